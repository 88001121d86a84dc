#!/usr/bin/env node
import process from "node:process";

const { stdout: screen } = process;
const terminal = screen.isTTY ? { width: screen.columns, color: screen.hasColors() } : undefined;
try {
  const { runCommand } = await import("./command/command.ts");
  const { code, stdout, stderr } = await runCommand(process.argv.slice(2), process.cwd(), terminal);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
} catch (error) {
  // A program that cannot even start must not end with 1, which means that something breaks.
  process.stderr.write(`Cannot run with Node ${process.version}: ${String(error)}. Node 20.19 or newer is needed.\n`);
  process.exitCode = 2;
}
