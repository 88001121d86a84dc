import { describe, expect, expectTypeOf, test } from "vitest";
import type { Client as OpenapiFetchClient } from "openapi-fetch";
import type { D6ErrorKind, paths, V1Client, V1Note, V2Note } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

const notes = "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}";
const note = "/v2/finplus/debtmanagement/debtornotes/notes/{id}";

test("a call by path gives what openapi-fetch gives", async () => {
  const { d6, requests } = clientAnswering(() => json([{ note_id: "7" }], 200, { "x-request-id": "42" }));
  const params = { path: { school_login_id: 1000 }, query: { include_deleted: true, include_promise_to_pays: false } };
  const { data, error, response } = await d6.http.GET(notes, { params });
  expect(data).toEqual([{ note_id: "7" }]);
  expect(error).toBeUndefined();
  expect(response.status).toBe(200);
  expect(response.headers.get("x-request-id")).toBe("42");
  expect(requests[0]?.url).toMatch(/\/v1\/finplus\/debtmanagement\/debtornotes\/notes\/1000\?include_deleted=true$/);
});

test("a header argument goes under its wire name", async () => {
  const { d6, requests } = clientAnswering(() => json({ note_id: 7 }));
  const params = { path: { id: 7 }, header: { "HTTP-X-SCHOOLID": 1000 } };
  await d6.http.PATCH(note, { params, body: { note: "phoned" } });
  expect(requests[0]?.headers.get("HTTP-X-SCHOOLID")).toBe("1000");
  expect(await requests[0]?.json()).toEqual({ note: "phoned" });
});

test("an error that the contract declares, with a body as declared, is a value", async () => {
  const { d6 } = clientAnswering(() => json({ error: "Not Found" }, 404));
  const { data, error, response } = await d6.http.GET(notes, { params: { path: { school_login_id: 1000 } } });
  expect(data).toBeUndefined();
  expect(error).toEqual({ error: "Not Found" });
  expect(response.status).toBe(404);
});

test.each<[string, D6ErrorKind, () => Response]>([
  ["a status without a body", "server", () => new Response(null, { status: 500 })],
  ["a body of somebody else", "unexpected-response", () => json({ message: "no Route matched" }, 404)],
  ["an undeclared status", "unexpected-response", () => json({ error: "Teapot" }, 418)],
  [
    "a page in place of JSON",
    "unexpected-response",
    () => new Response("<p>", { headers: { "content-type": "text/html" } }),
  ],
])("%s is thrown, as by the operations", async (_, kind, respond) => {
  const { d6 } = clientAnswering(respond);
  const error = await errorOf(() => d6.http.GET(notes, { params: { path: { school_login_id: 1000 } } }));
  expect(error).toMatchObject({ kind, operation: "v1GetNotes", school: 1000, attempts: 1 });
});

test("names in a query are encoded like values", async () => {
  const { d6, requests } = clientAnswering(() => json([]));
  await d6.request({ method: "GET", path: "/v1/x", params: { query: { "a&b=#": "c d&e" } } });
  expect(new URL(requests[0]?.url ?? "").search).toBe("?a%26b%3D%23=c%20d%26e");
});

test("a 204 has no data", async () => {
  const { d6 } = clientAnswering(() => new Response(null, { status: 204 }));
  const result = await d6.request({ method: "DELETE", path: "/v2/things/7" });
  expect(result).toMatchObject({ data: undefined, status: 204 });
});

describe("a path-style call is refused before anything is sent", () => {
  test.each([
    ["a path without a version", { path: "/settings/clients" }, /`path` must begin with a version/],
    ["a path without a slash", { path: "v1/settings/clients" }, /`path` must begin with a version/],
    ["a path with a query", { path: "/v1/settings/clients?x=1" }, /`path` must be segments/],
    ["a path that climbs", { path: "/v1/../settings" }, /`path` must be segments/],
    ["a path value the path does not have", { path: "/v1/x", params: { path: { id: 7 } } }, /`id` is unknown/],
    [
      "a credential as a header argument",
      { path: "/v1/x", params: { header: { "HTTP-X-USERNAME": "x" } } },
      /set by the client/,
    ],
    [
      "a header argument that is a list",
      { path: "/v1/x", params: { header: { a: ["b"] as never } } },
      /`a` cannot be sent/,
    ],
  ])("%s", async (_, request, message) => {
    const { d6, requests } = clientAnswering(() => json([]));
    const error = await errorOf(() => d6.request({ method: "GET", ...request } as never));
    expect(error.kind).toBe("invalid-request");
    expect(error.message).toMatch(message);
    expect(requests).toEqual([]);
  });
});

test("it is a client of openapi-fetch for the compiler too", () => {
  const { d6 } = clientAnswering(() => json([]));
  const api: OpenapiFetchClient<paths> = d6.http;
  const params = { path: { school_login_id: 1000 } };
  const ofType = <Result>(_call: () => Promise<{ data?: Result }>) => expectTypeOf<NonNullable<Result>>();
  ofType(() => api.GET("/v1/settings/clients")).toEqualTypeOf<V1Client[]>();
  ofType(() => api.GET(notes, { params })).toEqualTypeOf<V1Note[]>();
  const change = { params: { path: { id: 7 }, header: { "HTTP-X-SCHOOLID": 1 } }, body: {} };
  ofType(() => api.PATCH(note, change)).toEqualTypeOf<V2Note>();
  // @ts-expect-error the path is not in the contract
  void (() => api.GET("/v1/settings/nothing"));
  // @ts-expect-error the path has no such method
  void (() => api.PATCH("/v1/settings/clients"));
  // @ts-expect-error the path parameter is missing
  void (() => api.GET(notes));
});
