import type { Rule } from "./rule.ts";

/** What of a call can be matched. */
export interface Target {
  /** The parameters in the path, decoded. */
  path: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** The first field of a call that is not as a rule wants it. */
export interface Difference {
  /** Where it is, beginning with the part of the call: `/query/note_id`. */
  pointer: string;
  expected: unknown;
  /** Absent where the call has nothing there. */
  got?: unknown;
  /** Why it did not act though all fields are as they should be. */
  note?: string;
  /** How many fields before it were as they should be. */
  equal: number;
}

/** Tells where a call differs first; undefined where it matches. */
export type Matcher = (target: Target) => Difference | undefined;

type Place = "path" | "query" | "headers";
type Check = { place: Place; name: string; expected: string };

/** Makes what a rule wants of a call into a function. */
export function matcherOf({ path, query, headers, body }: NonNullable<Rule["match"]> = {}): Matcher {
  const checks = Object.entries({ path, query, headers }).flatMap(([place, values]): Check[] =>
    Object.entries(values ?? {}).map(([name, expected]) => ({
      place: place as Place,
      name,
      expected: String(expected),
    })),
  );
  return (target) => {
    for (let equal = 0; equal < checks.length; equal++) {
      const { place, name, expected } = checks[equal]!;
      const got = valuesOf(target, place, name);
      if (got.includes(expected)) continue;
      const pointer = `/${place}/${escaped(name)}`;
      return { pointer, expected, equal, ...(got.length > 0 && { got: got.length === 1 ? got[0] : got }) };
    }
    return body === undefined ? undefined : differenceOf(body, target.body, "/body", checks.length);
  };
}

function valuesOf({ path, query, headers }: Target, place: Place, name: string): string[] {
  if (place === "query") return query.getAll(name);
  const value = place === "path" ? (Object.hasOwn(path, name) ? path[name] : undefined) : headers.get(name);
  return value === undefined || value === null ? [] : [value];
}

/** Where a value lacks something of a part of it: objects may have more, lists have as many elements. */
function differenceOf(part: unknown, whole: unknown, pointer: string, equal: number): Difference | undefined {
  const differs = { pointer, expected: part, equal, ...(whole !== undefined && { got: whole }) };
  if (typeof part !== "object" || part === null) return Object.is(part, whole) ? undefined : differs;
  if (typeof whole !== "object" || whole === null || Array.isArray(part) !== Array.isArray(whole)) return differs;
  if (Array.isArray(part) && part.length !== (whole as unknown[]).length) return differs;
  let score = equal;
  for (const [key, value] of Object.entries(part)) {
    const inside = Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined;
    const found = differenceOf(value, inside, `${pointer}/${escaped(key)}`, score);
    if (found) return found;
    score++;
  }
  return undefined;
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
