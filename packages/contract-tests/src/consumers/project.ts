import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const packages = join(import.meta.dirname, "../../..");

/** A project outside the workspace that installed the packed client. */
export interface Project {
  folder: string;
  tarball: string;
  /** Compiles its program to `out/`, under a compiler of this package. */
  compile(compiler: string, ...args: string[]): Promise<{ stdout: string; stderr: string }>;
  remove(): void;
}

/** Packs the client as it is published, and installs it where nothing of the workspace can help it. */
export async function createProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "d6-consumer-"));
  // What was built before is packed: a second build would take `dist` away from the suites that run beside this one.
  const pack = ["pack", "--config.ignore-scripts=true", "--pack-destination", folder];
  await run("pnpm", pack, { cwd: join(packages, "client") });
  const [tarball = ""] = globSync("*.tgz", { cwd: folder }).map((name) => join(folder, name));
  cpSync(join(packages, "contract-tests/consumer"), folder, { recursive: true });
  cpSync(join(packages, "contract-tests/recipes/worker.ts"), join(folder, "recipes/worker.ts"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], { cwd: folder });
  return {
    folder,
    tarball,
    compile: (compiler, ...args) => run(process.execPath, [commandOf(compiler, "bin/tsc"), ...args], { cwd: folder }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A file of a package that this one depends on. */
export function commandOf(name: string, path: string): string {
  return join(import.meta.dirname, "../../node_modules", name, path);
}
