/** Longer names, or names with other characters, could be data: a record by people's names, say. */
const plainName = /^[a-z][a-z0-9_]{0,39}$/i;

/** The name of a field, unless it could be data. */
export const safeName = (name: string): string => (plainName.test(name) ? name : "<name>");

/** What a value is, never what it says: `{ note_id: string, promises: [integer] }`, down to a depth. */
export function shapeOf(value: unknown, depth: number = Infinity): string {
  const inner = (item: unknown) => shapeOf(item, depth - 1);
  if (Array.isArray(value)) return `[${[...new Set(value.map(inner))].join(" | ")}]`;
  if (typeof value !== "object" || value === null) return typeOf(value);
  const fields = Object.entries(value).map(([name, item]) => `${safeName(name)}: ${inner(item)}`);
  if (fields.length > 0 && depth <= 0) return "{ … }";
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** The type of a value in the words of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}

/** A JSON pointer into a value with `[]` for each item of a list, and without names that could be data. */
export function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/([^/]*)/g, (_, segment: string) =>
    /^\d+$/.test(segment) ? "[]" : `/${safeName(segment)}`,
  );
}
