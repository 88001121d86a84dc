import { isError } from "../prism/prism.ts";
import type { Violation } from "../prism/prism.ts";

/** The most that fits a header, as Prism has it. */
const most = 8 * 1024 - 100;

/** The header in which Prism tells what it has against a request and its answer; none where it has nothing. */
export function violationsHeader(input: Violation[], output: Violation[]): Record<string, string> {
  const all = [...input.map(told("request")), ...output.map(told("response"))];
  if (all.length === 0) return {};
  // Names of fields may be of any alphabet; headers are not.
  const text = JSON.stringify(all).replace(
    /[^ -~]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { "sl-violations": text.length > most ? `Too many violations! ${text.slice(0, most)}` : text };
}

const told =
  (side: "request" | "response") =>
  (violation: Violation): object => ({
    location: [side, ...(violation.path ?? [])],
    severity: isError(violation) ? "Error" : "Warning",
    code: violation.code,
    message: violation.message,
  });
