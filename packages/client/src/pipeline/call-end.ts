import { onAbort } from "../base/on-abort.ts";
import type { Clock } from "../clock.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { CallContext } from "../pipeline.ts";
import type { Redactor } from "../redact.ts";
import { readBack } from "../unexpected.ts";

/** What is known of a part of a call. */
export interface Part {
  /** How long it may take in milliseconds. Default: as long as the call may. */
  ms?: number;
  /** What it waits for. Default: a complete answer. */
  awaits?: string;
}

/** Runs a part of a call. */
export type UntilEnd = <Result>(
  context: CallContext,
  work: (signal: AbortSignal) => Promise<Result>,
  part?: Part,
) => Promise<Result>;

/**
 * Makes what ends a part of a call when its time or that of the call is up, or the caller's signal is aborted, whatever
 * it is waiting for, also when that does not care about its signal. The part gets a signal of its own, whose reason is
 * the error, so that nothing stays attached to the caller's.
 */
export function untilCallEnds(clock: Clock, redact: Redactor): UntilEnd {
  return async (context, work, { ms = Infinity, awaits = "complete answer" } = {}) => {
    const { route, deadlineMs, startedAt, signal: caller } = context;
    const controller = new AbortController();
    const { signal } = controller;
    const onCallerAbort = (): void => {
      const cause = redact.thrown(caller?.reason);
      controller.abort(new AbortedError(`${route} was aborted by its signal.`, { cause }));
    };
    if (caller?.aborted) onCallerAbort();
    signal.throwIfAborted();
    const stopListening = caller && onAbort(caller, onCallerAbort);
    const left = startedAt + deadlineMs - clock.now();
    const cancel = clock.after(Math.min(ms, left), () => {
      const limit = ms < left ? `${ms} ms; raise timeoutMs or ask for less` : `${deadlineMs} ms, its deadline`;
      const advice = context.sent > 0 ? readBack : "Nothing was sent";
      controller.abort(new TimeoutError(`${route}: no ${awaits} within ${limit}. ${advice}.`));
    });
    try {
      return await new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        work(signal).then(resolve, reject);
      });
    } finally {
      cancel();
      stopListening?.();
    }
  };
}
