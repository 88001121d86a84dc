/** The names that are most like one that does not exist, the most alike first; none that have little in common with it. */
export function nearest(wanted: string, names: Iterable<string>, most = 3): string[] {
  const [short, far] = [wanted.slice(0, 200).toLowerCase(), Math.max(2, Math.ceil(wanted.length / 3))];
  return [...new Set(names)]
    .map((name) => ({ name, steps: stepsBetween(short, name.toLowerCase()) }))
    .filter(({ steps }) => steps <= far)
    .toSorted((one, other) => one.steps - other.steps)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters have to be put in, taken out or replaced to make one text of another. */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at++) {
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (from[index] === to[at] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
