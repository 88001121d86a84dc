/** Lets many work together, and one alone when the others have finished. */
export interface Turns {
  together<Result>(work: () => Promise<Result>): Promise<Result>;
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createTurns(): Turns {
  let working = 0;
  let whenIdle: (() => void) | undefined;
  // Those who come while somebody is or wants to be alone wait for the last of these.
  let free = Promise.resolve();
  return {
    async together(work) {
      let seen;
      do await (seen = free);
      while (seen !== free);
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
        if (working === 0) whenIdle?.();
      }
    },
    async alone(work) {
      const before = free;
      const { promise, resolve } = Promise.withResolvers<void>();
      free = promise;
      await before;
      if (working > 0) await new Promise<void>((idle) => (whenIdle = idle));
      try {
        return await work();
      } finally {
        whenIdle = undefined;
        resolve();
      }
    },
  };
}
