import type { Clock } from "../clock.ts";
import type { Layer } from "../pipeline.ts";
import type { RetryBudget } from "../retry-budget.ts";
import { mayRepeat, waitMs } from "../retry-policy.ts";
import type { TryOutcome } from "../retry-policy.ts";
import type { UntilEnd } from "./call-end.ts";

/**
 * Tries again what may be over in a moment. When the wait does not fit the deadline, the last answer or error is
 * given out at once: the caller has more use for the time than this layer.
 */
export function retry(clock: Clock, random: () => number, budget: RetryBudget, untilEnd: UntilEnd): Layer {
  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => signal.addEventListener("abort", clock.after(ms, resolve)));

  return async (request, next, context) => {
    const { deadlineMs, startedAt, retry: settings, writes } = context;
    for (;;) {
      context.attempts += 1;
      let outcome: TryOutcome;
      try {
        outcome = { answer: await next(request, context) };
      } catch (error) {
        outcome = { error };
      }
      const repeatable = mayRepeat(outcome, !writes || settings.writes);
      if (!repeatable) budget.give();
      if (repeatable && context.attempts < settings.attempts) {
        const now = clock.now();
        const wait = waitMs(outcome, context.attempts, settings, { now, random: random() });
        if (now + wait < startedAt + deadlineMs && budget.take()) {
          await untilEnd(context, (signal) => sleep(wait, signal));
          continue;
        }
      }
      if ("error" in outcome) throw outcome.error;
      return outcome.answer;
    }
  };
}
