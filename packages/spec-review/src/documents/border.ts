import { readFileSync, realpathSync, statSync } from "node:fs";
import { relative, sep } from "node:path";

import { BadInput } from "../source/bad-input.ts";
import { requireSize } from "../source/bounds.ts";
import type { ReadFile } from "../source/sources.ts";

/** Whether a path is a folder or in it. Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Why a document may not reach a file, in words that show no absolute path. */
export function beyond(path: string, from: string): BadInput {
  return new BadInput(
    `Cannot read ${relative(from, path).replaceAll(sep, "/")}: it is outside of the folder that the document may reach. ` +
      "Move it there, or widen the folder with --root.",
  );
}

/** Refuses hidden files and folders, which hold settings and secrets. A document may be in one itself. */
export function requireVisible(path: string, folder: string, document: string): void {
  const own = new Set(relative(folder, document).split(sep));
  const hidden = relative(folder, path)
    .split(sep)
    .find((name) => name.startsWith(".") && !own.has(name));
  if (hidden !== undefined)
    throw new BadInput(`Cannot read ${relative(folder, path).replaceAll(sep, "/")}: hidden files are not read.`);
}

/**
 * Reads files of a folder and nothing else: real paths count, so that no link leads out of it, and only regular files,
 * for a pipe or a device would keep the reader waiting. `document` is the real path of the document itself.
 */
export function readerWithin(folder: string, document: string): ReadFile {
  return (path) => {
    if (!isWithin(path, folder)) throw beyond(path, folder);
    const real = realPathOf(path, folder);
    if (!isWithin(real, folder)) throw beyond(path, folder);
    requireVisible(real, folder, document);
    const stats = statSync(real);
    const shown = relative(folder, path).replaceAll(sep, "/");
    if (!stats.isFile()) throw new BadInput(`Cannot read ${shown}: expected a regular file, but it is none.`);
    requireSize(shown, stats.size);
    return readFileSync(real, "utf8");
  };
}

function realPathOf(path: string, folder: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new BadInput(`Cannot read ${relative(folder, path).replaceAll(sep, "/")}: there is no such file.`, {
      cause,
      isMissing: true,
    });
  }
}
