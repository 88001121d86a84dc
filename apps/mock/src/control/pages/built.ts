import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Instead } from "./site.ts";

const here = import.meta.dirname;
// The published package has the pages beside its code; from source, the console's own folder has them.
const source = import.meta.filename.endsWith(".ts") ? join(here, "../../../../console") : undefined;

/** The folder of the built console. */
export const builtConsole = source === undefined ? join(here, "console") : join(source, "dist");
/** The folder of the built reference. */
export const builtReference = source === undefined ? join(here, "reference") : join(source, "reference/dist");

const isThere = (folder: string): boolean => existsSync(join(folder, "index.html"));

const lost = (name: string): Instead => ({
  text: `The ${name} is missing from this package. Install it again.`,
  again: 5,
});

let running: { log: string; failed: boolean } | undefined;

/**
 * What to show while there is no console; undefined when there is one. A clone of the sources has none at first: the first
 * visit has it built, so that no start has to wait for it.
 */
export async function withoutConsole(): Promise<Instead | undefined> {
  if (isThere(builtConsole)) return undefined;
  if (source === undefined) return lost("console");
  running ??= build(source);
  if (!running.failed) return { text: "The console is being built, once. It will be here in a few seconds.", again: 1 };
  const { log } = running;
  running = undefined;
  return { text: `The console could not be built. Run: npx -y pnpm@12 build. It said: ${log.slice(-2000)}`, again: 1 };
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

/** What to show while there is no reference. Its renderer is large, so that nobody is made to download it unasked. */
export async function withoutReference(): Promise<Instead | undefined> {
  if (isThere(builtReference)) return undefined;
  if (source === undefined) return lost("reference");
  const text =
    "The reference is not built in this clone yet. In its folder, run: npx -y pnpm@12 build:reference. It installs the renderer, " +
    "340 MB on the disk, and builds the page once; this page then shows it by itself.";
  return { text, again: 3 };
}
