import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { ConfigurationError, createLimiter, limitWith } from "../src/entry/index.ts";
import type { LimitedOutcome, Limiter } from "../src/entry/index.ts";
import { createTestClock } from "../src/extras/testing/test-clock.ts";
import { abortTime, clientAnswering, errorOf, json } from "./client.ts";

const request = (signal = new AbortController().signal) => ({ operation: undefined, writes: false, signal });
const ended: LimitedOutcome = { status: 200, retryAfterMs: undefined };

describe("the limiter in this process", () => {
  test("lets no more requests through at a time than it is told, in their order", async () => {
    const { d6, requests } = clientAnswering(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        return json([]);
      },
      { limiter: createLimiter({ concurrency: 3 }) },
    );
    let running = 0;
    let most = 0;
    const ids = Array.from({ length: 12 }, (_, index) => index + 1);
    await Promise.all(ids.map((school_login_id) => d6.v1.debtorNotes.list({ school_login_id })));
    expect(most).toBe(3);
    expect(requests.map(({ url }) => Number(url.split("/").at(-1)))).toEqual(ids);
  });

  test("spreads requests over time", async () => {
    const clock = createTestClock();
    const begun: number[] = [];
    const { d6 } = clientAnswering(
      () => {
        begun.push(clock.now());
        return json([]);
      },
      { clock, limiter: createLimiter({ perSecond: 4, clock }) },
    );
    await clock.run(Promise.all([1, 2, 3, 4].map(() => d6.v1.clients.list())));
    expect(begun).toEqual([0, 250, 500, 750]);
    expect(clock.waiting).toBe(0);
  });

  test("stops for everybody as long as a 429 asks for", async () => {
    const clock = createTestClock();
    const limiter = createLimiter({ clock });
    const first = await limiter.acquire(request());
    await first.release({ status: 429, retryAfterMs: 5000 });
    let entered = -1;
    const second = limiter.acquire(request()).then(() => (entered = clock.now()));
    await clock.run(second);
    expect(entered).toBe(5000);
  });

  test("frees the place of a request that was aborted while it waited, within 10 ms", async () => {
    const { d6, requests } = clientAnswering(() => new Promise(() => {}), {
      limiter: createLimiter({ concurrency: 1 }),
      deadlineMs: 300,
    });
    const running = errorOf(() => d6.v1.clients.list());
    expect(await abortTime((signal) => d6.v1.clients.list({}, { signal }))).toBeLessThan(10);
    const third = errorOf(() => d6.v1.clients.list());
    expect((await running).kind).toBe("timeout");
    expect((await third).kind).toBe("timeout");
    expect(requests).toHaveLength(2);
  });

  test("leaves no listener on the signals of those that entered or left", async () => {
    const limiter = createLimiter({ concurrency: 1 });
    const controllers = [new AbortController(), new AbortController(), new AbortController()];
    const [first, second, third] = controllers.map(({ signal }) => limiter.acquire(request(signal)));
    controllers[1]?.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await (await first)?.release(ended);
    await third;
    expect(controllers.map(({ signal }) => getEventListeners(signal, "abort"))).toEqual([[], [], []]);
  });

  test.each([{ concurrency: 0 }, { concurrency: Number.NaN }, { perSecond: 0 }, { perSecond: -1 }])(
    "refuses %j",
    (options) => {
      expect(() => createLimiter(options)).toThrow(ConfigurationError);
    },
  );
});

describe("a limiter of another kind", () => {
  function recording(acquire: Limiter["acquire"], whenBroken?: "send" | "refuse") {
    const { d6, requests } = clientAnswering(() => json([]), { limiter: limitWith({ acquire, whenBroken }) });
    return { d6, requests };
  }

  test("is told of each try and how it ended", async () => {
    const told: unknown[] = [];
    const faults = [json({ error: "x" }, 429, { "retry-after": "0" }), json({ note_id: "7" })];
    const { d6 } = clientAnswering(() => faults.shift() ?? json([]), {
      retry: {},
      limiter: limitWith({
        acquire: async ({ operation, writes }) => {
          told.push({ operation, writes });
          return { release: (outcome) => void told.push(outcome) };
        },
      }),
    });
    await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7 } });
    const asked = { operation: "v1UpdateNote", writes: true };
    expect(told).toEqual([asked, { status: 429, retryAfterMs: 0 }, asked, { status: 200, retryAfterMs: undefined }]);
  });

  test("whose store cannot be reached does not stop the call", async () => {
    const { d6, requests } = recording(() => Promise.reject(new Error("the store is down")));
    expect(await d6.v1.clients.list()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test("refuses it when it says so, with the cause and nothing sent", async () => {
    const { d6, requests } = recording(() => Promise.reject(new Error("the store is down")), "refuse");
    const error = await errorOf(() => d6.v1.clients.list());
    expect(error).toMatchObject({ kind: "connection", nothingSent: true, cause: { message: "the store is down" } });
    expect(requests).toEqual([]);
  });

  test("that cannot take a permit back does not spoil the answer", async () => {
    const { d6 } = recording(async () => ({ release: () => Promise.reject(new Error("gone")) }));
    expect(await d6.v1.clients.list()).toEqual([]);
  });

  test("that grants a permit too late gets it back at once", async () => {
    const released: LimitedOutcome[] = [];
    let grant: () => void = () => {};
    const { d6, requests } = recording(
      () =>
        new Promise((resolve) => {
          grant = () => resolve({ release: (outcome) => void released.push(outcome) });
        }),
    );
    expect((await errorOf(() => d6.v1.clients.list({}, { deadlineMs: 5 }))).kind).toBe("timeout");
    grant();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(released).toEqual([{ status: undefined, retryAfterMs: undefined }]);
    expect(requests).toEqual([]);
  });
});
