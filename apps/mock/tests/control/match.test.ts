import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  property,
  record,
  string,
} from "fast-check";
import type { JsonValue } from "fast-check";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract/contract.ts";
import { createRuleBook } from "../../src/scenarios/rules/rule-book.ts";
import { matcherOf, Texts } from "../../src/scenarios/rules/match.ts";
import type { Rule } from "../../src/index.ts";
import type { Target } from "../../src/scenarios/rules/match.ts";

const target = (parts: Partial<Target> = {}): Target => ({
  path: {},
  query: new URLSearchParams(),
  headers: new Headers(),
  body: undefined,
  ...parts,
});
const differenceOf = (match: Rule["match"], parts: Partial<Target>) =>
  matcherOf(match).difference(new Texts(target(parts)));
const text = string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 });
const name = string({ unit: constantFrom("a", "b", "C", "-", "_", "1", "/", "~"), minLength: 1, maxLength: 4 });
const names = array(name, { minLength: 1, maxLength: 6 });

/** A part of a value: some keys of each object, whole lists. */
function partOf(value: unknown, keep: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => partOf(item, keep));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(keep)
      .map(([key, inner]) => [key, partOf(inner, keep)]),
  );
}

/** Every place of a value, as a JSON pointer. */
const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);

describe("what a rule wants of a call", () => {
  it("matches every body that it is a part of", () => {
    assert(
      property(jsonValue({ maxDepth: 4 }), array(boolean(), { minLength: 1, maxLength: 20 }), (body, choices) => {
        let turn = 0;
        const part = partOf(body, () => choices[turn++ % choices.length]!);
        expect(differenceOf({ body: part }, { body })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("names a place where the body is not as it should be, and what is there", () => {
    let found = 0;
    assert(
      property(jsonValue({ maxDepth: 3 }), jsonValue({ maxDepth: 3 }), (part: JsonValue, body: JsonValue) => {
        const difference = differenceOf({ body: part }, { body });
        if (!difference) return;
        found++;
        const pointer = difference.pointer.replace(/^\/body/, "");
        expect(valueAt(part, pointer)).toEqual(difference.expected);
        expect(valueAt(body, pointer)).toEqual(difference.got);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("is not met by a body that has another value, one element more, or a type of another kind", () => {
    const differs = (part: unknown, body: unknown) => differenceOf({ body: part }, { body })?.pointer;
    expect(differs({ a: 1 }, { a: "1" })).toBe("/body/a");
    expect(differs({ a: [1] }, { a: [1, 2] })).toBe("/body/a");
    expect(differs({ a: [{ b: 1 }] }, { a: [{ b: 1, c: 2 }] })).toBeUndefined();
    expect(differs({ a: null }, {})).toBe("/body/a");
    expect(differs({}, [])).toBe("/body");
    expect(differs({ toString: 1 }, {})).toBe("/body/toString");
    expect(differs(0, undefined)).toBe("/body");
  });

  it("compares names in the query as they are, of headers in any case, and all values as texts", () => {
    assert(
      property(dictionary(name, text), names, integer(), (query, other, number) => {
        const asked = new URLSearchParams(query);
        expect(differenceOf({ query }, { query: asked })).toBeUndefined();
        const missing = other.find((each) => !Object.hasOwn(query, each));
        if (missing === undefined) return;
        const difference = differenceOf({ query: { ...query, [missing]: number } }, { query: asked });
        expect(difference).toMatchObject({ expected: String(number) });
        expect(difference).not.toHaveProperty("got");
      }),
    );
    const headers = new Headers({ "X-Trace": "7" });
    expect(differenceOf({ headers: { "x-TRACE": 7 } }, { headers })).toBeUndefined();
    expect(differenceOf({ path: { id: 7 } }, { path: { id: "7" } })).toBeUndefined();
    expect(differenceOf({ query: { a: 2 } }, { query: new URLSearchParams("a=1&a=2") })).toBeUndefined();
    expect(differenceOf({ query: { a: true } }, { query: new URLSearchParams("a=1") })).toMatchObject({
      got: "1",
    });
  });

  it("counts how many fields were as they should be, so that the nearest rule is the one with the most", () => {
    const match = { path: { a: 1 }, query: { b: 2 }, headers: { c: 3 }, body: { d: 4, e: 5 } };
    const whole = {
      path: { a: "1" },
      query: new URLSearchParams("b=2"),
      headers: new Headers({ c: "3" }),
      body: { d: 4 },
    };
    const equal = (parts: Partial<Target>) => matcherOf(match).score(new Texts(target(parts)));
    expect([equal({}), equal({ path: { a: "1" } }), equal({ ...whole, body: {} }), equal(whole)]).toEqual([0, 1, 3, 4]);
    expect(differenceOf(match, { ...whole, body: { d: 4, e: 5, f: 6 } })).toBeUndefined();
  });
});

describe("a book of many rules", () => {
  const operation = contract.operations.find(({ id }) => id === "v1GetNotes")!;
  const places = constantFrom("path", "query", "headers");
  const wants = array(record({ place: places, name: constantFrom("a", "b"), value: integer({ min: 0, max: 2 }) }), {
    maxLength: 3,
  });
  const rules = array(record({ wants, session: constantFrom(null, "one", "two") }), { maxLength: 12 });
  const call = record({ wants, session: constantFrom(null, "one") });

  /** The texts of a place by name. */
  const textsOf = (wanted: { place: string; name: string; value: number }[], place: string) =>
    Object.fromEntries(
      wanted.filter((each) => each.place === place).map(({ name: key, value }) => [key, String(value)]),
    );
  const matchOf = (wanted: { place: string; name: string; value: number }[]) => ({
    path: textsOf(wanted, "path"),
    query: textsOf(wanted, "query"),
    headers: textsOf(wanted, "headers"),
  });

  it("finds the rule that asking each of them from the newest on would find", () => {
    let found = 0;
    assert(
      property(rules, call, (given, { wants: had, session }) => {
        const book = createRuleBook(1);
        for (const [index, rule] of given.entries()) {
          book.put({ operation: "*", match: matchOf(rule.wants), respond: { status: 500 } }, rule.session, `r${index}`);
        }
        const { path, query, headers } = matchOf(had);
        const asked = target({ path, query: new URLSearchParams(query), headers: new Headers(headers) });
        const expected = given.findLastIndex(
          (rule) =>
            (rule.session === null || rule.session === session) &&
            matcherOf(matchOf(rule.wants)).difference(new Texts(asked)) === undefined,
        );
        const met = book.meet({ operation, resource: undefined, session, target: asked });
        const id = met && "delayMs" in met ? met.rule.id : undefined;
        expect(id).toBe(expected === -1 ? undefined : `r${expected}`);
        if (id !== undefined) found++;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
