import type { Clock } from "../clock.ts";
import type { Layer } from "../pipeline.ts";
import { mayRepeat, waitMs, wentWell } from "../retry-policy.ts";
import type { TryOutcome } from "../retry-policy.ts";
import type { UntilEnd } from "./call-end.ts";

// A bucket of tokens keeps a client from answering an outage with several times its usual load. Twenty repetitions
// bridge a short outage; in a long one there is at most one for ten calls that went well.
const fullBudget = 200;
const perRepetition = 10;

/**
 * Tries again what may be over in a moment. When the wait does not fit the deadline, the last answer or error is
 * given out at once: the caller has more use for the time than this layer.
 */
export function retry(clock: Clock, random: () => number, untilEnd: UntilEnd): Layer {
  let budget = fullBudget;
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
      if (wentWell(outcome)) budget = Math.min(fullBudget, budget + 1);
      const repeatable = mayRepeat(outcome, !writes || settings.writes);
      if (repeatable && context.attempts < settings.attempts && budget >= perRepetition) {
        const wait = waitMs(outcome, context.attempts, settings, random());
        if (clock.now() + wait < startedAt + deadlineMs) {
          budget -= perRepetition;
          await untilEnd(
            context,
            (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", clock.after(wait, resolve))),
          );
          continue;
        }
      }
      if (outcome.answer) return outcome.answer;
      throw outcome.error;
    }
  };
}
