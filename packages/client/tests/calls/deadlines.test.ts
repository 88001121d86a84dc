import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { clientAnswering, errorOf, json } from "../client.ts";

/** An answer whose body never ends. */
function stalling(): Response {
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("[")) });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

const never = (): Promise<Response> => new Promise(() => {});

async function timed<Result>(work: Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  return [await work, performance.now() - start];
}

describe("timeoutMs", () => {
  test.each([
    ["an answer that never comes", never],
    ["a body that stalls", stalling],
  ])("ends the wait for %s", async (_, answer) => {
    const { d6 } = clientAnswering(answer, { timeoutMs: 30 });
    const [error, ms] = await timed(errorOf(() => d6.v1.clients.list()));
    expect(error).toMatchObject({ kind: "timeout", name: "TimeoutError", operation: "v1GetClients" });
    expect(error.message).toMatch(/within 30 ms/);
    expect(ms).toBeLessThan(1000);
  });

  test("of a call wins over the client's", async () => {
    const { d6 } = clientAnswering(never, { timeoutMs: 60_000 });
    expect((await errorOf(() => d6.v1.clients.list({}, { timeoutMs: 10 }))).kind).toBe("timeout");
  });

  test("aborts the request that fetch was given", async () => {
    const signals: AbortSignal[] = [];
    const { d6 } = clientAnswering(
      ({ signal }) => {
        signals.push(signal);
        return never();
      },
      { timeoutMs: 10 },
    );
    expect((await errorOf(() => d6.v1.clients.list())).kind).toBe("timeout");
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("leaves no timer behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { d6 } = clientAnswering(() => json([]));
      expect(await d6.v1.clients.list()).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the caller's signal", () => {
  test.each([
    ["before the answer", never],
    ["while the body is read", stalling],
  ])("ends a call %s at once", async (_, answer) => {
    const { d6 } = clientAnswering(answer);
    const controller = new AbortController();
    const failed = errorOf(() => d6.v1.clients.list({}, { signal: controller.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error("the user left"));
    const [error, ms] = await timed(failed);
    expect(error).toMatchObject({ kind: "aborted", name: "AbortedError", operation: "v1GetClients" });
    expect(error.cause).toMatchObject({ message: "the user left" });
    expect(ms).toBeLessThan(1000);
  });

  test("that is aborted already sends nothing", async () => {
    const { d6, requests } = clientAnswering(never);
    expect((await errorOf(() => d6.v1.clients.list({}, { signal: AbortSignal.abort() }))).kind).toBe("aborted");
    expect(requests).toEqual([]);
  });

  test("has no listeners left, however the calls ended", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const good = clientAnswering(() => json([]));
    const refused = clientAnswering(() => json({ error: "Forbidden" }, 403));
    const broken = clientAnswering(() => Promise.reject(new TypeError("fetch failed")));
    for (let index = 0; index < 100; index++) {
      await good.d6.v1.clients.list({}, { signal });
      await errorOf(() => refused.d6.v1.clients.list({}, { signal }));
      await errorOf(() => broken.d6.v1.clients.list({}, { signal }));
    }
    await errorOf(() => clientAnswering(never).d6.v1.clients.list({}, { signal, timeoutMs: 5 }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const pending = errorOf(() => clientAnswering(never).d6.v1.clients.list({}, { signal }));
    controller.abort();
    expect((await pending).kind).toBe("aborted");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
