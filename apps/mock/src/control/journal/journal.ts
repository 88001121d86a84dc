import { filterOf } from "./filter.ts";
import type { Filter } from "./filter.ts";
import { shown, whole } from "./entry.ts";
import type { Entry, KeptEntry, WholeEntry } from "./entry.ts";
import type { KeptBody } from "./kept-body.ts";

/** How many calls are remembered. */
export const mostEntries = 1000;

/** How much memory they may take together, in bytes; what they take beside their texts is estimated on top of it. */
export const mostBytes = 36_000_000;

/** The last calls of the API. */
export interface Journal {
  /** Remembers a call, and returns the id of its entry. */
  add(call: Omit<KeptEntry, "number" | "id" | "size">): string;
  /** Waits until whoever asks for it finds what was added; nothing where that is always so. */
  settled(): Promise<void> | undefined;
  /** Without bodies, the newest first. */
  list(filter: Filter): Soon<Entry[]>;
  get(id: string): Soon<WholeEntry | undefined>;
  /** Forgets the calls of a session, those that name none (null), or all of them (undefined). */
  clear(session: string | null | undefined): Soon<void>;
  /** The sessions that have calls. */
  sessions(): Soon<Set<string | null>>;
  /** The entries behind one of an id, the oldest first, and whether some of them are gone. */
  behind(id: string): Soon<Behind>;
  /** Tells each entry when it is added, until it is told to stop. */
  follow(told: (entry: KeptEntry) => void): () => void;
}

/** What is read elsewhere takes its time. */
type Soon<Value> = Value | Promise<Value>;

export interface Behind {
  entries: KeptEntry[];
  isGap: boolean;
}

/** The journal of one process; what is asked of it is answered at once. */
export interface LocalJournal extends Journal {
  list(filter: Filter): Entry[];
  get(id: string): WholeEntry | undefined;
  clear(session: string | null | undefined): void;
  sessions(): Set<string | null>;
  behind(id: string): Behind;
  /** About how much memory it takes, in bytes. */
  size(): number;
}

export function createJournal(): LocalJournal {
  // Ids of another run are none of this one: a reader that goes on behind one is told of the gap.
  const run = Date.now().toString(36);
  const followers = new Set<(entry: KeptEntry) => void>();
  const numbers = new RegExp(`^${run}-(\\d{1,15})$`);
  let entries: KeptEntry[] = [];
  let last = 0;
  let lastGone = 0;
  let size = 0;

  function remove(entry: KeptEntry): void {
    size -= entry.size;
    lastGone = Math.max(lastGone, entry.number);
  }

  /** Takes the oldest bodies away until there is room, and whole entries where that is not enough. */
  function makeRoom(): void {
    for (const entry of entries) {
      if (size <= mostBytes) return;
      const held = bytesOf(entry.body) + bytesOf(entry.response.body);
      entry.body = dropped(entry.body);
      entry.response.body = dropped(entry.response.body);
      entry.size -= held;
      size -= held;
    }
    while (size > mostBytes && entries.length > 1) remove(entries.shift()!);
  }

  return {
    add(given) {
      const number = ++last;
      const entry: KeptEntry = { ...given, number, id: `${run}-${number}`, size: sizeOf(given) };
      entries.push(entry);
      size += entry.size;
      if (entries.length > mostEntries) remove(entries.shift()!);
      if (size > mostBytes) makeRoom();
      for (const told of followers) told(entry);
      return entry.id;
    },
    settled: () => undefined,
    list(filter) {
      const fits = filterOf(filter, (id) => Number(numbers.exec(id)?.[1] ?? Number.NaN));
      const found: Entry[] = [];
      for (let at = entries.length - 1; at >= 0 && found.length < (filter.limit ?? mostEntries); at--) {
        if (fits(entries[at]!)) found.push(shown(entries[at]!));
      }
      return found;
    },
    get(id) {
      const found = entries.find((entry) => entry.id === id);
      return found && whole(found);
    },
    clear(session) {
      const isOut = (entry: KeptEntry) => session === undefined || entry.session === session;
      for (const entry of entries.filter(isOut)) remove(entry);
      entries = entries.filter((entry) => !isOut(entry));
    },
    sessions: () => new Set(entries.map(({ session }) => session)),
    behind(id) {
      const number = Number(numbers.exec(id)?.[1] ?? Number.NaN);
      if (Number.isNaN(number) || number > last) return { entries: [...entries], isGap: true };
      return { entries: entries.filter((entry) => entry.number > number), isGap: lastGone > number };
    },
    follow(told) {
      followers.add(told);
      return () => followers.delete(told);
    },
    size: () => size,
  };
}

/** About how much memory a call takes, in bytes. */
export function sizeOf({ path, query, headers, body, response }: Omit<KeptEntry, "number" | "id" | "size">): number {
  const text = JSON.stringify([path, query, headers, response.headers]).length;
  return bytesOf(body) + bytesOf(response.body) + 2 * text + 1000;
}

/** Why a body is gone that was kept. */
export const droppedNote = "The journal needed the room for newer bodies.";

const bytesOf = (body: KeptBody | null): number => body?.content?.length ?? 0;

const dropped = (body: KeptBody | null): KeptBody | null =>
  body?.content === undefined ? body : { bytes: body.bytes, content: undefined, note: droppedNote };
