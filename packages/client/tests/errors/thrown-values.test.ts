import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";
import { foreignValues, fromAnotherRealm } from "./foreign-values.ts";

const uncaught: unknown[] = [];
const remember = (reason: unknown): void => void uncaught.push(reason);
const events = ["uncaughtException", "unhandledRejection"] as const;

beforeAll(() => events.forEach((event) => process.on(event, remember)));
afterAll(() => events.forEach((event) => process.off(event, remember)));

const never = (): Promise<Response> => new Promise(() => {});

describe.each(doors)("through %s", (_name, { list, update }) => {
  describe.each(foreignValues)("%s", (_, value) => {
    test("as the reason of an abort ends the call at once, and is its cause", async () => {
      const { d6 } = clientAnswering(never);
      const controller = new AbortController();
      const failed = errorOf(() => list(d6, { ...good, options: { signal: controller.signal } }));
      await new Promise((resolve) => setTimeout(resolve, 1));
      controller.abort(value);
      const error = await failed;
      expect(error).toMatchObject({ kind: "aborted", attempts: 1 });
      expect(Object.is(error.cause, controller.signal.reason)).toBe(true);
    });

    test("as the reason of an abort before the call sends nothing", async () => {
      const { d6, requests } = clientAnswering(() => json([]));
      const error = await errorOf(() => list(d6, { ...good, options: { signal: AbortSignal.abort(value) } }));
      expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
      expect(error.message).toMatch(/Nothing was sent/);
      expect(requests).toEqual([]);
    });

    test.each([
      ["rejects with", () => Promise.reject(value)],
      [
        "throws",
        () => {
          throw value;
        },
      ],
    ])("that fetch %s is a connection error", async (_how, fetch) => {
      const d6 = createClient({ credentials, baseUrl, retry: false, fetch });
      expect(await errorOf(() => update(d6, { note_id: 7 }))).toMatchObject({ kind: "connection", nothingSent: false });
    });
  });

  test.each([
    ["this realm", Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } })],
    [
      "another realm",
      fromAnotherRealm(
        'Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) })',
      ),
    ],
    ["a wrapper", new Error("wrapped", { cause: fromAnotherRealm('({ cause: { code: "ENOTFOUND" } })') })],
  ])("a refused connection is known to have sent nothing, told by an error of %s", async (_, thrown) => {
    const { d6, requests } = clientAnswering(() => Promise.reject(thrown), { retry: { baseMs: 0 } });
    const error = await errorOf(() => update(d6, { note_id: 7 }));
    expect(error).toMatchObject({ kind: "connection", nothingSent: true, attempts: 3 });
    expect(requests).toHaveLength(3);
    expect(error.message).toMatch(/no response \(.+\)/);
  });

  test.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])("%s of the runtime is a timeout", async (code) => {
    const cause = Object.assign(new Error("Headers Timeout Error"), { code });
    const { d6 } = clientAnswering(() => Promise.reject(new TypeError("fetch failed", { cause })));
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "timeout", attempts: 1 });
  });

  test("a body that the runtime gave up waiting for is a timeout", async () => {
    const cause = Object.assign(new Error("Body Timeout Error"), { code: "UND_ERR_BODY_TIMEOUT" });
    const pull = (stream: ReadableStreamDefaultController) => stream.error(new TypeError("terminated", { cause }));
    const headers = { "content-type": "application/json" };
    const { d6 } = clientAnswering(() => new Response(new ReadableStream({ pull }), { headers }));
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "timeout" });
  });

  test.each([
    ["an error with a digest", Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" })],
    ["an object with a digest", { digest: "NEXT_REDIRECT;replace;/login;307;" }],
    ["an error of another realm", fromAnotherRealm('Object.assign(new Error("x"), { digest: "BAILOUT_TO_CSR" })')],
    // oxlint-disable-next-line unicorn/no-thenable -- what React throws to suspend
    ["a thenable", { then: (): void => {} }],
  ])("what a framework throws as its control flow passes as it is and is sent once: %s", async (_, thrown) => {
    let sent = 0;
    const fetch = (): Promise<Response> => {
      sent += 1;
      throw thrown;
    };
    const d6 = createClient({ credentials, baseUrl, retry: { baseMs: 0, attempts: 5 }, fetch });
    const caught = await list(d6, good).then(
      () => [],
      (error: unknown) => [error],
    );
    expect(Object.is(caught[0], thrown)).toBe(true);
    expect(sent).toBe(1);
  });
});

test("nothing above ended the process or was left unhandled", async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(uncaught).toEqual([]);
});

test("an error can be renamed, and one without a cause has none", async () => {
  const { d6 } = clientAnswering(() => json({ error: "Forbidden" }, 403));
  const error = await errorOf(() => d6.v1.clients.list());
  Object.assign(error, { name: "SyncFailed" });
  expect([error.name, String(error).split(":")[0], "cause" in error]).toEqual(["SyncFailed", "SyncFailed", false]);
});

describe("one error through two calls", () => {
  test("comes out as it was, told of the first", async () => {
    let last: unknown;
    const { d6, requests } = clientAnswering(() => json({ error: "Internal Server Error" }, 500), {
      middleware: [
        async (request, next, context) => {
          if (last) throw last;
          return next(request, context);
        },
      ],
    });
    last = await errorOf(() => d6.v1.debtorNotes.list({ school_login_id: 1000 }));
    for (const again of [
      () => d6.v1.debtorNotes.list({ school_login_id: 1001 }),
      () => d6.v1.clients.list(),
      () => d6.school(1002).v2.debtorNotes.get({ id: 7 }),
      () => d6.http.GET("/v1/settings/clients"),
    ]) {
      const error = await errorOf(again);
      expect(error).toBe(last);
      expect(error).toMatchObject({ school: 1000, operation: "v1GetNotes", attempts: 1, kind: "server" });
    }
    expect(requests).toHaveLength(1);
  });

  test("comes out as it is when it is frozen or sealed", async () => {
    const { d6 } = clientAnswering(() => json({ error: "x" }, 500));
    const first = await errorOf(() => d6.v1.clients.list());
    for (const error of [Object.freeze(first), Object.seal(await errorOf(() => d6.v1.clients.list()))]) {
      const other = clientAnswering(() => json([]), { middleware: [() => Promise.reject(error)] });
      expect(await errorOf(() => other.d6.v1.debtorNotes.list({ school_login_id: 7 }))).toBe(error);
    }
  });
});
