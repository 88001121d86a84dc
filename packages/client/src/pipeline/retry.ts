import type { Clock } from "../base/clock.ts";
import type { Layer, UntilEnd } from "../call/layer.ts";
import { mayRepeat, waitMs, wentWell } from "./retry-policy.ts";
import type { AttemptOutcome } from "./retry-policy.ts";

// A bucket of tokens keeps a client from answering an outage with several times its usual load. Twenty repetitions
// bridge a short outage; in a long one there is at most one for ten calls that went well.
const fullBudget = 200;
const perRepetition = 10;

/**
 * Attempts again what may be over in a moment. When the wait does not fit the deadline, the last response or error is
 * given out at once: the caller has more use for the time than this layer.
 */
export function retry(clock: Clock, random: () => number, untilEnd: UntilEnd): Layer {
  let budget = fullBudget;
  return async (request, next, context) => {
    const { startedAt, options, writes } = context;
    for (;;) {
      context.attempt += 1;
      let outcome: AttemptOutcome;
      try {
        outcome = { response: await next(request, context) };
      } catch (error) {
        outcome = { error };
      }
      if (wentWell(outcome)) budget = Math.min(fullBudget, budget + 1);
      const repeatable = mayRepeat(outcome, !writes || options.retry.writes);
      if (repeatable && context.attempt < options.retry.attempts && budget >= perRepetition) {
        const wait = waitMs(outcome, context.attempt, options.retry, random());
        if (clock.now() + wait < startedAt + options.deadlineMs) {
          budget -= perRepetition;
          await untilEnd(
            context,
            (signal) => new Promise<void>((resolve) => signal.addEventListener("abort", clock.after(wait, resolve))),
          );
          continue;
        }
      }
      if (outcome.response) return outcome.response;
      throw outcome.error;
    }
  };
}
