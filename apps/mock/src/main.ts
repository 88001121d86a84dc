#!/usr/bin/env node
console.log("mock", process.version, process.argv);
