/** A choice among levels, by the name of the factor. */
export type Row = Record<string, number>;

/**
 * Few rows in which every two levels of two factors meet. `factors` says how many levels each has. Greedy: each row
 * begins with two levels that have not met, and every other factor takes the level that brings the most new meetings.
 */
export function pairwise(factors: Record<string, number>): Row[] {
  const names = Object.keys(factors);
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1) return levelsOf(factors[only]!).map((level) => ({ [only]: level }));
  const open = new Set(
    names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .flatMap((other) =>
          levelsOf(factors[one]!).flatMap((a) => levelsOf(factors[other]!).map((b) => meeting(one, a, other, b))),
        ),
    ),
  );
  const order = new Map(names.map((name, index) => [name, index]));
  const meetings = (row: Row, name: string, level: number): string[] =>
    Object.entries(row).map(([other, at]) =>
      order.get(other)! < order.get(name)! ? meeting(other, at, name, level) : meeting(name, level, other, at),
    );
  const rows: Row[] = [];
  for (const seed of open) {
    if (!open.has(seed)) continue;
    const [one, a, other, b] = JSON.parse(seed) as [string, number, string, number];
    const row: Row = { [one]: a, [other]: b };
    for (const name of names) {
      if (name in row) continue;
      const gain = (level: number) => meetings(row, name, level).filter((pair) => open.has(pair)).length;
      row[name] = levelsOf(factors[name]!).reduce((best, level) => (gain(level) > gain(best) ? level : best), 0);
    }
    for (const [name, level] of Object.entries(row)) {
      const { [name]: _, ...others } = row;
      for (const pair of meetings(others, name, level)) open.delete(pair);
    }
    rows.push(row);
  }
  return rows;
}

const levelsOf = (count: number): number[] => Array.from({ length: count }, (_, level) => level);
const meeting = (one: string, a: number, other: string, b: number): string => JSON.stringify([one, a, other, b]);
