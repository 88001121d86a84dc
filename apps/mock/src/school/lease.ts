import type { Store } from "./database.ts";

/** A store that several calls use at once, and that is closed after the last of them. */
export interface Lease {
  use<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  /** Closes the store: now, or after the last of the calls that still use it. */
  end(): Promise<void>;
}

export function lease(store: Store): Lease {
  let users = 0;
  let ended = false;
  const closeWhenIdle = async (): Promise<void> => {
    if (ended && users === 0) await store.database.destroy();
  };
  return {
    async use(work) {
      users += 1;
      try {
        return await work(store);
      } finally {
        users -= 1;
        await closeWhenIdle();
      }
    },
    end() {
      ended = true;
      return closeWhenIdle();
    },
  };
}
