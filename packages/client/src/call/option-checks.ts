import { defined } from "../base/defined.ts";
import { propertyOf } from "../base/foreign.ts";
import { refuseUnknown } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";

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

/** A check for whole numbers. */
export const whole = (least: number): OptionCheck =>
  must(`a whole number of ${least} or more`, (value) => Number.isSafeInteger(value) && Number(value) >= least);

/** As `whole`, or no bound at all. */
export const wholeOrInfinity = (least: number): OptionCheck =>
  must(
    `a whole number of ${least} or more, or Infinity`,
    (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= least),
  );

// By its shape: a signal of another realm is one too.
export const aSignal: OptionCheck = must(
  "an AbortSignal",
  (value) => typeof propertyOf(value, "addEventListener") === "function",
);

export const aBoolean: OptionCheck = must("true or false", (value) => typeof value === "boolean");

export const aFunction: OptionCheck = must("a function", (value) => typeof value === "function");

/** For options that are checked where they are used. */
export const unchecked: OptionCheck = () => undefined;

/** Refuses options that are unknown or wrong. Undefined is as good as left out. */
export function checkOptions(options: object, checks: OptionChecks, refuse: Refuse): void {
  if (typeof options !== "object" || options === null) refuse("options", "must be an object");
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
