import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { PagedList, V2Note, V2NoteList } from "../../src/entry/index.ts";
import { getNotes } from "../../src/entry/v2.ts";
import { abortTime, clientAnswering, errorOf, json } from "../client.ts";

const school = { school_id: 1000 };

/** A client of a list with so many items, in pages of `limit` or 2. The cursor is the index of the next item. */
function listOf(total: number, cursorAfter: (index: number) => string = String) {
  return clientAnswering((request) => {
    const { searchParams } = new URL(request.url);
    const start = Number(searchParams.get("cursor") ?? 0);
    const end = Math.min(total, start + Number(searchParams.get("limit") ?? 2));
    const data = Array.from({ length: end - start }, (_, index) => ({ note_id: start + index }));
    const meta = { limit: 2, max_allowed_limit: 100, ...(end < total && { next_cursor: cursorAfter(end) }) };
    return json({ data, meta });
  });
}

async function idsOf(list: AsyncIterable<V2Note>): Promise<number[]> {
  const ids: number[] = [];
  for await (const note of list) ids.push(note.note_id);
  return ids;
}

describe("a list with pages", () => {
  test("is its first page when it is awaited, once for all who await it", async () => {
    const { d6, requests } = listOf(5);
    const list = d6.v2.debtorNotes.list(school);
    const [one, other] = await Promise.all([list, list]);
    expect(one.data.map(({ note_id }) => note_id)).toEqual([0, 1]);
    expect(other).toBe(one);
    expect(requests).toHaveLength(1);
  });

  test("gives every item of every page in for await, by tree and by function", async () => {
    const { d6 } = listOf(5);
    expect(await idsOf(d6.v2.debtorNotes.list(school))).toEqual([0, 1, 2, 3, 4]);
    expect(await idsOf(getNotes(d6, school))).toEqual([0, 1, 2, 3, 4]);
  });

  test("sends nothing before it is used, and no more than is used", async () => {
    const { d6, requests } = listOf(100);
    const list = d6.v2.debtorNotes.list(school);
    expect(requests).toEqual([]);
    for await (const note of list) if (note.note_id === 2) break;
    expect(requests).toHaveLength(2);
  });

  test("keeps its other arguments on every page", async () => {
    const { d6, requests } = listOf(7);
    await idsOf(d6.v2.debtorNotes.list({ ...school, limit: 3, year: 2024 }));
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?year=2024&limit=3",
      "?year=2024&cursor=3&limit=3",
      "?year=2024&cursor=6&limit=3",
    ]);
    expect(requests.map(({ headers }) => headers.get("HTTP-X-SCHOOLID"))).toEqual(["1000", "1000", "1000"]);
  });

  test("goes on behind the cursor of a page that was kept", async () => {
    const { d6 } = listOf(6);
    let cursor: string | undefined;
    for await (const page of d6.v2.debtorNotes.list(school).pages()) {
      cursor = page.meta.next_cursor;
      break;
    }
    expect(await idsOf(d6.v2.debtorNotes.list({ ...school, cursor }))).toEqual([2, 3, 4, 5]);
  });

  test.each([
    ["the same cursor as before", (index: number) => (index === 2 ? "2" : "4")],
    ["a cursor of earlier", (index: number) => (index === 6 ? "2" : String(index))],
  ])("ends with an error when d6 answers %s", async (_, cursorAfter) => {
    const { d6, requests } = listOf(1000, cursorAfter);
    const error = await errorOf(() => idsOf(d6.v2.debtorNotes.list(school)));
    expect(error).toMatchObject({ kind: "unexpected-response", operation: "v2GetNotes", status: 200 });
    expect(error.message).toMatch(/does not end/);
    expect(requests.length).toBeLessThan(5);
  });

  test("ends with the error of the page that failed, after the items before it", async () => {
    const { d6 } = clientAnswering(({ url }) =>
      url.includes("cursor")
        ? json({ success: false, message: "x" }, 403)
        : json({ data: [{ note_id: 1 }], meta: { next_cursor: "a" } }),
    );
    const ids: number[] = [];
    const error = await errorOf(async () => {
      for await (const { note_id } of d6.v2.debtorNotes.list(school)) ids.push(note_id);
    });
    expect(error.kind).toBe("forbidden");
    expect(ids).toEqual([1]);
    expect((await errorOf(() => d6.v2.debtorNotes.list({ ...school, cursor: "a" }))).kind).toBe("forbidden");
  });

  test("ends at once at an abort while it waits for a page", async () => {
    const { d6 } = clientAnswering(({ url }) =>
      url.includes("cursor") ? new Promise(() => {}) : json({ data: [], meta: { next_cursor: "a" } }),
    );
    expect(await abortTime((signal) => idsOf(d6.v2.debtorNotes.list(school, { signal })))).toBeLessThan(200);
  });

  test("answers one page by safe and withResponse", async () => {
    const { d6 } = listOf(5);
    expect(await d6.v2.debtorNotes.list.safe(school)).toMatchObject({
      ok: true,
      status: 200,
      data: { data: [{}, {}] },
    });
    expect((await getNotes.withResponse(d6, school)).attempts).toBe(1);
  });

  test("is typed by page and item", () => {
    const { d6 } = listOf(0);
    expectTypeOf(d6.v2.debtorNotes.list).returns.toEqualTypeOf<PagedList<V2NoteList>>();
    expectTypeOf(d6.v2.debtorNotes.list(school).collect).returns.resolves.toEqualTypeOf<V2Note[]>();
  });
});

test("whatever the lengths, a walk is the full list in order, and collect its beginning, with no page too many", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 7 }), fc.nat(40), async (total, limit, wanted) => {
      const { d6, requests } = listOf(total);
      const all = Array.from({ length: total }, (_, index) => index);
      expect(await idsOf(d6.v2.debtorNotes.list({ ...school, limit }))).toEqual(all);
      requests.length = 0;
      const some = await d6.v2.debtorNotes.list({ ...school, limit }).collect({ limit: wanted });
      expect(some.map(({ note_id }) => note_id)).toEqual(all.slice(0, wanted));
      const pages = wanted === 0 ? 0 : Math.max(1, Math.ceil(Math.min(wanted, total) / limit));
      expect(requests).toHaveLength(pages);
    }),
    { numRuns: 40 },
  );
});
