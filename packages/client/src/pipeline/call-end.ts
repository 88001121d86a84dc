import type { Clock } from "../base/clock.ts";
import { onAbort } from "../base/on-abort.ts";
import { nameOf } from "../call/call-context.ts";
import type { CallContext } from "../call/call-context.ts";
import type { Layer, UntilEnd } from "../call/layer.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { readBack } from "../responses/unexpected.ts";

type Ends = ((reason: unknown) => void)[];

// What to end with a part, on the signal of the part: a listener for each would cost a layer more than all else.
const ends = Symbol("ends");
type PartSignal = AbortSignal & { [ends]?: Ends };

/**
 * Makes what ends a part of a call when its time or that of the call is up, or the caller's signal is aborted, whatever
 * it is waiting for, also when that does not care about its signal. The part gets a signal of its own, whose reason is
 * the error, so that nothing stays attached to the caller's.
 */
export function untilCallEnds(clock: Clock): UntilEnd {
  return async (context, work, { ms = Infinity, awaits = "complete response" } = {}) => {
    const { options, startedAt, signal: caller } = context;
    const controller = new AbortController();
    const signal: PartSignal = controller.signal;
    const all: Ends = (signal[ends] = [(reason) => controller.abort(reason)]);
    const abort = (): void => {
      const message = `${nameOf(context)} was aborted by its signal. ${whatHappened(context)}.`;
      endAll(all, new AbortedError(message, { cause: context.redact.reason(caller?.reason) }));
    };
    if (caller?.aborted) abort();
    signal.throwIfAborted();
    const stopListening = caller && onAbort(caller, abort);
    const left = startedAt + options.deadlineMs - clock.now();
    const cancel = clock.after(Math.min(ms, left), () => {
      const limit = ms < left ? `${ms} ms; raise timeoutMs or ask for less` : `${options.deadlineMs} ms, its deadline`;
      endAll(all, new TimeoutError(`${nameOf(context)}: no ${awaits} within ${limit}. ${whatHappened(context)}.`));
    });
    try {
      return await unlessEnded(all, () => work(signal));
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
  const signal: PartSignal | undefined = request.signal;
  signal?.throwIfAborted();
  const send = () => next(request, context);
  const ofPart = signal?.[ends];
  if (!signal || ofPart) return unlessEnded(ofPart ?? [], send);
  // One that a layer has put there may outlive the call.
  const own: Ends = [];
  const stopListening = onAbort(signal, () => endAll(own, signal.reason));
  return unlessEnded(own, send).finally(stopListening);
};

const endAll = (all: Ends, reason: unknown): void => all.forEach((end) => end(reason));

function unlessEnded<Result>(all: Ends, send: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    all.push(reject);
    send().then(resolve, reject);
  });
}

function whatHappened({ sent }: CallContext): string {
  return sent > 0 ? readBack : "Nothing was sent";
}
