import { InvalidRequestError } from "../../errors/invalid-request-error.ts";
import type { Check, Violation } from "./check.ts";

/** Where a value does not follow the contract. It never holds the value, nor a name that only the value knows. */
export interface Problem {
  /** A JSON pointer: `/body/date`. An unknown name that the contract has a rule for shows as `*`. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated: `type`, `required`, `pattern`, ... */
  readonly keyword: string;
  /** What the contract expects there, for people: `must be a string`. */
  readonly expected: string;
}

/** What is wrong with a value, as far as it was looked for. */
export interface Problems {
  /** The first ones, as many as `maxProblems` says at most. */
  readonly problems: readonly Problem[];
  /** True when there are more. */
  readonly more?: true | undefined;
}

/** How many problems are enough, unless somebody says otherwise. */
export const enoughProblems = 100;

/** Whether a value says how many problems are enough. */
export function isProblemLimit(most: unknown): boolean {
  return most === Infinity || (Number.isSafeInteger(most) && Number(most) >= 1);
}

/** What a check finds in a value, `most` problems at most; nothing when it fits. */
export function problemsOf(check: Check, value: unknown, most: number): Problem[] {
  // With none or no number at all it would not look, and find that everything fits.
  if (!isProblemLimit(most)) {
    const problem = "maxProblems must be a whole number of 1 or more, or Infinity.";
    throw new InvalidRequestError(problem, { argument: "maxProblems" });
  }
  if (check(value, { most })) return [];
  const violations = check.errors ?? [];
  // Or it would keep them until the next value comes.
  check.errors = null;
  return violations.slice(0, most).map(problemOf);
}

function problemOf({ instancePath, keyword, params }: Violation): Problem {
  const missing = keyword === "required" ? `/${String(params["missingProperty"])}` : "";
  return { pointer: instancePath + missing, keyword, expected: expectation(keyword, params) };
}

function expectation(keyword: string, params: Violation["params"]): string {
  const told = (name: string): string => [params[name]].flat().join(", ");
  if (keyword === "type") return `must be of type ${told("type").replaceAll(", ", " or ")}`;
  if (keyword === "required") return "is missing";
  if (keyword === "enum") return `must be one of ${told("allowedValues")}`;
  if (keyword === "pattern") return `must match ${told("pattern")}`;
  if (keyword === "format") return `must be of format ${told("format")}`;
  if (keyword === "additionalProperties") return `must have no property but ${told("known")}`;
  if ("comparison" in params) return `must be ${told("comparison")} ${told("limit")}`;
  return `must follow \`${keyword}\` ${told("limit")}`.trimEnd();
}

// Enough to see what is wrong; a long list of rows may break the same rule in each.
const mostTold = 5;

/** Problems as one line. */
export function describeProblems({ problems, more }: Problems): string {
  const told = problems.slice(0, mostTold).map(({ pointer, expected }) => `${pointer || "the value"} ${expected}`);
  const rest = problems.length - told.length;
  if (more) told.push("and more");
  else if (rest > 0) told.push(`and ${rest} more`);
  return told.join("; ");
}
