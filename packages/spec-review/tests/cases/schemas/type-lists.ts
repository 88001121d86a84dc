import { type SchemaCase, object, ref } from "./made.ts";

const LIST = { type: ["integer", "string"], minimum: 1, pattern: "^[0-9]+$" };
const BRANCHES = [
  { type: "integer", minimum: 1 },
  { type: "string", pattern: "^[0-9]+$" },
];

/** A list of types, and branches with one or more of the types each. */
export const SAME_TYPES: SchemaCase[] = [
  ["a list of types as anyOf", { type: ["integer", "string"] }, { anyOf: [{ type: "integer" }, { type: "string" }] }],
  ["with a limit and a pattern for one of them", LIST, { anyOf: BRANCHES }],
  ["as oneOf, in another order", LIST, { oneOf: BRANCHES.toReversed() }],
  ["with the pattern beside the branches", LIST, { pattern: "^[0-9]+$", anyOf: [BRANCHES[0]!, { type: "string" }] }],
  ["in an allOf", LIST, { allOf: [{ anyOf: BRANCHES }] }],
  ["in items", { type: "array", items: LIST }, { type: "array", items: { anyOf: BRANCHES } }],
  ["in a member of a member", object({ a: object({ b: LIST }) }), object({ a: object({ b: { anyOf: BRANCHES } }) })],
  [
    "in further members",
    object({}, { additionalProperties: LIST }),
    object({}, { additionalProperties: { oneOf: BRANCHES } }),
  ],
  ["as branches of a branch", { anyOf: [LIST, ref("Named")] }, { anyOf: [{ anyOf: BRANCHES }, ref("Named")] }],
  ["beside another branch", { anyOf: [LIST, ref("Named")] }, { anyOf: [ref("Named"), ...BRANCHES] }],
  [
    "with null in the list, in one branch, and in each",
    { anyOf: [{ ...BRANCHES[0]!, type: ["integer", "null"] }, BRANCHES[1]!] },
    { anyOf: BRANCHES.map((branch) => ({ ...branch, type: [branch.type, "null"] })) },
  ],
  [
    "with null of its own",
    { ...LIST, type: ["integer", "string", "null"] },
    { anyOf: [...BRANCHES, { type: "null" }] },
  ],
  [
    "with two of three in a branch",
    { type: ["integer", "boolean", "string"], maxLength: 3 },
    { anyOf: [{ type: ["integer", "boolean"] }, { type: "string", maxLength: 3 }] },
  ],
  [
    "with listed values",
    { type: ["integer", "string"], enum: [1, "1", 2] },
    {
      oneOf: [
        { type: "integer", enum: [1, 2] },
        { type: "string", const: "1" },
      ],
    },
  ],
  [
    "with listed values beside the branches",
    { type: ["integer", "string"], enum: [1, "1"] },
    { enum: [1, "1"], anyOf: [{ type: "integer" }, { type: "string" }] },
  ],
  [
    "with a format for texts",
    { type: ["integer", "string"], format: "date" },
    { anyOf: [{ type: "integer" }, { type: "string", format: "date" }] },
  ],
  [
    "with a format for numbers",
    { type: ["integer", "string"], format: "int64" },
    { anyOf: [{ type: "integer", format: "int64" }, { type: "string" }] },
  ],
  [
    "with members and items",
    { type: ["object", "array", "string"], properties: { name: { type: "string" } }, required: ["name"], minItems: 1 },
    { oneOf: [{ type: "string" }, ref("Named"), { type: "array", minItems: 1 }] },
  ],
  [
    "of every type",
    { maxLength: 3 },
    { anyOf: ["string", "number", "boolean", "object", "array", "null"].map((type) => ({ type, maxLength: 3 })) },
  ],
];

export const NARROWER_TYPES: SchemaCase[] = [
  ["a type less, as branches", { ...LIST, type: ["integer", "string", "boolean"] }, { anyOf: BRANCHES }],
  ["one branch alone", { anyOf: BRANCHES }, BRANCHES[1]!],
  [
    "a lower limit in a branch",
    { type: ["integer", "string"], maxLength: 3 },
    { anyOf: [{ type: "integer" }, { type: "string", maxLength: 2 }] },
  ],
  ["a limit for the other type", LIST, { anyOf: [{ ...BRANCHES[0]!, maximum: 9 }, BRANCHES[1]!] }],
  [
    "whole numbers in two of oneOf",
    { type: ["number", "string"] },
    { oneOf: ["number", "integer", "string"].map((type) => ({ type })) },
  ],
  ["a value in two of oneOf", { enum: ["a", "b", "c"] }, { oneOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }],
];
