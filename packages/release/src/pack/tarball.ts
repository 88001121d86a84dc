import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Calls `work` with the folder that a tarball unpacks to, and removes it afterwards. */
export async function unpacked<Result>(tarball: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "d6-tarball-"));
  try {
    await run("tar", ["-xzf", tarball, "-C", folder]);
    return await work(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Packs a folder as it is, without running its scripts. */
export async function packFolder(folder: string, tarball: string): Promise<void> {
  await run("pnpm", ["--config.ignore-scripts=true", "pack", "--out", tarball], { cwd: folder });
}

/** The paths of all files in a folder. */
export function filesIn(folder: string): string[] {
  const entries = globSync("**", { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
}

/** The digest of a file, as a publish plan of changesets has it. */
export function integrityOf(path: string): string {
  return `sha256-${createHash("sha256").update(readFileSync(path)).digest("base64")}`;
}
