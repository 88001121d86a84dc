import { describe, expect, test } from "vitest";
import { createFleetLimiter } from "../../src/entry/fleet.ts";
import type { FleetAnswer, FleetOptions, FleetStore } from "../../src/entry/fleet.ts";
import { createTestClock } from "../../src/extras/testing/test-clock.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { permitOf, request } from "../limits/permits.ts";

const never = (): Promise<never> => new Promise(() => {});
const away = (): Promise<never> => Promise.reject(new Error("connect ECONNREFUSED"));

/** A store that answers as it is told, on a clock that stands still until it is moved. */
function fleet(options: Partial<FleetOptions> = {}) {
  const clock = createTestClock();
  const state = { answer: (): Promise<FleetAnswer> => Promise.resolve(granted()), rejoinMs: 3000, asked: 0 };
  const granted = (): FleetAnswer => ({ granted: true, waitMs: 0, now: clock.now() });
  const ask = async <Answer>(answer: (reply: FleetAnswer) => Answer): Promise<Answer> => {
    state.asked += 1;
    return answer(await state.answer());
  };
  const store: FleetStore = {
    take: () => ask((reply) => reply),
    tell: () => ask(() => {}),
    hold: () => ask(() => {}),
    rejoin: () => ask(() => state.rejoinMs),
  };
  const limiter = createFleetLimiter({ credentials: { username: "fleet" }, store, clock, ...options });
  /** When requests begin, of so many that wait from now on, within a time. */
  async function begun(count: number, ms: number): Promise<number[]> {
    const times: number[] = [];
    const start = clock.now();
    const controller = new AbortController();
    for (let index = 0; index < count; index++) {
      void permitOf(limiter.acquire(request({ signal: controller.signal }))).then(
        () => times.push(clock.now() - start),
        () => {},
      );
    }
    await clock.advance(ms);
    controller.abort();
    return times;
  }
  return { clock, state, limiter, begun };
}

describe("while the store is gone, a process without a fallback", () => {
  test.each([
    ["refuses the connection", away, 0],
    ["does not answer", never, 1000],
  ])("throws kind connection with nothing sent, when it %s", async (_name, answer, ms) => {
    const { clock, state, limiter } = fleet();
    state.answer = answer;
    const { d6, requests } = clientAnswering(() => json([]), { clock, limiter });
    const errors = await clock.run(Promise.all(Array.from({ length: 100 }, () => errorOf(() => d6.v1.clients.list()))));
    for (const error of errors) expect(error).toMatchObject({ kind: "connection", nothingSent: true, attempts: 0 });
    expect(errors[0]?.cause).toMatchObject({ message: expect.stringContaining("store of the fleet") });
    expect(clock.now()).toBe(ms);
    expect(requests).toEqual([]);
  });

  test("asks a store that does not answer once in five seconds, and all others fail at once", async () => {
    const { clock, state, limiter } = fleet();
    state.answer = never;
    await clock.run(limiter.acquire(request()).catch(() => {}));
    const askedIn = async (ms: number): Promise<number> => {
      const before = state.asked;
      for (const end = clock.now() + ms; clock.now() < end; await clock.advance(100)) {
        await clock.run(limiter.acquire(request()).catch(() => {}));
      }
      return state.asked - before;
    };
    expect(clock.now()).toBe(1000);
    expect(await askedIn(3900)).toBe(0);
    expect(await askedIn(20_000)).toBe(4);
  });

  test("goes on as soon as the store is back", async () => {
    const { state, limiter, clock } = fleet();
    state.answer = away;
    await expect(limiter.acquire(request())).rejects.toThrow("ECONNREFUSED");
    state.answer = async () => ({ granted: true, waitMs: 0, now: clock.now() });
    expect(await limiter.acquire(request())).toHaveProperty("release");
  });
});

describe("while the store is gone, a process with a fallback", () => {
  test.each([
    ["refuses the connection", away],
    ["does not answer", never],
  ])("begins its own share and no more, when it %s", async (_name, answer) => {
    const { state, limiter, begun } = fleet({ perSecond: 100, fallback: { perSecond: 2 } });
    await limiter.acquire(request());
    state.answer = answer;
    const times = await begun(100, 20_000);
    expect(times.length).toBeGreaterThan(30);
    for (const [index, time] of times.entries()) expect(time - (times[index - 1] ?? -500)).toBeGreaterThan(499);
    // Not in the same second as what the store granted just before.
    expect(times[0]).toBeGreaterThanOrEqual(1000);
  });

  test("uses its share until the fleet is on the store again, with a second of rest in between", async () => {
    const { clock, state, limiter, begun } = fleet({ fallback: { perSecond: 10 } });
    await limiter.acquire(request());
    state.answer = away;
    await begun(1, 1500);
    state.answer = async () => ({ granted: true, waitMs: 0, now: clock.now() });
    const times = await begun(1000, 5000);
    const last = times.findIndex((time, index) => (times[index + 1] ?? Infinity) - time >= 1000);
    expect(last).toBeGreaterThan(10);
    expect(times.slice(0, last + 1).every((time) => time < 2500)).toBe(true);
    // Then the store decides, which has no bound here.
    expect(times).toHaveLength(1000);
  });

  test("is held by a Retry-After, and tells the store of it as soon as it can", async () => {
    const { clock, state, limiter } = fleet({ fallback: { perSecond: 10 } });
    const permit = await permitOf(limiter.acquire(request()));
    state.answer = away;
    await permit.release({ status: 429, retryAfterMs: 60_000 });
    const waiting = limiter.acquire(request({ leftMs: 90_000 }));
    expect(await limiter.acquire(request({ leftMs: 30_000 }))).toEqual({ retryAfterMs: expect.any(Number) });
    await clock.advance(10_000);
    const before = state.asked;
    state.answer = async () => ({ granted: true, waitMs: 0, now: clock.now() });
    await clock.advance(2000);
    expect(state.asked).toBe(before + 1);
    await clock.run(waiting);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
  });
});

test("a fleet that has nothing to do leaves no timer behind", async () => {
  const { clock, limiter } = fleet({ concurrency: 2, perSecond: 5 });
  const permits = await Promise.all([1, 2].map(() => permitOf(limiter.acquire(request()))));
  const controller = new AbortController();
  const third = limiter.acquire(request({ signal: controller.signal }));
  controller.abort();
  await expect(third).rejects.toThrow("aborted");
  for (const permit of permits) await permit.release({ status: 200, retryAfterMs: undefined });
  await clock.advance(0);
  expect(clock.waiting).toBe(0);
});
