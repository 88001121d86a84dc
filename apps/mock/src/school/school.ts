import type { Operation } from "../contract/contract.ts";
import type { Refusal, Reply } from "../contract/refusal.ts";
import { answers } from "./answers.ts";
import { storedId } from "./call/call.ts";
import type { Call } from "./call/call.ts";
import type { Clock } from "./rules/clock.ts";
import { createSchoolClock } from "./rules/school-clock.ts";
import type { SchoolClock } from "./rules/school-clock.ts";
import type { Read } from "./steering/fixtures/reading.ts";
import { createSnapshots } from "./steering/snapshots.ts";
import type { Snapshots } from "./steering/snapshots.ts";
import { createSteering } from "./steering/steering.ts";
import type { Steering } from "./steering/steering.ts";
import { inTurns } from "./store/in-turns.ts";
import type { Database, Seed, Store } from "./store/store.ts";
import { openFile } from "./store/sqlite/file.ts";
import { openMemory } from "./store/sqlite/memory.ts";
import { notOne, readSnapshot, takeSnapshot } from "./store/snapshot.ts";
import { checkAdmitted } from "./access/gates.ts";
import type { SeedOptions } from "./seed/plan.ts";
import { seedOf } from "./seed/seed.ts";
import { StorageError } from "./store/storage-error.ts";

export interface School {
  /** Whether the school answers this operation itself; the others are mocked from their examples. */
  knows(operation: Operation): boolean;
  /**
   * Answers a call, or refuses it: first where the school has not authorised the integration or not activated the API that the
   * call needs, then for the reason that the call brings with it, then for the reasons of its own.
   */
  answer(call: Asked): Promise<Reply>;
  /** Forgets every change. */
  reset(): Promise<void>;
  /** Everything that the schools remember. */
  snapshot(): Promise<Uint8Array>;
  /** Goes back to what a snapshot holds. */
  restore(bytes: Uint8Array): Promise<void>;
  /** The school from its own side: its records, payments, clock, fixtures and kept states. */
  readonly steering: Steering;
  close(): Promise<void>;
}

/** A call with what is known of it before a school looks at it. */
export interface Asked extends Pick<Call, "operation" | "parameters" | "body"> {
  /** The school that the call names; undefined where it names none. */
  schoolId: number | undefined;
  /** Why it is refused once it was let in. */
  refusal?: Refusal | undefined;
}

/** Gives what the schools hold on this day; on the same day it is the same. */
export type Seeder = () => Seed;

export function createSeeder(today: Clock, options: SeedOptions): Seeder {
  let last: { day: string; seed: Seed } | undefined;
  return () => {
    const day = today();
    if (last?.day !== day) last = { day, seed: seedOf(options, day) };
    return last.seed;
  };
}

/** Gives the same records whatever the day: those of a document of fixtures. */
export function fixtureSeeder({ rows }: Pick<Read, "rows">): Seeder {
  const seed: Seed = { parts: () => [rows] };
  return () => seed;
}

export interface SchoolOptions {
  /** The day at the start, yyyy-mm-dd, or `now`; whoever steers the school may move it. */
  clock: string;
  /** What the schools hold at first, and after a reset. */
  seeder: Seeder;
  /** How long an activation takes to have its effect, in milliseconds. Default: not at all. */
  lag?: () => number;
  /** Opens what keeps the records and the kept states, and may move the clock with them. Default: in memory. */
  open?: Opener;
}

/** What a school is kept in. */
export interface Opened {
  store: Store;
  snapshots: Snapshots;
}

export type Opener = (seeder: Seeder, clock: SchoolClock) => Promise<Opened>;

/** In memory, until the process ends. */
export const inMemory: Opener = async (seeder) => ({
  store: inTurns(await openMemory(seeder())),
  snapshots: createSnapshots(),
});

/** In a file; one with schools goes on where it was left. */
export const inFile =
  (path: string): Opener =>
  async (seeder) => ({ store: inTurns(await openFile(path, seeder())), snapshots: createSnapshots() });

/**
 * Opens the schools.
 *
 * @throws Error when what keeps them cannot be used. What is asked later fails with a StorageError when it has no room, is held
 *   by another process for too long, or is gone.
 */
export async function openSchool({
  clock: start,
  seeder,
  lag = () => 0,
  open = inMemory,
}: SchoolOptions): Promise<School> {
  const clock = createSchoolClock(start);
  const { today } = clock;
  const { store, snapshots } = await open(seeder, clock);
  const snapshot = () => store.reading(takeSnapshot);
  return {
    knows: (operation) => operation.id in answers,
    answer({ operation, schoolId, refusal, parameters, body }) {
      const answer = answers[operation.id];
      if (!answer) throw new Error(`The school has no answer for ${operation.id}`);
      const id = storedId(schoolId);
      const { apiType, method } = operation;
      const work = async (database: Database) => {
        if (schoolId !== undefined && apiType !== undefined) await checkAdmitted(database, id, apiType);
        if (refusal) throw refusal;
        return answer({ operation, schoolId: id, parameters, body, database, today, lag: lag() });
      };
      return method === "get" ? store.reading(work) : store.writing(work, id);
    },
    reset: () => store.alone((whole) => whole.reset(seeder())),
    snapshot,
    async restore(bytes) {
      const rows = readSnapshot(bytes);
      await store.alone((whole) => whole.replace(rows).catch(told));
    },
    steering: createSteering({ store, clock, snapshots }),
    close: () => store.close(),
  };
}

/** Records that do not fit the tables are no snapshot; a file that cannot be written has an error of its own. */
function told(error: unknown): never {
  throw error instanceof StorageError ? error : notOne(error);
}
