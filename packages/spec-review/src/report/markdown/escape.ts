import { code, partsOf } from "../../text/code.ts";
import { visible } from "../../text/visible.ts";

/** Words that markdown takes for nothing but words: no mark, no entity, no address, nothing that GitHub links. */
const PLAIN = /^[A-Za-z0-9.,;:!?'"()%=/→–…-]*$/;

/** Addresses, commits, issues and emoji, which GitHub makes something of although they are written in plain characters. */
const LINKED = /\/\/|www\.|[0-9a-f]{7,}|GH-\d|:\w+:/i;

/** What makes a list or a heading at the start of a line. */
const STARTS = /^(?:\d+[.)]|[-=]+)$/;

/**
 * A sentence as GitHub markdown. This is the one place where text of documents and of other tools meets markdown: code
 * stays code, and any other word that could act becomes code, for nothing acts in there.
 */
export function prose(sentence: string): string {
  const parts = partsOf(sentence).map(({ isCode, text }, part) => {
    if (isCode) return code(text);
    const words = text
      .split(" ")
      .map((one, at) => (part === 0 && at === 0 && STARTS.test(one) ? code(one) : word(one)));
    return words.join(" ");
  });
  // Two spans without a space between them would be one, or none.
  return parts.reduce((text, part) => text + (text.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}

function word(text: string): string {
  return PLAIN.test(text) && !LINKED.test(text) ? text : code(text);
}

/** A piece of markdown in a table, whose cells end at a bar, also in code. */
export function cell(markdown: string): string {
  return markdown.replaceAll("|", "\\|");
}

/** Lines as a block of code, which nothing in them can end; `indent` keeps it in a list item. */
export function block(lines: readonly string[], language = "", indent = ""): string[] {
  const shown = lines.map((line) => visible(line).replaceAll("\n", " "));
  const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length + 1));
  const fence = "`".repeat(Math.max(3, ...runs));
  return [`${fence}${language}`, ...shown, fence].map((line) => indent + line);
}
