import type { Clock } from "../clock.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { CallContext } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";

/** Runs a part of a call, which may take `ms` milliseconds; without, as long as the call may. */
export type UntilEnd = <Result>(
  context: CallContext,
  work: (signal: AbortSignal) => Promise<Result>,
  ms?: number,
) => Promise<Result>;

/**
 * Makes what ends a part of a call when its time or that of the call is up, or the caller's signal is aborted, whatever
 * it is waiting for, also when that does not care about its signal. The part gets a signal of its own, whose reason is
 * the error, so that nothing stays attached to the caller's.
 */
export function untilCallEnds(clock: Clock, redact: Redactor): UntilEnd {
  return async ({ operation, route, deadlineMs, startedAt, signal: caller }, work, ms = Infinity) => {
    const aborted = (): Error => {
      const cause = redact.thrown(caller?.reason);
      return new AbortedError(`${route} was aborted by the caller's signal.`, { operation, cause });
    };
    if (caller?.aborted) throw aborted();
    const left = startedAt + deadlineMs - clock.now();
    const late = (): Error => {
      const limit =
        ms < left ? `${ms} ms; ask for less, or pass a larger timeoutMs` : `the deadline of ${deadlineMs} ms`;
      const problem = `no complete answer within ${limit}. After a write, read back what happened`;
      return new TimeoutError(`${route}: ${problem}.`, { operation });
    };
    let tidy = (): void => {};
    try {
      return await new Promise((resolve, reject) => {
        const controller = new AbortController();
        const end = (error: Error): void => {
          reject(error);
          controller.abort(error);
        };
        const onAbort = (): void => end(aborted());
        const cancel = clock.after(Math.min(ms, left), () => end(late()));
        caller?.addEventListener("abort", onAbort);
        tidy = () => {
          cancel();
          caller?.removeEventListener("abort", onAbort);
        };
        work(controller.signal).then(resolve, reject);
      });
    } finally {
      tidy();
    }
  };
}
