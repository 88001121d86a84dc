#!/usr/bin/env node
import { runCommand } from "./command.ts";

const { code, stdout, stderr } = await runCommand(process.argv.slice(2), process.cwd());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
