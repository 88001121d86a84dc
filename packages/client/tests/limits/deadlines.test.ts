import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createLimiter } from "../../src/entry/index.ts";
import type { ClientOptions, LimiterOptions, Permit, Refusal } from "../../src/entry/index.ts";
import { createTestClock } from "../../src/extras/testing/test-clock.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { ended, permitOf, request } from "./permits.ts";

const busy = (seconds: string): Response => json({ error: "Too Many Requests" }, 429, { "retry-after": seconds });
const never = (): Promise<Response> => new Promise(() => {});
const write = { school_login_id: 1000, body: { note_id: 7 } };

/** A client with a limiter, both on one clock. */
function limited(answer: () => Response | Promise<Response>, limits: LimiterOptions, options?: Partial<ClientOptions>) {
  const clock = createTestClock();
  const limiter = createLimiter({ clock, ...limits });
  return { clock, ...clientAnswering(answer, { clock, limiter, ...options }) };
}

describe("a pause that a 429 asks for", () => {
  test("stops everybody as long", async () => {
    const clock = createTestClock();
    const limiter = createLimiter({ clock });
    await (await permitOf(limiter.acquire(request()))).release({ status: 429, retryAfterMs: 5000 });
    const second = permitOf(limiter.acquire(request())).then(() => clock.now());
    expect(await clock.run(second)).toBe(5000);
  });

  test("is not cut short by another one that asks for less, nor by a success", async () => {
    const clock = createTestClock();
    const limiter = createLimiter({ clock });
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => permitOf(limiter.acquire(request()))));
    await one?.release({ status: 429, retryAfterMs: 5000 });
    await two?.release({ status: 429, retryAfterMs: 1000 });
    await three?.release(ended);
    const next = permitOf(limiter.acquire(request())).then(() => clock.now());
    expect(await clock.run(next)).toBe(5000);
  });

  test.each([
    ["seconds since 1970", "1732752000"],
    ["a number without end", "9".repeat(400)],
    ["the last date of all", new Date(8.64e15).toUTCString()],
  ])("until %s ends calls at once as rate-limited, with a time that is near", async (_, value) => {
    const { clock, d6, requests } = limited(() => busy(value), {});
    await errorOf(() => d6.v1.clients.list());
    for (const call of [() => d6.v1.clients.list(), () => d6.v1.debtorNotes.update(write)]) {
      const error = await errorOf(call);
      expect(error).toMatchObject({ kind: "rate-limited", retryAfterMs: 600_000, attempts: 0, ms: 0 });
      expect(error.message).toMatch(/not sent.*Wait 600 s, or raise deadlineMs/);
    }
    expect(requests).toHaveLength(1);
    expect(clock.waiting).toBe(0);
    await clock.advance(600_000);
    await errorOf(() => d6.v1.clients.list());
    expect(requests).toHaveLength(2);
  });

  test("is as long as maxPauseMs at most", async () => {
    const clock = createTestClock();
    const limiter = createLimiter({ clock, maxPauseMs: 2000 });
    for (const retryAfterMs of [Infinity, 1e300, Number.NaN, -1, undefined]) {
      const begun = clock.now();
      await (await permitOf(limiter.acquire(request()))).release({ status: 429, retryAfterMs });
      await clock.run(permitOf(limiter.acquire(request())).then((permit) => permit.release(ended)));
      expect(clock.now() - begun).toBe(Number(retryAfterMs) > 0 ? 2000 : 0);
    }
  });

  test("refuses those in the line too whose deadline comes before, and lets the others wait", async () => {
    const clock = createTestClock();
    const limiter = createLimiter({ clock, concurrency: 1 });
    const first = await permitOf(limiter.acquire(request()));
    const told: [number, Permit | Refusal][] = [];
    const waits = [10_000, 3000, 5000, 6000].map(async (leftMs) => {
      const answer = await limiter.acquire(request({ leftMs }));
      told.push([clock.now(), answer]);
      if ("release" in answer) await answer.release(ended);
    });
    await first.release({ status: 429, retryAfterMs: 5000 });
    await clock.run(Promise.all(waits));
    const refusal = { retryAfterMs: 5000 };
    expect(told).toMatchObject([
      [0, refusal],
      [0, refusal],
      [5000, { release: expect.any(Function) }],
      [5000, { release: expect.any(Function) }],
    ]);
  });
});

describe("a call whose turn comes after its deadline", () => {
  test("is refused at once when the rate says so", async () => {
    const { clock, d6, requests } = limited(() => json([]), { perSecond: 0.1 }, { deadlineMs: 25_000 });
    const calls = Promise.all(Array.from({ length: 5 }, () => d6.v1.clients.list.safe()));
    const results = await clock.run(calls);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(results[3]).toMatchObject({ error: { kind: "rate-limited", retryAfterMs: 30_000, ms: 0 }, attempts: 0 });
    expect(requests).toHaveLength(3);
  });

  test("says that it waited for the limiter, that nothing was sent, and counts no attempt", async () => {
    const { clock, d6, requests } = limited(never, { concurrency: 1 }, { deadlineMs: 3000, timeoutMs: 60_000 });
    const running = errorOf(() => d6.v1.clients.list());
    const error = await clock.run(errorOf(() => d6.v1.debtorNotes.update(write)));
    expect(error).toMatchObject({ kind: "timeout", attempts: 0, ms: 3000 });
    expect(error.message).toMatch(/no permit of the limiter within 3000 ms, its deadline\. Nothing was sent\.$/);
    expect(await running).toMatchObject({ attempts: 1, message: expect.stringMatching(/no complete response within/) });
    expect(requests).toHaveLength(1);
  });

  test("counts the attempts that were sent before", async () => {
    const answers = [() => json({ error: "x" }, 503), never];
    const { clock, d6 } = limited(() => answers.shift()!(), { concurrency: 1 }, { deadlineMs: 3000, retry: {} });
    const first = errorOf(() => d6.v1.clients.list());
    await clock.advance(0);
    // Takes the place while the first one waits for its second attempt.
    const second = errorOf(() => d6.v1.clients.list({}, { deadlineMs: 9000 }));
    expect(await clock.run(first)).toMatchObject({ kind: "timeout", attempts: 1 });
    expect(await clock.run(second)).toMatchObject({ kind: "timeout", attempts: 1 });
  });
});

test("a call that was aborted before it began counts no attempt", async () => {
  const { d6, requests } = clientAnswering(() => json({ note_id: "7" }));
  const error = await errorOf(() => d6.v1.debtorNotes.update(write, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
  expect(requests).toEqual([]);
});

test("credentials that never come are no attempt either", async () => {
  const { d6, requests } = clientAnswering(() => json([]), { credentials: () => new Promise(() => {}), timeoutMs: 5 });
  const error = await errorOf(() => d6.v1.debtorNotes.update(write));
  expect(error).toMatchObject({ kind: "timeout", attempts: 0, message: expect.stringMatching(/Nothing was sent\.$/) });
  expect(requests).toEqual([]);
});

test("whatever the limits, the deadlines and the answers, a limited call ends in time and counts what was sent", async () => {
  const limits = fc.record(
    {
      concurrency: fc.integer({ min: 1, max: 3 }),
      perSecond: fc.double({ min: 0.05, max: 50, noNaN: true }),
      maxPauseMs: fc.nat(100_000),
    },
    { requiredKeys: [] },
  );
  const answers = fc.array(
    fc.oneof(
      fc.nat(300).map((seconds) => () => busy(String(seconds))),
      fc.constant(() => json([])),
      fc.constant(never),
    ),
    { maxLength: 6 },
  );
  const calls = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(limits, answers, calls, async (some, faults, deadlines) => {
      const left = [...faults];
      const { clock, d6, requests } = limited(() => (left.shift() ?? (() => json([])))(), some, { retry: {} });
      const results = await clock.run(
        Promise.all(deadlines.map((deadlineMs) => d6.v1.clients.list.safe({}, { deadlineMs }))),
      );
      for (const [index, { ms, error, attempts }] of results.entries()) {
        expect(ms).toBeLessThanOrEqual(deadlines[index] ?? 0);
        if (error?.kind === "rate-limited") expect(error.retryAfterMs).toBeLessThan(Infinity);
        if (attempts === 0) expect(error?.message).toMatch(/not sent|Nothing was sent/);
      }
      expect(results.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(requests.length);
      expect(clock.waiting).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe("the time of day", () => {
  test("that stands still stops nobody", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { d6 } = clientAnswering(() => json([]), { limiter: createLimiter({ perSecond: 50 }) });
      for (let index = 0; index < 3; index++) expect(await d6.v1.clients.list()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([-3_600_000, 3_600_000])("that jumps by %i ms changes neither a wait nor a deadline", async (jump) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { d6 } = clientAnswering(() => json([]), { limiter: createLimiter({ perSecond: 2 }), deadlineMs: 5000 });
      const begun = performance.now();
      await d6.v1.clients.list();
      const second = d6.v1.clients.list.withResponse();
      vi.setSystemTime(Date.now() + jump);
      const { ms } = await second;
      expect(ms).toBeGreaterThan(20);
      expect(performance.now() - begun).toBeLessThan(4000);
      const slow = clientAnswering(never, { timeoutMs: 20 });
      const ending = errorOf(() => slow.d6.v1.clients.list());
      vi.setSystemTime(Date.now() + jump);
      const error = await ending;
      expect(error.kind).toBe("timeout");
      expect(error.ms).toBeLessThan(2000);
      expect(error.ms).toBeGreaterThanOrEqual(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
