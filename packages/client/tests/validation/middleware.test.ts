import { describe, expect, test } from "vitest";
import { createCaller } from "../../src/entry/index.ts";
import type { ClientOptions } from "../../src/entry/index.ts";
import { getNotes } from "../../src/entry/v1.ts";
import { everyOperation, v1GetNotes, v1UpdateNote, validate } from "../../src/entry/validation.ts";
import type { ResponseReport, ValidateOptions } from "../../src/entry/validation.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";

/** A client that validates everything, unless it is told otherwise, and is answered with a body. */
function validating(body: unknown, options: Partial<ValidateOptions> = {}, client: Partial<ClientOptions> = {}) {
  const middleware = [validate({ operations: everyOperation, ...options })];
  return clientAnswering(() => json(body), { middleware, ...client });
}

const school_login_id = 1000;

describe("a request that does not follow the contract", () => {
  test("is refused before anything is sent, with what is wrong with it", async () => {
    const { d6, requests } = validating({ note_id: "7" });
    const body = { note_id: "seven", note: 5, date: "2024-02-30" } as never;
    const error = await errorOf(() => d6.v1.debtorNotes.update({ school_login_id, body }));
    expect(error).toMatchObject({ kind: "invalid-request", operation: "v1UpdateNote", attempts: 0 });
    expect(error).toMatchObject({
      problems: [{ pointer: "/body/note_id" }, { pointer: "/body/date" }, { pointer: "/body/note" }],
    });
    expect(error.message).toBe(
      "v1UpdateNote: the request does not follow the contract, so nothing was sent: /body/note_id must match ^[0-9]{1,15}$; /body/date must be of format date; /body/note must be of type string.",
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ problems: [{ keyword: "pattern" }, {}, {}] });
    expect(requests).toEqual([]);
  });

  test("is refused by functions, path-style calls and the clients of a school alike", async () => {
    const { d6, requests } = validating({ data: [], meta: { limit: 1 } });
    const caller = createCaller({
      credentials,
      baseUrl,
      middleware: [validate({ operations: [v1GetNotes] })],
      fetch: () => Promise.reject(new Error("sent")),
    });
    const calls: (() => PromiseLike<unknown>)[] = [
      () => d6.v2.debtorNotes.list({ school_id: 1000, limit: 0 }),
      () => d6.school(1000).v2.debtorNotes.list({ limit: 0 }),
      () =>
        d6.http.GET("/v2/finplus/debtmanagement/debtornotes/notes", {
          params: { header: { "HTTP-X-SCHOOLID": 1000 }, query: { limit: 0 } },
        }),
      () => d6.request({ method: "GET", path: "/v1/settings/clients", params: { query: { year: 2024 } } }),
    ];
    for (const call of calls) expect(await errorOf(call)).toMatchObject({ kind: "invalid-request" });
    expect(requests).toEqual([]);
    await expect(getNotes(caller, { school_login_id })).rejects.toMatchObject({ kind: "connection" });
  });

  test("passes when requests are not asked for, or its operation is not", async () => {
    const body = { note_id: 7, note: 5 } as never;
    for (const options of [{ requests: false }, { operations: [v1GetNotes] }]) {
      const { d6, requests } = validating({ note_id: "7" }, options);
      await d6.v1.debtorNotes.update({ school_login_id, body });
      expect(requests).toHaveLength(1);
    }
  });
});

test("what the client sends by itself is understood: paths, lists, flags, dates and headers", async () => {
  const { d6, requests } = validating([]);
  await d6.v1.learners.list({
    school_login_id,
    grade_id: [3, 4],
    since: "2024-01-01",
    until: "2024-02-29",
    status: "left",
  });
  await d6.v1.debtorNotes.list({ school_login_id, include_deleted: true, include_promise_to_pays: false, year: 2024 });
  await d6.http.GET("/v1/settings/clients/{school_login_id}", { params: { path: { school_login_id } } });
  expect(requests).toHaveLength(3);
});

describe("an answer that does not follow the contract", () => {
  const wrong = [{ note_id: 7, note: "Phoned" }];

  test("throws, with its status and without being tried again", async () => {
    const { d6, requests } = validating(wrong, {}, { retry: { baseMs: 1 } });
    const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id }));
    expect(error).toMatchObject({ kind: "unexpected-response", status: 200, problems: [{ pointer: "/0/note_id" }] });
    expect(error.message).toContain("follow the contract: /0/note_id must be of type string.");
    expect(requests).toHaveLength(1);
  });

  test("says of a write that it has probably happened", async () => {
    const { d6 } = validating({ note_id: 7 });
    const error = await errorOf(() => d6.v1.debtorNotes.update({ school_login_id, body: { note_id: 7 } }));
    expect(error.message).toContain("The write has probably happened");
  });

  test("is reported to a function instead, and the call goes on", async () => {
    const reports: ResponseReport[] = [];
    const { d6 } = validating(wrong, { responses: (report) => void reports.push(report) });
    expect(await d6.v1.debtorNotes.list({ school_login_id })).toEqual(wrong);
    expect(reports).toEqual([
      {
        operation: "v1GetNotes",
        status: 200,
        problems: [{ pointer: "/0/note_id", keyword: "type", expected: "must be of type string" }],
      },
    ]);
  });

  test("passes when answers are ignored", async () => {
    const { d6 } = validating(wrong, { responses: "ignore" });
    expect(await d6.v1.debtorNotes.list({ school_login_id })).toEqual(wrong);
  });

  test("is told in a few words, and in full", async () => {
    const { d6 } = validating(Array.from({ length: 40 }, () => wrong[0]));
    const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id }));
    expect(error.message).toMatch(/; and 35 more\.$/);
    expect(error).toMatchObject({ problems: { length: 40 }, more: undefined });
  });

  test.each([
    [undefined, 400, 100, true],
    [undefined, 101, 100, true],
    [undefined, 100, 100, undefined],
    [3, 400, 3, true],
    [Infinity, 400, 400, undefined],
  ])(
    "with maxProblems %s and %i of them tells %i, and whether there are more",
    async (maxProblems, rows, told, more) => {
      const body = Array.from({ length: rows }, () => wrong[0]);
      const error = await errorOf(() => validating(body, { maxProblems }).d6.v1.debtorNotes.list({ school_login_id }));
      expect(error).toMatchObject({ problems: { length: told }, more });
      expect(error.message.endsWith("; and more.")).toBe(more === true);
      const reports: ResponseReport[] = [];
      const responses = (report: ResponseReport): void => void reports.push(report);
      await validating(body, { maxProblems, responses }).d6.v1.debtorNotes.list({ school_login_id });
      expect(reports).toMatchObject([{ problems: { length: told } }]);
      expect(reports[0]?.more).toBe(more);
    },
  );
});

describe("an error answer", () => {
  const odd = { error: 5 };

  test("stays the error that it is", async () => {
    const middleware = [validate({ operations: [v1GetNotes] })];
    const { d6 } = clientAnswering(() => json(odd, 500), { middleware });
    expect(await errorOf(() => d6.v1.debtorNotes.list({ school_login_id }))).toMatchObject({ kind: "server" });
  });

  test("is reported when it does not follow the contract; a list without rows does", async () => {
    const reports: ResponseReport[] = [];
    const middleware = [validate({ operations: [v1GetNotes], responses: (report) => void reports.push(report) })];
    const answers = [json(odd, 500), json({ error: "Not Found" }, 404)];
    const { d6 } = clientAnswering(() => answers.shift()!, { middleware });
    await errorOf(() => d6.v1.debtorNotes.list({ school_login_id }));
    expect(await d6.v1.debtorNotes.list({ school_login_id })).toEqual([]);
    expect(reports).toMatchObject([{ operation: "v1GetNotes", status: 500, problems: [{ pointer: "/error" }] }]);
  });

  test("and an answer that is no JSON are left to the client", async () => {
    const middleware = [validate({ operations: everyOperation })];
    for (const text of ["<html>", '{"note_id":', ""]) {
      const { d6 } = clientAnswering(() => new Response(text), { middleware });
      const error = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id }));
      expect(error).toMatchObject({ kind: "unexpected-response" });
      expect(error).not.toHaveProperty("problems");
    }
  });
});

test.each<[unknown, string]>([
  [null, "its options must be an object"],
  [{}, "operations must be an array of validators"],
  [{ operations: [{}] }, "operations must be an array of validators"],
  [{ operations: "all" }, "operations must be an array of validators"],
  [{ operations: [v1UpdateNote], responses: "log" }, 'responses must be "throw", "ignore" or a function'],
  [{ operations: [v1UpdateNote], requests: "no" }, "requests must be true or false"],
  [{ operations: [v1UpdateNote], maxProblem: 5 }, "maxProblem is unknown"],
  [{ operations: [v1UpdateNote], maxProblems: 0 }, "maxProblems must be a whole number of 1 or more"],
  [{ operations: [v1UpdateNote], maxProblems: 1.5 }, "maxProblems must be"],
  [{ operations: [v1UpdateNote], maxProblems: "5" }, "maxProblems must be"],
])("options such as %j are refused", (options, problem) => {
  expect(() => validate(options as never)).toThrow(`validate: ${problem}`);
});
