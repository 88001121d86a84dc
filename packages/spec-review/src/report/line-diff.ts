import { diffLines } from "diff";

/** A line of two texts: in both, only in the first, or only in the second. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
  /** 1-based numbers in the texts that have the line. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** More lines than these around a difference say nothing about it. */
const CONTEXT = 3;

/** Texts with more edits than these are not compared: it would take too long. */
const MAX_EDITS = 4000;

/** The lines that differ with a few around them, in runs; undefined when nearly everything differs. */
export function lineDiff(before: string, after: string, context: number = CONTEXT): DiffLine[][] | undefined {
  const parts = diffLines(before, after, { maxEditLength: MAX_EDITS });
  if (!parts) return undefined;
  const lines: DiffLine[] = [];
  let [old, now] = [1, 1];
  for (const { value, added, removed } of parts) {
    const mark = added ? "+" : removed ? "-" : " ";
    for (const text of value.replace(/\n$/, "").split("\n")) {
      lines.push({ mark, text, before: added ? undefined : old, after: removed ? undefined : now });
      if (!added) old += 1;
      if (!removed) now += 1;
    }
  }
  return runsOf(lines, context);
}

function runsOf(lines: readonly DiffLine[], context: number): DiffLine[][] {
  const runs: DiffLine[][] = [];
  let end = -1;
  for (const [index, { mark }] of lines.entries()) {
    if (mark === " ") continue;
    const start = Math.max(index - context, end + 1);
    const isApart = runs.length === 0 || start > end + 1;
    const run = isApart ? [] : runs.at(-1)!;
    if (isApart) runs.push(run);
    run.push(...lines.slice(start, index + context + 1).filter((_, offset) => start + offset > end));
    end = Math.min(index + context, lines.length - 1);
  }
  return runs;
}
