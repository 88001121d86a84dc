import { diffArrays } from "diff";

/**
 * A changed YAML text in the layout of the original: where the printer writes a line otherwise and nothing was changed, the
 * lines of the original stay. `printed` is the original as the printer writes it.
 */
export function keepLayout(original: string, printed: string, changed: string): string {
  const lines = printed.split("\n");
  // For each line of `printed`: the group that it is in, and what the original has for that group.
  const groups: { from: string[]; to: string[] }[] = [];
  const parts = diffArrays(original.split("\n"), lines);
  for (const [index, { added, removed, value }] of parts.entries()) {
    if (!added && !removed) groups.push(...value.map((line) => ({ from: [line], to: [line] })));
    else if (removed) groups.push({ from: value, to: [] });
    else if (parts[index - 1]?.removed) groups.at(-1)!.to = value;
    else groups.push({ from: [], to: value });
  }
  const result: string[] = [];
  const left = diffArrays(lines, changed.split("\n")).flatMap(({ added, removed, value }) =>
    value.map((line) => ({ line, isNew: added, isGone: removed })),
  );
  for (const { from, to } of groups) {
    if (to.length === 0) {
      result.push(...from);
      continue;
    }
    const taken: typeof left = [];
    for (let rest = to.length; rest > 0;) {
      const next = left.shift()!;
      taken.push(next);
      if (!next.isNew) rest--;
    }
    const first = taken.findIndex(({ isNew }) => !isNew);
    result.push(...taken.slice(0, first).map(({ line }) => tidy(line)));
    const group = taken.slice(first);
    if (group.every(({ isNew, isGone }) => !isNew && !isGone)) result.push(...from);
    // Lists of one line each can be told apart line by line.
    else if (from.length === to.length) {
      let at = 0;
      for (const { line, isNew, isGone } of group) {
        const before = isNew ? undefined : from[at++];
        if (!isGone) result.push(before ?? tidy(line));
      }
    } else result.push(...group.flatMap(({ line, isGone }) => (isGone ? [] : [tidy(line)])));
  }
  return [...result, ...left.flatMap(({ line, isGone }) => (isGone ? [] : [tidy(line)]))].join("\n");
}

/** Brackets as the formatter of the repository writes them. */
const tidy = (line: string): string => line.replaceAll(/\[ (?=\S)/g, "[").replaceAll(/(?<=\S) \]/g, "]");
