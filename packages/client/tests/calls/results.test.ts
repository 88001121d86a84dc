import { describe, expect, expectTypeOf, test } from "vitest";
import type { ApiError, Result, V1Error, V1Note, V2Error, ValidationError } from "../../src/entry/index.ts";
import { getNotes, updateNote } from "../../src/entry/v1.ts";
import type { UpdateNoteResponses } from "../../src/entry/v1.ts";
import { clientAnswering, json } from "../client.ts";

const update = { school_login_id: 1000, body: { note_id: 7 } };

describe("safe answers how a call ended as a value", () => {
  test("a success with its status and data, by function and by tree", async () => {
    const { d6 } = clientAnswering(() => json({ note_id: "7" }, 200, { "x-request-id": "42" }));
    for (const result of [await d6.v1.debtorNotes.update.safe(update), await updateNote.safe(d6, update)]) {
      expect(result).toMatchObject({ ok: true, status: 200, data: { note_id: "7" }, attempts: 1 });
      expect(result.ok && result.headers.get("x-request-id")).toBe("42");
    }
  });

  test("a declared error with its body", async () => {
    const body = { error: "Bad Request", error_description: "x" };
    const { d6 } = clientAnswering(() => json(body, 400));
    const result = await d6.v1.debtorNotes.update.safe(update);
    expect(result).toMatchObject({ ok: false, status: 400, body, error: { kind: "validation" }, attempts: 1 });
  });

  test.each([
    ["an argument that was refused", { school_login_id: 0.5, body: { note_id: 7 } }, "invalid-request", 0],
    ["a status that is not declared", update, "server", 1],
  ])("%s without a status", async (_, input, kind, attempts) => {
    const { d6 } = clientAnswering(() => json({ error: "x" }, 502));
    const result = await d6.v1.debtorNotes.update.safe(input);
    expect(result).toMatchObject({ ok: false, status: undefined, error: { kind }, attempts });
  });

  test("what the client did not throw is thrown on", async () => {
    const { d6 } = clientAnswering(() => json([]), { middleware: [() => Promise.reject(new RangeError("mine"))] });
    await expect(d6.v1.clients.list.safe()).rejects.toThrow(RangeError);
  });
});

test("withResponse answers status, headers, attempts and time besides the data", async () => {
  const { d6 } = clientAnswering(() => json({ note_id: "7" }, 200, { "x-request-id": "42" }));
  const { data, status, headers, attempts, ms } = await updateNote.withResponse(d6, update);
  expect({ data, status, attempts }).toEqual({ data: { note_id: "7" }, status: 200, attempts: 1 });
  expect(headers.get("x-request-id")).toBe("42");
  expect(ms).toBeGreaterThanOrEqual(0);
});

describe("a list of v1", () => {
  const notFound = (error: string) => clientAnswering(() => json({ error }, 404));
  const school = { school_login_id: 1000 };

  test("is empty when d6 answers 404 because there are no rows; its status is the one of the wire", async () => {
    const { d6 } = notFound("Not Found");
    expect(await d6.v1.debtorNotes.list(school)).toEqual([]);
    expect(await getNotes.safe(d6, school)).toMatchObject({ ok: true, status: 404, data: [] });
    expect(await getNotes.withResponse(d6, school)).toMatchObject({ status: 404, data: [] });
  });

  test("throws for a wrong route in any case", async () => {
    const { d6 } = notFound("route_not_found");
    const result = await d6.v1.debtorNotes.list.safe(school);
    expect(result).toMatchObject({ ok: false, error: { kind: "wrong-route" } });
  });

  test("throws for a 404 that is not of d6", async () => {
    const { d6 } = clientAnswering(() => new Response("<html>", { status: 404 }));
    const result = await d6.v1.debtorNotes.list.safe(school);
    expect(result).toMatchObject({ ok: false, status: undefined, error: { kind: "unexpected-response", status: 404 } });
  });

  test("throws when it should, on the client or for a call", async () => {
    const missing = { ok: false, status: 404, error: { kind: "not-found" } };
    const { d6 } = notFound("Not Found");
    expect(await d6.v1.debtorNotes.list.safe(school, { noRows: "throw" })).toMatchObject(missing);
    const strict = clientAnswering(() => json({ error: "Not Found" }, 404), { noRows: "throw" }).d6;
    expect(await strict.v1.debtorNotes.list.safe(school)).toMatchObject(missing);
    expect(await strict.v1.debtorNotes.list(school, { noRows: "empty" })).toEqual([]);
  });

  test("is not the record behind it: that is missing", async () => {
    const { d6 } = notFound("Not Found");
    expect(await d6.v1.clients.get.safe(school)).toMatchObject({ ok: false, error: { kind: "not-found" } });
  });
});

test("the status narrows to the declared body and to the class of the error", () => {
  const check = (result: Result<UpdateNoteResponses>): void => {
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<V1Note>();
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<V1Note>();
    if (result.status === 400) {
      expectTypeOf(result.error).toEqualTypeOf<ValidationError>();
      expectTypeOf(result.body).toEqualTypeOf<V1Error | undefined>();
    }
    if (result.status === 404) expectTypeOf(result.error).toExtend<ApiError>();
    if (result.status === undefined) expectTypeOf(result.body).toEqualTypeOf<undefined>();
    // @ts-expect-error the contract declares no such status
    if (result.status === 418) void result;
  };
  expectTypeOf(check).toBeFunction();
});

test("a switch over every declared status is complete", async () => {
  const { d6 } = clientAnswering(() => json({ note_id: 7 }));
  const result = await d6.v2.debtorNotes.get.safe({ school_id: 1000, id: 7 });
  const text = ((): string => {
    switch (result.status) {
      case 200:
        return String(result.data.note_id);
      case 400:
      case 401:
      case 403:
      case 404:
      case 429:
      case 500:
      case 501:
      case 503:
        expectTypeOf(result.body).toEqualTypeOf<V2Error | undefined>();
        return result.error.kind;
      case undefined:
        return result.error.kind;
      default:
        return result satisfies never;
    }
  })();
  expect(text).toBe("7");
});
