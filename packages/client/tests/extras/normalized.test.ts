import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createCaller, fromCents, toCents } from "../../src/entry/index.ts";
import { normalized } from "../../src/entry/normalized.ts";
import type { NormalizedV1Note, NormalizedV2Note } from "../../src/entry/normalized.ts";
import * as v1Normalized from "../../src/entry/normalized-v1.ts";
import * as v2Normalized from "../../src/entry/normalized-v2.ts";
import { normalizer } from "../../src/values/shape.ts";
import { commaList, flag, integer, lines, text } from "../../src/values/wire-formats.ts";
import * as v1 from "../../src/entry/v1.ts";
import * as v2 from "../../src/entry/v2.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";

const note = { note_id: "7", debtor_reference: "", note: "Phoned", unknown: "Yes", promise_to_pays: [] };
const school = { school_login_id: 1000 };

describe("normalised answers", () => {
  test("come from the tree of a client, of a school and from functions, and the wire stays as it was", async () => {
    const { d6 } = clientAnswering(() => json([note]));
    const nice = [{ note_id: 7, debtor_reference: undefined, note: "Phoned", unknown: "Yes", promise_to_pays: [] }];
    const caller = createCaller({ credentials, baseUrl, fetch: () => json([note]) });
    expect(await normalized(d6).v1.debtorNotes.list(school)).toStrictEqual(nice);
    expect(await normalized(d6).school(1000).v1.debtorNotes.list()).toStrictEqual(nice);
    expect(await normalized(d6.school(1000)).v1.debtorNotes.list()).toStrictEqual(nice);
    expect(await v1Normalized.getNotes(caller, school)).toStrictEqual(nice);
    expect(await d6.v1.debtorNotes.list(school)).toEqual([note]);
  });

  test("come with safe and withResponse too, and errors stay", async () => {
    const { d6 } = clientAnswering(() => json({ ...note, note_id: 7 }));
    const id = { school_id: 1000, id: 7 };
    const { debtorNotes } = normalized(d6).v2;
    expect(await debtorNotes.get.safe(id)).toMatchObject({ ok: true, data: { debtor_reference: undefined } });
    expect((await debtorNotes.get.withResponse(id)).data.debtor_reference).toBeUndefined();
    const failing = clientAnswering(() => json({ success: false, message: "Gone" }, 404));
    const error = await errorOf(() => normalized(failing.d6).v2.debtorNotes.get(id));
    expect(error).toMatchObject({ kind: "not-found", body: { message: "Gone" } });
  });

  test("come on every page of a list", async () => {
    const { d6 } = clientAnswering(({ url }) =>
      json({ data: [{ note_id: 1, note: "" }], meta: url.includes("cursor") ? {} : { next_cursor: "a" } }),
    );
    const all = await normalized(d6).school(1000).v2.debtorNotes.list().collect({ limit: 9 });
    expect(all).toStrictEqual([
      { note_id: 1, note: undefined },
      { note_id: 1, note: undefined },
    ]);
  });

  test("are there for every operation, under the same names", () => {
    expect(Object.keys(v1Normalized).toSorted()).toEqual(Object.keys(v1).toSorted());
    expect(Object.keys(v2Normalized).toSorted()).toEqual(Object.keys(v2).toSorted());
  });

  test("have types that follow", () => {
    const nice = normalized(clientAnswering(() => json([])).d6);
    expectTypeOf(nice.v1.debtorNotes.list).returns.resolves.toEqualTypeOf<NormalizedV1Note[]>();
    expectTypeOf<NormalizedV1Note["note_id"]>().toEqualTypeOf<number>();
    expectTypeOf<NormalizedV1Note["debtor_reference"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf(nice.v2.debtorNotes.list({ school_id: 1 }).collect).returns.resolves.toEqualTypeOf<
      NormalizedV2Note[]
    >();
    expectTypeOf(nice.v1.clients.list).returns.resolves.items.toHaveProperty("activated_by_integrator");
    type Row = Awaited<ReturnType<typeof nice.v1.clients.list>>[number];
    expectTypeOf<Row["activated_by_integrator"]>().toEqualTypeOf<boolean | undefined>();
  });
});

test.each([
  [integer, "7", 7],
  [integer, "-7", -7],
  [integer, "9007199254740993", "9007199254740993"],
  [integer, "", ""],
  [integer, "1.5", "1.5"],
  [integer, 7, 7],
  [flag, "Yes", true],
  [flag, "No", false],
  [flag, "Partial", "Partial"],
  [text, "", undefined],
  [text, " ", " "],
  [lines, "1 Long Street\r\nCape Town", ["1 Long Street", "Cape Town"]],
  [lines, "", []],
  [commaList, "Soccer, Chess,Choir", ["Soccer", "Chess", "Choir"]],
  [commaList, "", []],
  [commaList, null, null],
])("%o makes of %j %j", (convert, value, expected) => {
  expect(convert(value)).toStrictEqual(expected);
});

test("nothing is invented: whatever comes, every value stays or can be written as it came, and no field is added", () => {
  const shape = { id: integer, on: flag, note: text, rows: [{ id: integer }] } as const;
  const leaf = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom("Yes", "No", "", null, true, 7),
    fc.array(fc.record({ id: fc.oneof(fc.string(), fc.maxSafeInteger().map(String)) }, { requiredKeys: [] })),
  );
  const written = (value: unknown): unknown => {
    if (value === undefined) return "";
    if (typeof value === "number") return String(value);
    if (typeof value === "boolean") return value ? "Yes" : "No";
    if (Array.isArray(value)) return value.map(written);
    return value !== null && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner)]))
      : value;
  };
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("id", "on", "note", "rows", "more"), leaf), (wire) => {
      const before = JSON.stringify(wire);
      expect(written(normalizer(shape)(wire))).toEqual(written(wire));
      expect(JSON.stringify(wire)).toBe(before);
    }),
  );
});

test("amounts become cents and back without a loss", async () => {
  expect(toCents("1000.00") + toCents("-0.10")).toBe(99_990n);
  expect(fromCents(-5n)).toBe("-0.05");
  fc.assert(fc.property(fc.bigInt(), (cents) => toCents(fromCents(cents)) === cents));
  for (const wrong of ["", "1", "1.5", "1.555", "R1.00", "1,000.00"]) {
    expect(await errorOf(() => toCents(wrong))).toMatchObject({ kind: "invalid-request", argument: "amount" });
  }
});

describe("normalised values at their edges", () => {
  test.each([null, "text", 7, ["x"]].map((item) => [item]))(
    "where a record is declared, %j stays as it came",
    async (item) => {
      const { d6 } = clientAnswering(() => json([item, { note_id: "7" }]));
      expect(await normalized(d6).v1.debtorNotes.list(school)).toEqual([item, { note_id: 7 }]);
    },
  );

  test("a client of one school has no other school to give, and one of all has", () => {
    const { d6 } = clientAnswering(() => json([]));
    expect("school" in normalized(d6.school(1000))).toBe(false);
    expect("school" in normalized(d6)).toBe(true);
  });
});
