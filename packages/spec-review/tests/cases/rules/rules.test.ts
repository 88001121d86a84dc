import { describe, expect, it } from "vitest";

import { RULES } from "../../../src/judge/judge.ts";
import { type Edits, type Json, causesBetween, libraryWith } from "../library.ts";
import { ANSWER_RULES } from "./answers.ts";
import { CALL_RULES } from "./calls.ts";
import { MEMBER_RULES } from "./members.ts";

const SENT = "/components/schemas/NewLoan/properties/thing";
const RECEIVED = "/components/schemas/Loan/properties/thing";
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (more: object): Json => ({ type: "object", ...more });
const list = (more: object): Json => ({ type: "array", ...more });
const text = (more: object): Json => ({ type: "string", ...more });
const pets = (...names: string[]): Json => ({ oneOf: names.map(ref) });
const told = (mapping: Json, propertyName = "kind"): Json => ({
  oneOf: [ref("Cat"), ref("Dog")],
  discriminator: { propertyName, mapping },
});
/** Made of entries, for an object with a member called `then` is taken for a promise. */
const when = (test: Json, met: Json): Json => Object.fromEntries(Object.entries({ if: test }).concat([["then", met]]));

/** Rules in pairs: the second schema allows less than the first. */
const PAIRS: Record<string, readonly [wide: Json, narrow: Json]> = {
  type: [text({ type: ["string", "null"] }), text({})],
  enum: [text({ enum: ["a", "b"] }), text({ enum: ["a"] })],
  limit: [text({ maxLength: 9 }), text({ maxLength: 8 })],
  pattern: [text({}), text({ pattern: "^a" })],
  format: [text({}), text({ format: "date" })],
  "content-encoding": [text({}), text({ contentEncoding: "base64" })],
  multiple: [
    { type: "integer", multipleOf: 5 },
    { type: "integer", multipleOf: 10 },
  ],
  required: [object({ properties: { a: {} } }), object({ properties: { a: {} }, required: ["a"] })],
  "pattern-properties": [object({}), object({ patternProperties: { "^x-": text({}) } })],
  "property-names": [object({}), object({ propertyNames: { maxLength: 3 } })],
  "unique-items": [list({}), list({ uniqueItems: true })],
  contains: [list({}), list({ contains: text({}) })],
  alternatives: [pets("Cat", "Dog", "Fox"), pets("Cat", "Dog")],
  discriminator: [told({ cat: "Cat", tom: "Cat", dog: "Dog" }), told({ cat: "Cat", dog: "Dog" })],
  dependent: [object({}), object({ dependentRequired: { a: ["b"] } })],
  condition: [object({}), object(when({ required: ["a", "b"] }, { minProperties: 3 }) as object)],
  not: [text({}), text({ not: { const: "a" } })],
};

/** Rules about something else, with the nearest change that says the same in other words. */
const REPLACED: Record<string, readonly [one: Json, other: Json, same: Json]> = {
  "pattern-replaced": [text({ pattern: "^a" }), text({ pattern: "^b" }), { allOf: [text({}), { pattern: "^a" }] }],
  "format-replaced": [text({ format: "date" }), text({ format: "time" }), { allOf: [text({ format: "date" })] }],
  "content-encoding-replaced": [
    text({ contentEncoding: "base64" }),
    text({ contentEncoding: "base32" }),
    { allOf: [text({ contentEncoding: "base64" })] },
  ],
  "multiple-replaced": [
    { type: "integer", multipleOf: 4 },
    { type: "integer", multipleOf: 6 },
    { type: "number", multipleOf: 4 },
  ],
  "discriminator-replaced": [
    told({ cat: "Cat", dog: "Dog" }),
    told({ cat: "Cat", dog: "Dog" }, "sort"),
    told({ dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" }),
  ],
  "condition-replaced": [
    object(when({ required: ["a", "b"] }, { minProperties: 3 }) as object),
    object(when({ required: ["b", "c"] }, { minProperties: 3 }) as object),
    object(when({ required: ["b", "a"] }, { minProperties: 3 }) as object),
  ],
};

/** Every other rule. */
const CASES = { ...CALL_RULES, ...ANSWER_RULES, ...MEMBER_RULES };

const found = (base: Json, head: Json) =>
  causesBetween(base, head).map(({ rule, severity }) => `${rule.id} ${severity}`);
const at = (place: string, schema: Json) => libraryWith({ [place]: schema });

describe.each(Object.entries(PAIRS))("%s", (name, [wide, narrow]) => {
  it("allows less: a request breaks, a response does not", () => {
    expect(found(at(SENT, wide), at(SENT, narrow))).toEqual([`${name}-narrowed breaking`]);
    expect(found(at(RECEIVED, wide), at(RECEIVED, narrow))).toEqual([`${name}-narrowed compatible`]);
  });

  it("allows more: a response breaks, a request does not", () => {
    expect(found(at(RECEIVED, narrow), at(RECEIVED, wide))).toEqual([`${name}-widened breaking`]);
    expect(found(at(SENT, narrow), at(SENT, wide))).toEqual([`${name}-widened compatible`]);
  });
});

describe.each(Object.entries(REPLACED))("%s", (name, [one, other, same]) => {
  it.each([SENT, RECEIVED])("breaks at %s, and other words for the same do not", (place) => {
    expect(found(at(place, one), at(place, other))).toEqual([`${name} breaking`]);
    expect(found(at(place, one), at(place, same))).toEqual([]);
  });
});

describe.each(Object.entries(CASES))("%s", (name, [before, after, harmless]) => {
  const base = libraryWith(before);
  const rulesOf = (edits: Edits) => causesBetween(base, libraryWith(edits, base)).map(({ rule }) => rule.id);

  it("is found", () => {
    expect(rulesOf(after)).toContain(name);
  });

  it("is not found in the nearest harmless change, which breaks nothing", () => {
    expect(rulesOf(harmless)).not.toContain(name);
    expect(found(base, libraryWith(harmless, base)).filter((one) => one.endsWith("breaking"))).toEqual([]);
  });
});

it("leaves no rule without a case, and no case without a rule", () => {
  const halves = Object.keys(PAIRS).flatMap((name) => [`${name}-narrowed`, `${name}-widened`]);
  const covered = [...halves, ...Object.keys(REPLACED), ...Object.keys(CASES)];
  expect(covered.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});
