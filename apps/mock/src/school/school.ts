import type { Operation } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";
import { answers } from "./answers.ts";
import { storedId } from "./call/call.ts";
import type { Call } from "./call/call.ts";
import type { Clock } from "./rules/clock.ts";
import { createSchoolClock } from "./rules/school-clock.ts";
import type { Read } from "./steering/fixtures/reading.ts";
import { createSteering } from "./steering/steering.ts";
import type { Steering } from "./steering/steering.ts";
import type { Seed } from "./store/store.ts";
import { openFile } from "./store/sqlite/file.ts";
import { openMemory } from "./store/sqlite/memory.ts";
import { notOne, readSnapshot, takeSnapshot } from "./store/snapshot.ts";
import { checkAdmitted } from "./access/gates.ts";
import type { SeedOptions } from "./seed/plan.ts";
import { seedOf } from "./seed/seed.ts";
import { StorageError } from "./store/storage-error.ts";
import { createTurns } from "./store/turns.ts";

export interface School {
  /** Whether the school answers this operation itself; the others are mocked from their examples. */
  knows(operation: Operation): boolean;
  /** Refuses a call for a school that has not authorised the integration or not activated the API it needs. */
  admit(operation: Operation, schoolId: number): Promise<void>;
  answer(call: Omit<Call, "database" | "today" | "lag">): Promise<Reply>;
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
  /** The file that keeps the schools; in memory without one. A file with schools goes on where it was left. */
  db?: string | undefined;
}

/**
 * Opens the schools.
 *
 * @throws Error when the file cannot be used. What is asked later fails with a StorageError when the file has no room or is
 *   held by another process for too long.
 */
export async function openSchool({ clock: start, seeder, lag = () => 0, db }: SchoolOptions): Promise<School> {
  const store = db === undefined ? await openMemory(seeder()) : await openFile(db, seeder());
  const { database } = store;
  const turns = createTurns();
  const clock = createSchoolClock(start);
  const { today } = clock;
  const snapshot = () => turns.together(() => takeSnapshot(database));
  async function restore(bytes: Uint8Array): Promise<void> {
    const rows = readSnapshot(bytes);
    await turns.alone(() => store.replace(rows)).catch(told);
  }
  let closed: Promise<void> | undefined;
  return {
    knows: (operation) => operation.id in answers,
    async admit(operation, schoolId) {
      const { apiType } = operation;
      if (apiType !== undefined) await turns.together(() => checkAdmitted(database, storedId(schoolId), apiType));
    },
    answer(call) {
      const answer = answers[call.operation.id];
      if (!answer) throw new Error(`The school has no answer for ${call.operation.id}`);
      return turns.together(() => answer({ ...call, schoolId: storedId(call.schoolId), database, today, lag: lag() }));
    },
    reset: () => turns.alone(() => store.reset(seeder())),
    snapshot,
    restore,
    steering: createSteering({
      database,
      clock,
      turns,
      replace: (rows) => store.replace(rows),
      take: snapshot,
      goBack: restore,
    }),
    close: () => (closed ??= turns.alone(() => database.destroy())),
  };
}

/** Records that do not fit the tables are no snapshot; a file that cannot be written has an error of its own. */
function told(error: unknown): never {
  throw error instanceof StorageError ? error : notOne(error);
}
