import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";

/** The error for a response that is not as the contract says. `problem` ends the sentence that begins with its status. */
export function unexpected(
  { status, headers }: { status: number; headers: Headers },
  context: CallContext,
  problem: string,
  more: { cause?: Error; brokeOff?: true } = {},
): UnexpectedResponseError {
  const details = { status, headers: context.redact.headers(headers), ...more };
  return new UnexpectedResponseError(`${nameOf(context)}: d6 answered ${status} ${problem}.`, details);
}

/** What may be done about most of them. */
export const checkTheWay = "Check baseUrl and proxies";

/** What must be done when a write may have happened. */
export const readBack = "After a write, read back what happened";
