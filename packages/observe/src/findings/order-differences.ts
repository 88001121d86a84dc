import type { Count, RowDirection, ValueShape } from "@d6-integrate/client/observe";
import type { RowOrder } from "@d6-integrate/spec";
import type { Difference } from "./difference.ts";

const opposite = { ascending: "descending", descending: "ascending" } as const;

/** Rows that came otherwise than the contract says, and rows that `reverse_order` did not turn round. */
export function orderDifferences(
  { order, reversed }: ValueShape,
  stated: RowOrder | undefined,
): Pick<Difference, "kind" | "text" | "seen">[] {
  if (!stated) return [];
  const { by, direction } = stated;
  const others = (tally: { readonly [D in RowDirection]?: Count } = {}, expected: RowDirection) =>
    Object.entries(tally).filter(([came]) => came !== expected);
  return [
    ...others(order, direction).map(([came, seen]) => ({
      kind: "order" as const,
      seen,
      text: `rows came ${wordsFor(came)} by ${by}; the contract says ${direction}`,
    })),
    ...others(reversed, opposite[direction]).map(([came, seen]) => ({
      kind: "reverse order" as const,
      seen,
      text: `with reverse_order, rows came ${wordsFor(came)} by ${by}; the contract says ${opposite[direction]}`,
    })),
  ];
}

const wordsFor = (came: string): string => (came === "neither" ? "in no order" : came);
