import { systemClock } from "../base/clock.ts";
import type { Clock } from "../base/clock.ts";
import { defined } from "../base/defined.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { checkOptions, must } from "../call/option-checks.ts";
import type { OptionCheck } from "../call/option-checks.ts";

/** The options of `createLimiter`. */
export interface LimiterOptions {
  /** How many requests may be on their way at the same time. Default: no bound. */
  concurrency?: number | undefined;
  /** How many requests may be begun per second, spread evenly. Default: no bound. */
  perSecond?: number | undefined;
  /** How long a 429 can stop everybody, in milliseconds, whatever its `Retry-After` says. Default: 600 000. */
  maxPauseMs?: number | undefined;
  /** For tests: time. Default: the system's. */
  clock?: Clock | undefined;
}

type LimiterSettings = { readonly [Name in keyof LimiterOptions]-?: NonNullable<LimiterOptions[Name]> };

// Longer than a server that counts by the minute asks for; short enough for a job to outlast a wrong `Retry-After`.
const defaults: LimiterSettings = {
  concurrency: Infinity,
  perSecond: Infinity,
  maxPauseMs: 600_000,
  clock: systemClock,
};

/** The checks of the options that limiters have in common. */
export const limiterChecks: Readonly<Record<keyof LimiterOptions, OptionCheck>> = {
  concurrency: must(
    "a whole number of 1 or more",
    (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 1),
  ),
  perSecond: must(
    "a number above 0",
    (value) => typeof value === "number" && value > 0 && Number.isFinite(1000 / value),
  ),
  maxPauseMs: must("a number of milliseconds, 0 or more", (value) => Number.isFinite(value) && Number(value) >= 0),
  clock: must("a clock", (value) => {
    const { now, after } = Object(value) as Partial<Clock>;
    return typeof now === "function" && typeof after === "function";
  }),
};

/** Refuses options that are unknown or wrong, and fills in the defaults. */
export function checkLimiterOptions(options: LimiterOptions): LimiterSettings {
  const refuse = (problem: string): never => {
    throw new ConfigurationError(`createLimiter: ${problem}.`);
  };
  if (Object(options) !== options) refuse("its options must be an object");
  checkOptions(options, limiterChecks, (name, problem) => refuse(`${name} ${problem}`));
  return { ...defaults, ...defined(options) };
}
