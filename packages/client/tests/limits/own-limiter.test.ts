import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createLimiter } from "../../src/entry/index.ts";
import { createTestClock } from "../../src/extras/testing/test-clock.ts";
import { abortTime, clientAnswering, errorOf, json } from "../client.ts";
import { ended, permitOf, request } from "./permits.ts";

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

  test("frees the place of a request that was aborted while it waited, at once", async () => {
    const { d6, requests } = clientAnswering(() => new Promise(() => {}), {
      limiter: createLimiter({ concurrency: 1 }),
      deadlineMs: 300,
    });
    const running = errorOf(() => d6.v1.clients.list());
    expect(await abortTime((signal) => d6.v1.clients.list({}, { signal }))).toBeLessThan(200);
    const third = errorOf(() => d6.v1.clients.list());
    expect((await running).kind).toBe("timeout");
    expect((await third).kind).toBe("timeout");
    expect(requests).toHaveLength(2);
  });

  test("leaves no listener on the signals of those that entered or left", async () => {
    const limiter = createLimiter({ concurrency: 1 });
    const controllers = [new AbortController(), new AbortController(), new AbortController()];
    const [first, second, third] = controllers.map(({ signal }) => limiter.acquire(request({ signal })));
    controllers[1]?.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    await (await permitOf(first)).release(ended);
    await third;
    expect(controllers.map(({ signal }) => getEventListeners(signal, "abort"))).toEqual([[], [], []]);
  });
});
