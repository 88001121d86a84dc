import { describe, expect, test } from "vitest";
import { createLimiter } from "../../src/entry/index.ts";
import { timesLonger } from "../times-longer.ts";
import { ended, permitOf, request } from "./permits.ts";

describe("the cost of a call does not grow with the number of others", () => {
  // What is quadratic takes 64 times as long for 8 times as many.
  const linear = 8 * 3;

  const queued = async (count: number): Promise<void> => {
    const limiter = createLimiter({ concurrency: 1 });
    // One signal for all of them.
    const asked = request();
    const wait = async (): Promise<void> => (await permitOf(limiter.acquire(asked))).release(ended);
    await Promise.all(Array.from({ length: count }, wait));
  };

  test("that wait in the line of a limiter, with one signal", async () => {
    const growth = await timesLonger(
      () => queued(24_000),
      () => queued(3000),
    );
    expect(growth).toBeLessThan(linear);
  }, 120_000);

  test("that leave the line", async () => {
    const aborted = async (count: number): Promise<void> => {
      const limiter = createLimiter({ concurrency: 1 });
      await limiter.acquire(request());
      const controllers = Array.from({ length: count }, () => new AbortController());
      const all = controllers.map(({ signal }) => limiter.acquire(request({ signal })).catch(() => {}));
      for (const controller of controllers.toReversed()) controller.abort();
      await Promise.all(all);
    };
    const growth = await timesLonger(
      () => aborted(8000),
      () => aborted(1000),
    );
    expect(growth).toBeLessThan(linear);
  }, 120_000);
});
