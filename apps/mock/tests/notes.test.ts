import { describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

const promise = { date_promised: "2024-09-30", amount_promised: "500.00" };
const promiseNote = {
  accountable_person_id: 40,
  date: "2024-04-16",
  note_type_id: 2,
  communication_type_id: 2,
  note: "Pays in two parts",
  promise_to_pays: [promise],
};

describe("a new note", () => {
  it("is read back as it was written, in both versions", async () => {
    const { ask } = await openSchool();
    const created = await ask("POST", `${v1}/notes/1000`, promiseNote);
    expect(created.status).toBe(200);
    const [readInV1] = (await ask("GET", `${v1}/notes/1000?note_id=8&include_promise_to_pays=true`)).body;
    expect(readInV1).toEqual(created.body);
    const readInV2 = (await ask("GET", `${v2}/notes/8?include_promise_to_pays=true`, undefined, school1000)).body;
    expect(readInV2).toMatchObject({
      note_id: 8,
      debtor_code: "1001",
      promise_to_pays: [{ promise_to_pay_id: 13, ...promise }],
    });
  });

  it("is answered with 201 in v2", async () => {
    const { ask } = await openSchool();
    expect((await ask("POST", `${v2}/notes`, promiseNote, school1000)).status).toBe(201);
  });

  it("needs a communication type unless it is internal", async () => {
    const { ask } = await openSchool();
    const { communication_type_id: _, promise_to_pays: __, ...plain } = promiseNote;
    const refused = await ask("POST", `${v2}/notes`, { ...plain, note_type_id: 1 }, school1000);
    expect(refused.body.validation_errors).toEqual({ communication_type_id: "The communication_type_id is required" });
    const internal = await ask("POST", `${v2}/notes`, { ...plain, note_type_id: 3 }, school1000);
    expect(internal.body).toMatchObject({ communication_type_id: 7, communication_type: "Internal" });
  });

  it("carries at least one promise when it is a promise to pay", async () => {
    const { ask } = await openSchool();
    const refused = await ask("POST", `${v2}/notes`, { ...promiseNote, promise_to_pays: [] }, school1000);
    expect(refused.body.validation_errors).toHaveProperty("promise_to_pays");
  });

  it.each([
    ["the day before the start of last year", "2022-12-31", false],
    ["the start of last year", "2023-01-01", true],
    ["the end of next year", "2025-12-31", true],
    ["the day after the end of next year", "2026-01-01", false],
    ["a day that does not exist", "2024-02-30", false],
  ])("dated %s is accepted: %s → %s", async (_name, date, accepted) => {
    const { ask } = await openSchool({ clock: "2024-04-16" });
    const { status } = await ask("POST", `${v1}/notes/1000`, { ...promiseNote, date });
    expect(status).toBe(accepted ? 200 : 400);
  });

  it.each([
    ["the end of last year", "2023-12-31", false],
    ["the start of this year", "2024-01-01", true],
    ["the end of next year", "2025-12-31", true],
    ["the year after next", "2026-01-01", false],
  ])("with a promise for %s is accepted: %s → %s", async (_name, date_promised, accepted) => {
    const { ask } = await openSchool({ clock: "2024-04-16" });
    const note = { ...promiseNote, promise_to_pays: [{ ...promise, date_promised }] };
    expect((await ask("POST", `${v1}/notes/1000`, note)).status).toBe(accepted ? 200 : 400);
  });

  it("is dated by the clock of the school", async () => {
    const { ask } = await openSchool({ clock: "2030-01-01" });
    expect((await ask("POST", `${v1}/notes/1000`, promiseNote)).status).toBe(400);
  });

  it("does not name people or types that the school does not know", async () => {
    const { ask } = await openSchool();
    const create = (change: object) => ask("POST", `${v1}/notes/1000`, { ...promiseNote, ...change });
    expect((await create({ accountable_person_id: 11 })).status).toBe(404);
    expect((await create({ note_type_id: 9 })).status).toBe(400);
    expect((await create({ communication_type_id: 9 })).status).toBe(400);
  });

  it("cannot set what only the school can set", async () => {
    const { ask } = await openSchool();
    const paid = { ...promiseNote, promise_to_pays: [{ ...promise, amount_paid: "500.00" }] };
    const { status, body } = await ask("POST", `${v1}/notes/1000`, paid);
    expect(status).toBe(400);
    expect(body.error_description).toBe("The amount_paid is not a field of this call.");
  });
});

describe("a promise to pay", () => {
  const add = (ask: Awaited<ReturnType<typeof openSchool>>["ask"], ...promise_to_pays: object[]) =>
    ask("PATCH", `${v1}/notes/1000`, { note_id: 6, promise_to_pays });

  it("is refused when its date and amount equal an existing one's, and then nothing is saved", async () => {
    const { ask } = await openSchool();
    const refused = await add(ask, promise, { date_promised: "2024-03-31", amount_promised: "1000.00" });
    expect(refused).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    const { body } = await ask("GET", `${v1}/promisetopays/1000`);
    expect(body.map((row: { promise_to_pay_id: string }) => row.promise_to_pay_id)).toEqual(["8", "10", "12"]);
  });

  it("is refused when the same request gives it twice, however the amount is written", async () => {
    const { ask } = await openSchool();
    expect((await add(ask, promise, { ...promise, amount_promised: "500" })).status).toBe(400);
  });

  it("may share its date or its amount with another", async () => {
    const { ask } = await openSchool();
    const { status } = await add(
      ask,
      { date_promised: "2024-03-31", amount_promised: "999.99" },
      { date_promised: "2024-12-31", amount_promised: "1000.00" },
    );
    expect(status).toBe(200);
  });

  it("is refused in the shape of v2 under the field promise_to_pays", async () => {
    const { ask } = await openSchool();
    const twin = { promise_to_pays: [{ date_promised: "2024-03-31", amount_promised: "1000.00" }] };
    const { status, body } = await ask("PATCH", `${v2}/notes/6`, twin, school1000);
    expect(status).toBe(400);
    expect(Object.keys(body.validation_errors)).toEqual(["promise_to_pays"]);
  });

  it("needs a date and an amount above zero when it is new", async () => {
    const { ask } = await openSchool();
    expect((await add(ask, { date_promised: "2024-09-30" })).status).toBe(400);
    expect((await add(ask, { amount_promised: "1.00" })).status).toBe(400);
    expect((await add(ask, { ...promise, amount_promised: "0.00" })).status).toBe(400);
  });

  it("is changed by one of its fields, and counts as kept once the paid part covers it", async () => {
    const { ask } = await openSchool();
    const { body } = await add(ask, { promise_to_pay_id: 10, amount_promised: "750.00" });
    expect(body.promise_to_pays[1]).toEqual({
      promise_to_pay_id: "10",
      date_promised: "2024-04-30",
      amount_promised: "750.00",
      amount_paid: "750.00",
      promise_completed: "Yes",
    });
  });

  it("is found by person, debtor, year and whether it was kept", async () => {
    const { ask } = await openSchool();
    const ids = async (query: string) =>
      (await ask("GET", `${v2}/promisetopays?${query}`, undefined, school1000)).body.data.map(
        (row: { promise_to_pay_id: number }) => row.promise_to_pay_id,
      );
    expect(await ids("promise_completed=Yes")).toEqual([8]);
    expect(await ids("promise_completed=Partial")).toEqual([10]);
    expect(await ids("promise_completed=No")).toEqual([12]);
    expect(await ids("debtor_code=1001&accountable_person_id=40&year_promised=2024")).toEqual([8, 10, 12]);
    expect(await ids("year_promised=2020")).toEqual([]);
  });

  it("is not listed while its note is deleted", async () => {
    const { ask } = await openSchool();
    await ask("DELETE", `${v1}/notes/1000?note_id=6`);
    expect((await ask("GET", `${v1}/promisetopays/1000`)).status).toBe(404);
  });

  it("shows its note when asked to, and goes for good when it is deleted", async () => {
    const { ask } = await openSchool();
    const one = `${v1}/promisetopays/1000?promise_to_pay_id=12`;
    expect((await ask("GET", `${one}&include_debtor_note=true`)).body[0].debtor_note.note_id).toBe("6");
    expect((await ask("DELETE", one)).body).toEqual({ status: "Deleted" });
    expect((await ask("DELETE", one)).body).toEqual({
      error: "Not found",
      error_description: "The Promise To Pay does not exist",
    });
    expect((await add(ask, promise)).body.promise_to_pays.at(-1).promise_to_pay_id).toBe("13");
  });
});

describe("a list of notes", () => {
  it("leaves out deleted notes and promises unless they are asked for", async () => {
    const { ask } = await openSchool();
    const list = async (query = "") => (await ask("GET", `${v1}/notes/1000${query}`)).body;
    expect((await list()).map((note: { note_id: string }) => note.note_id)).toEqual(["5", "6", "7"]);
    expect((await list("?include_deleted=1"))[0]).toMatchObject({ note_id: "4", status: "Deleted" });
    expect(await list("?note_id=6")).not.toHaveProperty("0.promise_to_pays");
    expect((await list("?include_promise_to_pays=true")).map((note: object) => "promise_to_pays" in note)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("combines its filters, and answers 404 in v1 and an empty page in v2 when nothing fits", async () => {
    const { ask } = await openSchool();
    const query = "note_type_id=1&communication_type_id=1&accountable_person_id=90&debtor_code=2050&year=2024";
    expect((await ask("GET", `${v1}/notes/1000?${query}`)).body).toHaveLength(1);
    expect(await ask("GET", `${v1}/notes/1000?${query}&note_id=7`)).toMatchObject({
      status: 404,
      body: { error: "Not Found" },
    });
    const empty = await ask("GET", `${v2}/notes?year=1999`, undefined, school1000);
    expect(empty).toMatchObject({ status: 200, body: { data: [] } });
  });

  it.each(["", "&reverse_order=true"])("is read page by page to its end in v2%s", async (order) => {
    const { ask } = await openSchool();
    const seen: number[] = [];
    let pages = 0;
    let cursor = "";
    while (pages < 10) {
      pages++;
      const { body } = await ask(
        "GET",
        `${v2}/notes?limit=2&include_deleted=true${order}${cursor}`,
        undefined,
        school1000,
      );
      seen.push(...body.data.map((note: { note_id: number }) => note.note_id));
      if (!("next_cursor" in body.meta)) break;
      cursor = `&cursor=${body.meta.next_cursor}`;
    }
    expect(seen).toEqual(order === "" ? [4, 5, 6, 7] : [7, 6, 5, 4]);
    expect(pages).toBe(2);
  });

  it("refuses a foreign cursor and a limit above the maximum", async () => {
    const { ask } = await openSchool();
    for (const query of ["cursor=abc", "limit=101", "limit=0"]) {
      const { status, body } = await ask("GET", `${v2}/notes?${query}`, undefined, school1000);
      expect(status).toBe(400);
      expect(Object.keys(body.validation_errors)).toEqual([query.split("=")[0]]);
    }
  });
});
