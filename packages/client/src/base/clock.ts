/** Time as the client sees it: durations only, never dates. Tests pass their own, so that nothing has to wait. */
export interface Clock {
  /** Milliseconds since a moment that stays the same. It is never set back, as the time of day can be. */
  now(): number;
  /** Calls `wake` once after `ms` milliseconds, or after 24 days, unless the function that it returns is called before. */
  after(ms: number, wake: () => void): () => void;
}

// A timer with a longer delay fires at once.
const longestDelayMs = 2 ** 31 - 1;

/** The globals, looked up at each use, so that whoever replaces them is heard. */
export const systemClock: Clock = {
  now: () => Math.floor(performance.now()),
  after(ms, wake) {
    const timer = setTimeout(wake, Math.min(ms, longestDelayMs));
    return () => clearTimeout(timer);
  },
};
