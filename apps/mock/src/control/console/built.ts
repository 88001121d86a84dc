import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
// The published package has the console beside its code; from source, the console's own folder has it.
const source = import.meta.filename.endsWith(".ts") ? join(here, "../../../../console") : undefined;

/** The folder of the built console. */
export const builtConsole = source === undefined ? join(here, "console") : join(source, "dist");

let running: { log: string; failed: boolean } | undefined;

/**
 * What to show while there is no console; undefined when there is one. A clone of the sources has none at first: the first
 * visit has it built, so that no start has to wait for it.
 */
export async function building(): Promise<string | undefined> {
  if (existsSync(join(builtConsole, "index.html"))) return undefined;
  if (source === undefined) return page("The console is missing from this package. Install it again.");
  running ??= build(source);
  if (!running.failed) return page("The console is being built, once. It will be here in a few seconds.");
  const { log } = running;
  running = undefined;
  return page(`The console could not be built. Run: npx -y pnpm@12 build. It said: ${log.slice(-2000)}`);
}

function build(folder: string): { log: string; failed: boolean } {
  const state = { log: "", failed: false };
  const vite = join(folder, "node_modules/vite/bin/vite.js");
  const child = spawn(process.execPath, [vite, "build"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (state.log += String(text)));
  child.on("error", (error) => Object.assign(state, { log: error.message, failed: true }));
  child.on("exit", (code) => (state.failed = code !== 0));
  return state;
}

const page = (text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>d6 mock</title><p>${text.replaceAll(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"))}</p></html>`;
