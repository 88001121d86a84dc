import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { build } from "tsdown";

const PACKAGE = join(import.meta.dirname, "..");

/** What the bench fetches and builds; git ignores it. */
export const CACHE = join(PACKAGE, "node_modules/.cache/bench");

/** GitHub's documents, as two versions of a package have them: hundreds of megabytes, of which two files are kept. */
const DOCUMENTS = { name: "@octokit/openapi", base: "22.0.0", head: "23.0.2" };

const manifestOfRedocly = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

interface Manifest {
  readonly bin: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly publishConfig: { readonly bin: Record<string, string> };
}

function manifestIn(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

export const redocly = join(dirname(manifestOfRedocly), manifestIn(manifestOfRedocly).bin["redocly"]!);

/** The command as it is published: its built files in a folder of their own, with its dependencies. */
export const review = await installed();

async function installed(): Promise<string> {
  const modules = join(CACHE, "installed/node_modules");
  rmSync(modules, { recursive: true, force: true });
  const folder = join(modules, "@d6-integrate/spec-review");
  const manifest = manifestIn(join(PACKAGE, "package.json"));
  await build({ cwd: PACKAGE, outDir: join(folder, "dist"), clean: false, logLevel: "silent" });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, ...manifest.publishConfig }));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(PACKAGE, "node_modules", name), join(modules, name));
  }
  return join(folder, manifest.publishConfig.bin["d6-spec-review"]!);
}

/** A file of both versions of the package, fetched through npm once. */
export function documentOf(file: string): { base: string; head: string } {
  return { base: fetched(DOCUMENTS.base, file), head: fetched(DOCUMENTS.head, file) };
}

function fetched(version: string, file: string): string {
  const path = join(CACHE, version, file);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, "fetch-"));
  const packed = execFileSync("npm", ["pack", `${DOCUMENTS.name}@${version}`, "--silent"], {
    cwd: work,
    encoding: "utf8",
  });
  execFileSync("tar", ["xzf", packed.trim(), `package/${file}`], { cwd: work });
  mkdirSync(dirname(path), { recursive: true });
  renameSync(join(work, "package", file), path);
  rmSync(work, { recursive: true });
  return path;
}
