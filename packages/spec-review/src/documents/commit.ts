import { spawnSync } from "node:child_process";
import { join, posix, relative, sep } from "node:path";

import { BadInput } from "../source/bad-input.ts";
import { requireSize } from "../source/bounds.ts";
import type { ReadFile } from "../source/sources.ts";
import { beyond, isWithin, requireVisible } from "./border.ts";
import type { Document } from "./document.ts";
import { commitOf, hasFile } from "./git.ts";

const SHORT_COMMIT_LENGTH = 7;

/** More links than these, one behind the other, are a circle. */
const MAX_LINKS = 5;

/** The files beside and below a document are read with it, as long as they are no more than this together. */
const MAX_TOGETHER = 50e6;

/** The document at a path of a commit, read from git: nothing is written, and no link of the working tree counts. */
export function documentInCommit(ref: string, path: string, repository: string, border = repository): Document {
  const commit = commitOf(ref, repository);
  if (!hasFile(commit, path, repository)) {
    throw new BadInput(
      `Cannot read ${ref}:${path}: ${ref} has no such file. Give the path from the top of the repository.`,
    );
  }
  const label = ref === commit ? commit.slice(0, SHORT_COMMIT_LENGTH) : ref;
  const full = join(repository, path);
  if (!isWithin(full, border)) throw beyond(full, border);
  const read = readerOf(commit, repository, border, full);
  return { path: full, root: repository, title: `${path} at ${label}`, read };
}

interface Blob {
  readonly isLink: boolean;
  readonly id: string;
  readonly size: number;
}

function readerOf(commit: string, repository: string, border: string, document: string): ReadFile {
  const texts = new Map<string, string>();
  const blobs = new Map<string, Blob>();
  const list = (place: string) => {
    for (const [path, blob] of listed(commit, place, repository)) blobs.set(path, blob);
  };
  const shown = (path: string) => relative(repository, path).split(sep).join("/");
  const folder = posix.dirname(shown(document));
  list(folder === "." ? "" : `${folder}/`);
  const near = [...blobs].filter(([path, { isLink }]) => !isLink && /\.(?:json|ya?ml)$/.test(path));
  if (near.reduce((sum, [, { size }]) => sum + size, 0) <= MAX_TOGETHER)
    for (const [id, text] of contents(
      near.map(([, blob]) => blob.id),
      repository,
    ))
      texts.set(id, text);

  return function read(path: string, links = 0): string {
    if (!isWithin(path, border)) throw beyond(path, border);
    requireVisible(path, border, document);
    const name = shown(path);
    if (!blobs.has(name)) list(name);
    const blob = blobs.get(name);
    if (!blob) throw new BadInput(`Cannot read ${name}: there is no such file.`, { isMissing: true });
    requireSize(name, blob.size);
    const text = texts.get(blob.id) ?? contents([blob.id], repository).get(blob.id) ?? "";
    texts.set(blob.id, text);
    if (!blob.isLink) return text;
    if (links === MAX_LINKS) throw new BadInput(`Cannot read ${name}: its links lead in a circle.`);
    return read(join(path, "..", text), links + 1);
  };
}

/** Files in a folder of a commit, or the one at a path. */
function listed(commit: string, place: string, repository: string): [string, Blob][] {
  const args = [
    "--literal-pathspecs",
    "ls-tree",
    "-r",
    "-l",
    "-z",
    "--full-tree",
    commit,
    ...(place === "" ? [] : ["--", place]),
  ];
  const { stdout } = spawnSync("git", args, { cwd: repository, maxBuffer: Infinity });
  return String(stdout ?? "")
    .split("\0")
    .flatMap((line): [string, Blob][] => {
      const [, mode, id, size, path] = /^(\d+) blob (\w+) +(\d+)\t([^]+)$/.exec(line) ?? [];
      return path === undefined ? [] : [[path, { isLink: mode === "120000", id: id!, size: Number(size) }]];
    });
}

/** The contents of blobs by their ids, in one run. */
function contents(ids: readonly string[], repository: string): Map<string, string> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const options = { cwd: repository, input: `${wanted.join("\n")}\n`, maxBuffer: Infinity };
  const { stdout } = spawnSync("git", ["cat-file", "--batch"], options);
  const found = new Map<string, string>();
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(10, at);
    const [id = "", , size = "0"] = stdout.subarray(at, end).toString().split(" ");
    found.set(id, stdout.subarray(end + 1, end + 1 + Number(size)).toString());
    at = end + 2 + Number(size);
  }
  return found;
}
