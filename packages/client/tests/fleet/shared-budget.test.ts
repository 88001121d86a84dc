import { postgres, redis } from "@d6-integrate/real-servers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFleetLimiter } from "../../src/entry/fleet.ts";
import type { FleetOptions } from "../../src/entry/fleet.ts";
import { ended, permitOf, request } from "../limits/permits.ts";
import { kindsHere } from "./kinds-here.ts";
import { openStore } from "./stores.ts";
import type { OpenStore } from "./stores.ts";

const secret = { username: "user-4711", password: "pass-0815" };
const busy = (retryAfterMs: number) => ({ status: 429, retryAfterMs });

describe.each(kindsHere("use"))("a fleet on %s", (kind) => {
  let server: Awaited<ReturnType<typeof redis | typeof postgres>>;
  let open: OpenStore;
  let accounts = 0;

  beforeAll(async () => {
    server = await (kind === "pg" ? postgres() : redis());
    open = await openStore({ kind, url: server.url, name: `d6_test_${process.pid}` });
  });
  afterAll(async () => {
    await open.close();
    await server[Symbol.asyncDispose]();
  });

  /** Makes limiters as the processes of a fleet would have them, with an account of their own. */
  function fleet(options: Partial<FleetOptions>) {
    const credentials = { username: `fleet-${++accounts}` };
    return () => createFleetLimiter({ credentials, store: open.store, storeTimeoutMs: 20_000, ...options });
  }

  test("begins no more per second than the budget, however many processes ask", async () => {
    const member = fleet({ perSecond: 20 });
    const limiters = [member(), member(), member()];
    await limiters[0]!.acquire(request());
    const begun = performance.now();
    await Promise.all(Array.from({ length: 21 }, (_, index) => limiters[index % 3]!.acquire(request())));
    // One may go at once, the others a twentieth of a second apart.
    expect(performance.now() - begun).toBeGreaterThan(1000);
  });

  test("gives each account a budget of its own, and tells the store nothing to sign in with", async () => {
    const [one, other] = [fleet({ perSecond: 0.1, credentials: secret })(), fleet({ perSecond: 0.1 })()];
    for (const limiter of [one, other]) {
      for (let index = 0; index < 2; index++) expect(await limiter.acquire(request())).toHaveProperty("release");
      expect(await limiter.acquire(request({ leftMs: 3000 }))).toEqual({ retryAfterMs: expect.any(Number) });
    }
    const kept = await open.dump();
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).not.toMatch(/4711|0815|user-|pass-/);
  });

  test("holds everybody when d6 tells one of them to wait, until the later of two times", async () => {
    const member = fleet({});
    const [one, other, third] = [member(), member(), member()];
    const permits = await Promise.all([one, other].map((limiter) => permitOf(limiter.acquire(request()))));
    const held = performance.now();
    await permits[0]!.release(busy(1500));
    await permits[1]!.release(busy(300));
    await expect
      .poll(async () => (await third.acquire(request({ leftMs: 500 }))) as object)
      .toHaveProperty("retryAfterMs");
    await permitOf(other.acquire(request()));
    expect(performance.now() - held).toBeGreaterThanOrEqual(1499);
  });

  test("lets no more run at once than the bound, and the next when one has ended", async () => {
    const member = fleet({ concurrency: 3 });
    const [one, other] = [member(), member()];
    const permits = await Promise.all([one, one, other].map((limiter) => permitOf(limiter.acquire(request()))));
    let begun = 0;
    const waiting = [one, other].map((limiter) => permitOf(limiter.acquire(request())).finally(() => (begun += 1)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(begun).toBe(0);
    await permits[2]!.release(ended);
    await Promise.race(waiting);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(begun).toBe(1);
    await permits[0]!.release(ended);
    await Promise.all(waiting);
  });

  test("gives back the places of a process that died, and keeps those of one that lives", async () => {
    const ask = { account: "with-a-dead-one", holder: "dead", running: 1, betweenMs: 0, atOnce: 2, school: undefined };
    await open.store.take({ ...ask, leaseMs: 500, by: 0 });
    const next = { ...ask, holder: "living", running: 0, leaseMs: 60_000, by: 0 };
    expect(await open.store.take(next)).toMatchObject({ granted: false });
    await expect.poll(() => open.store.take(next), { timeout: 5000 }).toMatchObject({ granted: true });
  });

  test("keeps the places of a request that takes longer than its lease", async () => {
    const member = fleet({ concurrency: 1, leaseMs: 1000 });
    const permit = await permitOf(member().acquire(request()));
    expect(
      await member()
        .acquire(request({ leftMs: 1800 }))
        .catch(() => "refused"),
    ).not.toHaveProperty("release");
    await permit.release(ended);
  });

  test("ignores a question that comes too late to be worth an answer", async () => {
    const ask = { account: "late", holder: "one", running: 0, leaseMs: 1000, betweenMs: 60_000, atOnce: 0 };
    const school = undefined;
    const first = await open.store.take({ ...ask, school, by: 0 });
    expect(first).toMatchObject({ granted: true });
    expect(await open.store.take({ ...ask, school, by: first.now - 1 })).toMatchObject({ granted: false, waitMs: 0 });
    expect(await open.store.take({ ...ask, school, by: first.now + 60_000 })).toMatchObject({ granted: true });
  });

  test("serves schools in turn, within a process and between them", async () => {
    const member = fleet({ perSecond: 40, fairBetweenSchools: true });
    const [one, other] = [member(), member()];
    const order: number[] = [];
    const call = async (limiter: typeof one, school: number) => {
      await limiter.acquire(request({ school }));
      order.push(school);
    };
    const many = Array.from({ length: 12 }, () => call(one, 1000));
    await Promise.all([...many, call(one, 1001), call(one, 1001), call(other, 1002), call(other, 1002)]);
    for (const school of [1001, 1002]) expect(order.lastIndexOf(school)).toBeLessThan(9);
  });

  test("lets an aborted call go, and the next one have its turn", async () => {
    const limiter = fleet({ perSecond: 5 })();
    for (let index = 0; index < 2; index++) await limiter.acquire(request());
    const controller = new AbortController();
    const aborted = limiter.acquire(request({ signal: controller.signal }));
    const next = limiter.acquire(request());
    controller.abort(new Error("the user left"));
    await expect(aborted).rejects.toThrow("the user left");
    expect(await next).toHaveProperty("release");
  });
});
