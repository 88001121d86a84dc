import { hasErrorBrand } from "./errors/d6-error.ts";
import type { Answer } from "./pipeline.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { RetrySettings } from "./retry-options.ts";

/** How a try ended: with an answer, or with what was thrown. */
export interface TryOutcome {
  readonly answer?: Answer;
  readonly error?: unknown;
}

// What may be over in a moment. 501 is not among them: d6 does not have it, and will not have it then.
const passing: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Whether d6 is able to answer, if only with a refusal. */
export function wentWell({ answer }: TryOutcome): boolean {
  return answer !== undefined && !passing.includes(answer.status);
}

/** Whether a try that ended so may be repeated: a write only when it is certain that nothing happened. */
export function mayRepeat({ answer, error }: TryOutcome, safe: boolean): boolean | undefined {
  if (answer) return safe ? passing.includes(answer.status) : answer.status === 429;
  if (!hasErrorBrand(error)) return false;
  const { kind, nothingSent, brokeOff } = error as { kind?: string; nothingSent?: boolean; brokeOff?: boolean };
  return nothingSent || (safe && (kind === "connection" || kind === "timeout" || brokeOff));
}

/** How long to wait before the next try, in milliseconds: what d6 asks for, or a random time below a growing bound. */
export function waitMs(
  { answer }: TryOutcome,
  attempt: number,
  { baseMs, capMs }: RetrySettings,
  random: number,
): number {
  return (answer && retryAfterMs(answer.headers)) ?? random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}
