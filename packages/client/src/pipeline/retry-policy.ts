import type { IncomingResponse } from "../call/layer.ts";
import type { RetrySettings } from "../call/retry-options.ts";
import { hasErrorBrand } from "../errors/d6-error.ts";
import { retryAfterMs } from "../responses/retry-after.ts";

/** How an attempt ended: with a response, or with what was thrown. */
export interface AttemptOutcome {
  readonly response?: IncomingResponse;
  readonly error?: unknown;
}

// What may be over in a moment. 501 is not among them: d6 does not have it, and will not have it then.
const passing: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Whether d6 is able to respond, if only with a refusal. */
export function wentWell({ response }: AttemptOutcome): boolean {
  return response !== undefined && !passing.includes(response.status);
}

/** Whether an attempt that ended so may be repeated: a write only when it is certain that nothing happened. */
export function mayRepeat({ response, error }: AttemptOutcome, safe: boolean): boolean | undefined {
  if (response) return safe ? passing.includes(response.status) : response.status === 429;
  if (!hasErrorBrand(error)) return false;
  const { kind, nothingSent, brokeOff } = error as { kind?: string; nothingSent?: boolean; brokeOff?: boolean };
  return nothingSent || (safe && (kind === "connection" || kind === "timeout" || brokeOff));
}

/** How long to wait before the next attempt, in milliseconds: what d6 asks for, or a random time below a growing bound. */
export function waitMs(
  { response }: AttemptOutcome,
  attempt: number,
  { baseMs, capMs }: RetrySettings,
  random: number,
): number {
  return (response && retryAfterMs(response.headers)) ?? random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}
