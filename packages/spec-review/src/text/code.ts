import { visible } from "./visible.ts";

/** Longer text hides the rest of a report. */
const MAX_LENGTH = 400;

/** What needs no care; most names are such. */
const PLAIN_NAME = /^[\w./-]{1,100}$/;

/**
 * Text of a document in a sentence: a code span by the grammar of CommonMark, with as many backticks as it needs and on
 * one line, so that nothing in it can end the span.
 */
export function code(value: unknown): string {
  if (PLAIN_NAME.test(String(value))) return `\`${String(value)}\``;
  const line = oneLine(String(value));
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return line === "" ? '`""`' : `${fence}${space}${line}${space}${fence}`;
}

/** Values in a sentence, each as code. A text that is empty or blank is quoted. */
export function listed(values: Iterable<string>): string {
  return [...values].map(code).join(", ");
}

/** A piece of a sentence. */
export interface Part {
  readonly isCode: boolean;
  readonly text: string;
}

/** A sentence taken apart into code and words, by the grammar that `code` writes. */
export function partsOf(sentence: string): Part[] {
  const line = oneLine(sentence, Infinity);
  const parts: Part[] = [];
  let words = "";
  for (let at = 0; at < line.length;) {
    const [run = ""] = /^`+/.exec(line.slice(at, at + MAX_LENGTH)) ?? [];
    const end = run === "" ? -1 : closingRun(line, at + run.length, run.length);
    if (end === -1) {
      // Backticks that nothing closes are no code, here and in markdown.
      words += run === "" ? line[at]! : run.replaceAll("`", "'");
      at += Math.max(1, run.length);
      continue;
    }
    if (words !== "") parts.push({ isCode: false, text: words });
    words = "";
    const inside = line.slice(at + run.length, end);
    parts.push({ isCode: true, text: /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside });
    at = end + run.length;
  }
  return words === "" ? parts : [...parts, { isCode: false, text: words }];
}

/** A sentence as plain text. */
export function plain(sentence: string): string {
  return partsOf(sentence)
    .map(({ text }) => text)
    .join("");
}

function closingRun(line: string, from: number, length: number): number {
  const runs = /`+/g;
  runs.lastIndex = from;
  for (let run = runs.exec(line); run; run = runs.exec(line)) if (run[0].length === length) return run.index;
  return -1;
}

function oneLine(text: string, limit: number = MAX_LENGTH): string {
  const line = visible(text.replaceAll(/[\s\u0085]+/g, " ")).trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
