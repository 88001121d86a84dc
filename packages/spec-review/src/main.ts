#!/usr/bin/env node
console.log("review");
