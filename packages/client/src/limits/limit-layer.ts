import type { Clock } from "../base/clock.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import type { Layer, OutgoingRequest, UntilEnd } from "../call/layer.ts";
import { retryAfterMs } from "../responses/retry-after.ts";
import type { LimitedOutcome, Limiter, Permit, Refusal } from "./limiter.ts";

/** What the pipeline lends to the layer. */
export interface LimiterTools {
  readonly clock: Clock;
  readonly untilEnd: UntilEnd;
  /** The school that a request is about. */
  schoolOf(request: OutgoingRequest, context: CallContext): number | undefined;
}

/** Makes the layer of a client. */
export type LimiterLayer = (tools: LimiterTools) => Layer;

const unanswered: LimitedOutcome = { status: undefined, retryAfterMs: undefined };

/** Sends each attempt with a permit of the limiter, and gives back every permit that was granted. */
export function limitLayer(limiter: Limiter): LimiterLayer {
  return (tools) => async (request, next, context) => {
    let permit: Permit | undefined;
    let outcome = unanswered;
    const enter = async (signal: AbortSignal): Promise<void> => {
      const granted = await ask(limiter, signal, tools.schoolOf(request, context), context, tools);
      // The call has ended in the meantime, and the limiter granted it all the same.
      if (signal.aborted) void release(granted, outcome);
      else permit = granted;
    };
    try {
      await tools.untilEnd(context, enter, { awaits: "permit of the limiter" });
      const response = await next(request, context);
      outcome = { status: response.status, retryAfterMs: retryAfterMs(response.headers) };
      return response;
    } finally {
      void release(permit, outcome);
    }
  };
}

/** Asks for a permit. Undefined when the limiter is broken and the call goes on without. */
async function ask(
  limiter: Limiter,
  signal: AbortSignal,
  school: number | undefined,
  context: CallContext,
  { clock }: LimiterTools,
): Promise<Permit | undefined> {
  const { operation, writes, startedAt, options, redact } = context;
  const { deadlineMs } = options;
  let granted: Permit | Refusal;
  try {
    const leftMs = startedAt + deadlineMs - clock.now();
    granted = await limiter.acquire({ operation, writes, school, signal, leftMs });
    if (!isPermit(granted) && !Number.isFinite(granted.retryAfterMs)) {
      throw new TypeError("acquire answered neither a permit nor retryAfterMs.");
    }
  } catch (error) {
    signal.throwIfAborted();
    if (limiter.whenBroken !== "refuse") return undefined;
    throw new ConnectionError(`${nameOf(context)}: the limiter failed, so nothing was sent.`, {
      cause: redact.thrown(error),
      nothingSent: true,
    });
  }
  if (isPermit(granted)) return granted;
  const seconds = Math.ceil(granted.retryAfterMs / 1000);
  throw new RateLimitedError(
    `${nameOf(context)}: not sent, since the limiter has no room for it within ${deadlineMs} ms, its deadline. Wait ${seconds} s, or raise deadlineMs.`,
    {
      kind: "rate-limited",
      status: 429,
      headers: new Headers({ "retry-after": String(seconds) }),
      body: undefined,
      retryAfterMs: seconds * 1000,
    },
  );
}

function isPermit(granted: Permit | Refusal): granted is Permit {
  return typeof (granted as Partial<Permit>).release === "function";
}

async function release(permit: Permit | undefined, outcome: LimitedOutcome): Promise<void> {
  try {
    await permit?.release(outcome);
  } catch {
    // The call has its response; a limiter that cannot take a permit back must not spoil it.
  }
}
