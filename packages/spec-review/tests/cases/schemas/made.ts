import type { Json } from "../library.ts";

/** A subject and two schemas. */
export type SchemaCase = readonly [subject: string, one: Json, other: Json];

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
export const object = (properties: Json, more: object = {}): Json => ({ type: "object", properties, ...more });
/** Made of entries, for an object with a member called `then` is taken for a promise. */
export const when = (test: Json, met: Json, unmet: Json = true): object =>
  Object.fromEntries(["if", "then", "else"].map((keyword, position) => [keyword, [test, met, unmet][position]]));
export const pets = (...names: string[]): Json => ({ oneOf: names.map(ref) });
export const told = (names: string[], by: Json): Json => ({ oneOf: names.map(ref), discriminator: by });

/** A list whose items are named dynamically, with what they are. */
export const generic = (items: Json): Json => ({
  allOf: [{ $ref: "#/components/schemas/Page" }],
  $defs: { item: { $dynamicAnchor: "item", ...(items as object) } },
});
/** A list that has itself as a member. */
export const list = (value: Json): Json =>
  object({ value, next: { $dynamicRef: "#list" } }, { $dynamicAnchor: "list", required: ["value"] });
