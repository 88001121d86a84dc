import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { deadLinks, linksOf, relativeLinks, withAbsoluteLinks } from "../src/pack/links.ts";
import { publishedPackages, root } from "../src/pack/packages.ts";

const repository = { url: "https://github.com/owner/name", commit: "0123456" };
const textAt = (path: string) => readFileSync(join(root, path), "utf8");
const pages = globSync(["*.md", ".github/*.md", "docs/**/*.md", "spec/*.md", "{packages,apps}/*/*.md"], { cwd: root })
  .filter((path) => !path.endsWith("CHANGELOG.md"))
  .toSorted();

describe("the pages of this repository", () => {
  it("are many, with many links", () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.flatMap((page) => linksOf(textAt(page))).length).toBeGreaterThan(50);
  });

  it.each(pages)("%s has no link that leads nowhere", (page) => {
    expect(deadLinks(textAt(page), dirname(page), root, textAt)).toEqual([]);
  });
});

describe.each(publishedPackages())("the README of $manifest.name", ({ folder }) => {
  it("has only links that can be followed from npm, each to what exists at the commit", () => {
    const page = withAbsoluteLinks(textAt(join(folder, "README.md")), folder, repository);
    expect(relativeLinks(page)).toEqual([]);
    const inRepository = linksOf(page).filter(({ target }) => target.startsWith(repository.url));
    const paths = inRepository.map(({ target }) => target.replace(/^.*\/(?:blob|raw)\/0123456\/|#.*$/g, ""));
    expect(paths.filter((path) => !globSync(path, { cwd: root }).length)).toEqual([]);
  });
});

describe("links of a page", () => {
  const absolute = (page: string) => withAbsoluteLinks(page, "packages/client", repository);

  it.each([
    ["[Recipes](../../docs/recipes.md)", "[Recipes](https://github.com/owner/name/blob/0123456/docs/recipes.md)"],
    ["[Jest](../../docs/recipes.md#jest)", "[Jest](https://github.com/owner/name/blob/0123456/docs/recipes.md#jest)"],
    ["![A page](docs/a.png)", "![A page](https://github.com/owner/name/raw/0123456/packages/client/docs/a.png)"],
    ['<img src="a.png">', '<img src="https://github.com/owner/name/raw/0123456/packages/client/a.png">'],
  ])("lead to the commit: %s", (page, expected) => {
    expect(absolute(page)).toBe(expected);
  });

  it.each([
    "[Here](#here)",
    "[d6](https://apidocs.d6plus.co.za)",
    "`[no](link)`",
    "```md\n[no](link)\n```",
    "<someone@example.com>",
  ])("stay when they lead there already, or are none: %s", (page) => {
    expect(absolute(page)).toBe(page);
  });

  it.each([
    ["[Gone](gone.md)", "gone.md leads to packages/client/gone.md, which does not exist."],
    ["[Gone](#gone)", "The page has no heading for #gone."],
    ["[Gone](README.md#gone)", "packages/client/README.md has no heading for #gone."],
  ])("are dead when nothing is there: %s", (page, problem) => {
    expect(deadLinks(page, "packages/client", root, textAt)).toEqual([problem]);
  });
});
