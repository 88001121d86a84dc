import { execFileSync } from "node:child_process";

/** Where the sources of a release can be read. */
export interface Repository {
  /** Its page, without a slash at the end. */
  url: string;
  /** What is released. Links lead to it, so that they stay right when files move. */
  commit: string;
}

/** The repository that a workflow runs in, or else the one that `origin` leads to. npm compares it with the statement of provenance. */
export function repositoryOf(root: string, environment: NodeJS.ProcessEnv = process.env): Repository {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const { GITHUB_SERVER_URL = "https://github.com", GITHUB_REPOSITORY: name } = environment;
  const remotes = git("remote").split("\n");
  const url = name
    ? `${GITHUB_SERVER_URL}/${name}`
    : pageOf(remotes.includes("origin") ? git("remote", "get-url", "origin") : "");
  if (url === undefined)
    throw new Error(
      "The repository of the release is not known. Expected the variable GITHUB_REPOSITORY, as workflows have it, or a remote " +
        "`origin` on a host. Set it, as in GITHUB_REPOSITORY=owner/name.",
    );
  return { url, commit: git("rev-parse", "HEAD") };
}

/** The page of a repository by the address that git has for it; undefined for a folder of this machine. */
export function pageOf(remote: string): string | undefined {
  const [, host, path] =
    /^(?:https:\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[^/@:]+@)([\w.-]+(?::\d+)?)[:/]([^/].*?)(?:\.git)?\/?$/.exec(
      remote,
    ) ?? [];
  return path === undefined ? undefined : `https://${host}/${path}`;
}
