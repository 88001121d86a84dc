import { spawnSync } from "node:child_process";

import { BadInput } from "../source/bad-input.ts";

/** Branches that a change is usually measured against, best first. */
const MAIN_BRANCHES = ["origin/main", "main"];

/** The top folder of the git repository around `cwd`. */
export function repositoryRoot(cwd: string): string {
  const root = git(cwd, ["rev-parse", "--show-toplevel"]);
  if (root === undefined) {
    throw new BadInput(
      "Cannot compare with git: the current folder is not in a git repository. " +
        "Change into one, or name two files: d6-spec-review <base> <head>.",
    );
  }
  return root;
}

/** The full commit id of a git reference. */
export function commitOf(ref: string, repository: string): string {
  const commit = git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit === undefined) {
    throw new BadInput(
      `Unknown git reference ${ref}: expected a branch, tag or commit of this repository. ` +
        "Fetch it first (a shallow clone has few commits), or correct its name. To compare files, name two.",
    );
  }
  return commit;
}

/** The commit where the current branch left the main branch. */
export function mergeBase(repository: string): string {
  const main = MAIN_BRANCHES.find((branch) => git(repository, ["rev-parse", "--verify", "--quiet", branch]));
  const base = main && git(repository, ["merge-base", "HEAD", main]);
  if (!base) {
    throw new BadInput(
      `Cannot find the base of the comparison: expected HEAD to share a commit with ${MAIN_BRANCHES.join(" or ")}` +
        `${main ? `, but it has none with ${main}` : ", but neither exists"}. ` +
        "Fetch the main branch, or name the base: d6-spec-review <git ref>.",
    );
  }
  return base;
}

/** Whether the commit has a file at this path (from the top of the repository, with forward slashes). */
export function hasFile(commit: string, path: string, repository: string): boolean {
  return git(repository, ["cat-file", "-t", `${commit}:${path}`]) === "blob";
}

/** The text of a file in a commit; undefined when there is no such file. */
export function fileIn(commit: string, path: string, repository: string): string | undefined {
  return hasFile(commit, path, repository) ? git(repository, ["cat-file", "blob", `${commit}:${path}`]) : undefined;
}

/** The newest release tag of a package (`name@1.2.3`) in the history of HEAD; undefined before the first release. */
export function lastRelease(packageName: string, repository: string): string | undefined {
  const tags = git(repository, ["tag", "--list", `${packageName}@*`, "--merged", "HEAD", "--sort=-version:refname"]);
  return tags?.split("\n").find((tag) => /@\d+\.\d+\.\d+$/.test(tag));
}

function git(cwd: string, args: string[]): string | undefined {
  const { status, stdout, error } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (error && "code" in error && error.code === "ENOENT") {
    throw new BadInput("Cannot compare with git: there is no `git` command. Install git, or name two files.");
  }
  return status === 0 ? stdout.trim() : undefined;
}
