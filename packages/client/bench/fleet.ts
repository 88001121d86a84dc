import { postgres, redis, redisMissing } from "@d6-integrate/real-servers";
import { Redis } from "ioredis";
import { Pool } from "pg";
import type { FleetOptions, FleetStore } from "../src/entry/fleet.ts";

const built = (name: string): Promise<unknown> => import(new URL(`../dist/${name}.mjs`, import.meta.url).href);
const { createFleetLimiter, postgresStore } = (await built("fleet")) as typeof import("../src/entry/fleet.ts");
const { redisStore } = (await built("fleet-redis")) as typeof import("../src/entry/fleet-redis.ts");

/** What a shared limiter costs, and how much of its budget is used. */
export interface FleetFigures {
  /** The median of what a request waits for the store when there is room for it, in milliseconds. */
  readonly takeMs: number;
  /** The share of a budget of 20 per second that eight limiters use in four seconds. */
  readonly used: number;
}

const takes = 400;
const perSecond = 20;
const seconds = 4;

/** By the name of the store; without Redis, PostgreSQL alone. */
export async function fleetFigures(): Promise<Map<string, FleetFigures>> {
  const figures = new Map<string, FleetFigures>();
  {
    await using server = await postgres();
    const pool = new Pool({ connectionString: server.url });
    figures.set("PostgreSQL", await measure(postgresStore(pool)));
    await pool.end();
  }
  if (!redisMissing("use")) {
    await using server = await redis();
    const client = new Redis(server.url);
    figures.set("Redis", await measure(redisStore(client, { prefix: `bench-${process.pid}` })));
    client.disconnect();
  }
  return figures;
}

async function measure(store: FleetStore): Promise<FleetFigures> {
  const member = (username: string, options: Partial<FleetOptions>) => {
    const limiter = createFleetLimiter({ credentials: { username }, store, ...options });
    return async (): Promise<void> => {
      const permit = await limiter.acquire({ operation: "", writes: false, signal: new AbortController().signal });
      if ("release" in permit) await permit.release({ status: 200, retryAfterMs: undefined });
    };
  };
  const call = member("unbounded", {});
  const times: number[] = [];
  for (let index = 0; index < takes; index++) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  const end = performance.now() + seconds * 1000;
  let begun = 0;
  const members = Array.from({ length: 8 }, () => member("bounded", { perSecond }));
  const work = async (one: () => Promise<void>): Promise<void> => {
    for (await one(); performance.now() < end; await one()) begun += 1;
  };
  await Promise.all(members.map(work));
  return {
    takeMs: times.toSorted((one, other) => one - other)[takes >> 1] ?? Number.NaN,
    used: begun / (perSecond * seconds),
  };
}
