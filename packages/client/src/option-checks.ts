import { defined } from "./defined.ts";
import { refuseUnknown } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";

/** What is wrong with the value of an option, or undefined when nothing is. It never repeats the value. */
export type OptionCheck = (value: unknown) => string | undefined;

/** The checks of options by name. Options of their own may be `false` as a whole. */
export interface OptionChecks {
  readonly [option: string]: OptionCheck | OptionChecks;
}

/** A check that a predicate makes. */
export const must =
  (be: string, holds: (value: unknown) => unknown): OptionCheck =>
  (value) =>
    holds(value) ? undefined : `must be ${be}`;

const milliseconds = must("a number of milliseconds above 0", (value) => Number.isFinite(value) && Number(value) > 0);
export const whole = (least: number): OptionCheck =>
  must(`a whole number of ${least} or more`, (value) => Number.isSafeInteger(value) && Number(value) >= least);

/** As `whole`, or no bound at all. */
export const wholeOrInfinity = (least: number): OptionCheck =>
  must(
    `a whole number of ${least} or more, or Infinity`,
    (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= least),
  );

// By its shape: a signal of another realm is one too.
export const aSignal: OptionCheck = must("an AbortSignal", (value) => (value as AbortSignal | null)?.addEventListener);

export const aBoolean: OptionCheck = must("true or false", (value) => typeof value === "boolean");

/** The options that a client has for all calls and a call for itself. */
export const callChecks: OptionChecks = {
  timeoutMs: milliseconds,
  deadlineMs: milliseconds,
  retry: { attempts: whole(1), baseMs: whole(0), capMs: whole(0), writes: aBoolean },
  noRows: must('"empty" or "throw"', (value) => value === "empty" || value === "throw"),
};

/** Refuses options that are unknown or wrong. Undefined is as good as left out. */
export function checkOptions(options: object, checks: OptionChecks, refuse: Refuse): void {
  refuseUnknown(options, Object.keys(checks), refuse);
  for (const [name, value] of Object.entries(defined(options))) {
    const check = checks[name];
    if (typeof check === "function") {
      const problem = check(value);
      if (problem) refuse(name, problem);
    } else if (value !== false) {
      if (Object(value) !== value) refuse(name, "must be an object");
      checkOptions(value, check!, (inner, problem) => refuse(`${name}.${inner}`, problem));
    }
  }
}
