#!/usr/bin/env node
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { runCommand } from "./command/command.ts";
import { Stopped } from "./run/stopped.ts";

const { stdin, stdout, stderr, env } = process;

const ask = async (question: string): Promise<string> => {
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
};

try {
  const canAsk = stdin.isTTY && stdout.isTTY;
  const terminal = { write: (line: string) => void stdout.write(`${line}\n`), ask: canAsk ? ask : undefined };
  await runCommand(process.argv.slice(2), { terminal, env });
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof Stopped ? 1 : 2;
}
