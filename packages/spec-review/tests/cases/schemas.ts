import type { Json } from "./library.ts";

/** A subject and two schemas. */
export type SchemaCase = readonly [subject: string, one: Json, other: Json];

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Json, more: object = {}): Json => ({ type: "object", properties, ...more });
/** Made of entries, for an object with a member called `then` is taken for a promise. */
const when = (test: Json, met: Json, unmet: Json = true): object =>
  Object.fromEntries(["if", "then", "else"].map((keyword, position) => [keyword, [test, met, unmet][position]]));
const pets = (...names: string[]): Json => ({ oneOf: names.map(ref) });
const told = (names: string[], by: Json): Json => ({ oneOf: names.map(ref), discriminator: by });

/** A list whose items are named dynamically, with what they are. */
const generic = (items: Json): Json => ({
  allOf: [{ $ref: "#/components/schemas/Page" }],
  $defs: { item: { $dynamicAnchor: "item", ...(items as object) } },
});
/** A list that has itself as a member. */
const list = (value: Json): Json =>
  object({ value, next: { $dynamicRef: "#list" } }, { $dynamicAnchor: "list", required: ["value"] });

/** The second allows less than the first, and nothing that the first does not. */
export const NARROWER: SchemaCase[] = [
  ["a type where there was none", {}, { type: "string" }],
  ["a type of the list less", { type: ["string", "integer"] }, { type: "string" }],
  ["integer instead of number", { type: "number" }, { type: "integer" }],
  ["null no longer, in a type list", { type: ["string", "null"] }, { type: "string" }],
  ["null no longer, in anyOf", { anyOf: [ref("Named"), { type: "null" }] }, ref("Named")],
  ["null no longer, as nullable", { type: "string", nullable: true }, { type: "string" }],
  ["a listed value less", { enum: ["a", "b"] }, { enum: ["a"] }],
  ["values listed where any went", { type: "string" }, { type: "string", enum: ["a"] }],
  ["a constant where values were listed", { enum: [1, 2] }, { const: 1 }],
  ["one boolean", { type: "boolean" }, { type: "boolean", enum: [true] }],
  [
    "a closed list instead of an open one",
    { type: "string", "x-extensible-enum": ["a"] },
    { type: "string", enum: ["a"] },
  ],
  ["a format", { type: "string" }, { type: "string", format: "date" }],
  ["int32 instead of int64", { type: "integer", format: "int64" }, { type: "integer", format: "int32" }],
  ["a pattern", { type: "string" }, { type: "string", pattern: "^a" }],
  [
    "a second pattern",
    { type: "string", pattern: "^a" },
    { type: "string", pattern: "^a", allOf: [{ pattern: "z$" }] },
  ],
  ["a lower maxLength", { type: "string", maxLength: 9 }, { type: "string", maxLength: 8 }],
  ["a minLength", { type: "string" }, { type: "string", minLength: 1 }],
  ["a higher minimum", { type: "integer", minimum: 1 }, { type: "integer", minimum: 2 }],
  ["a maximum", { type: "number" }, { type: "number", maximum: 9 }],
  ["an exclusive minimum", { type: "number", minimum: 1 }, { type: "number", exclusiveMinimum: 1 }],
  [
    "an exclusive maximum of 3.0",
    { type: "number", maximum: 1 },
    { type: "number", maximum: 1, exclusiveMaximum: true },
  ],
  ["a multiple of a multiple", { type: "integer", multipleOf: 5 }, { type: "integer", multipleOf: 10 }],
  ["a multiple", { type: "number" }, { type: "number", multipleOf: 0.5 }],
  ["a content encoding", { type: "string" }, { type: "string", contentEncoding: "base64" }],
  ["fewer items", { type: "array", maxItems: 5 }, { type: "array", maxItems: 4 }],
  ["at least one item", { type: "array" }, { type: "array", minItems: 1 }],
  ["different items", { type: "array" }, { type: "array", uniqueItems: true }],
  ["items of a type", { type: "array" }, { type: "array", items: { type: "string" } }],
  ["narrower items", { type: "array", items: { type: "number" } }, { type: "array", items: { type: "integer" } }],
  [
    "a narrower first item",
    { type: "array", prefixItems: [{ type: "number" }] },
    { type: "array", prefixItems: [{ type: "integer" }] },
  ],
  ["no item after the first", { type: "array", prefixItems: [{}] }, { type: "array", prefixItems: [{}], items: false }],
  ["an item to contain", { type: "array" }, { type: "array", contains: { type: "string" } }],
  [
    "more items to contain",
    { type: "array", contains: { type: "string" } },
    { type: "array", contains: { type: "string" }, minContains: 2 },
  ],
  ["a required member", object({ a: {} }), object({ a: {} }, { required: ["a"] })],
  ["a narrower member", object({ a: { maximum: 9, type: "number" } }), object({ a: { maximum: 8, type: "number" } })],
  [
    "a narrower member, three levels down",
    object({ a: object({ b: object({ c: { type: "number" } }) }) }),
    object({ a: object({ b: object({ c: { type: "integer" } }) }) }),
  ],
  ["a closed object", object({ a: {} }), object({ a: {} }, { additionalProperties: false })],
  ["an object closed by unevaluatedProperties", object({ a: {} }), object({ a: {} }, { unevaluatedProperties: false })],
  [
    "an object closed over its allOf",
    { allOf: [ref("Named"), object({ a: {} })] },
    { allOf: [ref("Named"), object({ a: {} })], unevaluatedProperties: false },
  ],
  [
    "an object closed over its branches",
    pets("Cat", "Dog"),
    { ...(pets("Cat", "Dog") as object), unevaluatedProperties: false },
  ],
  [
    "a branch less of those with optional members only",
    { oneOf: [object({ a: { type: "string" } }), object({ b: { type: "string" } })] },
    { oneOf: [object({ a: { type: "string" } })] },
  ],
  ["other members of a type", object({ a: {} }), object({ a: {} }, { additionalProperties: { type: "string" } })],
  [
    "narrower other members",
    object({}, { additionalProperties: { type: "number" } }),
    object({}, { additionalProperties: { type: "integer" } }),
  ],
  [
    "a map closed",
    object({}, { additionalProperties: { type: "number" } }),
    object({}, { additionalProperties: false }),
  ],
  [
    "a rule for names that match",
    object({ a: {} }),
    object({ a: {} }, { patternProperties: { "^x-": { type: "string" } } }),
  ],
  [
    "no names that match any more",
    object({}, { patternProperties: { "^x-": {} }, additionalProperties: false }),
    object({}, { additionalProperties: false }),
  ],
  ["a rule for names", object({ a: {} }), object({ a: {} }, { propertyNames: { maxLength: 3 } })],
  [
    "a stricter rule for names",
    object({}, { propertyNames: { maxLength: 3 } }),
    object({}, { propertyNames: { maxLength: 2 } }),
  ],
  ["fewer members", object({}, { maxProperties: 3 }), object({}, { maxProperties: 2 })],
  ["at least one member", object({}), object({}, { minProperties: 1 })],
  [
    "a member that needs another",
    object({ a: {}, b: {} }),
    object({ a: {}, b: {} }, { dependentRequired: { a: ["b"] } }),
  ],
  [
    "a member that needs two",
    object({}, { dependentRequired: { a: ["b"] } }),
    object({}, { dependentRequired: { a: ["b", "c"] } }),
  ],
  [
    "a member that brings a schema",
    object({}),
    object({}, { dependentSchemas: { a: { properties: { b: { type: "string" } } } } }),
  ],
  ["a condition", object({ a: {} }), object({ a: {} }, when({ required: ["a"] }, { required: ["b"] }))],
  [
    "a stricter condition",
    object({}, when({ required: ["a"] }, { minProperties: 2 })),
    object({}, when({ required: ["a"] }, { minProperties: 3 })),
  ],
  [
    "an else",
    object({}, when({ required: ["a"] }, { minProperties: 2 })),
    object({}, when({ required: ["a"] }, { minProperties: 2 }, { minProperties: 1 })),
  ],
  ["a type excluded", { type: ["string", "integer"] }, { type: ["string", "integer"], not: { type: "integer" } }],
  [
    "a rule for what a text holds",
    { type: "string", contentMediaType: "application/json", contentSchema: object({ a: { type: "number" } }) },
    { type: "string", contentMediaType: "application/json", contentSchema: object({ a: { type: "integer" } }) },
  ],
  [
    "one of two members that has to be there",
    object({ a: {}, b: {} }),
    object({ a: {}, b: {} }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
  ],
  [
    "a closed list of what an open one knew",
    { anyOf: [{ enum: ["a", "b"] }, { type: "string" }] },
    { type: "string", enum: ["a", "b"] },
  ],
  ["a narrower list that names itself", list({ type: "number" }), list({ type: "integer" })],
  [
    "a narrower list under a dynamic name",
    generic(ref("Cat")),
    generic({ ...(ref("Cat") as object), required: ["age"] }),
  ],
  [
    "an exclusive minimum of 3.0",
    { type: "number", minimum: 1, exclusiveMinimum: false },
    { type: "number", minimum: 1, exclusiveMinimum: true },
  ],
  ["an exclusion", { type: "string" }, { type: "string", not: { const: "a" } }],
  ["a wider exclusion", { type: "integer", not: { const: 1 } }, { type: "integer", not: { enum: [1, 2] } }],
  ["a schema in allOf", { allOf: [ref("Named")] }, { allOf: [ref("Named"), { required: ["age"] }] }],
  ["a branch of oneOf less", pets("Cat", "Dog", "Fox"), pets("Cat", "Dog")],
  ["one branch of oneOf left", pets("Cat", "Dog"), ref("Dog")],
  ["a branch of anyOf less", { anyOf: [{ type: "string" }, { type: "integer" }] }, { anyOf: [{ type: "string" }] }],
  [
    "a narrower branch",
    { oneOf: [ref("Cat"), object({ a: { type: "number" } })] },
    { oneOf: [ref("Cat"), object({ a: { type: "integer" } })] },
  ],
  [
    "two narrower branches",
    { oneOf: [object({ a: { type: "number" } }), object({ b: { type: "number" } })] },
    { oneOf: [object({ a: { type: "integer" } }), object({ b: { type: "integer" } })] },
  ],
  ["a rule beside the branches", pets("Cat", "Dog"), { ...(pets("Cat", "Dog") as object), required: ["age"] }],
  [
    "a branch and its value less",
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } }),
    told(["Cat"], { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } }),
  ],
  [
    "one of two names of a branch",
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { cat: "Cat", tom: "Cat" } }),
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { cat: "Cat" } }),
  ],
];

/** Each allows something that the other does not, or means something else. */
export const DIFFERENT: SchemaCase[] = [
  ["another type", { type: "string" }, { type: "integer" }],
  ["other values", { enum: ["a"] }, { enum: ["b"] }],
  ["another format", { type: "string", format: "date" }, { type: "string", format: "date-time" }],
  ["another pattern", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }],
  ["a multiple of something else", { type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 6 }],
  ["a window that moved", { type: "integer", minimum: 1, maximum: 5 }, { type: "integer", minimum: 2, maximum: 6 }],
  [
    "another condition",
    object({}, when({ required: ["a"] }, { minProperties: 2 })),
    object({}, when({ required: ["b"] }, { minProperties: 2 })),
  ],
  [
    "another discriminating property",
    told(["Cat", "Dog"], { propertyName: "kind" }),
    told(["Cat", "Dog"], { propertyName: "sort" }),
  ],
  [
    "another value for a branch",
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { cat: "Cat" } }),
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { tom: "Cat" } }),
  ],
  [
    "values of branches swapped",
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { a: "Cat", b: "Dog" } }),
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { a: "Dog", b: "Cat" } }),
  ],
];

/** The same contract in other words. */
export const SAME: SchemaCase[] = [
  ["const and a list of one", { const: "a" }, { enum: ["a"] }],
  ["a type beside values that have it", { enum: ["a", "b"] }, { type: "string", enum: ["b", "a"] }],
  ["a type in a list", { type: "string" }, { type: ["string"] }],
  [
    "null in a list, in anyOf, in oneOf",
    { type: ["string", "null"] },
    { anyOf: [{ type: "string" }, { type: "null" }] },
  ],
  ["nullable and a list", { type: "string", nullable: true }, { type: ["null", "string"] }],
  [
    "null beside a component",
    { anyOf: [ref("Named"), { type: "null" }] },
    { oneOf: [{ type: "null" }, { allOf: [ref("Named")] }] },
  ],
  [
    "types in anyOf and in a list",
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    { type: ["integer", "string"] },
  ],
  ["constants in oneOf and a list", { oneOf: [{ const: "a" }, { const: "b" }] }, { type: "string", enum: ["a", "b"] }],
  [
    "types with limits in anyOf and in a list",
    { anyOf: [{ type: "string", maxLength: 3 }, { type: "integer" }] },
    { type: ["string", "integer"], maxLength: 3 },
  ],
  ["integer beside number", { type: ["integer", "number"] }, { type: "number" }],
  ["limits that allow everything", { type: "string" }, { type: "string", minLength: 0 }],
  ["limits of another type", { type: "string" }, { type: "string", maximum: 3, maxItems: 2 }],
  ["more than 0 and at least 1", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
  ["limits beside listed values", { enum: ["a"] }, { enum: ["a"], maxLength: 3 }],
  [
    "open in two ways",
    object({ a: {} }),
    object({ a: {} }, { additionalProperties: true, required: [], patternProperties: {} }),
  ],
  [
    "closed over allOf and in one",
    { allOf: [ref("Named"), object({ a: {} })], unevaluatedProperties: false },
    object({ name: { type: "string" }, a: {} }, { required: ["name"], additionalProperties: false }),
  ],
  ["items of anything", { type: "array" }, { type: "array", items: {} }],
  ["a single schema in allOf", ref("Named"), { allOf: [ref("Named")] }],
  ["a single schema in oneOf", ref("Named"), { oneOf: [ref("Named")] }],
  ["a single schema in anyOf", ref("Named"), { anyOf: [ref("Named")] }],
  [
    "merged schemas",
    { allOf: [ref("Named"), object({ age: { type: "integer" } })] },
    object({ age: { type: "integer" }, name: { type: "string" } }, { required: ["name"] }),
  ],
  ["in place and as a component", ref("Named"), object({ name: { type: "string" } }, { required: ["name"] })],
  [
    "limits in allOf",
    { type: "string", maxLength: 3 },
    { allOf: [{ type: "string" }, { maxLength: 5 }, { maxLength: 3 }] },
  ],
  ["branches in another order", pets("Cat", "Dog", "Fox"), pets("Fox", "Cat", "Dog")],
  ["branches of branches", pets("Cat", "Dog", "Fox"), { oneOf: [ref("Cat"), { oneOf: [ref("Dog"), ref("Fox")] }] }],
  [
    "a rule beside the branches and in each",
    { oneOf: [ref("Cat"), ref("Dog")], required: ["age"] },
    { oneOf: [{ allOf: [ref("Cat"), { required: ["age"] }] }, { allOf: [ref("Dog"), { required: ["age"] }] }] },
  ],
  [
    "a dependent schema that only requires",
    object({}, { dependentRequired: { a: ["b"] } }),
    object({}, { dependentSchemas: { a: { required: ["b"] } } }),
  ],
  [
    "a need for what is required anyway",
    object({}, { required: ["b"] }),
    object({}, { required: ["b"], dependentRequired: { a: ["b"] } }),
  ],
  [
    "a name beside its mapping",
    told(["Cat", "Dog"], { propertyName: "kind" }),
    told(["Cat", "Dog"], { propertyName: "kind", mapping: { Cat: "#/components/schemas/Cat", Dog: "Dog" } }),
  ],
  [
    "required in another order",
    object({ a: {}, b: {} }, { required: ["a", "b"] }),
    object({ b: {}, a: {} }, { required: ["b", "a"] }),
  ],
  [
    "exclusions apart and together",
    { type: "integer", not: { const: 1 } },
    { allOf: [{ type: "integer" }, { not: { enum: [1] } }] },
  ],
  [
    "a condition on one member and a need for another",
    object({}, { dependentRequired: { a: ["b"] } }),
    object({}, when({ required: ["a"] }, { required: ["b"] })),
  ],
  ["multiples of 1 and integers", { type: "integer" }, { type: "number", multipleOf: 1 }],
  ["null as a type and as a constant", { type: "null" }, { const: null }],
  ["both booleans and any", { type: "boolean" }, { enum: [true, false] }],
  [
    "a type that is excluded and one that is not there",
    { not: { type: ["object", "array", "null"] } },
    { type: ["string", "number", "boolean"] },
  ],
  [
    "known values of an open list",
    { anyOf: [{ enum: ["a"] }, { type: "string" }] },
    { anyOf: [{ type: "string" }, { enum: ["a", "b"] }] },
  ],
  ["a minimum of no matches", { type: "array" }, { type: "array", contains: { type: "string" }, minContains: 0 }],
  ["nullable that says no", { type: "string" }, { type: "string", nullable: false }],
  [
    "an exclusive minimum that says no",
    { type: "number", minimum: 1 },
    { type: "number", minimum: 1, exclusiveMinimum: false },
  ],
  [
    "a list that names itself, and one written out",
    list({ type: "number" }),
    object({ value: { type: "number" }, next: list({ type: "number" }) }, { required: ["value"] }),
  ],
  [
    "a list under a dynamic name and in place",
    generic(ref("Cat")),
    object({ items: { type: "array", items: ref("Cat") } }),
  ],
  ["a hint for forms", { type: "string" }, { type: "string", format: "password" }],
];
