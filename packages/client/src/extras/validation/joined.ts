import type { Violation } from "./check.ts";

/** What was found so far and what a part of the value adds. The first array grows: a copy for each row would cost more and more. */
export function joined(found: Violation[] | null, more: Violation[]): Violation[] {
  if (found === null) return more;
  for (const violation of more) found.push(violation);
  return found;
}
