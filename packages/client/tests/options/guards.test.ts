import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import type { Client, Operation } from "../../src/entry/index.ts";
import { callOperation as call } from "../../src/operations/call-operation.ts";
import * as operations from "../../src/generated/operations.gen.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";

const note = { note_id: 7, note: "phoned" };

describe("a client that is read-only", () => {
  const { d6, requests } = clientAnswering(() => json([]), { readOnly: true });

  test.each([
    ["an operation", () => d6.v1.debtorNotes.update({ school_login_id: 1000, body: note })],
    ["a bound operation", () => d6.school(1000).v2.debtorNotes.delete({ id: 7 })],
    ["an untyped request", () => d6.request({ method: "POST", path: "/v1/x", body: {} })],
    [
      "a call by path",
      () => d6.http.POST("/v1/settings/clientintegrations", { body: { school_id: 1000, api_type_id: 8, state: true } }),
    ],
  ])("refuses %s that writes before anything is sent", async (_, write) => {
    const error = await errorOf(write);
    expect(error).toMatchObject({ kind: "invalid-request", attempts: 0 });
    expect(error.message).toMatch(/is a write; the client is `readOnly`/);
    expect(requests).toEqual([]);
  });

  test("reads", async () => {
    expect(await d6.v1.debtorNotes.list({ school_login_id: 1000 })).toEqual([]);
  });
});

describe("a client for some schools", () => {
  const change = { school_id: 1001, api_type_id: 8, state: true };
  const others: [string, (d6: Client) => Promise<unknown>][] = [
    ["in a path", (d6) => d6.v1.debtorNotes.list({ school_login_id: 1001 })],
    ["in a header", async (d6) => d6.v2.debtorNotes.list({ school_id: 1001 })],
    ["in a query", async (d6) => d6.v2.clientIntegrations.list({ school_id: 1001 })],
    ["in a body", (d6) => d6.v2.clientIntegrations.setState({ body: change })],
    ["in a body, as digits", (d6) => d6.v2.clientIntegrations.setState({ body: { ...change, school_id: "1001" } })],
    ["that was bound", (d6) => d6.school(1001).v1.debtorNotes.list()],
    [
      "in a path-style call",
      (d6) => d6.http.GET("/v1/adminplus/parents/{school_login_id}", { params: { path: { school_login_id: 1001 } } }),
    ],
    [
      "in a header of a path-style call, in other letters",
      (d6) => d6.request({ method: "GET", path: "/v2/x", params: { header: { "http-x-SchoolId": 1001 } } }),
    ],
    ["in a header of its options", (d6) => d6.v1.clients.list({}, { headers: { "HTTP-X-SCHOOLID": "1001" } })],
  ];

  test.each(others)("refuses another school %s before anything is sent", async (_, ask) => {
    const { d6, requests } = clientAnswering(() => json({}), { schools: [1000, 1002] });
    const error = await errorOf(() => ask(d6));
    expect(error).toMatchObject({ kind: "invalid-request" });
    expect(error.message).toMatch(/is not among `schools`/);
    expect(error.message).not.toContain("1001");
    expect(requests).toEqual([]);
  });

  test.each(others)("sends to a school of its own %s", async (_, ask) => {
    const { d6, requests } = clientAnswering(({ url }) => json(url.includes("/v1/") ? [] : { data: [], meta: {} }), {
      schools: [1001],
    });
    await ask(d6);
    expect(requests).toHaveLength(1);
  });

  test("refuses every operation about a school when there are none, and sends the others", async () => {
    const { d6, requests } = clientAnswering(() => json([]), { schools: [] });
    expect((await errorOf(() => d6.v1.learners.list({ school_login_id: 1000 }))).kind).toBe("invalid-request");
    expect(await d6.v1.clients.list()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  const sample = {
    integer: 7,
    "integer-or-string": 7,
    "integer-array": [7],
    "integer-or-string-array": ["7"],
    boolean: true,
    string: "Yes",
  };
  const { usualErrors: _, ...generated } = operations;
  const aboutSchools = Object.values<Operation>(generated).filter(
    ({ parameters }) => "school_login_id" in parameters || "school_id" in parameters,
  );

  test("are not all operations, but many", () => {
    expect(aboutSchools.length).toBeGreaterThan(30);
  });

  test.each(aboutSchools)("refuses $id when there are none", async (operation) => {
    const { d6, requests } = clientAnswering(() => json([]), { schools: [] });
    const input = Object.entries(operation.parameters).map(([name, { type }]) => [name, sample[type]]);
    const body = operation.body && ["body", {}];
    const error = await errorOf(() => call(d6, operation, Object.fromEntries(body ? [...input, body] : input)));
    expect(error).toMatchObject({ kind: "invalid-request", message: expect.stringContaining("`schools`") });
    expect(requests).toEqual([]);
  });
});

describe("credentials from a function", () => {
  test("are asked for at each try, so that new ones are used", async () => {
    const passwords = ["old", "new"];
    const provider = async () => ({ username: "user", password: passwords.shift() ?? "" });
    const answers = [json({ error: "x" }, 429, { "retry-after": "0" }), json([])];
    const { d6, requests } = clientAnswering(() => answers.shift()!, { credentials: provider, retry: {} });
    await d6.v1.clients.list();
    expect(requests.map(({ headers }) => headers.get("http-x-password"))).toEqual(["old", "new"]);
  });

  test("are taken out of errors like others", async () => {
    const provider = () => ({ username: "user", password: "hidden-one" });
    const { d6 } = clientAnswering(() => json({ error: "bad hidden-one" }, 400), { credentials: provider });
    const error = await errorOf(() => d6.v1.clients.list());
    expect(JSON.stringify([error, error.message, Object(error).body])).not.toContain("hidden-one");
  });

  test("that cannot be right end the call before anything is sent", async () => {
    const { d6, requests } = clientAnswering(() => json([]), {
      credentials: () => ({ username: "user", password: "" }),
    });
    expect(await errorOf(() => d6.v1.clients.list())).toMatchObject({ kind: "configuration" });
    expect(requests).toEqual([]);
  });

  test("what the function throws is thrown by the call, and a call does not wait longer for it than for a try", async () => {
    const { d6 } = clientAnswering(() => json([]), { credentials: () => Promise.reject(new RangeError("no vault")) });
    await expect(d6.v1.clients.list()).rejects.toThrow(RangeError);
    const never = clientAnswering(() => json([]), { credentials: () => new Promise(() => {}), timeoutMs: 20 });
    expect(await errorOf(() => never.d6.v1.clients.list())).toMatchObject({ kind: "timeout" });
  });
});

describe("in a browser page", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("a client is refused, unless it is told otherwise", () => {
    vi.stubGlobal("window", {});
    vi.stubGlobal("document", {});
    expect(() => createClient({ credentials, baseUrl })).toThrow(/forbids credentials in a browser page/);
    expect(() => createClient({ credentials, baseUrl, dangerouslyAllowBrowser: true })).not.toThrow();
  });

  test("a worker, which has no document, may have one", () => {
    vi.stubGlobal("window", {});
    expect(() => createClient({ credentials, baseUrl })).not.toThrow();
  });
});
