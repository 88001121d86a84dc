import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors } from "../doors.ts";
import { fromAnotherRealm } from "../errors/foreign-values.ts";

const circle: unknown[] = [];
circle.push({ circle });

/** What JSON would silently drop or turn into something else. */
const lost: [string, unknown][] = [
  ["a map", new Map([["a", 1]])],
  ["a map of another realm", fromAnotherRealm("new Map()")],
  ["a set", new Set([1])],
  ["a weak map", new WeakMap()],
  ["a blob", new Blob(["x"])],
  ["a file", new File(["x"], "x")],
  ["a buffer", new Uint8Array([1])],
  ["a Node buffer", Buffer.from("x")],
  ["an array buffer", new ArrayBuffer(1)],
  ["a data view", new DataView(new ArrayBuffer(1))],
  ["a form", new FormData()],
  ["headers", new Headers()],
  ["a stream", new ReadableStream()],
  ["a promise", Promise.resolve(7)],
  ["a regular expression", /x/],
  ["an error", new Error("x")],
  ["an invalid date", new Date(Number.NaN)],
  ["not a number", Number.NaN],
  ["infinity", Number.NEGATIVE_INFINITY],
  ["a bigint", 7n],
  ["a symbol", Symbol("x")],
  ["a function", () => 7],
  ["undefined in a list", [undefined]],
  // oxlint-disable-next-line no-sparse-arrays -- the hole is the case
  ["a hole in a list", [1, , 2]],
  ["a circle", circle],
  ["a getter that throws", Object.defineProperty({}, "x", { enumerable: true, get: () => raise() })],
  ["an iterator", [1].values()],
];

function raise(): never {
  throw new RangeError("not to be read");
}

/** Ways for a value to be inside of a body. */
const places: [string, (value: unknown) => object][] = [
  ["as a field", (value) => ({ note_id: 7, note: value })],
  ["in a nested record", (value) => ({ note_id: 7, a: { b: { c: value } } })],
  ["in a list", (value) => ({ note_id: 7, a: [1, value] })],
  ["in a record in a list", (value) => ({ a: [[{ b: value }]] })],
  ["given by toJSON", (value) => ({ a: { toJSON: () => ({ b: value }) } })],
];

describe.each(doors)("a body through %s", (_name, { update }) => {
  describe.each(lost)("with %s", (_, value) => {
    test.each(places)("%s is refused", async (_where, bodyWith) => {
      const { d6, requests } = clientAnswering(() => json({}));
      const error = await errorOf(() => update(d6, bodyWith(value)));
      expect(error).toMatchObject({ kind: "invalid-request", argument: "body", attempts: 0 });
      expect(requests).toEqual([]);
    });
  });

  test("that is plain is sent as it is, and what is undefined in a record is left out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (fields) => {
        const { d6, requests } = clientAnswering(() => json({ note_id: "7" }));
        await update(d6, { ...fields, "left out": undefined });
        const { "left out": _left, ...rest } = fields;
        expect(await requests[0]!.text()).toBe(JSON.stringify(rest));
      }),
      { numRuns: 100 },
    );
  });

  test("with a date sends it as ISO text, also a date of another realm and a record of one", async () => {
    const { d6, requests } = clientAnswering(() => json({ note_id: "7" }));
    for (const date of [new Date(0), fromAnotherRealm("new Date(0)")]) {
      await update(d6, { date });
      await update(d6, Object.assign(fromAnotherRealm("({})") as object, { date }));
    }
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(bodies).toEqual(Array(4).fill('{"date":"1970-01-01T00:00:00.000Z"}'));
  });

  test("nested 100,000 deep is refused", async () => {
    let body: object = {};
    for (let depth = 0; depth < 100_000; depth++) body = { body };
    const { d6 } = clientAnswering(() => json({}));
    expect(await errorOf(() => update(d6, body))).toMatchObject({ kind: "invalid-request", argument: "body" });
  });
});
