import { setImmediate as nextTurn } from "node:timers/promises";

/** How long work may go on before the event loop turns, in milliseconds: nobody who listens waits longer. */
const slice = 8;

/** Tells those who work in small steps when it is time to let the event loop turn. */
export interface Pace {
  /** Whether the slice is used up. */
  isOver(): boolean;
  /** Lets the event loop turn, and begins a new slice. */
  pause(): Promise<void>;
}

export function createPace(): Pace {
  let since = performance.now();
  return {
    isOver: () => performance.now() - since > slice,
    async pause() {
      await nextTurn();
      since = performance.now();
    },
  };
}

/** Lets one at a time through, in the order in which they came. */
export interface Queue {
  enter(): Promise<void>;
  leave(): void;
}

/**
 * A queue that wakes only who is next, and lets the event loop turn between two of them when they are many. One that wakes
 * all who wait, for them to find that it is not their turn, does nothing else once there are thousands.
 */
export function createQueue(pace: Pace): Queue {
  let isTaken = false;
  let waiting: (() => void)[] = [];
  let next = 0;
  return {
    async enter() {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    leave() {
      const resume = waiting[next++];
      if (!resume) {
        isTaken = false;
        waiting = [];
        next = 0;
      } else if (pace.isOver()) void pace.pause().then(resume);
      else resume();
    },
  };
}
