import { describe, expect, test } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";

const school = { school_id: 1000 };

/** A list of v2 whose page at an index is made by a function, and the number of requests so far. */
function listWith(pageAt: (index: number) => { data: unknown[]; next_cursor?: string | undefined }) {
  let asked = 0;
  const { d6 } = clientAnswering(({ url }) => {
    asked += 1;
    const { data, next_cursor } = pageAt(Number(new URL(url).searchParams.get("cursor") ?? 0));
    return json({ data, meta: { next_cursor } });
  });
  return { list: d6.v2.debtorNotes.list(school), asked: () => asked };
}

async function countOf(list: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of list) count += 1;
  return count;
}

describe("a walk", () => {
  test("of more than 10,000 pages is read to its end", async () => {
    const pages = 10_500;
    const { list } = listWith((index) => ({
      data: [{ note_id: index }],
      next_cursor: index + 1 < pages ? String(index + 1) : undefined,
    }));
    expect(await countOf(list)).toBe(pages);
  }, 60_000);

  test.each([
    ["pages with the same rows", [{ note_id: 7 }]],
    ["empty pages", []],
  ])("through %s and ever new cursors ends with an error", async (_, data) => {
    const { list, asked } = listWith((index) => ({ data, next_cursor: String(index + 1) }));
    const error = await errorOf(() => countOf(list));
    expect(error).toMatchObject({ kind: "unexpected-response", status: 200 });
    expect(error.message).toMatch(/does not end: 100 pages in a row hold the same/);
    expect(asked()).toBe(100);
  });

  test("passes over empty pages between others", async () => {
    const { list } = listWith((index) => ({
      data: index % 50 === 0 ? [{ note_id: index }] : [],
      next_cursor: index < 500 ? String(index + 1) : undefined,
    }));
    expect(await countOf(list)).toBe(11);
  });

  test("ends with an error after maxPages, and with its rows when there are no more", async () => {
    const five = () =>
      listWith((index) => ({ data: [{ note_id: index }], next_cursor: index < 4 ? String(index + 1) : undefined }));
    expect(await countOf(five().list.pages({ maxPages: 5 }))).toBe(5);
    expect(await five().list.collect({ limit: Infinity, maxPages: 5 })).toHaveLength(5);
    expect(await five().list.collect({ limit: 4, maxPages: 4 })).toHaveLength(4);
    for (const walk of [
      (list: ReturnType<typeof five>["list"]) => countOf(list.pages({ maxPages: 4 })),
      (list: ReturnType<typeof five>["list"]) => list.collect({ limit: 5, maxPages: 4 }),
    ]) {
      const { list, asked } = five();
      const error = await errorOf(() => walk(list));
      expect(error).toMatchObject({ kind: "unexpected-response" });
      expect(error.message).toMatch(/more than 4 pages, the most that maxPages lets it have/);
      expect(asked()).toBe(4);
    }
  });
});

describe("options that cannot be right are refused, and nothing is sent", () => {
  test.each<[unknown, string]>([
    [undefined, "options"],
    [null, "options"],
    [5, "options"],
    [{}, "limit"],
    [{ limit: Number.NaN }, "limit"],
    [{ limit: -1 }, "limit"],
    [{ limit: 1.5 }, "limit"],
    [{ limit: "3" }, "limit"],
    [{ limit: null }, "limit"],
    [{ limit: 3, maxPages: 0 }, "maxPages"],
    [{ limit: 3, maxpages: 2 }, "maxpages"],
  ])("collect(%j)", async (options, argument) => {
    const { list, asked } = listWith(() => ({ data: [] }));
    const error = await errorOf(() => list.collect(options as never));
    expect(error).toMatchObject({ kind: "invalid-request", operation: "v2GetNotes", argument, attempts: 0 });
    expect(asked()).toBe(0);
  });

  test.each<[unknown, string]>([
    [null, "options"],
    [{ maxPages: -1 }, "maxPages"],
    [{ maxPages: Number.NaN }, "maxPages"],
    [{ limit: 3 }, "limit"],
  ])("pages(%j)", async (options, argument) => {
    const { list, asked } = listWith(() => ({ data: [] }));
    expect(await errorOf(() => list.pages(options as never))).toMatchObject({ kind: "invalid-request", argument });
    expect(asked()).toBe(0);
  });
});
