import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";

const school = { school_id: 1000 };
const noPages = [
  null,
  {},
  [],
  "x",
  5,
  { data: null },
  { data: {} },
  { data: "rows" },
  { data: [], meta: { next_cursor: 5 } },
  { data: [], meta: { next_cursor: {} } },
  { data: [], meta: { next_cursor: ["a"] } },
  { data: [], meta: { next_cursor: false } },
];

describe.each(noPages.map((body) => [JSON.stringify(body), body]))("%s in place of a page", (_, body) => {
  test.each<[string, (list: ReturnType<typeof listOf>) => unknown]>([
    ["when it is awaited", (list) => list],
    ["in for await", (list) => list.collect({ limit: Infinity })],
    ["by pages", (list) => list.pages()[Symbol.asyncIterator]().next()],
  ])("is an unexpected response %s, told once", async (__, use) => {
    const error = await errorOf(() => use(listOf(body)));
    expect(error).toMatchObject({ kind: "unexpected-response", operation: "v2GetNotes", status: 200, attempts: 1 });
    expect(error.message).toMatch(/no page of a list/);
  });

  test("is one of safe too", async () => {
    const { d6 } = clientAnswering(() => json(body));
    expect(await d6.v2.debtorNotes.list.safe(school)).toMatchObject({
      ok: false,
      error: { kind: "unexpected-response" },
    });
  });
});

function listOf(body: unknown) {
  return clientAnswering(() => json(body)).d6.v2.debtorNotes.list(school);
}

test.each([undefined, null, {}, { next_cursor: null }, { next_cursor: "" }])(
  "a page with meta %j is the last one",
  async (meta) => {
    const { d6, requests } = clientAnswering(() => json({ data: [{ note_id: 1 }], meta }));
    expect(await d6.v2.debtorNotes.list(school).collect({ limit: Infinity })).toEqual([{ note_id: 1 }]);
    expect(requests).toHaveLength(1);
  },
);

test.each([null, {}, "x", 5, true, { data: [] }])(
  "%j in place of a list of v1 is an unexpected response",
  async (body) => {
    const { d6 } = clientAnswering(() => json(body));
    const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
    expect(error).toMatchObject({ kind: "unexpected-response", operation: "v1GetNotes", status: 200, attempts: 1 });
    expect(error.message).toMatch(/no list/);
  },
);
