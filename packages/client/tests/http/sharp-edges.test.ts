import { describe, expect, test } from "vitest";
import type { AnyD6Error, CallOptions, Middleware } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";
import type { NotesCall } from "../doors.ts";

describe.each(doors)("the sharp edges of openapi-fetch, by number, through %s", (_name, { list, update }) => {
  const refused = async (call: NotesCall): Promise<AnyD6Error> => {
    const { d6, requests } = clientAnswering(() => json([]));
    const error = await errorOf(() => list(d6, call));
    expect(requests).toEqual([]);
    expect(error.message).toMatch(/`\w+`/);
    return error;
  };

  const answered = (text: string | null, init: ResponseInit): Promise<AnyD6Error> => {
    const { d6 } = clientAnswering(() => new Response(text, init));
    return errorOf(() => list(d6, good));
  };

  test.each([
    ["edge 1: a dot", "."],
    ["edge 1: two dots", ".."],
    ["edge 2: missing", undefined],
    ["edge 2: null", null],
    ["edge 3: empty", ""],
  ])("%s as a path value is refused", async (_, school_login_id) => {
    const error = await refused({ path: { school_login_id } });
    expect(error).toMatchObject({ kind: "invalid-request", argument: "school_login_id" });
  });

  test.each([[new Date(0)], [{ from: 2024 }], [["2024,2025"]], [[]], [null], [Number.NaN], ["\ud800"]])(
    "edge 4: %o in a query is refused",
    async (year) => {
      expect(await refused({ ...good, query: { year } })).toMatchObject({ kind: "invalid-request", argument: "year" });
    },
  );

  test("edge 4: what is left out of a query leaves no stray &", async () => {
    const { d6, requests } = clientAnswering(() => json([]));
    await list(d6, { ...good, query: { year: undefined, include_deleted: false, note_id: 7, debtor_code: undefined } });
    expect(new URL(requests[0]!.url).search).toBe("?note_id=7");
  });

  test("edge 5: cookies are refused rather than dropped", async () => {
    const error = await refused({ ...good, more: { cookie: { a: "b" } } });
    expect(error).toMatchObject({ kind: "invalid-request", argument: "cookie" });
  });

  test.each([
    ["edge 6: a blob", new Blob(["{}"])],
    ["edge 7: a typed array", new Uint8Array([1, 2])],
    ["edge 7: a buffer", new ArrayBuffer(2)],
    ["edge 7: a stream", new ReadableStream()],
    ["edge 8: a form", new URLSearchParams("a=b")],
    ["edge 9: a multipart form", new FormData()],
  ])("%s is refused as a body: the API takes JSON only", async (_, body) => {
    const { d6, requests } = clientAnswering(() => json({}));
    expect(await errorOf(() => update(d6, body))).toMatchObject({ kind: "invalid-request", argument: "body" });
    expect(requests).toEqual([]);
  });

  test.each(["application/x-www-form-urlencoded; charset=utf-8", "multipart/form-data"])(
    "edges 8 and 9: a body cannot be said to be %s",
    async (type) => {
      const { d6, requests } = clientAnswering(() => json({ note_id: "7" }));
      const error = await errorOf(() => update(d6, { note_id: 7 }, { headers: { "Content-Type": type } }));
      expect(error).toMatchObject({ kind: "invalid-request", argument: "Content-Type" });
      await update(d6, { note_id: 7 });
      expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json"]);
    },
  );

  test.each<[string, string | null, Record<string, string>]>([
    ["edge 10: with content-length 0", null, { "content-length": "0" }],
    ["edge 11: with an empty body", "", {}],
  ])("a 500 %s is an error object", async (_, text, headers) => {
    expect(await answered(text, { status: 500, headers })).toMatchObject({
      kind: "server",
      status: 500,
      body: undefined,
    });
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
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "unexpected-response", status: 200 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(cancelled).toBe(true);
  });

  test.each<[string, Middleware]>([
    ["edge 15: before the response", () => Promise.reject(new Error("thrown"))],
    [
      "edge 16: after the response",
      async (request, next, context) => {
        await next(request, context);
        throw new Error("thrown");
      },
    ],
  ])("what a layer throws is seen by every layer outside it, %s", async (_, inner) => {
    const seen: unknown[] = [];
    const outer: Middleware = async (request, next, context) => {
      try {
        return await next(request, context);
      } catch (error) {
        seen.push(error);
        throw error;
      }
    };
    const { d6 } = clientAnswering(() => json([]), { middleware: [outer, inner] });
    await expect(list(d6, good)).rejects.toThrow("thrown");
    expect(seen).toMatchObject([{ message: "thrown" }]);
  });

  test("edge 17: the time of a call begins with the call, not with the client", async () => {
    const { d6 } = clientAnswering(() => json([]), { timeoutMs: 500 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    await list(d6, good);
    expect(() => clientAnswering(() => json([]), { signal: AbortSignal.timeout(1) } as CallOptions)).toThrow(
      /signal is unknown/,
    );
  });

  test("edge 18: a layer can send the same request with its body twice, and so can a retry", async () => {
    const twice: Middleware = async (outgoing, next, context) => {
      await next(outgoing, context);
      return next(outgoing, context);
    };
    const answers = [200, 429, 200, 200].map((status) => json({ note_id: "7" }, status, { "retry-after": "0" }));
    const { d6, requests } = clientAnswering(() => answers.shift()!, { middleware: [twice], retry: {} });
    await update(d6, { note_id: 7 });
    const bodies = await Promise.all(requests.map((request) => request.text()));
    expect(bodies).toEqual(Array(4).fill('{"note_id":7}'));
  });
});
