import type { Clock } from "../base/clock.ts";
import { onAbort } from "../base/on-abort.ts";
import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import type { Layer, UntilEnd } from "../call/layer.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { readBack } from "../responses/unexpected.ts";

/**
 * Makes what ends a part of a call when its time or that of the call is up, or the caller's signal is aborted, whatever
 * it is waiting for, also when that does not care about its signal. The part gets a signal of its own, whose reason is
 * the error, so that nothing stays attached to the caller's.
 */
export function untilCallEnds(clock: Clock): UntilEnd {
  return async (context, work, { ms = Infinity, awaits = "complete response" } = {}) => {
    const { options, startedAt, signal: caller } = context;
    const controller = new AbortController();
    const { signal } = controller;
    const abort = (): void => {
      const message = `${nameOf(context)} was aborted by its signal. ${whatHappened(context)}.`;
      controller.abort(new AbortedError(message, { cause: context.redact.reason(caller?.reason) }));
    };
    if (caller?.aborted) abort();
    signal.throwIfAborted();
    const stopListening = caller && onAbort(caller, abort);
    const left = startedAt + options.deadlineMs - clock.now();
    const cancel = clock.after(Math.min(ms, left), () => {
      const limit = ms < left ? `${ms} ms; raise timeoutMs or ask for less` : `${options.deadlineMs} ms, its deadline`;
      controller.abort(new TimeoutError(`${nameOf(context)}: no ${awaits} within ${limit}. ${whatHappened(context)}.`));
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

/**
 * Ends an attempt for the layers outside when its signal does, also when what is inside does not care about it: they
 * may log how it ended.
 */
export const endWithSignal: Layer = async (request, next, context) => {
  const { signal } = request;
  if (!signal) return next(request, context);
  signal.throwIfAborted();
  let stopListening = (): void => {};
  try {
    return await new Promise((resolve, reject) => {
      stopListening = onAbort(signal, () => reject(signal.reason));
      next(request, context).then(resolve, reject);
    });
  } finally {
    stopListening();
  }
};

function whatHappened({ sent }: CallContext): string {
  return sent > 0 ? readBack : "Nothing was sent";
}
