import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { BadInput } from "../source/bad-input.ts";
import { BUMPS, type Bump, highest } from "./bump.ts";

const FOLDER = ".changeset";

/** The bump that pending changesets declare for each package. */
export function declaredBumps(repository: string): Map<string, Bump> {
  const declared = new Map<string, Bump>();
  const folder = join(repository, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")
    : [];
  for (const file of files.toSorted()) {
    for (const [name, bump] of releasesIn(readFileSync(join(folder, file), "utf8"), `${FOLDER}/${file}`))
      declared.set(name, highest([bump, declared.get(name) ?? "none"]));
  }
  return declared;
}

/** A changeset that declares the bumps, as its file has it. */
export function changesetText(bumps: readonly (readonly [string, Bump])[], summary: string): string {
  const lines = bumps.map(([name, bump]) => `"${name}": ${bump}`);
  return `---\n${lines.join("\n")}\n---\n\n${summary}\n`;
}

/** Writes a changeset and gives its path from the top of the repository. The same content has the same name. */
export function writeChangeset(repository: string, name: string, text: string): string {
  const path = `${FOLDER}/${name}.md`;
  if (!existsSync(join(repository, FOLDER)))
    throw new BadInput(`Cannot write ${path}: there is no folder ${FOLDER}. Run \`changeset init\` first.`);
  writeFileSync(join(repository, path), text);
  return path;
}

function releasesIn(text: string, file: string): [string, Bump][] {
  const [, front] = /^---\r?\n([^]*?)\r?\n?---/.exec(text) ?? [];
  if (front === undefined)
    throw new BadInput(`Cannot read ${file}: expected a list of packages between two lines of ---.`);
  const releases = Object.entries((parse(front) as Record<string, unknown> | null) ?? {});
  return releases.map(([name, bump]) => {
    const known = BUMPS.find((candidate) => candidate === bump);
    if (!known)
      throw new BadInput(
        `Cannot read ${file}: ${name} has the bump ${String(bump)}, but expected one of ${BUMPS.join(", ")}.`,
      );
    return [name, known];
  });
}
