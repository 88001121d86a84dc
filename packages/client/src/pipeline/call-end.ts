import type { Clock } from "../clock.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { CallContext } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import { readBack } from "../unexpected.ts";

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
  return async ({ route, deadlineMs, startedAt, signal: caller }, work, ms = Infinity) => {
    const controller = new AbortController();
    const { signal } = controller;
    const onAbort = (): void => {
      const cause = redact.thrown(caller?.reason);
      controller.abort(new AbortedError(`${route} was aborted by its signal.`, { cause }));
    };
    if (caller?.aborted) onAbort();
    signal.throwIfAborted();
    caller?.addEventListener("abort", onAbort);
    const left = startedAt + deadlineMs - clock.now();
    const cancel = clock.after(Math.min(ms, left), () => {
      const limit = ms < left ? `${ms} ms; raise timeoutMs or ask for less` : `${deadlineMs} ms, its deadline`;
      controller.abort(new TimeoutError(`${route}: no complete answer within ${limit}. ${readBack}.`));
    });
    try {
      return await new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        work(signal).then(resolve, reject);
      });
    } finally {
      cancel();
      caller?.removeEventListener("abort", onAbort);
    }
  };
}
