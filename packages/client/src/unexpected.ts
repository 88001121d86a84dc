import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import type { CallContext } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";

/** The error for an answer that is not as the contract says. `problem` ends the sentence that begins with its status. */
export function unexpected(
  { status, headers }: { status: number; headers: Headers },
  { route }: CallContext,
  redact: Redactor,
  problem: string,
  more: { cause?: Error; brokeOff?: true } = {},
): UnexpectedResponseError {
  const details = { status, headers: redact.headers(headers), ...more };
  return new UnexpectedResponseError(`${route}: d6 answered ${status} ${problem}.`, details);
}

/** What may be done about most of them. */
export const checkTheWay = "Check baseUrl and proxies";

/** What must be done when a write may have happened. */
export const readBack = "After a write, read back what happened";
