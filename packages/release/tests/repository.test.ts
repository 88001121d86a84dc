import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageOf, repositoryOf } from "../src/pack/repository.ts";

const folder = mkdtempSync(join(tmpdir(), "d6-repository-"));
const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();

beforeAll(() => {
  git("init", "--quiet");
  git(
    "-c",
    "user.name=Release",
    "-c",
    "user.email=release@example.com",
    "commit",
    "--quiet",
    "--allow-empty",
    "-m",
    "First",
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["https://github.com/owner/name.git", "https://github.com/owner/name"],
  ["https://someone:secret@github.com/owner/name", "https://github.com/owner/name"],
  ["git@github.com:owner/name.git", "https://github.com/owner/name"],
  ["ssh://git@github.com/owner/name.git", "https://github.com/owner/name"],
  ["/srv/git/name.git", undefined],
  ["../name", undefined],
  ["file:///srv/git/name.git", undefined],
  ["", undefined],
])("the page of %s is %s", (remote, page) => {
  expect(pageOf(remote)).toBe(page);
});

it("the repository is the one that the workflow runs in, whatever the remote says", () => {
  git("remote", "add", "origin", "git@example.com:somebody/else.git");
  expect(repositoryOf(folder, { GITHUB_REPOSITORY: "owner/name" }).url).toBe("https://github.com/owner/name");
  const elsewhere = { GITHUB_SERVER_URL: "https://git.example.com", GITHUB_REPOSITORY: "owner/name" };
  expect(repositoryOf(folder, elsewhere)).toEqual({
    url: "https://git.example.com/owner/name",
    commit: git("rev-parse", "HEAD"),
  });
});

it("the repository is the one that origin leads to, outside of workflows", () => {
  expect(repositoryOf(folder, {}).url).toBe("https://example.com/somebody/else");
});

it("nothing is released from a repository that nobody can find", () => {
  git("remote", "set-url", "origin", "/srv/git/name.git");
  expect(() => repositoryOf(folder, {})).toThrow(/not known.*GITHUB_REPOSITORY=owner\/name/s);
});
