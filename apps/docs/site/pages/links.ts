import { posix } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Chapter } from "./chapters.ts";

/** Where the links of a page lead. */
export interface Places {
  chapters: Chapter[];
  /** The address of a file of the repository; undefined where the repository has none. */
  inRepository(path: string): string | undefined;
  /** The address of a picture of the repository on the site. */
  picture(path: string): string;
  /** What the site's addresses begin with, a slash at its end. */
  base: string;
}

/** The text of a chapter, with links for the site. What leads to no page is left as text. */
export function relinked({ file, markdown }: Chapter, places: Places): string {
  return linksOf(fromMarkdown(markdown), markdown)
    .filter(({ url }) => !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url))
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { url, isPicture, from, to, inner }) => {
      const [path = "", anchor = ""] = url.split("#");
      const target = path === "" ? file : posix.join(posix.dirname(file), decodeURI(path));
      const moved = isPicture ? places.picture(target) : addressOf(target, anchor, places);
      // The address is the last thing of a link.
      const at = text.lastIndexOf(url, to);
      const link = text.slice(from, at) + moved + text.slice(at + url.length, to);
      return text.slice(0, from) + (moved === undefined ? inner : link) + text.slice(to);
    }, markdown);
}

function addressOf(target: string, anchor: string, { chapters, inRepository, base }: Places): string | undefined {
  // A link to a folder shows its README.
  const pages = chapters.filter(({ file }) => file === target || file === posix.join(target, "README.md"));
  const [first] = pages;
  if (first === undefined) return inRepository(target);
  const page = anchor === "" ? first : pages.find(({ anchors }) => anchors.self === anchor || anchors.here.has(anchor));
  if (page === undefined) throw new Error(`${target} has no heading for #${anchor}.`);
  const address = base + (page.slug && `${page.slug}/`);
  return page.anchors.here.has(anchor) ? `${address}#${anchor}` : address;
}

interface Link {
  url: string;
  isPicture: boolean;
  from: number;
  to: number;
  /** What is shown of it. */
  inner: string;
}

function linksOf(node: Nodes, text: string): Link[] {
  const inside = "children" in node ? node.children.flatMap((child) => linksOf(child, text)) : [];
  if (node.type !== "link" && node.type !== "image") return inside;
  const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
  const inner = node.type === "image" ? "" : text.slice(from + 1, text.lastIndexOf("](", to));
  return [{ url: node.url, isPicture: node.type === "image", from, to, inner }, ...inside];
}
