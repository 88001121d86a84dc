import { systemClock } from "../../base/clock.ts";
import type { Clock } from "../../base/clock.ts";
import { defined } from "../../base/defined.ts";
import { propertyOf, textOf } from "../../base/foreign.ts";
import { aBoolean, checkOptions, must, whole } from "../../call/option-checks.ts";
import type { OptionCheck } from "../../call/option-checks.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { limiterChecks } from "../../limits/limiter-options.ts";
import type { FleetStore } from "./fleet-store.ts";

/** The options of `createFleetLimiter`. */
export interface FleetOptions {
  /**
   * Whose budget it is; those of the client do. All processes that give the same username share one budget in the store,
   * which holds a hash of it. The password is not used.
   */
  credentials: { readonly username: string };
  /** Where the fleet keeps its budget: `redisStore` or `postgresStore`. */
  store: FleetStore;
  /** How many requests the fleet may begin per second, spread evenly. Default: no bound. */
  perSecond?: number | undefined;
  /** How many requests of the fleet may be on their way at the same time. Default: no bound. */
  concurrency?: number | undefined;
  /** Whether schools that wait take turns, however many requests each of them has waiting. Default: false. */
  fairBetweenSchools?: boolean | undefined;
  /**
   * What each process does while the store cannot be asked: begin at most so many requests per second on its own. Give
   * the budget divided by the number of processes. Default: nothing is sent, and calls throw kind `connection`.
   */
  fallback?: FleetFallback | undefined;
  /** How long to wait for an answer of the store, in milliseconds, before it counts as gone. Default: 1000. */
  storeTimeoutMs?: number | undefined;
  /** After how long the requests of a process that died no longer count as on their way, in milliseconds. Default: 15 000. */
  leaseMs?: number | undefined;
  /** How long a 429 can stop the fleet, in milliseconds, whatever its `Retry-After` says. Default: 600 000. */
  maxPauseMs?: number | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
}

/** What a process does while the store cannot be asked. */
export interface FleetFallback {
  /** How many requests this process may begin per second. */
  perSecond: number;
}

/** The options after the checks, every default filled in. */
export type FleetSettings = {
  readonly [Name in Exclude<keyof FleetOptions, "fallback">]-?: NonNullable<FleetOptions[Name]>;
} & { readonly fallback: FleetFallback | undefined };

const checks = {
  credentials: must("an object with a username", (value) => textOf(value, "username")),
  store: must("one of redisStore or postgresStore", (value) => typeof propertyOf(value, "take") === "function"),
  perSecond: limiterChecks.perSecond,
  concurrency: limiterChecks.concurrency,
  fairBetweenSchools: aBoolean,
  fallback: { perSecond: limiterChecks.perSecond },
  storeTimeoutMs: whole(1),
  // Refreshed three times in its life, which a busy process must find time for.
  leaseMs: whole(1000),
  maxPauseMs: limiterChecks.maxPauseMs,
  clock: limiterChecks.clock,
} satisfies Record<keyof FleetOptions, OptionCheck | object>;

const defaults = {
  perSecond: Infinity,
  concurrency: Infinity,
  fairBetweenSchools: false,
  fallback: undefined,
  storeTimeoutMs: 1000,
  leaseMs: 15_000,
  maxPauseMs: 600_000,
  clock: systemClock,
};

/** Refuses options that are unknown, wrong or missing, and fills in the defaults. */
export function checkFleetOptions(options: FleetOptions): FleetSettings {
  const refuse = (name: string, problem: string): never => {
    throw new ConfigurationError(`createFleetLimiter: ${name} ${problem}.`);
  };
  checkOptions(options, checks, refuse);
  for (const name of ["credentials", "store"] as const) {
    const problem = checks[name](options[name]);
    if (problem) refuse(name, problem);
  }
  if (options.fallback && options.fallback.perSecond === undefined) refuse("fallback.perSecond", "is missing");
  return { ...defaults, ...defined(options) };
}
