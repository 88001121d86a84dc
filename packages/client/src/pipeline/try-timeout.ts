import type { Clock } from "../clock.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Layer } from "../pipeline.ts";
import { withinTime } from "../time-limit.ts";

/**
 * Ends one try when `timeoutMs` has passed or the call has ended, also when `fetch` does not care about its signal: the
 * layers outside have things to give back. The deadline around all tries is left to its own layer.
 */
export function tryTimeout(clock: Clock): Layer {
  return (request, next, context) => {
    const { operation, route, timeoutMs, deadlineMs, startedAt } = context;
    return withinTime(
      {
        clock,
        ms: startedAt + deadlineMs - clock.now() <= timeoutMs ? undefined : timeoutMs,
        outer: request.signal,
        late: () =>
          new TimeoutError(
            `${route}: no complete answer within ${timeoutMs} ms. Ask for less, or pass a larger timeoutMs. After a write, read back what happened.`,
            { operation },
          ),
        aborted: (reason) => reason as Error,
      },
      (signal) => next({ ...request, signal }, context),
    );
  };
}
