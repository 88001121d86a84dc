/** Keeps a client from answering an outage with several times its usual load. */
export interface RetryBudget {
  /** Takes what one repetition costs; false when there is not enough left. */
  take(): boolean;
  /** Gives back a little after a try that needs no repetition. */
  give(): void;
}

// Twenty repetitions bridge a short outage; in a long one there is at most one for ten calls that went well.
const full = 200;
const perRepetition = 10;
const perSuccess = 1;

/** Makes the budget of one client: a bucket of tokens that starts full. */
export function createRetryBudget(): RetryBudget {
  let tokens = full;
  return {
    take() {
      if (tokens < perRepetition) return false;
      tokens -= perRepetition;
      return true;
    },
    give() {
      tokens = Math.min(full, tokens + perSuccess);
    },
  };
}
