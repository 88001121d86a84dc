import { expect, expectTypeOf, test } from "vitest";
import type { V1Note, V2Note } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

test("a bound school goes into the path in v1 and into the header in v2", async () => {
  const { d6, requests } = clientAnswering(() => json({ note_id: 7 }));
  const school = d6.school(1000);
  await school.v1.debtorNotes.update({ body: { note_id: 7 } });
  await school.v1.clients.get();
  await school.v2.debtorNotes.get({ id: 7 });
  await school.v2.debtorNotes.get.safe({ id: 7 });
  expect(requests.map(({ url }) => new URL(url).pathname.split("/").at(-1))).toEqual(["1000", "1000", "7", "7"]);
  expect(requests.map(({ headers }) => headers.get("HTTP-X-SCHOOLID"))).toEqual([null, null, "1000", "1000"]);
});

test("a bound school stays on every page of a list", async () => {
  const { d6, requests } = clientAnswering(({ url }) =>
    json({ data: [{ note_id: 1 }], meta: url.includes("cursor") ? {} : { next_cursor: "a" } }),
  );
  expect(await d6.school(1000).v2.debtorNotes.list().collect({ limit: 9 })).toHaveLength(2);
  expect(requests.map(({ headers }) => headers.get("HTTP-X-SCHOOLID"))).toEqual(["1000", "1000"]);
});

test("another school than the bound one is refused; an operation without a school is as it was", async () => {
  const { d6, requests } = clientAnswering(() => json([]));
  const school = d6.school(1000);
  const error = await errorOf(() => school.v1.debtorNotes.list({ school_login_id: 1001 } as object));
  expect(error).toMatchObject({ kind: "invalid-request", argument: "school_login_id" });
  expect(requests).toEqual([]);
  await school.v1.debtorNotes.list({ school_login_id: 1000 } as object);
  await school.v1.clients.list();
  expect(requests.map(({ url }) => new URL(url).pathname.split("/").at(-1))).toEqual(["1000", "clients"]);
});

test.each(["1000", 1.5, Number.NaN, undefined])("the school %j is refused", async (id) => {
  const { d6 } = clientAnswering(() => json([]));
  expect(await errorOf(() => d6.school(id as number))).toMatchObject({ kind: "invalid-request", argument: "school" });
});

test("the argument is gone from the types, and everything else stays", () => {
  const { v1, v2 } = clientAnswering(() => json([])).d6.school(1000);
  expectTypeOf(v1.debtorNotes.update).parameter(0).not.toHaveProperty("school_login_id");
  expectTypeOf(v1.debtorNotes.update).parameter(0).toHaveProperty("body");
  expectTypeOf(v1.debtorNotes.update).returns.resolves.toEqualTypeOf<V1Note>();
  expectTypeOf(v1.debtorNotes.list).parameter(0).extract<undefined>().toEqualTypeOf<undefined>();
  expectTypeOf(v2.debtorNotes.list().collect).returns.resolves.toEqualTypeOf<V2Note[]>();
  // @ts-expect-error the body is still required
  void (() => v1.debtorNotes.update({}));
});
