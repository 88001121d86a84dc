import type { Clock } from "./clock.ts";

/** What ends work before its own end. */
export interface TimeLimit {
  clock: Clock;
  /** Undefined when only the outer signal ends it. */
  ms: number | undefined;
  /** Whose abort ends the work too. */
  outer: AbortSignal | undefined;
  /** The error when the time is up, and when `outer` is aborted. */
  late: () => Error;
  aborted: (reason: unknown) => Error;
}

/**
 * Runs work that ends when its time is up or the outer signal is aborted, whatever it is waiting for. The work gets a
 * signal of its own, whose reason is the error, so that nothing stays attached to the outer one.
 */
export async function withinTime<Result>(
  { clock, ms, outer, late, aborted }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (outer?.aborted) throw aborted(outer.reason);
  const controller = new AbortController();
  let end: (error: Error) => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const onAbort = (): void => end(aborted(outer?.reason));
  const cancel = ms === undefined ? undefined : clock.after(ms, () => end(late()));
  outer?.addEventListener("abort", onAbort);
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    cancel?.();
    outer?.removeEventListener("abort", onAbort);
  }
}
