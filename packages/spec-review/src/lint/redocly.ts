import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Our own configuration, so that none in reach of a document can turn rules off. The two rules tell whether a document
 * is sound enough to compare.
 */
const CONFIGURATION = `rules:
  struct: error
  no-unresolved-refs: error
`;

/** What one run of redocly left behind. */
export interface RedoclyRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes our configuration into a folder and gives its path. */
export function writeConfiguration(folder: string): string {
  const path = join(folder, "redocly.yaml");
  writeFileSync(path, CONFIGURATION);
  return path;
}

/** Runs the redocly that this package depends on: never one from `PATH`, never through a shell, never online. */
export function runRedocly(args: readonly string[], cwd: string): Promise<RedoclyRun> {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const env = { ...inherited, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [redoclyProgram(), ...args], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
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
