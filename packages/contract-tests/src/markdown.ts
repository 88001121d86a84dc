import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../../..");

/** A fenced block of a page. */
export interface Block {
  page: string;
  line: number;
  language: string;
  /** The file that the block shows, when it says so. */
  file: string | undefined;
  text: string;
}

/** The pages that people read, from the root of the repository. */
export const pages = globSync(
  ["*.md", "docs/recipes.md", "spec/README.md", "packages/*/README.md", "apps/*/README.md"],
  {
    cwd: root,
  },
).toSorted();

export const pageText = (page: string): string => readFileSync(join(root, page), "utf8");

/** The fenced blocks of all pages. */
export const blocks: Block[] = pages.flatMap((page) => {
  const text = pageText(page);
  return [...text.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    file: match[2],
    text: match[3] ?? "",
  }));
});
