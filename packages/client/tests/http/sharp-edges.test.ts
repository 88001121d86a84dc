import { describe, expect, test } from "vitest";
import type { CallOptions, Middleware } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

const listNotes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";

async function refusedBeforeSending(params: object): Promise<string> {
  const { d6, requests } = clientAnswering(() => json([]));
  const error = await errorOf(() => d6.http.GET(listNotes, { params } as never));
  expect(error.kind).toBe("invalid-request");
  expect(requests).toEqual([]);
  return error.message;
}

function answered(text: string | null, init: ResponseInit) {
  const { d6 } = clientAnswering(() => new Response(text, init));
  return errorOf(() => d6.v1.clients.list());
}

describe("the sharp edges of openapi-fetch, by number", () => {
  test("edge 1: `.` and `..` as path values are refused", async () => {
    for (const school_login_id of [".", ".."]) {
      expect(await refusedBeforeSending({ path: { school_login_id } })).toMatch(/`school_login_id` must not be/);
    }
  });

  test("edge 2: a path value that is missing or null is refused", async () => {
    for (const path of [{}, { school_login_id: null }, undefined]) {
      expect(await refusedBeforeSending({ path })).toMatch(/`school_login_id` (?:is missing|must be a string)/);
    }
  });

  test("edge 3: an empty path value is refused", async () => {
    expect(await refusedBeforeSending({ path: { school_login_id: "" } })).toMatch(
      /`school_login_id` (?:is missing|must be a string)/,
    );
  });

  test("edge 4: a date, an object or a list of anything but integers in a query is refused, and nothing leaves a stray &", async () => {
    for (const year of [new Date(0), { from: 2024 }, ["2024"], [], null, Number.NaN, "\ud800"]) {
      expect(await refusedBeforeSending({ path: { school_login_id: 1 }, query: { year } })).toMatch(/`year` must be/);
    }
    const { d6, requests } = clientAnswering(() => json([]));
    const query = { year: undefined, include_deleted: false, note_id: 7, debtor_code: undefined };
    await d6.request({ method: "GET", path: "/v1/notes", params: { query } });
    expect(new URL(requests[0]?.url ?? "").search).toBe("?note_id=7");
  });

  test("edge 5: cookies are refused rather than dropped", async () => {
    expect(await refusedBeforeSending({ path: { school_login_id: 1 }, cookie: { a: "b" } })).toMatch(
      /`cookie` is unknown/,
    );
  });

  test.each([
    ["edge 6: a blob", new Blob(["{}"])],
    ["edge 7: a buffer", new Uint8Array([1, 2])],
    ["edge 8: a form", new URLSearchParams("a=b")],
    ["edge 9: a multipart form", new FormData()],
  ])("%s is refused as a body: the API takes JSON only", async (_, body) => {
    const { d6, requests } = clientAnswering(() => json({}));
    const path = "/v2/settings/clientintegrations";
    const error = await errorOf(() => d6.http.PATCH(path, { body: body as never }));
    expect(error).toMatchObject({ kind: "invalid-request", argument: "body" });
    expect(requests).toEqual([]);
  });

  test("edge 10: a 500 with content-length 0 is an error object", async () => {
    expect(await answered(null, { status: 500, headers: { "content-length": "0" } })).toMatchObject({ kind: "server" });
  });

  test("edge 11: a 500 with an empty body is an error object", async () => {
    expect(await answered("", { status: 500 })).toMatchObject({ kind: "server", body: undefined });
  });

  test("edge 12: a 304 is an unexpected response, not an empty error", async () => {
    expect(await answered(null, { status: 304 })).toMatchObject({ kind: "unexpected-response", status: 304 });
  });

  test("edge 13: HTML with status 200 is an error with its status and headers", async () => {
    const error = await answered("<html>", { headers: { "content-type": "text/html", "x-request-id": "42" } });
    expect(error).toMatchObject({ kind: "unexpected-response", status: 200 });
    expect(error.kind === "unexpected-response" && error.headers.get("x-request-id")).toBe("42");
  });

  test("edge 14: an event stream, which need not end, is refused at once and cancelled", async () => {
    let cancelled = false;
    const stream = new ReadableStream({ cancel: () => void (cancelled = true) });
    const { d6 } = clientAnswering(() => new Response(stream, { headers: { "content-type": "text/event-stream" } }));
    expect(await errorOf(() => d6.v1.clients.list())).toMatchObject({ kind: "unexpected-response", status: 200 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(cancelled).toBe(true);
  });

  test("edges 15 and 16: what a layer throws, before or after the answer, is seen by every layer outside it", async () => {
    const seen: string[] = [];
    const outer: Middleware = async (request, next, context) => {
      try {
        return await next(request, context);
      } catch (error) {
        seen.push(String(error));
        throw error;
      }
    };
    const before: Middleware = () => Promise.reject(new Error("before"));
    const after: Middleware = async (request, next, context) => {
      await next(request, context);
      throw new Error("after");
    };
    for (const inner of [before, after]) {
      const { d6 } = clientAnswering(() => json([]), { middleware: [outer, inner] });
      await expect(d6.v1.clients.list()).rejects.toThrow(/before|after/);
      await expect(d6.http.GET("/v1/settings/clients")).rejects.toThrow(/before|after/);
    }
    expect(seen).toEqual(["Error: before", "Error: before", "Error: after", "Error: after"]);
  });

  test("edge 17: the time of a call begins with the call, not with the client", async () => {
    const { d6 } = clientAnswering(() => json([]), { timeoutMs: 30 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await d6.v1.clients.list()).toEqual([]);
    expect(() => clientAnswering(() => json([]), { signal: AbortSignal.timeout(1) } as CallOptions)).toThrow(
      /signal is unknown/,
    );
  });

  test("edge 18: a layer can send the same request with its body twice", async () => {
    const twice: Middleware = async (outgoing, next, context) => {
      await next(outgoing, context);
      return next(outgoing, context);
    };
    const { d6, requests } = clientAnswering(() => json({ note_id: "7" }), { middleware: [twice] });
    await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7 } });
    const params = { path: { school_login_id: 1000 } };
    await d6.http.PATCH(listNotes, { params, body: { note_id: 7 } });
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(bodies).toEqual(Array(4).fill('{"note_id":7}'));
  });
});
