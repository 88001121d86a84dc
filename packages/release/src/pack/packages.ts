import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is read of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  keywords?: string[];
  scripts?: Record<string, string>;
  devDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** A package that is published. */
export interface Package {
  /** Its folder, from the root of the repository. */
  folder: string;
  manifest: Manifest;
}

export const root: string = join(import.meta.dirname, "../../../..");

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The packages of a workspace that are published, by name. */
export function publishedPackages(workspace: string = root): Package[] {
  return globSync(["spec/package.json", "{packages,apps}/*/package.json"], { cwd: workspace })
    .map((path) => ({ folder: dirname(path), manifest: manifestIn(join(workspace, dirname(path))) }))
    .filter(({ manifest }) => manifest.private !== true)
    .toSorted((a, b) => a.manifest.name.localeCompare(b.manifest.name));
}
