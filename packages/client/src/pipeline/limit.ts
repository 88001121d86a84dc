import { ConnectionError } from "../errors/connection-error.ts";
import type { LimitedOutcome, Limiter, Permit } from "../limiter.ts";
import type { CallContext, Layer } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import { retryAfterMs } from "../retry-after.ts";

/** Sends each try only with a permit of the limiter, and gives it back however the try ends. */
export function limit(limiter: Limiter, redact: Redactor): Layer {
  return async (request, next, context) => {
    const signal = request.signal ?? new AbortController().signal;
    const permit = await permitOf(limiter, signal, context, redact);
    let outcome: LimitedOutcome = { status: undefined, retryAfterMs: undefined };
    try {
      signal.throwIfAborted();
      const answer = await next(request, context);
      outcome = { status: answer.status, retryAfterMs: retryAfterMs(answer.headers) };
      return answer;
    } finally {
      void release(permit, outcome);
    }
  };
}

async function permitOf(
  limiter: Limiter,
  signal: AbortSignal,
  { operation, route, writes }: CallContext,
  redact: Redactor,
): Promise<Permit | undefined> {
  try {
    return await limiter.acquire({ operation, writes, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (limiter.whenBroken !== "refuse") return undefined;
    throw new ConnectionError(`${route}: the limiter failed, so nothing was sent.`, {
      operation,
      cause: redact.thrown(error),
      nothingSent: true,
    });
  }
}

async function release(permit: Permit | undefined, outcome: LimitedOutcome): Promise<void> {
  try {
    await permit?.release(outcome);
  } catch {
    // The call has its answer; a limiter that cannot take a permit back must not spoil it.
  }
}
