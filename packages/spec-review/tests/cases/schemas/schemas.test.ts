import { describe, expect, it } from "vitest";

import { type Json, causesBetween, libraryWith, verdictOf } from "../library.ts";
import { DIFFERENT } from "./different.ts";
import { MORE_LISTS, NARROWER_AT_THE_END, SAME_LISTS } from "./many-branches.ts";
import { NARROWER } from "./narrower.ts";
import { NARROWER_TWICE, SAME_ONCE } from "./overlaps.ts";
import { SAME } from "./same.ts";
import { NARROWER_TYPES, SAME_TYPES } from "./type-lists.ts";

/** Where the schema is, and whether clients send or receive it there. */
const PLACES: [string, string, "sent" | "received"][] = [
  ["a request", "/components/schemas/NewLoan/properties/thing", "sent"],
  ["a response", "/components/schemas/Loan/properties/thing", "received"],
  ["a callback", "/components/schemas/Due/properties/thing", "received"],
  ["a webhook", "/components/schemas/Overdue/properties/thing", "received"],
  ["a query parameter", "/paths/~1loans/get/parameters/0/schema", "sent"],
  ["an answer's header", "/paths/~1loans/get/responses/200/headers/X-Hint/schema", "received"],
];

const judged = (pointer: string, base: Json, head: Json) =>
  verdictOf(libraryWith({ [pointer]: base }), libraryWith({ [pointer]: head }));

describe.each(PLACES)("in %s", (_place, pointer, side) => {
  const [less, more] = side === "sent" ? ["breaking", "harmless"] : ["harmless", "breaking"];

  it.each([...NARROWER, ...NARROWER_TYPES, ...NARROWER_TWICE, ...NARROWER_AT_THE_END])(
    `%s is ${less}, and taking it back is ${more}`,
    (_subject, wide, narrow) => {
      expect(judged(pointer, wide, narrow)).toMatchObject({ verdict: less });
      expect(judged(pointer, narrow, wide)).toMatchObject({ verdict: more });
    },
  );

  it("lists with too many combinations are not judged, and not passed over in silence", () => {
    for (const [one, other] of [MORE_LISTS, MORE_LISTS.toReversed()] as [Json, Json][]) {
      expect(judged(pointer, one, other).found).toContainEqual(expect.stringContaining(" combinations-changed: "));
    }
  });

  it.each(DIFFERENT)("%s breaks, to and fro", (_subject, one, other) => {
    expect(judged(pointer, one, other)).toMatchObject({ verdict: "breaking" });
    expect(judged(pointer, other, one)).toMatchObject({ verdict: "breaking" });
  });

  it.each([...SAME, ...SAME_TYPES, ...SAME_ONCE, ...SAME_LISTS])(
    "%s is no finding, to and fro",
    (_subject, one, other) => {
      expect(judged(pointer, one, other).found).toEqual([]);
      expect(judged(pointer, other, one).found).toEqual([]);
    },
  );
});

describe("something else instead of what was allowed", () => {
  it.each(PLACES)("is one finding in %s, which says both", (_place, pointer, side) => {
    const [base, head] = [
      libraryWith({ [pointer]: { type: "string" } }),
      libraryWith({ [pointer]: { type: "integer" } }),
    ];
    const [only, ...others] = causesBetween(base, head);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: "breaking", side });
    expect(only?.message).toContain("no longer allows `string`");
    expect(only?.message).toContain("also allows `integer`");
  });
});

describe("in a component for both sides", () => {
  it.each([...NARROWER, ...DIFFERENT])("%s breaks, to and fro", (_subject, one, other) => {
    const shared = (schema: Json) =>
      libraryWith({
        "/components/schemas/NewLoan/properties/thing": { $ref: "#/components/schemas/Shared" },
        "/components/schemas/Loan/properties/thing": { $ref: "#/components/schemas/Shared" },
        "/components/schemas/Shared": schema,
      });
    expect(verdictOf(shared(one), shared(other))).toMatchObject({ verdict: "breaking" });
    expect(verdictOf(shared(other), shared(one))).toMatchObject({ verdict: "breaking" });
  });
});

describe("a component that refers to itself", () => {
  const tree = (node: Json) =>
    libraryWith({
      "/components/schemas/Loan/properties/thing": { $ref: "#/components/schemas/Node" },
      "/components/schemas/Node": node,
    });
  const node = (value: Json, more: object = {}): Json => ({
    type: "object",
    required: ["value"],
    properties: { value, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    ...more,
  });

  it("is one finding however deep it goes, with every operation that it reaches", () => {
    const causes = causesBetween(tree(node({ type: "integer" })), tree(node({ type: "number" })));
    expect(causes.map(({ rule, reach }) => [rule.id, reach.map(({ name }) => name)])).toEqual([
      ["type-widened", ["GET /loans"]],
    ]);
  });

  it("may be written out for a level", () => {
    const unrolled = node({ type: "integer" }, {}) as { properties: Record<string, Json> };
    unrolled.properties["children"] = { type: "array", items: node({ type: "integer" }) };
    expect(causesBetween(tree(node({ type: "integer" })), tree(unrolled as Json))).toEqual([]);
  });
});
