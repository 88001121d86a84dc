import { describe, expect, it } from "vitest";
import { document } from "../index.mjs";
import type { Document, Schema } from "../reader/contract.ts";
import { contradicted, facts } from "./facts.ts";

interface Slip {
  what: string;
  /** What the message must name. */
  place: string;
  apply(changed: Document): void;
}

const propertyOf = (changed: Document, place: string): Schema => {
  const [record = "", field] = place.split(".");
  const schema = changed.components!.schemas![record]!;
  return field === undefined ? schema : schema.properties![field]!;
};

const operationOf = (changed: Document, id: string) =>
  Object.values(changed.paths)
    .flatMap((item) => Object.values(item as Record<string, NonNullable<typeof item.get>>))
    .find(({ operationId }) => operationId === id)!;

const records = <Fact>(all: Record<string, Fact>) => Object.entries(all).filter(([place]) => !place.includes(" "));

/** One small mistake of each kind for every place where it can be made. */
const slips: Slip[] = [
  ...Object.entries(facts.required).flatMap(([place, fields]) =>
    fields.map((field) => ({
      what: `${place} no longer requires ${field}`,
      place,
      apply: (changed: Document) => {
        const schema = propertyOf(changed, place);
        schema.required = schema.required!.filter((name) => name !== field);
      },
    })),
  ),
  ...records(facts.enumerations).flatMap(([place, values]) =>
    values.map((value) => ({
      what: `${place} lost ${JSON.stringify(value)}`,
      place,
      apply: (changed: Document) => {
        const schema = propertyOf(changed, place);
        // A field that refers to a shared list is told by the list as well.
        if (schema.enum) schema.enum = schema.enum.filter((other) => other !== value);
        else Object.assign(schema, { enum: values.filter((other) => other !== value) });
      },
    })),
  ),
  ...records(facts.limits).flatMap(([place, limits]) =>
    Object.keys(limits).map((keyword) => ({
      what: `${place} has another ${keyword}`,
      place,
      apply: (changed: Document) => {
        const schema = propertyOf(changed, place);
        const branches = [schema, ...((schema["anyOf"] ?? []) as Schema[])];
        const holder = branches.find((branch) => branch[keyword] !== undefined)!;
        holder[keyword] = typeof holder[keyword] === "number" ? holder[keyword] + 1 : "^-?[0-9]+(\\.[0-9]{2})?$";
      },
    })),
  ),
  ...Object.entries(facts.sensitive).flatMap(([record, fields]) =>
    fields.map((field) => ({
      what: `${record}.${field} is no personal data`,
      place: record,
      apply: (changed: Document) => {
        propertyOf(changed, `${record}.${field}`)["x-sensitive"] = false;
      },
    })),
  ),
  ...Object.entries(facts.evidence)
    .filter(([place, level]) => level !== "seed" && /^v\d\w+$/.test(place))
    .map(([place]) => ({
      what: `${place} is known better`,
      place,
      apply: (changed: Document) => {
        operationOf(changed, place)["x-evidence"] = "seed";
      },
    })),
  ...records(facts.evidence)
    .filter(([place, level]) => level === "assumed" && place.includes("."))
    .map(([place]) => ({
      what: `${place} is documented`,
      place,
      apply: (changed: Document) => {
        propertyOf(changed, place)["x-evidence"] = "documented";
      },
    })),
];

it("the contract says what the vendor's pages say, and claims to know no more", () => {
  expect(contradicted(document)).toEqual([]);
});

describe("a slip in the document", () => {
  it("is tried in hundreds of places", () => {
    expect(slips.length).toBeGreaterThan(300);
    for (const [kind, all] of Object.entries(facts)) expect(Object.keys(all).length, kind).toBeGreaterThan(20);
  });

  it.each(together(slips))("is told by its place, %i", (_, apart) => {
    const changed = structuredClone<Document>(document);
    for (const { apply } of apart) apply(changed);
    const told = contradicted(changed);
    expect(
      apart.filter(({ place }) => !told.some((line) => line.includes(` of ${place}:`))).map(({ what }) => what),
    ).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(apart.length);
  });

  it(
    "is told by its place: an amount, a text or any other value of a vendor's sample is changed",
    { timeout: 60_000 },
    () => {
      const all = Object.entries(facts.samples);
      expect(all.flatMap(([, samples]) => samples).length).toBeGreaterThan(200);
      for (const [place, samples] of all) {
        const [id = "", part = ""] = place.split(" ");
        const changed = structuredClone<Document>(document);
        const operation = operationOf(changed, id);
        const examples = samples.map((sample, index) => [
          `changed${index}`,
          { value: JSON.parse(JSON.stringify(sample, spoil)) as unknown },
        ]);
        const content = { "application/json": { schema: {}, examples: Object.fromEntries(examples) } };
        if (part === "request") operation.requestBody = { content };
        else operation.responses[part] = { description: "", content };
        const told = contradicted(changed).find((line) => line.startsWith(`samples of ${place}:`));
        expect(told, place).toMatch(/, the contract \[\]$/);
      }
    },
  );
});

/** Slips of different places, so that many are made at once and none hides another: reading the document takes long. */
function together(all: Slip[]): [number, Slip[]][] {
  const seen = new Map<string, number>();
  const turns = Map.groupBy(all, ({ place }) => {
    // A record and its fields are not spoilt together.
    const [record = ""] = place.split(/[. ]/);
    seen.set(record, (seen.get(record) ?? 0) + 1);
    return seen.get(record)!;
  });
  return [...turns];
}

/** Another value of the same type: the digits of 1240.00 in another order. */
function spoil(_key: string, value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "x" : `${value.slice(1)}${value[0]}x`;
  if (value === null) return "x";
  return typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : value;
}
