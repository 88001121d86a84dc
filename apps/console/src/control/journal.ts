import type { Entry } from "@d6-integrate/mock/control";
import { createStore } from "./store.ts";

/** How many calls the mock keeps, and so does the page. */
export const kept = 1000;

/** The calls of all sessions, the newest first. */
export const journal = createStore<readonly Entry[]>([]);

let waiting: Entry[] = [];
const meanwhile = new Set<Entry[]>();
let frame: number | undefined;

/** Adds calls as they come, the oldest first. They are shown together, once for each frame. */
export function addEntries(entries: Entry[]): void {
  waiting.push(...entries);
  for (const came of meanwhile) came.push(...entries);
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    const known = new Set(journal.get().map(({ id }) => id));
    const fresh = waiting.filter(({ id }) => !known.has(id) && known.add(id)).toReversed();
    waiting = [];
    if (fresh.length > 0) journal.set([...fresh, ...journal.get()].slice(0, kept));
  });
}

let reads = 0;

/** Takes the whole list, the newest first. What came while it was read is newer than all of it. The last read counts. */
export async function takeEntries(readAll: () => Promise<readonly Entry[] | undefined>): Promise<void> {
  const read = ++reads;
  const came: Entry[] = [];
  meanwhile.add(came);
  try {
    const entries = await readAll();
    if (!entries || read !== reads) return;
    const known = new Set(entries.map(({ id }) => id));
    journal.set([...came.filter(({ id }) => !known.has(id)).toReversed(), ...entries].slice(0, kept));
  } finally {
    meanwhile.delete(came);
  }
}
