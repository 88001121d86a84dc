import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { onTestFinished } from "vitest";

import { runCommand } from "../src/command/command.ts";

const COMMAND = join(import.meta.dirname, "../src/main.ts");

/** The developer's own git settings must not change what a test sees. */
const PLAIN_GIT = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
Object.assign(process.env, PLAIN_GIT);

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own for one test, in which the command runs as people run it. */
export class Workspace {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), "spec-review-test-")));

  constructor(files: Record<string, string> = {}) {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
    this.write(files);
  }

  write(files: Record<string, string>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), content);
    }
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  /** The command with arguments, as `main.ts` runs it; without a process of its own, which takes longer than the work. */
  review(args: string[], cwd = "."): Promise<Outcome> {
    // An empty environment: where these tests run must not make a workflow of GitHub of it.
    return runCommand(args, this.path(cwd), undefined, {});
  }

  /** The command in a process of its own, where the environment matters. */
  spawn(args: string[], env: Record<string, string> = {}): Outcome {
    return this.#run(process.execPath, [COMMAND, ...args], env);
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"];
    const { code, stdout, stderr } = this.#run("git", [...identity, ...args]);
    if (code !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr}`);
    return stdout.trim();
  }

  commit(message: string, files: Record<string, string> = {}): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  #run(program: string, args: string[], env: Record<string, string> = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: { ...process.env, ...env },
      encoding: "utf8",
    });
    return { code: status, stdout, stderr };
  }
}

/** A workspace that is a git repository on `main` with one commit. */
export function repository(files: Record<string, string>): Workspace {
  const workspace = new Workspace();
  workspace.git("init", "--quiet");
  workspace.commit("First", files);
  return workspace;
}
