import type { Cursor } from "../source/cursor.ts";

/** What a schema that is nothing but a reference leads to, so that all who refer to it look at it once. */
export function direct(schema: Cursor): Cursor {
  if (!isOnlyReference(schema)) return schema;
  const seen = new Set<string>();
  let at = schema;
  while (at.choices.size === 0 && isOnlyReference(at) && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.follow();
  }
  return at;
}

function isOnlyReference({ value }: Cursor): boolean {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return false;
  return Object.keys(value).length === 1;
}
