import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import type { Repository } from "./repository.ts";

/** A link or a picture of a page. */
export interface Link {
  /** As the page has it. */
  target: string;
  isPicture: boolean;
}

const markdown = new MarkdownIt({ html: true });

/** The links and pictures of a page. What only looks like one, in code, is none. */
export function linksOf(page: string): Link[] {
  const inside = (tokens: Token[]): Link[] =>
    tokens.flatMap((token) => {
      const isPicture = token.type === "image";
      const target = token.attrGet(isPicture ? "src" : "href");
      const own = target === null ? [] : [{ target: decodeURI(target), isPicture }];
      return [
        ...own,
        ...(token.type.startsWith("html") ? inMarkup(token.content) : []),
        ...inside(token.children ?? []),
      ];
    });
  return inside(markdown.parse(page, {}));
}

function inMarkup(text: string): Link[] {
  const found = [...text.matchAll(/\b(src|href)="([^"]+)"/g)];
  return found.map(([, attribute, target = ""]) => ({ target, isPicture: attribute === "src" }));
}

/** The anchors that a page has, as GitHub and npm make them of its headings. */
export function anchorsOf(page: string): string[] {
  const tokens = markdown.parse(page, {});
  const headings = tokens.filter((_, index) => tokens[index - 1]?.type === "heading_open");
  const texts = headings.map(({ children }) => (children ?? []).map(({ content }) => content).join(""));
  return texts.map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const isRelative = ({ target }: Link): boolean => !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(target);

/** The path from the root of the repository that a relative link of a page in `folder` leads to, and its anchor. */
function placeOf({ target }: Link, folder: string): { path: string; anchor: string } {
  const [path = "", anchor = ""] = target.split("#");
  return { path: posix.join(folder, path), anchor };
}

/** A page whose relative links lead to the repository, so that it can be read elsewhere. */
export function withAbsoluteLinks(page: string, folder: string, { url, commit }: Repository): string {
  return linksOf(page)
    .filter(isRelative)
    .reduce((text, link) => {
      const { path, anchor } = placeOf(link, folder);
      const absolute = `${url}/${link.isPicture ? "raw" : "blob"}/${commit}/${path}${anchor && `#${anchor}`}`;
      return text.replaceAll(`](${link.target})`, `](${absolute})`).replaceAll(`="${link.target}"`, `="${absolute}"`);
    }, page);
}

/** The links of a page in `folder` that lead nowhere in a checkout, in sentences. `pageAt` reads a page of the checkout. */
export function deadLinks(page: string, folder: string, checkout: string, pageAt: (path: string) => string): string[] {
  return linksOf(page).flatMap((link) => {
    if (link.target.startsWith("#"))
      return anchorsOf(page).includes(link.target.slice(1)) ? [] : [`The page has no heading for ${link.target}.`];
    if (!isRelative(link)) return [];
    const { path, anchor } = placeOf(link, folder);
    if (!existsSync(join(checkout, path))) return [`${link.target} leads to ${path}, which does not exist.`];
    return anchor === "" || anchorsOf(pageAt(path)).includes(anchor) ? [] : [`${path} has no heading for #${anchor}.`];
  });
}

/** The links of a published page that only a checkout could follow. */
export function relativeLinks(page: string): string[] {
  return linksOf(page)
    .filter(isRelative)
    .map(({ target }) => target);
}
