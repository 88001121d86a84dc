import { type SchemaCase, generic, list, object, pets, ref, told, when } from "./made.ts";

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
