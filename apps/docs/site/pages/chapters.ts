import { readFileSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import type { Source } from "./sources.ts";

export const root = join(import.meta.dirname, "../../../..");

/** A page of the site. */
export interface Chapter {
  /** The file that it comes from, from the root of the repository. */
  file: string;
  /** Its address on the site, without slashes around it; empty for the first page. */
  slug: string;
  title: string;
  /** What the sidebar calls it. */
  label: string;
  markdown: string;
  /** Its headings, and those anchors of the file that are the page itself. */
  anchors: { here: Set<string>; self: string };
}

/** The pages that a page of the repository becomes. */
export function chaptersOf({ file, slug, label, isBook }: Source): Chapter[] {
  const text = readFileSync(join(root, file), "utf8");
  const headings = headingsOf(fromMarkdown(text));
  const [first] = headings;
  if (first?.depth !== 1) throw new Error(`${file} does not begin with a heading of the first level.`);
  const starts = [first, ...(isBook ? headings.filter(({ depth }) => depth === 2) : [])];
  return starts.map((start, index) => {
    const end = starts[index + 1]?.from ?? text.length;
    const inside = headings.filter(({ from }) => from > start.from && from < end);
    const ownSlug = index === 0 ? slug : `${slug}/${start.anchor}`;
    return {
      file,
      slug: ownSlug,
      title: start.text,
      label: index === 0 ? (label ?? start.text) : start.text,
      markdown: raised(text.slice(start.to, end), inside, start, index > 0),
      anchors: { here: new Set(inside.map(({ anchor }) => anchor)), self: start.anchor },
    };
  });
}

interface Placed {
  depth: number;
  text: string;
  anchor: string;
  from: number;
  to: number;
}

function headingsOf(tree: Root): Placed[] {
  const slugger = new GithubSlugger();
  return tree.children
    .filter((node): node is Heading => node.type === "heading")
    .map((node) => {
      const text = toString(node);
      const { start, end } = node.position!;
      return { depth: node.depth, text, anchor: slugger.slug(text), from: start.offset!, to: end.offset! };
    });
}

/** A chapter's headings stand one level higher than in the book. */
function raised(text: string, inside: Placed[], start: Placed, isChapter: boolean): string {
  if (!isChapter) return text;
  return inside
    .toReversed()
    .reduce((result, { from }) => result.slice(0, from - start.to) + result.slice(from - start.to + 1), text);
}
