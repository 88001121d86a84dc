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

/** What a check finds in a value; nothing when it fits. */
export function problemsOf(check: Check, value: unknown): Problem[] {
  return check(value) ? [] : (check.errors ?? []).map(problemOf);
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
export function describeProblems(problems: readonly Problem[]): string {
  const told = problems.slice(0, mostTold).map(({ pointer, expected }) => `${pointer || "the value"} ${expected}`);
  const rest = problems.length - told.length;
  return told.join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}
