import { assert, asyncProperty, array, constantFrom, integer, oneof, record } from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openSchool, school1000, v1, v2 } from "./ask.ts";

let school: Awaited<ReturnType<typeof openSchool>>;
beforeAll(async () => {
  school = await openSchool();
});
beforeEach(() => school.reset());
afterAll(() => school.close());

const update = (body: object) => school.ask("PATCH", `${v1}/notes/1000`, body);
const note = async (id: number) =>
  (await school.ask("GET", `${v1}/notes/1000?note_id=${id}&include_promise_to_pays=true`)).body[0];
const promise = { date_promised: "2024-09-30", amount_promised: "500.00" };

describe("an update leaves no note that a creation would refuse:", () => {
  it.each([
    ["a note with promises stays a promise to pay", { note_id: 6, note_type_id: 1 }],
    ["a note without promises becomes none", { note_id: 5, note_type_id: 2 }],
    ["a text note is not sent internally", { note_id: 7, note_type_id: 1 }],
    ["nor does it become so", { note_id: 5, communication_type_id: 7 }],
    ["promises come with a promise to pay only", { note_id: 5, promise_to_pays: [promise] }],
  ])("%s", async (_rule, body) => {
    const before = await note(body.note_id);
    expect((await update(body)).status).toBe(400);
    expect((await school.ask("PATCH", `${v2}/notes/${body.note_id}`, body, school1000)).status).toBe(400);
    expect(await note(body.note_id)).toEqual(before);
  });

  it("what fits together may change together", async () => {
    expect((await update({ note_id: 5, note_type_id: 2, promise_to_pays: [promise] })).body).toMatchObject({
      note_type: "Promise to Pay",
      promise_to_pays: [promise],
    });
    expect((await update({ note_id: 7, note_type_id: 1, communication_type_id: 3 })).status).toBe(200);
  });

  it("a creation refuses the same", async () => {
    const body = {
      accountable_person_id: 90,
      date: "2024-04-16",
      note_type_id: 1,
      communication_type_id: 7,
      note: "By",
    };
    expect((await school.ask("POST", `${v1}/notes/1000`, body)).body.error_description).toBe(
      "The communication_type_id is only for internal notes.",
    );
  });

  it("whatever is sent in whatever order", async () => {
    const ids = constantFrom(4, 5, 6, 7, 8);
    const some = <Value>(...values: Value[]) => constantFrom(undefined, ...values);
    const promises = array(
      record({
        promise_to_pay_id: some(8, 10, 12),
        date_promised: some("2024-09-30", "2024-10-31"),
        amount_promised: some("500.00", "750"),
      }),
      { maxLength: 2 },
    );
    const fields = {
      note_type_id: some(1, 2, 3),
      communication_type_id: some(1, 7),
      status: some("Created", "Deleted"),
      promise_to_pays: oneof(promises, constantFrom(undefined)),
    };
    const steps = oneof(
      record({ does: constantFrom("update" as const), note_id: ids, ...fields }),
      record({ does: constantFrom("create" as const), ...fields }),
      record({ does: constantFrom("delete" as const), note_id: ids }),
    );
    await assert(
      asyncProperty(array(steps, { maxLength: 8 }), async (sent) => {
        await school.reset();
        for (const { does, ...body } of sent) {
          const path = `${v1}/notes/1000`;
          const { status } =
            does === "delete"
              ? await school.ask("DELETE", `${path}?note_id=${String((body as { note_id: number }).note_id)}`)
              : does === "update"
                ? await update(body)
                : await school.ask("POST", path, {
                    ...body,
                    status: undefined,
                    accountable_person_id: 90,
                    date: "2024-04-16",
                  });
          expect([200, 400, 404]).toContain(status);
        }
        const { body: notes } = await school.ask(
          "GET",
          `${v1}/notes/1000?include_deleted=true&include_promise_to_pays=true`,
        );
        for (const { note_type_id, communication_type_id, promise_to_pays = [] } of notes) {
          expect(promise_to_pays.length > 0).toBe(note_type_id === "2");
          if (note_type_id !== "3") expect(communication_type_id).not.toBe("7");
          const pairs = promise_to_pays.map(
            (one: { date_promised: string; amount_promised: string }) => `${one.date_promised} ${one.amount_promised}`,
          );
          expect(new Set(pairs).size).toBe(pairs.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the promise of a note that is deleted", () => {
  it.each([
    ["v1", `${v1}/promisetopays/1000?promise_to_pay_id=12`, {}],
    ["v2", `${v2}/promisetopays/12`, school1000],
  ])("cannot be found or deleted in %s, and is there after the restore", async (_version, path, headers) => {
    await school.ask("DELETE", `${v1}/notes/1000?note_id=6`);
    expect((await school.ask("GET", path, undefined, headers)).status).toBe(404);
    expect((await school.ask("DELETE", path, undefined, headers)).status).toBe(404);
    await update({ note_id: 6, status: "Created" });
    expect((await school.ask("GET", path, undefined, headers)).status).toBe(200);
  });
});

describe("the text of a note", () => {
  it.each(["Zoë 🎒", "‏مرحبا", "line\r\nline", "\u0001", "'; drop table notes; --", ""])(
    "is read back as it was written: %j",
    async (text) => {
      expect((await update({ note_id: 7, note: text })).body.note).toBe(text);
      expect((await note(7)).note).toBe(text);
    },
  );

  it.each(['"a\\u0000b"', '"a\\ud800b"', '"\\udc00"'])("is refused when it cannot be: %s", async (text) => {
    const { status, body } = await school.ask("PATCH", `${v1}/notes/1000`, `{"note_id": 7, "note": ${text}}`);
    expect([status, body.error_description]).toEqual([400, expect.stringContaining("characters that no text has")]);
  });
});

describe("an id that no record can have", () => {
  const numbers = oneof(
    integer({ min: -5, max: 0 }),
    integer({ min: 99_999, max: Number.MAX_SAFE_INTEGER }),
    constantFrom(2 ** 31, 2 ** 31 - 1, -(2 ** 31), 999_999_999_999_999),
  );
  const gates = [
    ["GET", (id: number) => `${v1}/notetypes/${id}`],
    ["GET", (id: number) => `${v1}/notes/${id}`],
    ["DELETE", (id: number) => `${v1}/notes/${id}?note_id=6`],
    ["GET", (id: number) => `/v1/adminplus/learners/${id}`],
    ["GET", (id: number) => `/v1/currplus/learnersubjects/${id}`],
  ] as const;

  it.each(gates)("opens no gate of v1: %s %s", async (method, path) => {
    await assert(
      asyncProperty(numbers, async (id) => {
        expect([400, 401]).toContain((await school.ask(method, path(id))).status);
      }),
      { numRuns: 15 },
    );
  });

  it("opens no gate of v2, to read or to write", async () => {
    await assert(
      asyncProperty(numbers, constantFrom("GET", "DELETE"), async (id, method) => {
        const path = method === "GET" ? `${v2}/notes` : `${v2}/notes/6`;
        const { status } = await school.ask(method, path, undefined, { "HTTP-X-SCHOOLID": String(id) });
        expect([400, 401]).toContain(status);
      }),
      { numRuns: 30 },
    );
    expect(await note(6)).toBeDefined();
  });

  it.each(["0x10", "1e3", "7.0", "-7", "+7", "7 ", "seven", "9".repeat(16), `0${"0".repeat(15)}7`])(
    "is refused with 400 in the vendor's words where it is no number of at most 15 digits: %j",
    async (id) => {
      for (const path of [`1000?note_id=${encodeURIComponent(id)}`, encodeURIComponent(id)]) {
        const { status, body } = await school.ask("GET", `${v1}/notes/${path}`);
        expect([status, (body as { error: string }).error]).toEqual([400, "Bad Request"]);
      }
      expect((await update({ note_id: id, note: "x" })).status).toBe(400);
    },
  );

  it("is one of no record: 400 or 404, and an empty list as a filter of v2", async () => {
    await assert(
      asyncProperty(numbers, async (id) => {
        expect([400, 404]).toContain((await update({ note_id: id, note: "x" })).status);
        expect([400, 404]).toContain((await school.ask("GET", `${v2}/notes/${id}`, undefined, school1000)).status);
        const list = await school.ask("GET", `${v2}/promisetopays?accountable_person_id=${id}`, undefined, school1000);
        if (list.status === 200) expect(list.body.data).toEqual([]);
        else expect(list.status).toBe(400);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the schools of v1", () => {
  it("are listed when the single read gives them, also after one was activated or not", async () => {
    const path = "/v1/finplus/debtmanagement/schools";
    const listed = async () => {
      const { status, body } = await school.ask("GET", path);
      return status === 404 ? [] : body.map((one: { school_id: string }) => one.school_id);
    };
    const given = async () => {
      const ids = ["1000", "1201", "1202"];
      const statuses = await Promise.all(ids.map(async (id) => (await school.ask("GET", `${path}/${id}`)).status));
      return ids.filter((_, index) => statuses[index] === 200);
    };
    expect(await listed()).toEqual(["1000"]);
    for (const [id, state] of [
      [1201, 1],
      [1000, 0],
    ] as const) {
      await school.ask("PATCH", `/v1/settings/clients/${id}`, { api_type_id: 10, state });
      expect(await listed()).toEqual(await given());
    }
    expect(await listed()).toEqual(["1201"]);
  });
});
