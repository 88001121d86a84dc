import type { Clock } from "../clock.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Layer } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import { withinTime } from "../time-limit.ts";

/** Ends a call with all its tries when `deadlineMs` has passed or its caller's signal is aborted. */
export function deadline(clock: Clock, redact: Redactor): Layer {
  return (request, next, context) => {
    const { operation, route, deadlineMs } = context;
    return withinTime(
      {
        clock,
        ms: deadlineMs,
        outer: request.signal,
        late: () =>
          new TimeoutError(
            `${route}: no complete answer within the deadline of ${deadlineMs} ms. After a write, read back what happened.`,
            { operation },
          ),
        aborted: (reason) =>
          new AbortedError(`${route} was aborted by the caller's signal.`, {
            operation,
            cause: redact.thrown(reason),
          }),
      },
      (signal) => next({ ...request, signal }, context),
    );
  };
}
