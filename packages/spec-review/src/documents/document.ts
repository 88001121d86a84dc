import { realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

import { BadInput } from "../source/bad-input.ts";

/** One side of a comparison: an OpenAPI document on disk and how readers know it. */
export interface Document {
  /** Absolute path of the root document. */
  readonly path: string;
  /** Absolute folder that every shown path is relative to, and that no reader ever sees. */
  readonly root: string;
  /** Where the document comes from, in words: `orders.yaml`, `spec/openapi.yaml at 1a2b3c4`. */
  readonly title: string;
}

/** The document in a file of the working tree. Shown paths are relative to `cwd`, or to the file's folder outside it. */
export function documentInFile(file: string, cwd: string): Document {
  const given = resolve(cwd, file);
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new BadInput(
      `Cannot read ${file}: expected an OpenAPI document, but ${stats ? "it is a folder" : "there is no such file"}. ` +
        "Name a file, or git content as `ref:path`, for example `main:spec/openapi.yaml`.",
    );
  }
  const path = realpathSync(given);
  const folder = realpathSync(cwd);
  const root = path.startsWith(folder + sep) ? folder : dirname(path);
  return { path, root, title: shownPath(path, root) };
}

/** The path of a file as readers see it: relative and with forward slashes. */
export function shownPath(file: string, root: string): string {
  return relative(root, file).replaceAll(sep, "/");
}

/** A message of another tool without the absolute folders of these documents. */
export function withoutFolders(message: string, ...documents: Document[]): string {
  return documents.reduce((text, document) => text.replaceAll(document.root + sep, ""), message);
}
