import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What one run of redocly left behind. */
export interface RedoclyRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer runs are stopped: the review has a limit of its own, which is the whole command's. */
const MAX_MILLISECONDS = 600_000;

/** Runs the redocly that this package depends on, not one from `PATH`, without a shell and without telemetry. */
export function runRedocly(args: readonly string[], cwd: string): Promise<RedoclyRun> {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const env = { ...inherited, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [redoclyProgram(), ...args], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: MAX_MILLISECONDS,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

function redoclyProgram(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string } };
  return join(dirname(manifest), bin.redocly);
}
