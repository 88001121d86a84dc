import { describe, expect, it } from "vitest";

import { type Json, LIBRARY, LIST, LOAN, causesBetween, libraryWith } from "./library.ts";

describe("what nobody sees is no finding", () => {
  const renamed = (text: string, from: string, to: string) => JSON.parse(text.replaceAll(from, to)) as Json;
  const text = JSON.stringify(LIBRARY);

  it.each([
    ["a path variable of another name", renamed(text.replaceAll("{loan}", "{id}"), '"name":"loan"', '"name":"id"')],
    [
      "a component of another name",
      renamed(text.replaceAll("schemas/Loan", "schemas/Lending"), '"Loan":', '"Lending":'),
    ],
    ["a security scheme of another name", renamed(text, '"card":', '"libraryCard":')],
    [
      "a path's parameter written at each operation",
      libraryWith({
        [`${LOAN}/get/parameters`]: [{ name: "loan", in: "path", required: true, schema: { type: "string" } }],
        [`${LOAN}/delete/parameters`]: [{ name: "loan", in: "path", required: true, schema: { type: "string" } }],
        [`${LOAN}/parameters`]: undefined,
      }),
    ],
    ["a callback of another name", renamed(text, '"due":', '"overdueSoon":')],
    [
      "parameters in another order",
      libraryWith({
        [`${LIST}/parameters`]: ((LIBRARY as never)["paths"]["/loans"]["get"]["parameters"] as Json[]).toReversed(),
      }),
    ],
  ])("%s", (_subject, head) => {
    expect(causesBetween(LIBRARY, head)).toEqual([]);
    expect(causesBetween(head, LIBRARY)).toEqual([]);
  });
});
