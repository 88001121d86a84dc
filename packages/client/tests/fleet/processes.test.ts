import { setTimeout as wait } from "node:timers/promises";
import { postgresServer, redisServer } from "@d6-integrate/real-servers";
import { describe, expect, test } from "vitest";
import type { FleetOptions } from "../../src/entry/fleet.ts";
import { mostIn, runFleet } from "./run-fleet.ts";
import type { FleetRun } from "./run-fleet.ts";
import { kindsHere } from "./kinds-here.ts";
import type { StoreKind } from "./stores.ts";

const perSecond = 5;
const twoRefills = 2;
// A machine that has no time for six processes cannot use the budget: it may try again.
const patience = { retry: 2, timeout: 240_000 };

/** Six processes, two of which have the wrong time. */
function six(kind: StoreKind, url: string, options: Partial<FleetOptions>) {
  return [0, 0, 0, 0, 30_000, -30_000].map((clockOffsetMs) => ({
    store: { kind, url },
    clockOffsetMs,
    callers: 4,
    schools: [1000, 1001],
    options,
  }));
}

const serverOf = (kind: StoreKind) => (kind === "pg" ? postgresServer() : redisServer());

/** How much of the budget was used from one time to another. */
const used = ({ seen }: FleetRun, from: number, to: number): number =>
  seen.filter(({ at }) => at >= from && at < to).length / ((perSecond * (to - from)) / 1000);

/** The requests of any second; by how much this machine delayed them at most is not held against the limiter. */
const mostInASecond = ({ seen, lagMs }: FleetRun): number => mostIn(seen, 1000 - lagMs);

const share = { fallback: { perSecond: 1 } };
const whenGone: Record<StoreKind, [string, Partial<FleetOptions>]> = {
  pg: ["go on with a share each", share],
  ioredis: ["send nothing without it", {}],
  redis: ["go on with a share each", share],
};

describe.each(kindsHere("kill"))("six processes on %s, two of them 30 s before and behind the others", (kind) => {
  const [what, options] = whenGone[kind];

  test(`keep the budget, ${what} while it is killed, and no call hangs`, patience, async () => {
    await using server = await serverOf(kind);
    let [begun, killed, back, settled, end] = [0, 0, 0, 0, 0];
    const run = await runFleet(six(kind, server.url, { perSecond, ...options }), async () => {
      await wait(500);
      begun = performance.now();
      await wait(3200);
      killed = performance.now();
      await server.kill();
      await wait(2500);
      await server.start();
      back = performance.now();
      // Redis' clients wait up to two seconds before they connect again, and the budget rests for one.
      await wait(options.fallback ? 4500 : 2500);
      settled = performance.now();
      await wait(3200);
      end = performance.now();
    });
    expect(mostInASecond(run)).toBeLessThanOrEqual(perSecond + twoRefills);
    expect(used(run, begun, killed)).toBeGreaterThanOrEqual(0.85);
    expect(used(run, settled, end)).toBeGreaterThanOrEqual(0.85);
    expect(run.outcomes).toHaveLength(6);
    for (const { answered, failed, longestMs } of run.outcomes) {
      expect(answered).toBeGreaterThan(2);
      expect(Object.keys(failed)).toEqual(options.fallback ? [] : ["connection"]);
      // Twenty-four wait for five a second; those that need the store wait for that, too.
      expect(longestMs).toBeLessThan(back - killed + 12_000);
    }
    if (options.fallback) expect(used(run, killed + 2500, back + 1000)).toBeGreaterThan(0.1);
  });

  test("run no more at once than the bound, and get the places of one that was killed", patience, async () => {
    await using server = await serverOf(kind);
    const run = await runFleet(
      six(kind, server.url, { concurrency: 4, leaseMs: 1000 }),
      async (processes) => {
        await wait(1000);
        processes[0]!.kill("SIGKILL");
        processes[4]!.kill("SIGKILL");
        await wait(2500);
      },
      (_request, response) => void setTimeout(() => response.end("[]"), 100),
    );
    expect(Math.max(...run.seen.map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(4);
    const last = run.seen.at(-1)!.at;
    // Nobody is left without a place: the four that live went on.
    expect(run.seen.filter(({ at }) => at > last - 1000).length).toBeGreaterThan(2);
    expect(run.outcomes.map(({ failed }) => failed)).toEqual([{}, {}, {}, {}]);
  });
});
