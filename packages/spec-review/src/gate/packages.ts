import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { parse } from "yaml";

/** A package that is published and has a say about the contract. */
export interface ReachedPackage {
  readonly name: string;
  readonly version: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

/** The package that a document belongs to, and every published package of the workspace that depends on it. */
export function reachedPackages(repository: string, document: string): ReachedPackage[] {
  const own = manifestAround(dirname(join(repository, document)), repository);
  if (own?.name === undefined) return [];
  const { name } = own;
  const others = workspacePatterns(repository).flatMap((pattern) =>
    foldersFor(pattern.replace(/^\.\//, "").replace(/\/$/, "").split("/"), repository).map(
      (folder) => `${folder}/package.json`,
    ),
  );
  const manifests = [...new Set(others)].toSorted().map((path) => read(join(repository, path)));
  const dependents = manifests.filter(({ dependencies, devDependencies, peerDependencies }) =>
    [dependencies, devDependencies, peerDependencies].some((list) => list?.[name] !== undefined),
  );
  return [own, ...dependents]
    .filter((manifest) => manifest.private !== true && manifest.name !== undefined)
    .map((manifest) => ({ name: manifest.name!, version: manifest.version ?? "0.0.0" }));
}

function manifestAround(folder: string, repository: string): Manifest | undefined {
  const path = join(folder, "package.json");
  if (existsSync(path)) return read(path);
  return folder === repository || dirname(folder) === folder ? undefined : manifestAround(dirname(folder), repository);
}

function workspacePatterns(repository: string): string[] {
  const path = join(repository, "pnpm-workspace.yaml");
  const listed: unknown = existsSync(path)
    ? (parse(readFileSync(path, "utf8")) as { packages?: unknown } | null)?.packages
    : read(join(repository, "package.json")).workspaces;
  return Array.isArray(listed) ? listed.map(String).filter((pattern) => !pattern.startsWith("!")) : [];
}

/** Folders that a pattern of a workspace names: `packages/*`, or `apps/**` for any depth. Node 20 has no glob. */
function foldersFor([first, ...rest]: readonly string[], repository: string, at = ""): string[] {
  if (first === undefined) return [at];
  const under = (name: string) => (at === "" ? name : `${at}/${name}`);
  if (!first.includes("*")) return foldersFor(rest, repository, under(first));
  const folder = join(repository, at);
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        .map((entry) => entry.name)
    : [];
  if (first === "**")
    return [
      ...foldersFor(rest, repository, at),
      ...names.flatMap((name) => foldersFor([first, ...rest], repository, under(name))),
    ];
  const [start = "", end = ""] = first.split("*");
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(end) && name.length >= start.length + end.length)
    .flatMap((name) => foldersFor(rest, repository, under(name)));
}

function read(path: string): Manifest {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Manifest) : {};
}
