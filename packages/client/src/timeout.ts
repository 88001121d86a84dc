// A timer with a longer delay fires at once.
const longestDelayMs = 2_147_483_647;

/** What is wrong with a timeout, or undefined when nothing is. */
export function timeoutProblem(timeoutMs: unknown): string | undefined {
  if (typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= longestDelayMs) return undefined;
  return `must be a number of milliseconds above 0 and at most ${longestDelayMs}`;
}
