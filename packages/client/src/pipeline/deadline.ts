import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Layer } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";

/**
 * Ends a call when its time is up or its caller's signal is aborted, whatever the layers inside are waiting for.
 * What is inside gets a signal of its own, so that nothing stays attached to the caller's.
 */
export function deadline(redact: Redactor): Layer {
  return async (request, next, context) => {
    const { operation, route, timeoutMs } = context;
    const { signal: callers } = request;
    const aborted = (): AbortedError =>
      new AbortedError(`${route} was aborted by the caller's signal.`, {
        operation,
        cause: redact.thrown(callers?.reason),
      });
    if (callers?.aborted) throw aborted();

    const controller = new AbortController();
    let end: (error: Error) => void = () => {};
    const ended = new Promise<never>((_, reject) => {
      end = (error) => {
        reject(error);
        controller.abort(error);
      };
    });
    const onAbort = (): void => end(aborted());
    const timer = setTimeout(() => {
      const advice = "Ask for less, or pass a larger timeoutMs. After a write, read back what happened.";
      end(new TimeoutError(`${route}: no complete answer within ${timeoutMs} ms. ${advice}`, { operation }));
    }, timeoutMs);
    callers?.addEventListener("abort", onAbort);
    try {
      return await Promise.race([next({ ...request, signal: controller.signal }, context), ended]);
    } finally {
      clearTimeout(timer);
      callers?.removeEventListener("abort", onAbort);
    }
  };
}
