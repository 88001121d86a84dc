import { retryProblem } from "./retry-options.ts";
import { timeoutProblem } from "./timeout.ts";

/** What is wrong with the value of an option, or undefined when nothing is. It never repeats the value. */
export type OptionCheck = (value: unknown) => string | undefined;

/** A check that a predicate makes. */
export const must =
  (be: string, holds: (value: any) => unknown): OptionCheck =>
  (value) =>
    holds(value) ? undefined : `must be ${be}`;

/** The options that a client has for all calls and a call for itself. */
export const callChecks: Readonly<Record<"timeoutMs" | "deadlineMs" | "retry" | "noRows", OptionCheck>> = {
  timeoutMs: timeoutProblem,
  deadlineMs: timeoutProblem,
  retry: retryProblem,
  noRows: must('"empty" or "throw"', (value) => value === "empty" || value === "throw"),
};

/** Refuses options that are unknown or wrong. Undefined is as good as left out. */
export function checkOptions(
  options: object,
  checks: Readonly<Record<string, OptionCheck>>,
  refuse: (option: string, problem: string) => never,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) refuse(name, `is not an option; there are ${Object.keys(checks).join(", ")}`);
    const problem = value === undefined ? undefined : checks[name]?.(value);
    if (problem) refuse(name, problem);
  }
}
