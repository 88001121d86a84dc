import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const root = join(import.meta.dirname, "../../..");

/** A copy of the workspace, installed, with a repository of its own. */
export interface Workspace {
  readonly folder: string;
  /** Runs a program in it. */
  run(program: string, args: readonly string[], env?: Record<string, string>): Promise<Ended>;
  /** Runs pnpm in it. */
  pnpm(...args: string[]): Promise<Ended>;
  remove(): void;
}

export interface Ended {
  readonly code: number | null;
  /** What it printed, on both ways. */
  readonly text: string;
}

/** Copies what is in the working tree, committed or not, and installs it from the store of this machine. */
export async function copyWorkspace(): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), "d6-workspace-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const files = git("ls-files", "-co", "--exclude-standard", "-z").split("\0").filter(Boolean);
  for (const file of new Set(files)) {
    // A file that was removed and not committed is listed too.
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  // Neither this test nor what runs it may tell the programs of the copy how to run.
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|TURBO_|VITEST|NODE_(?!EXTRA)|pnpm_)/i.test(name),
  );
  const run: Workspace["run"] = (program, args, env = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: folder,
        env: { ...Object.fromEntries(outer), ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let text = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, text }));
    });
  // Whoever runs this test by pnpm says which.
  const own = process.env["npm_execpath"];
  const isPnpm = own !== undefined && /pnpm/.test(own);
  const pnpm: Workspace["pnpm"] = (...args) =>
    isPnpm
      ? run(/\.[cm]?js$/.test(own) ? process.execPath : own, /\.[cm]?js$/.test(own) ? [own, ...args] : args)
      : run("npx", ["-y", "pnpm@12", ...args]);
  const workspace = { folder, run, pnpm, remove: () => rmSync(folder, { recursive: true }) };
  await must(run("git", ["init", "--quiet"]));
  await must(run("git", ["add", "--all"]));
  const who = ["-c", "user.name=Example", "-c", "user.email=user@example.com"];
  await must(run("git", [...who, "commit", "--quiet", "--message", "Before"]));
  await must(pnpm("install", "--frozen-lockfile", "--prefer-offline"));
  return workspace;
}

/** What a program printed; throws it when the program failed. */
export async function must(ended: Promise<Ended>): Promise<string> {
  const { code, text } = await ended;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${text.slice(-6000)}`);
  return text;
}
