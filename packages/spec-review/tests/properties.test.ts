import { readFileSync } from "node:fs";
import { join } from "node:path";

import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import type { Cause } from "../src/judge/judge.ts";
import { type Json, LIBRARY, causesBetween, libraryWith } from "./cases/library.ts";
import { NARROWER, SAME } from "./cases/schemas.ts";

const OURS = JSON.parse(readFileSync(join(import.meta.dirname, "../../../spec/dist/openapi.json"), "utf8")) as Json;
const DOCUMENTS = { "the library": LIBRARY, "the contract of this repository": OURS };

/** The same document with the members of every object in an order that a seed decides. */
function shuffled(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [random(), name, shuffled(member, random)] as const);
  return Object.fromEntries(
    members.toSorted(([one], [other]) => one - other).map(([, name, member]) => [name, member]),
  );
}

/** The same document with every reference to a schema written out, as deep as a number of levels. */
function inlined(value: Json, document: Json, levels: number): Json {
  if (Array.isArray(value)) return value.map((item) => inlined(item, document, levels));
  if (typeof value !== "object" || value === null) return value;
  const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(typeof value["$ref"] === "string" ? value["$ref"] : "") ?? [];
  if (name !== undefined && levels > 0) return inlined(schemasOf(document)[name]!, document, levels - 1);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlined(member, document, levels)]));
}

function schemasOf(document: Json): Record<string, Json> {
  return (document as { components: { schemas: Record<string, Json> } }).components.schemas;
}

/** Without what a reader is told, which may be at either end of a reference. */
const contract = (causes: Cause[]) =>
  causes.filter(({ severity }) => severity !== "documentation").map(({ rule, message }) => `${rule.id} ${message}`);

describe.each(Object.entries(DOCUMENTS))("%s", (_name, document) => {
  it("is no change of itself", () => {
    expect(causesBetween(document, structuredClone(document))).toEqual([]);
  });

  it("may have its members in any order", () => {
    assert(
      property(integer({ min: 1 }), (seed) => {
        let state = seed;
        const random = () => (state = (state * 48_271) % 2_147_483_647);
        expect(causesBetween(document, shuffled(document, random))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("may write references out, and make components of what is written in place", () => {
    const written = inlined(document, document, 2);
    expect(contract(causesBetween(document, written))).toEqual([]);
    expect(contract(causesBetween(written, document))).toEqual([]);
  });

  it("may name its components otherwise", () => {
    const names = Object.keys(schemasOf(document));
    assert(
      property(constantFrom(...names), (name) => {
        const text = JSON.stringify(document)
          .replaceAll(`schemas/${name}"`, 'schemas/Renamed"')
          .replaceAll(`"${name}":{`, '"Renamed":{');
        expect(causesBetween(document, JSON.parse(text) as Json)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe("any two changes", () => {
  const places = ["NewLoan", "Loan", "Due"].map((name) => `/components/schemas/${name}/properties/thing`);
  const change = record({ place: constantFrom(...places), schemas: constantFrom(...NARROWER) });

  it("turn around when the documents are swapped", () => {
    assert(
      property(change, ({ place, schemas: [, wide, narrow] }) => {
        const [base, head] = [libraryWith({ [place]: wide }), libraryWith({ [place]: narrow })];
        const isBreaking = (causes: Cause[]) => causes.some(({ severity }) => severity === "breaking");
        const [there, back] = [causesBetween(base, head), causesBetween(head, base)];
        expect(isBreaking(there)).toBe(!isBreaking(back));
        expect(there.length).toBe(back.length);
      }),
      { numRuns: 150 },
    );
  });

  it("are as breaking as when they are made together with a rewording of something else", () => {
    assert(
      property(change, constantFrom(...SAME), ({ place, schemas: [, wide, narrow] }, [, one, other]) => {
        const elsewhere = "/components/schemas/Overdue/properties/thing";
        const [base, head] = [libraryWith({ [place]: wide }), libraryWith({ [place]: narrow })];
        const alone = contract(causesBetween(base, head));
        const together = contract(
          causesBetween(libraryWith({ [elsewhere]: one }, base), libraryWith({ [elsewhere]: other }, head)),
        );
        expect(together).toEqual(alone);
      }),
      { numRuns: 150 },
    );
  });
});
