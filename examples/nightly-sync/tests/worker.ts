import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { credentials } from "@d6-integrate/mock";

/** A worker, started as a user starts it. */
export interface Worker {
  readonly process: ChildProcess;
  /** How it ended, and what it told. */
  readonly ended: Promise<{ code: number | null; output: string }>;
}

export function startWorker(env: Record<string, string>): Worker {
  const { username, password } = credentials;
  const child = spawn(process.execPath, [join(import.meta.dirname, "../src/main.ts")], {
    env: {
      PATH: process.env["PATH"],
      NIGHT: "2024-04-16",
      D6_USERNAME: username,
      D6_PASSWORD: password,
      HEARTBEAT_SECONDS: "10",
      RETRY_SECONDS: "1",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code], output, errors]) => ({ code: code as number | null, output: `${output}${errors}` }),
  );
  return { process: child, ended };
}
