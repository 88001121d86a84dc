#!/usr/bin/env node
import { runCommand } from "./command.ts";

const { stdout: screen } = process;
const terminal = screen.isTTY ? { width: screen.columns, color: screen.hasColors() } : undefined;
const { code, stdout, stderr } = await runCommand(process.argv.slice(2), process.cwd(), terminal);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
