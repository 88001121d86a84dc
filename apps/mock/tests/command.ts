import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach } from "vitest";

const running: ChildProcess[] = [];

export interface Command {
  child: ChildProcess;
  /** The code with which it ended. */
  exit: Promise<number | null>;
  /** Where it listens, once it does. */
  ready: Promise<string>;
  /** Everything it printed. */
  output(): string;
}

/** Runs the command d6-mock; what still runs after a test is killed. */
export function run(...flags: string[]): Command {
  const command = start(...flags);
  running.push(command.child);
  return command;
}

/** Runs the command d6-mock, until whoever has started it ends it. */
export function start(...flags: string[]): Command {
  const child = spawn(process.execPath, [process.env["D6_MOCK_MAIN"] ?? "src/main.ts", ...flags], {
    cwd: new URL("..", import.meta.url),
    // Where the stock Prism ends at once.
    env: { ...process.env, NODE_ENV: "production" },
  });
  let output = "";
  const exit = once(child, "exit").then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ctrl-C")) resolve(/http:\/\/\S+?:\d+/.exec(output)![0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void exit.then(() => reject(new Error(`the command ended: ${output}`)));
  });
  ready.catch(() => {});
  return { child, exit, ready, output: () => output };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
