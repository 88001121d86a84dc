import { describe, expect, it } from "vitest";

import { type Json, causesBetween, libraryWith } from "../library.ts";
import { object, ref } from "./made.ts";

const PLACES = {
  "a request": "/components/schemas/NewLoan/properties/thing",
  "a response": "/components/schemas/Loan/properties/thing",
  "a webhook": "/components/schemas/Overdue/properties/thing",
};

const tagged = (name: string, value: Json, members: object = {}, more: object = {}): Json =>
  object({ [name]: { const: value }, ...(members as Record<string, Json>) }, { required: [name], ...more });
const text: Json = { type: "string" };
const closed = { additionalProperties: false };

/** Two branches that are not the same thing, however much they look alike. */
const OTHERS: [subject: string, one: Json, other: Json][] = [
  [
    "a tag, and members with others in them",
    tagged("type", "merge_queue", { parameters: object({ wait: { type: "integer" } }, { required: ["wait"] }) }),
    tagged("type", "code_review", { parameters: object({ onPush: { type: "boolean" } }) }),
  ],
  ["a tag alone", tagged("type", "m"), tagged("type", "c")],
  ["a tag, and one member", tagged("type", "m", { a: text }), tagged("type", "c", { a: text })],
  ["a tag, and a member more", tagged("type", "m", { a: text }), tagged("type", "c", { a: text, b: text })],
  ["a tag, and a member less", tagged("type", "m", { a: text, b: text }), tagged("type", "c", { a: text })],
  ["a tag, in closed objects", tagged("type", "m", { a: text }, closed), tagged("type", "c", { b: text }, closed)],
  ["a tag that may be missing", object({ type: { const: "m" } }), object({ type: { const: "c" } })],
  ["a tag of several values", object({ type: { enum: ["m", "n"] } }), object({ type: { enum: ["c", "d"] } })],
  ["a boolean for a tag", tagged("ok", true, { v: text }), tagged("ok", false, { e: text })],
  ["a number for a tag", tagged("version", 1, { a: text }), tagged("version", 2, { b: text })],
  [
    "a tag in a member",
    object({ meta: tagged("type", "m"), x: text }, { required: ["meta"] }),
    object({ meta: tagged("type", "c"), y: text }, { required: ["meta"] }),
  ],
  ["other required members", object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })],
  ["other optional members", object({ a: text }), object({ b: text })],
  ["other types", object({ a: text }), { type: "array", items: text }],
];

/** Only as components: in place, such a branch has become another one. */
const NAMED: typeof OTHERS = [
  ["other items", { type: "array", items: text }, { type: "array", items: tagged("type", "c") }],
  ["other formats", { type: "string", format: "uuid" }, { type: "string", format: "date" }],
];

const written = { "in place": false, "as components": true };

describe.each(Object.entries(PLACES))("in %s, a branch that another one replaces", (_place, pointer) => {
  describe.each(Object.entries(written))("written %s", (_, isNamed) => {
    it.each(isNamed ? [...OTHERS, ...NAMED] : OTHERS)("is gone, and the other is new: %s", (_subject, one, other) => {
      const stays = tagged("type", "stays", { only: text }, { required: ["type", "only"] });
      const withBranch = (keyword: string, name: string, branch: Json) => {
        const list = isNamed ? [ref("Stays"), ref(name)] : [stays, branch];
        const components = isNamed
          ? { "/components/schemas/Stays": stays, [`/components/schemas/${name}`]: branch }
          : {};
        return libraryWith({ ...components, [pointer]: { [keyword]: list } });
      };
      for (const keyword of ["oneOf", "anyOf"]) {
        const causes = causesBetween(withBranch(keyword, "Before", one), withBranch(keyword, "After", other));
        expect(causes.map(({ rule }) => rule.id).toSorted()).toEqual(["alternatives-narrowed", "alternatives-widened"]);
        const said = causes.map(({ message }) => message).join("\n");
        if (!isNamed) continue;
        expect(said).toContain("no longer allows the branch `Before`");
        expect(said).toContain("also allows the branch `After`");
      }
    });
  });
});

describe("the words of branches that are read as one list", () => {
  const pointer = PLACES["a response"];
  const said = (one: Json, other: Json) =>
    causesBetween(libraryWith({ [pointer]: one }), libraryWith({ [pointer]: other })).map(
      ({ severity, rule, message }) => `${severity} ${rule.id}: ${message}`,
    );
  const types = (...words: object[]): Json => ({
    anyOf: ["string", "integer"].map((type, index) => ({ type, ...words[index] })),
  });
  const values = (...words: object[]): Json => ({
    oneOf: ["a", "b"].map((only, index) => ({ const: only, ...words[index] })),
  });
  const forms: [string, typeof types, Json][] = [
    ["types", types, { type: ["string", "integer"] }],
    ["values", values, { enum: ["a", "b"] }],
  ];

  describe.each(forms)("of %s", (_, branches, plain) => {
    it("are told when the list is taken apart, and when it is put together", () => {
      const more = branches({}, { description: "Another" });
      expect(said(plain, more)).toEqual(["documentation description-changed: `description` was added"]);
      expect(said(more, plain)).toEqual(["documentation description-changed: `description` was removed"]);
    });

    it("are told for each branch", () => {
      const [one, other] = ["One", "Other"].map((description) => branches({ description: "First" }, { description }));
      expect(said(one!, other!)).toEqual(["documentation description-changed: `description` changed"]);
    });

    it("may move into every branch", () => {
      const marked = { description: "Same", "x-sensitive": true };
      const whole = { ...(plain as object), ...marked } as Json;
      expect(said(whole, branches(marked, marked))).toEqual([]);
      expect(said(branches(marked, marked), whole)).toEqual([]);
    });

    it("cannot lose a mark in one of the branches unseen", () => {
      const mark = { "x-sensitive": true };
      const lost = ["breaking mark-lost: the mark `x-sensitive` is gone"];
      expect(said(branches(mark, mark), branches(mark))).toEqual(lost);
      expect(said(branches(mark, mark), plain)).toEqual(lost);
      expect(said(Object.assign({}, plain, mark) as Json, branches(mark))).toEqual(lost);
    });
  });
});
