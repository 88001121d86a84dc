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
}

type Place = "path" | "query" | "headers";
/** A text that a call must have at a place under a name. */
export interface Check {
  place: Place;
  name: string;
  expected: string;
}

/** The texts of a call by place and name; each is looked up once, however many rules ask for it. */
export class Texts {
  readonly body: unknown;
  readonly #target: Target;
  readonly #known = {
    path: new Map<string, string[]>(),
    query: new Map<string, string[]>(),
    headers: new Map<string, string[]>(),
  };

  constructor(target: Target) {
    this.#target = target;
    this.body = target.body;
  }

  at(place: Place, name: string): string[] {
    const known = this.#known[place];
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = valuesOf(this.#target, place, name)));
    return found;
  }
}

/** What a rule wants of a call. */
export interface Matcher {
  /** One of the texts that it wants, the last, by which it is found; undefined where it wants none. */
  key: Check | undefined;
  /** How many fields are as they should be before the first that is not; undefined where all are. */
  score(texts: Texts): number | undefined;
  /** The first field that is not; undefined where all are. */
  difference(texts: Texts): Difference | undefined;
}

export function matcherOf({ path, query, headers, body }: NonNullable<Rule["match"]> = {}): Matcher {
  const checks = Object.entries({ path, query, headers }).flatMap(([place, values]): Check[] =>
    Object.entries(values ?? {}).map(([name, expected]) => ({
      place: place as Place,
      name,
      expected: String(expected),
    })),
  );
  const differing = (texts: Texts) =>
    checks.findIndex(({ place, name, expected }) => !texts.at(place, name).includes(expected));
  const bodyOf = (texts: Texts) =>
    body === undefined ? undefined : differenceOf(body, texts.body, "/body", checks.length);
  return {
    key: checks.at(-1),
    score(texts) {
      const index = differing(texts);
      return index === -1 ? bodyOf(texts)?.equal : index;
    },
    difference(texts) {
      const check = checks[differing(texts)];
      if (!check) {
        const found = bodyOf(texts);
        if (!found) return undefined;
        const { equal: _, ...difference } = found;
        return difference;
      }
      const { place, name, expected } = check;
      const got = texts.at(place, name);
      const pointer = `/${place}/${escaped(name)}`;
      return { pointer, expected, ...(got.length > 0 && { got: got.length === 1 ? got[0] : got }) };
    },
  };
}

function valuesOf({ path, query, headers }: Target, place: Place, name: string): string[] {
  if (place === "query") return query.getAll(name);
  const value = place === "path" ? (Object.hasOwn(path, name) ? path[name] : undefined) : headers.get(name);
  return value === undefined || value === null ? [] : [value];
}

/** A difference, and how many fields before it are as they should be. */
type Counted = Difference & { equal: number };

/** Where a value lacks something of a part of it: objects may have more, lists have as many elements. */
function differenceOf(part: unknown, whole: unknown, pointer: string, equal: number): Counted | undefined {
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
