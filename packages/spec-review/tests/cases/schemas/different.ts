import { type SchemaCase, object, told, when } from "./made.ts";

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
