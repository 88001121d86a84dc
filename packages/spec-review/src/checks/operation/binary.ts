import type { Cursor } from "../../source/cursor.ts";

/**
 * Whether a schema of a whole body only says that it is bytes: `type: string, format: binary` in 3.0; no schema, an empty
 * one, or the name of the media type in 3.1.
 */
export function isBinary(given: Cursor | undefined, mediaType: string): boolean {
  const schema = given?.resolve();
  if (!schema || schema.value === true) return true;
  const { type, format, contentMediaType, ...others } = Object(schema.value) as Record<string, unknown>;
  if (Object.keys(others).some((name) => !["title", "description", "example", "examples"].includes(name))) return false;
  if (format === "binary") return type === "string";
  const isOwn = contentMediaType === undefined || contentMediaType === mediaType || contentMediaType === BYTES;
  return format === undefined && isOwn && (type === undefined || (type === "string" && contentMediaType !== undefined));
}

const BYTES = "application/octet-stream";

/** The schema of a form in which parts that are bytes allow anything, as the two versions write them differently. */
export function binaryAsAnything(given: Cursor): Cursor {
  const schema = given.resolve();
  const properties = schema.at("properties");
  if (!properties) return given;
  const entries = properties.entries().map(([name, part]): [string, unknown] => {
    if (isBytes(part)) return [name, {}];
    const items = part.resolve().at("items");
    return items && isBytes(items) ? [name, { ...Object(part.resolve().value), items: {} }] : [name, part.value];
  });
  const isChanged = entries.some(([name, value]) => value !== properties.get(name));
  return isChanged
    ? schema.invented({ ...Object(schema.value), properties: Object.fromEntries(entries) }, "bytes")
    : given;
}

function isBytes(part: Cursor): boolean {
  const { type, format, contentMediaType } = Object(part.resolve().value) as Record<string, unknown>;
  return format === "binary" || (contentMediaType === BYTES && (type === undefined || type === "string"));
}
