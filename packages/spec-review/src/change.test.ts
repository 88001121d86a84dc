import { describe, expect, it } from "vitest";

import { type Change, sentenceOf, whereOf } from "./change.ts";

const CHANGE: Change = {
  severity: "compatible",
  kind: "added",
  type: "Schema",
  path: "#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/gift",
  property: undefined,
  reasons: [],
  base: undefined,
  head: undefined,
};

describe("where a change is", () => {
  it.each([
    ["#/paths/~1orders~1{id}/delete/responses/204", "DELETE /orders/{id}"],
    ["#/paths/~1orders/parameters", "/orders"],
    ["#/webhooks/paid/post/requestBody", "webhook paid POST"],
    ["#/components/schemas/Order", "components"],
    ["#/info", "info"],
    ["#/", "document"],
  ])("of %s is %s", (path, expected) => {
    expect(whereOf(path)).toBe(expected);
  });
});

describe("the sentence of a change", () => {
  it("is what the rules say", () => {
    const reasons = [
      { rule: "one", message: "This." },
      { rule: "two", message: "That." },
    ];
    expect(sentenceOf({ ...CHANGE, reasons })).toBe("This. That.");
  });

  it.each<[Partial<Change>, string]>([
    [{}, "Property `gift` was added."],
    [
      { type: "MediaType", path: "#/paths/~1orders/post/requestBody/content/text~1csv", kind: "removed" },
      "Media type `text/csv` was removed.",
    ],
    [{ property: "maxLength" }, "`maxLength` of property `gift` changed."],
    [
      { type: "Parameter", property: "example", path: "#/paths/~1orders/get/parameters/0" },
      "`example` of a parameter changed.",
    ],
    [
      { property: "title", head: { file: "", line: 1, pointer: "", value: "Gift" } },
      "`title` of property `gift` was added.",
    ],
    [{ path: "#/components/schemas/Payment/oneOf/1" }, "Schema `oneOf/1` was added."],
    [{ type: "Operation", property: "summary", path: "#/paths/~1orders/post" }, "`summary` of the operation changed."],
    [
      {
        type: "Parameter",
        path: "#/paths/~1orders/get/parameters/3",
        head: { file: "", line: 1, pointer: "", value: { name: "limit" } },
      },
      "Parameter `limit` was added.",
    ],
  ])("without a rule tells what happened: %j", (change, expected) => {
    expect(sentenceOf({ ...CHANGE, ...change })).toBe(expected);
  });
});
