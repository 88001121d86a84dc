import type { Clock } from "../../base/clock.ts";

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  /** Moves time forward, and wakes on the way what waits for a time that has come. */
  advance(ms: number): Promise<void>;
  /** Moves time to whatever is waited for next, again and again, until the work has ended; gives what it gives. */
  run<Result>(work: Promise<Result>): Promise<Result>;
  /** How many are waiting. */
  readonly waiting: number;
}

interface Timer {
  at: number;
  wake: () => void;
}

// A response takes some turns of the event loop until its body has been read.
const turns = 4;

/** Makes a clock for `createClient({ clock })`. It starts at `startMs`, milliseconds since 1970; default: 0. */
export function createTestClock(startMs = 0): TestClock {
  let now = startMs;
  const timers = new Set<Timer>();

  const next = (): Timer | undefined => [...timers].toSorted((one, other) => one.at - other.at)[0];

  async function wakeUntil(end: number): Promise<void> {
    await settle();
    for (let timer = next(); timer && timer.at <= end; timer = next()) {
      now = Math.max(now, timer.at);
      timers.delete(timer);
      timer.wake();
      await settle();
    }
  }

  return {
    now: () => now,
    after(ms, wake) {
      const timer = { at: now + Math.max(0, ms), wake };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const end = now + ms;
      await wakeUntil(end);
      now = end;
    },
    async run(work) {
      const state = { ended: false };
      const end = (): void => {
        state.ended = true;
      };
      work.then(end, end);
      await settle();
      while (!state.ended) {
        const timer = next();
        if (timer) await wakeUntil(timer.at);
        else await settle();
      }
      return work;
    },
    get waiting() {
      return timers.size;
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
