import { expect, test } from "vitest";
import { observe } from "../../src/entry/observe.ts";
import { bundleOf } from "../package/bundle.ts";
import { clientAnswering, json } from "../client.ts";

const watched = (answer: () => Response, values?: string[]) => {
  const observer = observe({ values });
  const { d6 } = clientAnswering(answer, { middleware: [observer.middleware] });
  return { d6, observer };
};

test("a response becomes which fields came, their types and formats, and coarse counts", async () => {
  const rows = [
    { note_id: "7", date: "2024-02-12", status: "Created", note: "" },
    { note_id: 8, date: "12 February", status: "Lost", note: null },
    { note_id: "9", date: "2024-02-13", status: "Deleted", note: "Phoned" },
  ];
  const { d6, observer } = watched(() => json(rows), ["status"]);
  await d6.v1.debtorNotes.list({ school_login_id: 1000, year: 2024 });
  const shape = observer.shapes().operations.v1GetNotes!;
  expect(shape).toMatchObject({ calls: "1", arguments: { school_login_id: "1", year: "1" } });
  const { count, media } = shape.responses!["200"]!;
  const { body, ...response } = media["application/json"]!;
  expect(count).toBe("1");
  expect(response).toEqual({ bodies: { json: "1" } });
  expect(body).toMatchObject({ lengths: { many: "1" }, order: { ascending: "1" } });
  const { note_id, date, status, note, debtor_code } = body!.items!.fields!;
  expect(note_id).toEqual({ types: { integer: "1", string: "2-9" }, formats: { "int-str": "2-9" }, misfits: "1" });
  expect(date).toEqual({ types: { string: "2-9" }, formats: { date: "2-9", text: "1" }, misfits: "1" });
  expect(status).toMatchObject({ enumeration: { known: "2-9", unknown: "1" }, values: { Created: "1", Deleted: "1" } });
  expect(note).toMatchObject({ types: { null: "1", string: "2-9" }, empty: "1" });
  expect(debtor_code).toEqual({ absent: "2-9" });
});

test("pages, headers, errors and calls without a response are counted", async () => {
  const answers = [
    json({ data: [{ note_id: 9 }, { note_id: 7 }, { note_id: 8 }], meta: { limit: 2 } }, 200, {
      etag: "x",
      "x-own": "y",
    }),
    json({ data: [{ note_id: 9 }], meta: { limit: 2, next_cursor: "abc" } }),
    json({ success: false, message: "The note does not exist" }, 404),
    json({ success: false, message: "Thandi owes R 3" }, 404),
    Response.error(),
  ];
  const observer = observe();
  const { d6 } = clientAnswering(() => answers.shift()!, { middleware: [observer.middleware] });
  for (let call = 0; call < 5; call++) await d6.v2.debtorNotes.list.safe({ school_id: 1000 });
  const { responses, unanswered } = observer.shapes().operations.v2GetNotes!;
  expect(unanswered).toBe("1");
  expect(responses!["200"]!.media["application/json"]).toMatchObject({
    headers: { etag: "1" },
    pages: { aboveLimit: "1", withinLimit: "1", cursorBehindShortPage: "1" },
    body: { fields: { data: { order: { neither: "1" } } } },
  });
  expect(responses!["404"]!.media["application/json"]).toMatchObject({
    errors: { "The note does not exist": "1" },
    unknownErrors: "1",
  });
});

test("the order of rows is told by the field that the contract names, for rows in them too, and turned round", async () => {
  const dated = (...days: string[]) => days.map((transaction_date) => ({ transaction_date }));
  const answers = [
    [{ debtor_code: "2", transactions: dated("2024-01-31", "2024-02-01") }],
    [{ debtor_code: "1", transactions: dated("2024-02-01", "2024-01-31") }],
    [{ debtor_code: "1", transactions: dated("2024-02-01", "2024-02-01") }],
  ];
  const { d6, observer } = watched(() => json(answers.shift()));
  for (let call = 0; call < 3; call++) await d6.v1.financialTransactions.list({ school_login_id: 1 });
  const pages = [[1, 2], [2, 1], [2], ["x", 1], []].map((ids) => ids.map((note_id) => ({ note_id })));
  const paged = watched(() => json({ data: pages.shift(), meta: { limit: 20 } }));
  await paged.d6.v2.debtorNotes.list({ school_id: 1 });
  for (let call = 0; call < 4; call++) await paged.d6.v2.debtorNotes.list({ school_id: 1, reverse_order: true });
  const accounts = observer.shapes().operations.v1GetFinancialTransactionsReport!.responses!["200"]!;
  expect(accounts.media["application/json"]!.body!.items!.fields!.transactions).toMatchObject({
    order: { ascending: "1", descending: "1" },
  });
  const notes = paged.observer.shapes().operations.v2GetNotes!.responses!["200"]!.media["application/json"]!;
  expect(notes.body!.fields!.data).toMatchObject({ order: { ascending: "1" }, reversed: { descending: "1" } });
});

test("a page tells whether it is what was asked for", async () => {
  const { d6, observer } = watched(() => json({ data: [{ note_id: 1 }], meta: { limit: 1, next_cursor: "abc" } }));
  await d6.v2.debtorNotes.list({ school_id: 1, limit: 1 });
  await d6.v2.debtorNotes.list({ school_id: 1, limit: 2, cursor: "abc" });
  const { media } = observer.shapes().operations.v2GetNotes!.responses!["200"]!;
  expect(media["application/json"]!.pages).toEqual({ withinLimit: "2-9", anotherLimit: "1", sameCursor: "1" });
});

test("a value that may stand beside an enumeration is none of it", async () => {
  const rows = [{ part_of_base_fee: null }, { part_of_base_fee: "Yes" }, { part_of_base_fee: "Perhaps" }];
  const { d6, observer } = watched(() => json({ data: [{ transactions: rows }], meta: { limit: 1 } }));
  await d6.v2.financialTransactions.list({ school_id: 1 });
  const { media } = observer.shapes().operations.v2GetFinancialTransactionsReport!.responses!["200"]!;
  const account = media["application/json"]!.body!.fields!.data!.items!;
  expect(account.fields!.transactions!.items!.fields!.part_of_base_fee).toEqual({
    types: { null: "1", string: "2-9" },
    formats: { "yes-no": "1", text: "1" },
    enumeration: { known: "1", unknown: "1" },
    misfits: "1",
  });
});

test("counts are coarse", async () => {
  const { d6, observer } = watched(() => json([{ note_id: "7" }]));
  const seen: string[] = [];
  for (let call = 1; call <= 1000; call++) {
    await d6.v1.debtorNotes.list({ school_login_id: 1 });
    if ([1, 2, 9, 10, 99, 100, 999, 1000].includes(call)) seen.push(observer.shapes().operations.v1GetNotes!.calls);
  }
  expect(seen).toEqual(["1", "2-9", "2-9", "10-99", "10-99", "100-999", "100-999", "1000+"]);
});

test("values of personal fields cannot be asked for", () => {
  for (const values of [["gender"], ["no_such_field"], "status", [7]]) {
    expect(() => observe({ values: values as never })).toThrow("observe: values");
  }
});

test("what fails in the observer does not fail the call", async () => {
  const observer = observe();
  const hostile = new Proxy(new Headers(), {
    get() {
      throw new Error("no headers");
    },
  });
  const next = async () => ({ status: 200, headers: hostile, text: "[]" });
  const context = { operation: "v1GetNotes", arguments: {} };
  const response = await observer.middleware({} as never, next, context as never);
  expect(response.text).toBe("[]");
  expect((await observer.middleware({} as never, next, null as never)).text).toBe("[]");
});

test("nothing of it is in a bundle that does not name it", async () => {
  const plain = await bundleOf(`export { createClient } from "./src/entry/index.ts";`);
  expect(plain).not.toContain("d6-shapes");
  expect(await bundleOf(`export { observe } from "./src/entry/observe.ts";`)).toContain("d6-shapes");
});
