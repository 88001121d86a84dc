import { realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

import { BadInput } from "../source/bad-input.ts";
import type { ReadFile } from "../source/sources.ts";
import { beyond, isWithin, readerWithin } from "./border.ts";

/** One side of a comparison: an OpenAPI document and how readers know it. */
export interface Document {
  /** Absolute path of the root document. In a commit it is where the file would be in the working tree. */
  readonly path: string;
  /** Absolute folder that every shown path is relative to, and that no reader ever sees. */
  readonly root: string;
  /** Where the document comes from, in words: `orders.yaml`, `spec/openapi.yaml at 1a2b3c4`. */
  readonly title: string;
  /** Reads the files that the document may reach. */
  readonly read: ReadFile;
}

/** How to find a document in a file. */
export interface FileOptions {
  /** The folder that the document may reach. Default: `cwd`, or the file's folder when that is elsewhere. */
  readonly root?: string | undefined;
}

/** The document in a file of the working tree. Shown paths are relative to `cwd`, or to the file's folder outside it. */
export function documentInFile(file: string, cwd: string, { root }: FileOptions = {}): Document {
  const given = resolve(cwd, file);
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    const came = stats ? (stats.isDirectory() ? "it is a folder" : "it is no regular file") : "there is no such file";
    throw new BadInput(
      `Cannot read ${file}: expected an OpenAPI document, but ${came}. ` +
        "Name a file, or git content as `ref:path`, for example `main:openapi.yaml`.",
    );
  }
  const path = realpathSync(given);
  const here = realpathSync(cwd);
  const shownFrom = isWithin(path, here) ? here : dirname(path);
  const border = root === undefined ? shownFrom : folderNamed(root, cwd);
  if (!isWithin(path, border)) throw beyond(path, border);
  return { path, root: shownFrom, title: shownPath(path, shownFrom), read: readerWithin(border, path) };
}

function folderNamed(root: string, cwd: string): string {
  const folder = resolve(cwd, root);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(folder);
  throw new BadInput(`Cannot keep to ${root}: expected --root to be a folder, but there is none.`);
}

/** The path of a file as readers see it: relative and with forward slashes. */
export function shownPath(file: string, root: string): string {
  return relative(root, file).replaceAll(sep, "/");
}

/** A message of another tool without the absolute folders of these documents. */
export function withoutFolders(message: string, ...documents: Document[]): string {
  return documents.reduce((text, document) => text.replaceAll(document.root + sep, ""), message);
}
