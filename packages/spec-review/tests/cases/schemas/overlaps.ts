import { type SchemaCase, object } from "./made.ts";

const text = { type: "string" };
const uuid = { type: "string", format: "uuid" };
const both = object({ mail: text, phone: text });
const one = (...names: string[]) => ({ required: names });

/** The second refuses values that fit two branches of its `oneOf`. */
export const NARROWER_TWICE: SchemaCase[] = [
  ["anyOf as oneOf, where both fit", { anyOf: [text, uuid] }, { oneOf: [text, uuid] }],
  ["a text, and one of two that both fit", text, { oneOf: [text, uuid] }],
  ["a number in two of oneOf", { type: "number" }, { oneOf: [{ type: "number" }, { type: "integer" }] }],
  [
    "one of two members beside anyOf of them",
    { ...(both as object), anyOf: [one("mail"), one("phone")] },
    { ...(both as object), oneOf: [one("mail"), one("phone")] },
  ],
  ["an object and the same with more of it", both, { oneOf: [both, { allOf: [both, one("mail")] }] }],
  ["in items", { type: "array", items: { anyOf: [text, uuid] } }, { type: "array", items: { oneOf: [text, uuid] } }],
  [
    "a short text where texts were listed",
    { type: "string", enum: ["a", "long"], maxLength: 9 },
    { type: "string", enum: ["a", "long"], maxLength: 3 },
  ],
];

/** Branches that share some values by their words, and that nobody means at once. */
export const SAME_ONCE: SchemaCase[] = [
  [
    "branches with a tag each",
    { anyOf: ["a", "b"].map((kind) => object({ kind: { const: kind }, x: text }, one("kind"))) },
    { oneOf: ["a", "b"].map((kind) => object({ kind: { const: kind }, x: text }, one("kind"))) },
  ],
  [
    "branches that a member tells apart, which may be missing",
    object({ label: { type: ["string", "integer"] } }),
    { oneOf: ["string", "integer"].map((type) => object({ label: { type } })) },
  ],
  [
    "branches about other members",
    { anyOf: [object({ a: text }, one("a")), object({ b: text }, one("b"))] },
    { oneOf: [object({ a: text }, one("a")), object({ b: text }, one("b"))] },
  ],
  [
    "null in every branch",
    { anyOf: [{ type: ["string", "null"] }, { ...(both as object), type: ["object", "null"] }] },
    { oneOf: [{ type: ["string", "null"] }, { ...(both as object), type: ["object", "null"] }] },
  ],
  ["an exclusion of what is not allowed anyway", { type: "integer" }, { type: "integer", not: { const: "a" } }],
];
