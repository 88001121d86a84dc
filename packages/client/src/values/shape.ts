import type { Convert } from "./wire-formats.ts";

/** What to convert in a JSON value: the value itself, fields of an object, or the items of a list. */
export type Shape = Convert | { readonly [field: string]: Shape } | readonly [Shape];

/** Makes a function that gives a converted copy of a value. What the shape does not name stays. */
export function normalizer(shape: Shape): Convert {
  return (value) => convert(shape, value);
}

function convert(shape: Shape, value: unknown): unknown {
  if (typeof shape === "function") return shape(value);
  if (isList(shape)) return Array.isArray(value) ? value.map((item) => convert(shape[0], item)) : value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return [name, inner ? convert(inner, field) : field];
    }),
  );
}

function isList(shape: Exclude<Shape, Convert>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
