import { sleep } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Layer } from "../pipeline.ts";
import type { RetryBudget } from "../retry-budget.ts";
import { mayRepeat, waitMs } from "../retry-policy.ts";
import type { TryOutcome } from "../retry-policy.ts";

/**
 * Tries again what may be over in a moment. When the wait does not fit the deadline, the last answer or error is
 * given out at once: the caller has more use for the time than this layer.
 */
export function retry(clock: Clock, random: () => number, budget: RetryBudget): Layer {
  return async (request, next, context) => {
    const { deadlineMs, startedAt, retry: settings, writes } = context;
    for (;;) {
      context.attempts += 1;
      const outcome: TryOutcome = await next(request, context).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      );
      // Thrown by the deadline or the caller, it ends the call and not only this try.
      request.signal?.throwIfAborted();
      const repeatable = mayRepeat(outcome, !writes || settings.writes);
      if (!repeatable) budget.give();
      if (repeatable && context.attempts < settings.attempts) {
        const now = clock.now();
        const wait = waitMs(outcome, context.attempts, settings, { now, random: random() });
        if (now + wait < startedAt + deadlineMs && budget.take()) {
          await sleep(clock, wait, request.signal);
          continue;
        }
      }
      if ("error" in outcome) throw outcome.error;
      return outcome.answer;
    }
  };
}
