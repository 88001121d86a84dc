import type { Clock } from "../../base/clock.ts";

/** Asks the store, and waits for the answer no longer than agreed. */
export type AskStore = <Answer>(question: () => Promise<Answer>) => Promise<Answer>;

// A client of a store that is away may keep every question and send all of them when it is back, so it gets one in this
// time instead of one for each call.
const oncePerMs = 5000;

/**
 * Puts a deadline on every question to the store: clients of Redis and PostgreSQL wait without end by default. While a
 * question is overdue, the next ones fail at once.
 */
export function storeDeadline(clock: Clock, ms: number): AskStore {
  let overdueSince: number | undefined;
  return async (question) => {
    const begun = clock.now();
    if (overdueSince !== undefined && begun < overdueSince + oncePerMs) {
      throw new Error(`the store has not answered for ${Math.round(begun - overdueSince)} ms`);
    }
    let cancel = (): void => {};
    try {
      return await new Promise((resolve, reject) => {
        cancel = clock.after(ms, () => {
          overdueSince = begun;
          reject(new Error(`the store did not answer within ${ms} ms, its storeTimeoutMs`));
        });
        question()
          .finally(() => {
            if (overdueSince === begun) overdueSince = undefined;
          })
          .then(resolve, reject);
      });
    } finally {
      cancel();
    }
  };
}
