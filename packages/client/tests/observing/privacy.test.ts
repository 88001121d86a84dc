import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nameFrom, observe, readShapes } from "../../src/entry/observe.ts";
import type { Shapes } from "../../src/entry/observe.ts";
import { isWord } from "../../src/extras/observing/words.ts";
import { clientAnswering, json } from "../client.ts";

/** What of a type is text, a number or any flag, and not a closed list: names of members too. */
type Open<T, Depth extends unknown[] = []> = Depth["length"] extends 14
  ? never
  : T extends string
    ? string extends T
      ? T
      : never
    : T extends number | bigint | symbol
      ? T
      : T extends readonly (infer Item)[]
        ? Open<Item, [...Depth, 0]>
        : T extends object
          ? { [K in keyof T]-?: (string extends K ? K : never) | Open<T[K], [...Depth, 0]> }[keyof T]
          : never;

// This does not compile once the type of the file has a place for a free text or a number.
const closed: [Open<Shapes>] extends [never] ? true : false = true;
const opened: [Open<{ a: readonly { note: string }[] }>] extends [never] ? true : false = false;

test("the type of the file is made of closed lists", () => {
  expect([closed, opened]).toEqual([true, false]);
});

const names = [
  "khumalo",
  "thandi",
  "vandermerwe",
  "naidoo",
  "lerato",
  "dlamini",
  "sipho",
  "botha",
  "zanele",
  "mokoena",
];
const person = fc.constantFrom(...names);
const secret = fc.oneof(
  fc.tuple(person, person).map(([first, last]) => `${first} ${last}`),
  fc.tuple(person, fc.nat(9999)).map(([name, number]) => `${name}${number}`),
  person,
  person.map((name) => name[0]!.toUpperCase() + name.slice(1)),
  person.map((name) => `learner_${name}`),
  person.map((name) => `learner${name[0]!.toUpperCase()}${name.slice(1)}`),
  fc.integer({ min: 10_000_000, max: 9_999_999_999_999 }).map(String),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((cents) => `${cents}.37`),
  fc
    .date({ min: new Date("2007-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.stringMatching(/^eyJ[A-Za-z0-9_-]{20,40}$/),
  person.map((name) => `<script>${name}</script>`),
  person.map((name) => `${name}@example.com`),
  person.map((name) => `__proto__${name}`),
);
const numbers = fc.integer({ min: 10_000_000, max: 9_999_999_999 });
const value = fc.oneof(secret, numbers, fc.constantFrom(null, "", true, 0));

const fields = ["note_id", "note", "debtor_code", "status", "date", "promise_to_pays", "accountable_person", "error"];
const row = fc.dictionary(
  fc.oneof(fc.constantFrom(...fields), secret),
  fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.dictionary(secret, value, { maxKeys: 3 })),
  { maxKeys: 10 },
);
const body = fc.oneof(
  fc.array(row, { maxLength: 4 }),
  row,
  value,
  fc.record({ data: fc.array(row), meta: fc.dictionary(secret, value) }),
  fc.record({ error: secret, error_description: secret }),
  fc.record({ success: value, message: secret, validation_errors: fc.dictionary(secret, secret) }),
);

/** Every text of a file: names of members, and values. */
function textsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [String(node)];
  return Object.entries(node).flatMap(([name, inner]) => [...(Array.isArray(node) ? [] : [name]), ...textsIn(inner)]);
}

function secretsIn(node: unknown): string[] {
  return textsIn(node).filter(
    (text) => text.length > 3 && !fields.includes(text) && text !== "true" && text !== "null",
  );
}

const structure = ["data", "meta", "error_description", "success", "message", "validation_errors"];

test("nothing of people, debts, tokens and markup is in the file, of values or of names of fields", async () => {
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(200, 400, 404, 409), secret, numbers, async (answer, status, said, id) => {
      const observer = observe({ values: ["status"] });
      const headers = { "retry-after": said.replaceAll(/[^\w]/g, "x"), "x-secret": "zanele" };
      const { d6 } = clientAnswering(() => json(answer, status, headers), { middleware: [observer.middleware] });
      await d6.v1.debtorNotes.list.safe({ school_login_id: id, debtor_code: id });
      const note = { accountable_person_id: id, date: "2024-04-16", note_type_id: 1, note: said };
      await d6.v2.debtorNotes.create.safe({ school_id: id, body: note });
      const file = JSON.stringify(observer.shapes());
      for (const secretText of [...secretsIn(answer), said, String(id)]) {
        if (structure.includes(secretText)) continue;
        expect(file.toLowerCase()).not.toContain(secretText.toLowerCase());
        looked++;
      }
      for (const name of names) expect(file.toLowerCase()).not.toContain(name);
      // Whatever an observer tells is of the closed lists.
      expect(readShapes(file)).toEqual(observer.shapes());
    }),
    { numRuns: 300 },
  );
  expect(looked).toBeGreaterThan(1000);
});

test("an unknown field is told when its name is made of words of the list, and is no value", async () => {
  const observer = observe();
  const answer = [
    { note_id: "7", debtor_note_id: "1", createdAt: "x", thandi: 1, note_7421: 1, page_size: "Page_Size" },
  ];
  const { d6 } = clientAnswering(() => json(answer), { middleware: [observer.middleware] });
  await d6.v1.debtorNotes.list({ school_login_id: 1 });
  const { items } = observer.shapes().operations.v1GetNotes?.responses?.["200"]?.media["application/json"]?.body ?? {};
  expect(items?.unknown?.map(({ words, style }) => nameFrom(words, style))).toEqual(["createdAt", "debtor_note_id"]);
  expect(items?.untold).toBe("2-9");
  expect(["khumalo", "thandi", ...names].filter(isWord)).toEqual([]);
});

test("the error of a refused file repeats nothing of it", () => {
  const good = observe().shapes();
  expect(readShapes(JSON.stringify(good))).toEqual(good);
  const bad = [
    { ...good, thandi: 1 },
    { ...good, operations: { v1GetNotes: { calls: "17" } } },
    { ...good, operations: { thandi: { calls: "1" } } },
    { ...good, operations: { v1GetNotes: { calls: "1", arguments: { thandi: "1" } } } },
    { ...good, format: "thandi" },
  ];
  for (const file of bad) {
    expect(() => readShapes(JSON.stringify(file))).toThrow("These are not shapes");
    expect(() => readShapes(JSON.stringify(file))).not.toThrow(/thandi|17/);
  }
});
