import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import type { FetchInit } from "../../src/entry/index.ts";
import { baseUrl, credentials, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";
import { foreignValues } from "../errors/foreign-values.ts";

const type = { "content-type": "application/json" };
const clientOf = (fetch: unknown, retry: object | false = { baseMs: 0 }) =>
  createClient({ credentials, baseUrl, retry, fetch: fetch as never });

describe.each(doors)("through %s", (_name, { list, update }) => {
  test.each<[string, unknown]>([
    // Those whose `then` throws end as what fetch throws.
    ...foreignValues.filter(([name]) => !/proxy|getters/.test(name)),
    ["without text()", { ok: true, status: 200, headers: new Headers(), json: () => ({}) }],
    ["without headers", { ok: true, status: 200, text: () => "[]" }],
    ["with headers as a record", { ok: true, status: 200, headers: {}, text: () => "[]" }],
    ["with a status that is a text", { ok: true, status: "200", headers: new Headers(), text: () => "[]" }],
    ["that is the body", []],
    ["that is a Response class", Response],
  ])("a fetch that gives %s is told as a mistake of the program, and is called once", async (_, value) => {
    let calls = 0;
    const d6 = clientOf(() => {
      calls += 1;
      return value;
    });
    const error = await errorOf(() => list(d6, good));
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("`fetch`") as string });
    expect(calls).toBe(1);
  });

  test("a network error as a value, as MSW gives it, is a connection error", async () => {
    const error = await errorOf(() =>
      update(
        clientOf(() => Response.error(), false),
        { note_id: 7 },
      ),
    );
    expect(error).toMatchObject({ kind: "connection", nothingSent: false, attempts: 1 });
    expect(error.message).not.toContain("[object");
  });

  test("a network error as what is thrown, as MSW gives it, is a connection error", async () => {
    const error = await errorOf(() =>
      list(
        clientOf(() => Promise.reject(Response.error()), false),
        good,
      ),
    );
    expect(error).toMatchObject({ kind: "connection" });
    expect(error.message).not.toContain("[object");
  });

  test("a double without a stream is read by its text", async () => {
    const double = { status: 200, ok: true, headers: new Headers(type), text: () => Promise.resolve("[]") };
    await expect(
      list(
        clientOf(() => double),
        good,
      ),
    ).resolves.toBeDefined();
  });

  test("an event stream of node-fetch, which cannot be cancelled, is an unexpected response", async () => {
    const headers = new Headers({ "content-type": "text/event-stream" });
    for (const body of [
      {},
      { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
      null,
      undefined,
    ]) {
      const double = { status: 200, ok: true, headers, text: () => new Promise(() => {}), body };
      expect(
        await errorOf(() =>
          list(
            clientOf(() => double),
            good,
          ),
        ),
      ).toMatchObject({ kind: "unexpected-response" });
    }
  });

  test("a middleware that forgets to return is told as such", async () => {
    const forgetful = async (request: never, next: never, context: never) => {
      await (next as (request: never, context: never) => unknown)(request, context);
    };
    const fetch = () => json([]);
    const d6 = createClient({ credentials, baseUrl, fetch, middleware: [forgetful as never] });
    const error = await errorOf(() => list(d6, good));
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("next()") as string });
  });

  test("every request is sent with cache no-store, and its redirects are not followed", async () => {
    const inits: FetchInit[] = [];
    const d6 = clientOf((_url: string, init: FetchInit) => {
      inits.push(init);
      return json(init.method === "GET" ? [] : { note_id: "7" });
    });
    await list(d6, good);
    await update(d6, { note_id: 7 });
    const careful = { cache: "no-store", redirect: "manual" };
    expect(inits).toMatchObject([careful, careful]);
  });
});

describe("on a runtime", () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each<[string, unknown]>([
    [
      "that throws at the option",
      function throwing(_url: string, init: object): void {
        if ("cache" in init) throw new Error("There is no 'cache' on this runtime.");
      },
    ],
    ["that does not know it", function ignoring(): void {}],
    ["without Request", undefined],
  ])("%s, cache is left out", async (_, Request) => {
    vi.resetModules();
    vi.stubGlobal("Request", Request);
    const fresh = await import("../../src/pipeline/no-store.ts");
    expect(fresh.noStore()).toEqual({});
  });
});
