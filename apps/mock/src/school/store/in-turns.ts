import type { Store, Whole } from "./store.ts";
import { createTurns } from "./turns.ts";

/** The store of one process, whose calls wait for whoever replaces everything. */
export function inTurns(whole: Whole): Store {
  const { database } = whole;
  const turns = createTurns();
  let closed: Promise<void> | undefined;
  return {
    reading: (work) => turns.together(() => work(database)),
    // Each change is a transaction of its own within the work.
    writing: (work) => turns.together(() => work(database)),
    alone: (work) => turns.alone(() => work(whole)),
    close: () => (closed ??= turns.alone(() => database.destroy())),
  };
}
