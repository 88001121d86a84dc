import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { Middleware } from "../../src/entry/index.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";
import { good, notes } from "../doors.ts";

const params = { path: { school_login_id: 1000 } };

describe("a call by path cannot be led elsewhere by its options", () => {
  test.each([
    ["baseUrl", "https://evil.test"],
    ["fetch", () => json([])],
    ["redirect", "follow"],
    ["Request", Request],
    ["querySerializer", () => "a=b"],
    ["pathSerializer", () => "/"],
    ["bodySerializer", () => "{}"],
    ["credentials", "include"],
    ["mode", "no-cors"],
    ["cache", "force-cache"],
    ["method", "DELETE"],
    ["next", { revalidate: 3600 }],
    ["timeout", 5],
    ["noRows", "throw"],
    ["header", {}],
  ])("%s is refused", async (name, value) => {
    const { d6, requests } = clientAnswering(() => json([]));
    const init = { params, [name]: value } as never;
    for (const call of [
      () => d6.http.GET(notes, init),
      () => d6.http.request("get", notes, init),
      () =>
        d6.request({
          method: "GET",
          path: notes,
          ...(init as object),
          ...(name === "method" && { method: "EVIL" as never }),
        }),
    ]) {
      if (name === "noRows" && call.toString().includes("d6.request")) continue;
      expect(await errorOf(call)).toMatchObject({ kind: "invalid-request", argument: name, attempts: 0 });
    }
    expect(requests).toEqual([]);
  });

  test.each([null, 7, "init", true])("options that are %j are refused", async (init) => {
    const { d6, requests } = clientAnswering(() => json([]));
    expect(await errorOf(() => d6.http.GET("/v1/settings/clients", init as never))).toMatchObject({
      kind: "invalid-request",
    });
    expect(requests).toEqual([]);
  });
});

describe("a middleware that leads a request elsewhere gets no credentials there", () => {
  const urls = [
    "https://evil.test/api/v1/settings/clients",
    "http://127.0.0.1:4011/api/v1/settings/clients",
    "https://127.0.0.1:4010/api/v1/settings/clients",
    "http://localhost:4010/api/v1/settings/clients",
    "http://127.0.0.1.evil.test:4010/api/v1/settings/clients",
    "http://127.0.0.1:4010/other/v1/settings/clients",
    "http://127.0.0.1:4010/api/settings/clients",
    "http://127.0.0.1:4010/apiv1/settings/clients",
    "http://127.0.0.1:4010/api/v1/../../admin",
    "http://127.0.0.1:4010/api/v1/%2E%2e/../admin",
    "http://127.0.0.1:4010/api/v1\\..\\..\\admin",
  ];

  test.each(urls)("%s by a middleware of openapi-fetch", async (url) => {
    const { d6, requests } = clientAnswering(() => json([]));
    d6.http.use({ onRequest: ({ request }) => new Request(url, request) });
    const error = await errorOf(() => d6.http.GET("/v1/settings/clients"));
    expect(error).toMatchObject({ kind: "invalid-request" });
    expect(error.message).not.toContain("evil");
    expect(requests).toEqual([]);
  });

  test.each(urls)("%s by the middleware option", async (url) => {
    const lead: Middleware = (request, next, context) => next({ ...request, url }, context);
    const { d6, requests } = clientAnswering(() => json([]), { middleware: [lead] });
    for (const call of [
      () => d6.http.GET("/v1/settings/clients"),
      () => d6.v1.clients.list(),
      () => d6.request({ method: "GET", path: "/v1/x" }),
    ]) {
      expect(await errorOf(call)).toMatchObject({ kind: "invalid-request" });
    }
    expect(requests).toEqual([]);
  });

  test("one that stays may change the query and add headers, and sees no credential", async () => {
    const seen: string[] = [];
    const { d6, requests } = clientAnswering(() => json([]));
    d6.http.use({
      onRequest: ({ request }) => {
        seen.push(JSON.stringify([...request.headers]));
        request.headers.set("x-trace", "42");
        return undefined;
      },
    });
    await d6.http.GET("/v1/settings/clients");
    expect(requests[0]?.headers.get("x-trace")).toBe("42");
    expect(requests[0]?.headers.get("http-x-password")).toBe(credentials.password);
    expect(seen).toHaveLength(1);
    expect(seen.join()).not.toContain(credentials.password);
    expect(requests[0]?.url).toBe(`${baseUrl}/v1/settings/clients`);
  });
});

describe("a signal through d6.http", () => {
  test("has no listeners left, however the calls ended", async () => {
    const { signal } = new AbortController();
    const ends = [() => json([]), () => json({ error: "x" }, 500), () => Promise.reject(new TypeError("fetch failed"))];
    for (let index = 0; index < 60; index++) {
      const { d6 } = clientAnswering(ends[index % ends.length]!);
      await d6.http.GET(notes, { params, signal }).catch(() => {});
    }
    const { d6 } = clientAnswering(() => json([]));
    await errorOf(() => d6.http.GET(notes, { params: { path: { school_login_id: ".." as never } }, signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends a call at its abort, and the request that fetch was given with it", async () => {
    const signals: AbortSignal[] = [];
    const { d6 } = clientAnswering(({ signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    const controller = new AbortController();
    const failed = errorOf(() => d6.http.GET(notes, { params, signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort("left");
    expect(await failed).toMatchObject({ kind: "aborted", cause: "left", attempts: 1 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("of a request that a middleware made ends the call too", async () => {
    const controller = new AbortController();
    const { d6 } = clientAnswering(() => new Promise(() => {}));
    d6.http.use({ onRequest: ({ request }) => new Request(request, { signal: controller.signal }) });
    const failed = errorOf(() => d6.http.GET(notes, { params, signal: new AbortController().signal }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort("left");
    expect(await failed).toMatchObject({ kind: "aborted" });
  });

  test("may be that of many calls: they cost the same each", async () => {
    const { d6 } = clientAnswering(() => json([]));
    const timeOf = async (calls: number): Promise<number> => {
      const { signal } = new AbortController();
      const start = performance.now();
      const call = () => d6.http.GET("/v1/settings/clients", { signal });
      await Promise.all(Array.from({ length: calls }, call));
      return performance.now() - start;
    };
    await timeOf(200);
    const ratios: number[] = [];
    for (let run = 0; run < 3; run++) ratios.push((await timeOf(1600)) / (await timeOf(200)));
    // Eight times as many: 8 when linear, 64 when quadratic.
    expect(ratios.toSorted((one, other) => one - other)[1]).toBeLessThan(24);
    expect(good.path).toBeDefined();
  });
});
