import { ConnectionError } from "../errors/connection-error.ts";
import type { LimitedOutcome, Limiter, Permit } from "./limiter.ts";
import type { CallContext, Layer } from "../call/layer.ts";
import type { Redactor } from "../base/redactor.ts";
import { retryAfterMs } from "../responses/retry-after.ts";
import type { UntilEnd } from "../call/layer.ts";

const unanswered: LimitedOutcome = { status: undefined, retryAfterMs: undefined };

/** What a client takes as its `limiter`. It comes with its part of the client, so that who has none does not carry it. */
export interface ClientLimiter extends Limiter {
  /** For the client alone. */
  readonly layer: unknown;
}

/** The true type of that layer. */
export type LimiterLayer = (redact: Redactor, untilEnd: UntilEnd) => Layer;

/**
 * Makes what `createClient` takes from a limiter of your own, such as one on a store that a fleet of workers shares.
 * Each try is sent only with a permit, which is given back however the try ends.
 */
export function limitWith(limiter: Limiter): ClientLimiter {
  return {
    acquire: (request) => limiter.acquire(request),
    whenBroken: limiter.whenBroken,
    layer: layerOf(limiter),
  };
}

function layerOf(limiter: Limiter): LimiterLayer {
  return (redact, untilEnd) => async (request, next, context) => {
    const permit = await untilEnd(context, (signal) => permitOf(limiter, signal, context, redact));
    let outcome = unanswered;
    try {
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
    const permit = await limiter.acquire({ operation, writes, signal });
    if (signal.aborted) void release(permit, unanswered);
    return permit;
  } catch (error) {
    signal.throwIfAborted();
    if (limiter.whenBroken !== "refuse") return undefined;
    throw new ConnectionError(`${route}: the limiter failed, so nothing was sent.`, {
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
