import * as fc from "fast-check";
import { resolve } from "./contract.ts";
import type { Schema } from "./contract.ts";

/** The days at which calendars go wrong. */
const dates = ["2024-02-29", "2023-12-31", "2024-04-16"];

/** Texts that need encoding somewhere between the caller and the server, and the empty one. */
const texts = ["", "a&b=c#d?e/f %2F+", "Ünïcödé ✓ \u{1F600}", "x".repeat(1000)];

/** Values at the edges of what a schema allows, keyword by keyword; each of them is valid. */
export function boundaries(reference: Schema): unknown[] {
  const schema = resolve<Schema>(reference);
  if (schema.enum) return schema.enum;
  if (schema["oneOf"]) return schema["oneOf"].flatMap(boundaries);
  return [schema.type ?? []].flat().flatMap((type) => ofType(type, schema));
}

function ofType(type: string, schema: Schema): unknown[] {
  switch (type) {
    case "integer": {
      const { minimum: least } = schema as { minimum?: number };
      return least === undefined ? [-1, 0, Number.MAX_SAFE_INTEGER] : [least, least + 1, Number.MAX_SAFE_INTEGER];
    }
    case "boolean":
      return [true, false];
    case "null":
      return [null];
    case "string":
      if (schema["format"] === "date") return dates;
      return typeof schema["pattern"] === "string" ? matching(schema["pattern"]) : texts;
    case "array": {
      const items = boundaries(schema.items ?? {});
      return [...items.map((item) => [item]), items];
    }
    case "object":
      return objects(schema);
    default:
      throw new Error(`No boundaries are known for the type ${type}; add them.`);
  }
}

const known = new Map<string, string[]>();

/** The shortest of many texts that match a pattern, the longest, and one between. */
function matching(pattern: string): string[] {
  const before = known.get(pattern);
  if (before) return before;
  const drawn = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 200, seed: 1 });
  const byLength = [...new Set(drawn)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const found = [byLength[0]!, byLength[byLength.length >> 1]!, byLength.at(-1)!];
  known.set(pattern, found);
  return found;
}

/** Everything, only what is required, and everything with each property at each of its edges in turn. */
function objects(schema: Schema): unknown[] {
  const properties = schema["properties"] ?? {};
  const required = schema["required"] ?? [];
  const patterns = Object.entries((schema["patternProperties"] ?? {}) as Record<string, Schema>);
  const named = { ...properties, ...Object.fromEntries(patterns.map(([text, each]) => [matching(text)[0]!, each])) };
  const edges = Object.entries(named).map(([name, property]) => [name, boundaries(property)] as const);
  const all = Object.fromEntries(edges.map(([name, [first]]) => [name, first]));
  const least = Object.fromEntries(required.map((name) => [name, all[name]]));
  return [
    all,
    least,
    ...edges.flatMap(([name, values]) => values.slice(1).map((value) => ({ ...all, [name]: value }))),
  ];
}
