import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { heardErrors } from "./heard-errors.ts";
import type { FleetStore } from "./fleet-store.ts";
import { turnMs } from "./fleet-store.ts";
import { holdScript, rejoinScript, takeScript, tellScript } from "./redis-scripts.ts";

/** A client of `ioredis`. */
export interface Ioredis {
  readonly status: string;
  /** Runs a script. */
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** A client of `redis`. It must be connected. */
export interface NodeRedis {
  readonly isOpen: boolean;
  /** Runs a script. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** How a fleet uses a Redis. */
export interface RedisStoreOptions {
  /** What the names of its keys begin with. Fleets with other prefixes have other budgets. Default: `d6-fleet`. */
  prefix?: string | undefined;
}

/**
 * Keeps the budget of a fleet in Redis 5 or newer, or in Valkey, by `rate-limiter-flexible` with a script that counts on
 * the clock of that server. The client may be used for other things too. Its errors show in the calls.
 */
export function redisStore(client: Ioredis | NodeRedis, { prefix = "d6-fleet" }: RedisStoreOptions = {}): FleetStore {
  heardErrors(client);
  const run = (script: string, key: string, given: readonly (string | number)[]): Promise<unknown> =>
    "isOpen" in client
      ? client.eval(script, { keys: [key], arguments: given.map(String) })
      : client.eval(script, 1, key, ...given.map(String));
  const keyOf = (account: string): string => `${prefix}:${account}`;

  return {
    async take(ask) {
      const { account, holder, running, leaseMs, betweenMs, atOnce, school, by } = ask;
      const turn = school === undefined ? ["", 0] : [school, turnMs(ask)];
      const more = [betweenMs, holder, running, atOnce, leaseMs, ...turn, by];
      const limiter = new RateLimiterRedis({
        // It sees a client of its own, which adds what the script must know of this request. Commands that it defined
        // on the user's client would replace those of other limiters there.
        storeClient: {
          eval: (script: string, sent: { keys: [string]; arguments: string[] }) =>
            run(script, sent.keys[0], [...sent.arguments, ...more]),
        },
        useRedisPackage: true,
        customIncrTtlLuaScript: takeScript,
        keyPrefix: prefix,
        points: 1,
        duration: 1,
      });
      try {
        const { msBeforeNext } = await limiter.consume(account);
        return { granted: true, waitMs: 0, now: msBeforeNext };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { granted: false, waitMs: refusal.msBeforeNext, now: refusal.consumedPoints };
      }
    },
    async tell({ account, holder, running, leaseMs }) {
      await run(tellScript, keyOf(account), [holder, running, leaseMs]);
    },
    async hold(account, ms) {
      await run(holdScript, keyOf(account), [Math.ceil(ms)]);
    },
    async rejoin(account, ms) {
      return Number(await run(rejoinScript, keyOf(account), [ms]));
    },
  };
}
