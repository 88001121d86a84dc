import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { document } from "./index.mjs";
import { readContract } from "./reader/contract.ts";
import type { Document } from "./reader/contract.ts";

type Fields = Record<string, unknown>;

const isAmount = (value: unknown): boolean => typeof value === "string" && /^-?\d+\.\d\d$/.test(value);

/** Records at any depth that have an amount, each with the ids and texts of those that it stands in. */
function withAmounts(value: unknown, outer: Fields = {}): Fields[] {
  if (typeof value !== "object" || value === null) return [];
  const record = Array.isArray(value) ? outer : { ...outer, ...value };
  const around = Object.fromEntries(Object.entries(record).filter(([, field]) => typeof field !== "object"));
  const inner = Object.values(value).flatMap((field) => withAmounts(field, around));
  return Object.values(value).some(isAmount) ? [record, ...inner] : inner;
}

/** Whether two records are of the same thing, by all that both say of it, and differ in an amount. */
function disagree(one: Fields, other: Fields): boolean {
  const shared = Object.keys(one).filter((name) => name in other);
  const [amounts, rest] = [shared.filter((name) => isAmount(one[name])), shared.filter((name) => !isAmount(one[name]))];
  const same = (name: string): boolean => isDeepStrictEqual(one[name], other[name]);
  return rest.length > 2 && rest.every(same) && !amounts.every(same);
}

const successes = (from: Document) =>
  readContract(from).operations.map(({ id, responses }) => ({
    id,
    records: withAmounts(responses.get(200)?.json?.examples ?? {}),
  }));

const disagreeing = (from: Document): string[] =>
  successes(from)
    .filter(({ records }) => records.some((one) => records.some((other) => disagree(one, other))))
    .map(({ id }) => id);

describe("the examples of an operation", () => {
  it("agree on the amounts of one record", () => {
    expect(disagreeing(document)).toEqual([]);
  });

  const repeated = successes(document).filter(({ records }) =>
    records.some((one, index) => records.slice(0, index).some((other) => other["debtor_code"] === one["debtor_code"])),
  );

  it("repeat records in several operations", () => {
    expect(repeated.length).toBeGreaterThan(3);
  });

  it.each(["v1GetAgeAnalysisReport", "v2GetAgeAnalysisReport"])("tell a slip in one amount of %s", (id) => {
    const [text, places] = [JSON.stringify(document), JSON.stringify(document).matchAll(/"1240\.00"/g)];
    const found = [...places].flatMap(({ index }) =>
      disagreeing(JSON.parse(`${text.slice(0, index)}"1420.00"${text.slice(index + 9)}`) as Document),
    );
    expect(found).toContain(id);
  });
});
