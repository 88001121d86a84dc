import type { Operation } from "../contract.ts";
import type { Reply } from "../refusal.ts";
import { answers } from "./answers.ts";
import type { Call } from "./call/call.ts";
import type { Clock } from "./rules/clock.ts";
import { openFile, openStore } from "./store/database.ts";
import type { Database } from "./store/database.ts";
import { checkAdmitted } from "./access/gates.ts";
import type { SeedOptions } from "./seed/plan.ts";
import { seedRows } from "./seed/seed.ts";
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
  close(): Promise<void>;
}

/** Gives what a seeded school holds. Drawing it takes a while and gives the same on the same day, so that it is kept. */
export function createSeeder(today: Clock, seed: SeedOptions): () => Promise<Uint8Array> {
  let seeded: { day: string; bytes: Promise<Uint8Array> } | undefined;
  return () => {
    const day = today();
    if (seeded?.day !== day) seeded = { day, bytes: draw(seed, day) };
    return seeded.bytes;
  };
}

async function draw(seed: SeedOptions, day: string): Promise<Uint8Array> {
  const store = await openStore();
  store.insert(seedRows(seed, day));
  const bytes = await store.bytes();
  await store.database.destroy();
  return bytes;
}

export interface SchoolOptions {
  today: Clock;
  /** What the schools hold at first, and after a reset. */
  seeder(): Promise<Uint8Array>;
  /** How long an activation takes to have its effect, in milliseconds. Default: 0. */
  lag?: number;
  /** The file that keeps the schools; in memory without one. A file with schools goes on where it was left. */
  db?: string | undefined;
}

/** Opens the schools. */
export async function openSchool({ today, seeder, lag = 0, db }: SchoolOptions): Promise<School> {
  const store = db === undefined ? await openStore(await seeder()) : await openFile(db);
  const { database } = store;
  if (db !== undefined && !(await hasSchools(database))) await store.load(await seeder());
  const turns = createTurns();
  let closed: Promise<void> | undefined;
  return {
    knows: (operation) => operation.id in answers,
    async admit(operation, schoolId) {
      const { apiType } = operation;
      if (apiType !== undefined) await turns.together(() => checkAdmitted(database, schoolId, apiType));
    },
    answer(call) {
      const answer = answers[call.operation.id];
      if (!answer) throw new Error(`The school has no answer for ${call.operation.id}`);
      return turns.together(() => answer({ ...call, database, today, lag }));
    },
    reset: async () => {
      const bytes = await seeder();
      await turns.alone(() => store.load(bytes));
    },
    snapshot: () => store.bytes(),
    async restore(bytes) {
      await checkSnapshot(bytes);
      await turns.alone(() => store.load(bytes));
    },
    close: () => (closed ??= turns.alone(() => database.destroy())),
  };
}

async function checkSnapshot(bytes: Uint8Array): Promise<void> {
  try {
    const { database } = await openStore(bytes);
    await hasSchools(database);
    await database.destroy();
  } catch (error) {
    throw new Error("This is no snapshot of a mock. Take one with snapshot().", { cause: error });
  }
}

const hasSchools = async (database: Database): Promise<boolean> =>
  (await database.selectFrom("schools").select("id").limit(1).execute()).length > 0;
