#!/usr/bin/env node
import process from "node:process";
import { runCommand } from "./command/command.ts";

try {
  process.stdout.write(`${runCommand(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
