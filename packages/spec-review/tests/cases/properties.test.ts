import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { changeOf } from "../../src/changes/change.ts";
import { type Cause, judge } from "../../src/judge/judge.ts";
import { toMarkdown } from "../../src/report/markdown/comment.ts";
import { toHtml } from "../../src/report/html/page.ts";
import { toJson } from "../../src/report/json.ts";
import { Cursor } from "../../src/source/cursor.ts";
import { type Json, LIBRARY, causesBetween, libraryWith } from "./library.ts";
import { NARROWER } from "./schemas/narrower.ts";
import { SAME } from "./schemas/same.ts";

const OURS = JSON.parse(readFileSync(join(import.meta.dirname, "../../../../spec/dist/openapi.json"), "utf8")) as Json;
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
  if (name !== undefined && levels > 0) {
    const { $ref: _, ...beside } = value;
    const schema = inlined(schemasOf(document)[name]!, document, levels - 1);
    return Object.keys(beside).length === 0 ? schema : { ...(schema as object), ...beside };
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlined(member, document, levels)]));
}

function schemasOf(document: Json): Record<string, Json> {
  return (document as { components: { schemas: Record<string, Json> } }).components.schemas;
}

/** The document in a folder of its own, each schema in a file; the path of the document. */
function split(document: Json): string {
  const folder = mkdtempSync(join(tmpdir(), "spec-review-split-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "schemas"));
  const { schemas, ...others } = (document as { components: Record<string, Json> }).components;
  for (const [name, schema] of Object.entries(schemas as Record<string, Json>)) {
    const text = JSON.stringify(schema).replaceAll(/"#\/components\/schemas\/(\w+)/g, '"$1.json');
    writeFileSync(join(folder, "schemas", `${name}.json`), text);
  }
  const root = JSON.stringify({ ...(document as object), components: others });
  writeFileSync(join(folder, "root.json"), root.replaceAll(/"#\/components\/schemas\/(\w+)/g, '"schemas/$1.json'));
  return join(folder, "root.json");
}

const isOfContract = ({ severity }: Cause) => severity !== "documentation" && severity !== "statement";

/** Without what a reader is told, which may be at either end of a reference. */
const contract = (causes: Cause[]) => causes.filter(isOfContract).map(({ rule, message }) => `${rule.id} ${message}`);

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
        const causes = causesBetween(document, JSON.parse(text) as Json);
        // A component that nothing refers to is not the same under another name: nobody can tell.
        expect(causes.filter(({ rule }) => rule.id !== "unused-component-changed")).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe("the contract of this repository, with any change", () => {
  const places = Object.entries(schemasOf(OURS)).flatMap(([name, schema]) =>
    Object.keys((schema as { properties?: object }).properties ?? {}).map((member) => [name, member] as const),
  );
  const edits: Record<string, (schema: Record<string, Json>, member: string) => void> = {
    "a property is gone": (schema, member) => {
      delete (schema["properties"] as Record<string, Json>)[member];
      schema["required"] = ((schema["required"] ?? []) as Json[]).filter((name) => name !== member);
    },
    "a property is new": ({ properties }) => ((properties as Record<string, Json>)["brand_new"] = { type: "string" }),
    "a property has to be there": (schema, member) => (schema["required"] = [member]),
    "a property may be null": ({ properties }, member) => {
      const members = properties as Record<string, Json>;
      members[member] = { anyOf: [members[member]!, { type: "null" }] };
    },
    "a property is a number": ({ properties }, member) =>
      ((properties as Record<string, Json>)[member] = { type: "number" }),
    "the object is closed or open": (schema) =>
      (schema["additionalProperties"] = schema["additionalProperties"] === false),
    "a text has to be short": ({ properties }, member) => {
      const members = properties as Record<string, Json>;
      members[member] = { allOf: [members[member]!, { maxLength: 3 }] };
    },
  };
  const change = record({ place: constantFrom(...places), edit: constantFrom(...Object.keys(edits)) });
  const changed = ({ place: [name, member], edit }: { place: readonly [string, string]; edit: string }): Json => {
    const document = structuredClone(OURS);
    edits[edit]!(schemasOf(document)[name] as Record<string, Json>, member);
    return document;
  };
  const runs = { numRuns: 8 };

  it("is no change of itself", () => {
    assert(
      property(change, (made) => {
        expect(causesBetween(changed(made), changed(made))).toEqual([]);
      }),
      runs,
    );
  });

  it("gives the same report, byte by byte, on a second run", () => {
    const document = { path: "/library.json", root: "/" };
    const reportOf = (head: Json) => {
      const changes = causesBetween(OURS, head).map((cause) => changeOf(cause, document, document));
      const found = { base: "base", head: "head", changes, problems: undefined };
      return [toMarkdown(found), toJson(found), toHtml(found)];
    };
    assert(
      property(change, (made) => {
        expect(reportOf(changed(made))).toEqual(reportOf(changed(made)));
      }),
      runs,
    );
  });

  it("turns around when the documents are swapped: what is new is gone, what allows less allows more", () => {
    const mirrored: Record<string, string> = {
      "property-added": "property-removed",
      "optional-property-removed": "property-removed",
      "property-added-to-closed": "property-removed",
      "object-closed": "object",
      "object-opened": "object",
    };
    const stems = (base: Json, head: Json) =>
      [
        ...new Set(
          causesBetween(base, head)
            .filter((cause) => isOfContract(cause) && cause.rule.id !== "mark-lost")
            .map(({ rule: { id } }) => mirrored[id] ?? id.replace(/-(?:narrowed|widened)$/, "")),
        ),
      ]
        // Of a property that is not there nothing else can be said.
        .filter((stem) => stem !== "required")
        .toSorted();
    assert(
      property(change, (made) => {
        expect(stems(changed(made), OURS)).toEqual(stems(OURS, changed(made)));
      }),
      runs,
    );
  });

  it("is the same change in a document that is split into files", () => {
    assert(
      property(change, (made) => {
        const [base, head] = [OURS, changed(made)].map((document) => Cursor.root(split(document)));
        const whole = Cursor.root("/library.json", JSON.stringify(OURS));
        expect(judge(whole, base!)).toEqual([]);
        expect(contract(judge(base!, head!))).toEqual(contract(causesBetween(OURS, changed(made))));
      }),
      { numRuns: 3 },
    );
  });

  it("may have any schema that is written in place as a component of its own", () => {
    assert(
      property(constantFrom(...places), ([name, member]) => {
        const head = structuredClone(OURS);
        const schemas = schemasOf(head);
        const { properties } = schemas[name] as { properties: Record<string, Json> };
        schemas["Extracted"] = properties[member]!;
        properties[member] = { $ref: "#/components/schemas/Extracted" };
        expect(contract(causesBetween(OURS, head))).toEqual([]);
        expect(contract(causesBetween(head, OURS))).toEqual([]);
      }),
      runs,
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
