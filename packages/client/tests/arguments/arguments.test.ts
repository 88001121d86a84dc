import { describe, expect, test } from "vitest";
import { callOperation as call } from "../../src/operations/call-operation.ts";
import { v1GetNotes, v1UpdateNote, v2GetNotes } from "../../src/generated/operations.gen.ts";
import type { CallOptions, Operation } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

const withGrades: Operation = {
  ...v2GetNotes,
  parameters: { grade_id: { in: "query", type: "integer-or-string-array" } },
};

async function refusal(operation: Operation, input: object | undefined, options?: CallOptions) {
  const { d6, requests } = clientAnswering(() => json([]));
  const error = await errorOf(() => call(d6, operation, input, options));
  expect(requests).toEqual([]);
  expect(error).toMatchObject({ kind: "invalid-request", operation: operation.id });
  expect(error.message).toMatch(new RegExp(`^${operation.id}: `));
  return error;
}

async function urlFor(operation: Operation, input: object): Promise<string> {
  const { d6, requests } = clientAnswering(() => json(operation.paged ? { data: [] } : []));
  await call(d6, operation, input);
  return requests[0]?.url ?? "";
}

describe("an argument that cannot be right is refused before anything is sent", () => {
  test("it is said what was expected, and of which type the argument is", async () => {
    const { message } = await refusal(v2GetNotes, { school_id: 1000, cursor: 6 });
    expect(message).toBe("v2GetNotes: `cursor` must be of type string, not number.");
  });

  test.each([
    ["missing", {}],
    ["undefined", { school_login_id: undefined }],
    ["null", { school_login_id: null }],
    ["empty", { school_login_id: "" }],
    ["a dot", { school_login_id: "." }],
    ["two dots", { school_login_id: ".." }],
    ["an encoded path", { school_login_id: "%2e%2e" }],
    ["a signed number in a string", { school_login_id: "+1000" }],
    ["a fraction", { school_login_id: 1.5 }],
    ["not a number", { school_login_id: Number.NaN }],
    ["too large to be exact", { school_login_id: 2 ** 53 }],
    ["a list", { school_login_id: [1000] }],
  ])("a path argument that is %s", async (_, input) => {
    expect(await refusal(v1GetNotes, input)).toMatchObject({ argument: "school_login_id" });
  });

  test.each([["empty"], [[]], [["3,4"]], [["-3"]], [[1.5]], [3], [{}]])(
    "a list of ids that is %j",
    async (grade_id) => {
      expect(await refusal(withGrades, { grade_id })).toMatchObject({ argument: "grade_id" });
    },
  );

  test("no input at all", async () => {
    expect(await refusal(v1GetNotes, undefined)).toMatchObject({ argument: "school_login_id" });
  });

  test.each([null, 7, "school_login_id"])("an input that is %j", async (input) => {
    expect(await refusal(v1GetNotes, input as never)).toMatchObject({ argument: "input" });
  });

  test("a required string that is empty", async () => {
    const name = { in: "query", type: "string", required: true } as const;
    expect(await refusal({ ...v2GetNotes, parameters: { name } }, { name: "" })).toMatchObject({ argument: "name" });
  });

  test.each([
    ["unknown", { nota_id: 7 }, "nota_id"],
    ["known to JavaScript only", { constructor: 7 }, "constructor"],
    ["a body where none is declared", { body: {} }, "body"],
    ["an integer of another type", { note_id: "seven" }, "note_id"],
    ["a boolean of another type", { include_deleted: "true" }, "include_deleted"],
    ["a date object", { year: new Date(0) }, "year"],
    ["null", { year: null }, "year"],
  ])("an argument that is %s", async (_, input, argument) => {
    expect(await refusal(v1GetNotes, { school_login_id: 1000, ...input })).toMatchObject({ argument });
  });

  test.each([
    ["missing", undefined],
    ["null", null],
    ["text", "{}"],
    ["a number that JSON turns into null", { note_id: Number.NaN }],
    ["a bigint", { note_id: 7n }],
  ])("a body that is %s", async (_, body) => {
    expect(await refusal(v1UpdateNote, { school_login_id: 1000, body })).toMatchObject({ argument: "body" });
  });

  test("a body that holds itself", async () => {
    const body: Record<string, unknown> = {};
    body["body"] = body;
    expect(await refusal(v1UpdateNote, { school_login_id: 1000, body })).toMatchObject({ argument: "body" });
  });

  test.each([
    ["the username", { headers: { "http-x-username": "other" } }, "http-x-username"],
    ["the password", { headers: { "HTTP-X-PASSWORD": "other" } }, "HTTP-X-PASSWORD"],
    ["the header of an argument", { headers: { "http-x-schoolid": "2000" } }, "http-x-schoolid"],
    ["accept", { headers: { Accept: "text/html" } }, "Accept"],
    ["a line break", { headers: { "x-trace": "a\r\nb: c" } }, "x-trace"],
    ["a timeout that is none", { timeoutMs: 0 }, "timeoutMs"],
    ["a signal that is none", { signal: {} as AbortSignal }, "signal"],
    ["an option that does not exist", { timeout: 5 } as CallOptions, "timeout"],
  ])("a call option with %s", async (_, options, argument) => {
    expect(await refusal(v2GetNotes, { school_id: 1000 }, options)).toMatchObject({ argument });
  });

  test("a refusal never repeats the value", async () => {
    expect((await refusal(v1GetNotes, { school_login_id: "Thandi" })).message).not.toContain("Thandi");
  });
});

test("false is left out of a query, true is sent", async () => {
  const url = await urlFor(v1GetNotes, {
    school_login_id: 1000,
    include_deleted: false,
    include_promise_to_pays: true,
  });
  expect(new URL(url).search).toBe("?include_promise_to_pays=true");
});

test("zero is sent, undefined is not", async () => {
  expect(new URL(await urlFor(v1GetNotes, { school_login_id: 0, note_id: 0, year: undefined })).search).toBe(
    "?note_id=0",
  );
});

test("a string in a query is encoded whole", async () => {
  const url = new URL(await urlFor(v2GetNotes, { school_id: 1000, cursor: "a&limit=9#é+/ ?" }));
  expect(Object.fromEntries(url.searchParams)).toEqual({ cursor: "a&limit=9#é+/ ?" });
  expect(url.hash).toBe("");
});

test("digits as a string are taken where the contract allows both", async () => {
  const operation: Operation = {
    ...v1GetNotes,
    parameters: { school_login_id: { in: "path", type: "integer-or-string", required: true } },
  };
  expect(await urlFor(operation, { school_login_id: "007" })).toMatch(/\/notes\/007$/);
  expect(await refusal(operation, { school_login_id: "7a" })).toMatchObject({ argument: "school_login_id" });
});

test("more headers go along", async () => {
  const { d6, requests } = clientAnswering(() => json([]));
  await d6.v1.clients.list({}, { headers: { "x-trace": "42" } });
  expect(requests[0]?.headers.get("x-trace")).toBe("42");
});

test("a list of ids is sent with commas, by operation and by path", async () => {
  expect(await urlFor(withGrades, { grade_id: [3, 4] })).toMatch(/\?grade_id=3,4$/);
  expect(await urlFor(withGrades, { grade_id: ["3", 4] })).toMatch(/\?grade_id=3,4$/);
  expect(await urlFor(withGrades, { grade_id: [3] })).toMatch(/\?grade_id=3$/);
  const { d6, requests } = clientAnswering(() => json([]));
  await d6.request({ method: "GET", path: "/v1/x", params: { query: { grade_id: [3, "4"] } } });
  expect(requests[0]?.url).toMatch(/\/v1\/x\?grade_id=3,4$/);
  for (const grade_id of [[], ["3,4"], ["x"]] as never[]) {
    const error = await errorOf(() => d6.request({ method: "GET", path: "/v1/x", params: { query: { grade_id } } }));
    expect(error).toMatchObject({ kind: "invalid-request", argument: "grade_id" });
  }
});
