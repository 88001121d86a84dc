import { resolve } from "./contract.ts";
import type { Schema } from "./contract.ts";

/**
 * The places of the properties that a schema declares: `/promise_to_pays[]/note_id`, with `[]` for every item of a list.
 * With a value, only those that it has. A property that is declared by a pattern goes by the pattern.
 */
export function* properties(reference: Schema, value?: { is: unknown }, at = ""): Generator<string> {
  const schema = resolve<Schema>(reference);
  for (const part of schema["oneOf"] ?? []) yield* properties(part, value, at);
  if (schema.items) {
    for (const item of itemsOf(value)) yield* properties(schema.items, item, `${at}[]`);
  }
  const isRecord = (item: unknown): item is Record<string, unknown> => typeof item === "object" && item !== null;
  const declared = schema["properties"] ?? {};
  for (const [name, property] of Object.entries(declared)) {
    if (value && !(isRecord(value.is) && Object.hasOwn(value.is, name))) continue;
    yield `${at}/${name}`;
    yield* properties(property, value && { is: (value.is as Record<string, unknown>)[name] }, `${at}/${name}`);
  }
  for (const pattern of Object.keys(schema["patternProperties"] ?? {})) {
    const fits = (name: string) => new RegExp(pattern).test(name) && !Object.hasOwn(declared, name);
    if (!value || (isRecord(value.is) && Object.keys(value.is).some(fits))) yield `${at}/${pattern}`;
  }
}

/** The values of the properties with a closed list of them, booleans included, as `/state=1`. */
export function* choices(reference: Schema, value?: { is: unknown }, at = ""): Generator<string> {
  const schema = resolve<Schema>(reference);
  const listed = schema.enum ?? ([schema.type].flat().includes("boolean") ? [true, false] : []);
  for (const choice of listed) if (!value || value.is === choice) yield `${at}=${JSON.stringify(choice)}`;
  if (schema.items) {
    for (const item of itemsOf(value)) yield* choices(schema.items, item, `${at}[]`);
  }
  for (const [name, property] of Object.entries(schema["properties"] ?? {})) {
    const inner = value && (value.is as Record<string, unknown> | null)?.[name];
    if (value && inner === undefined) continue;
    yield* choices(property, value && { is: inner }, `${at}/${name}`);
  }
}

/** The items of a value that is a list; one unknown item when there is no value. */
function itemsOf(value: { is: unknown } | undefined): ({ is: unknown } | undefined)[] {
  if (!value) return [undefined];
  return Array.isArray(value.is) ? value.is.map((item: unknown) => ({ is: item })) : [];
}
