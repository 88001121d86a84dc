import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { CACHE } from "./programs.ts";

export interface Run {
  readonly seconds: number;
  /** The most memory that the process had at any time. */
  readonly megabytes: number;
}

/** A module that writes down, when its process ends, how much memory it had. */
const PEAK = `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

/** Runs a program of Node in a process of its own. One that compares ends with 1 where something breaks. */
export function run(program: string, args: readonly string[]): Run {
  const peak = join(CACHE, "peak");
  const preload = `data:text/javascript,${encodeURIComponent(PEAK)}`;
  const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const start = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, ["--import", preload, program, ...args], {
    cwd: CACHE,
    env: { ...process.env, ...quiet, PEAK_FILE: peak },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  if (error || status === null || status > 1)
    throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
