import type { Json } from "../library.ts";
import { type SchemaCase, object } from "./made.ts";

/** A list of so many branches, which `name` tells apart; the last of them has a member of the type. */
const branches = (count: number, name: string, type: string): Json => ({
  oneOf: Array.from({ length: count }, (_, index) =>
    object(
      { [name]: { const: `${name}${index}` }, [`${name}_value`]: { type: index < count - 1 ? "string" : type } },
      { required: [name] },
    ),
  ),
});

/** Lists of branches that are too long to try every combination, and one change at their end. */
export const NARROWER_AT_THE_END: SchemaCase[] = [
  ["a type of the 60th branch", branches(60, "kind", "number"), branches(60, "kind", "integer")],
  ["a type of the 300th branch", branches(300, "kind", "number"), branches(300, "kind", "integer")],
  ["the 60th branch that is gone", branches(60, "kind", "string"), branches(59, "kind", "string")],
  [
    "a type in one of two lists of 20 that changed places",
    { allOf: [branches(20, "kind", "number"), branches(20, "state", "string")] },
    { allOf: [branches(20, "state", "string"), branches(20, "kind", "integer")] },
  ],
  ...[8, 20].map((count): SchemaCase => [
    `a type of the last branch of one of two lists of ${count}`,
    { allOf: [branches(count, "kind", "number"), branches(count, "state", "string")] },
    { allOf: [branches(count, "kind", "integer"), branches(count, "state", "string")] },
  ]),
];

/** More lists than before, of which nobody can try every combination. */
export const MORE_LISTS: [Json, Json] = [
  { allOf: ["kind", "state"].map((name) => branches(20, name, "string")) },
  { allOf: ["kind", "state", "place"].map((name) => branches(20, name, "string")) },
];

/** Two lists that are too long to try every combination, in another order. */
export const SAME_LISTS: SchemaCase[] = [
  [
    "two lists of 20 branches in another order",
    { allOf: ["kind", "state"].map((name) => branches(20, name, "string")) },
    { allOf: ["state", "kind"].map((name) => branches(20, name, "string")) },
  ],
];
