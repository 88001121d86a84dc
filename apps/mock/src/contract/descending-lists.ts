import type { Schema } from "@d6-integrate/spec";

/** The way to a list in a body: names of fields, and `[]` for each of its rows. */
export type Way = readonly string[];

// Records of another contract may hold themselves.
const deepest = 8;

/** The lists in a body whose rows come the highest first, as the contract says. */
export function descendingLists(node: Schema | undefined, resolve: (node: Schema) => Schema, depth = 0): Way[] {
  if (!node || depth > deepest) return [];
  const { oneOf = [], properties = {}, items, "x-order": order } = resolve(node);
  const below = (step: string, inner: Schema): Way[] =>
    descendingLists(inner, resolve, depth + 1).map((way) => [step, ...way]);
  return [
    ...(order?.direction === "descending" ? [[]] : []),
    ...oneOf.flatMap((branch) => descendingLists(branch, resolve, depth + 1)),
    ...Object.entries(properties).flatMap(([name, property]) => below(name, property)),
    ...(items ? below("[]", items) : []),
  ];
}
