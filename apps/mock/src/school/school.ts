import type { Operation } from "../contract.ts";
import type { Reply } from "../refusal.ts";
import type { Answers, Call } from "./call.ts";
import { clients } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { openStore } from "./database.ts";
import type { Store } from "./database.ts";
import { checkActivated, checkAuthorised } from "./gates.ts";
import { lease } from "./lease.ts";
import { lookups } from "./lookups.ts";
import { notes } from "./notes.ts";
import { promises } from "./promises.ts";
import { accountLearnerAnswers } from "./account-learners.ts";
import { absentees } from "./absentees.ts";
import { ageAnalysis } from "./age-analysis.ts";
import { debtors } from "./debtors.ts";
import { discipline } from "./discipline.ts";
import { learners } from "./learners.ts";
import { parents } from "./parents.ts";
import { schools } from "./schools.ts";
import { staff } from "./staff.ts";
import { subjects } from "./subjects.ts";
import { transactions } from "./transactions.ts";
import type { SeedOptions } from "./seed/plan.ts";
import { seedRows } from "./seed/seed.ts";

const answers: Answers = {
  ...clients,
  ...lookups,
  ...schools,
  ...learners,
  ...parents,
  ...staff,
  ...absentees,
  ...discipline,
  ...subjects,
  ...debtors,
  ...accountLearnerAnswers,
  ...ageAnalysis,
  ...transactions,
  ...notes,
  ...promises,
};

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

/**
 * Gives stores with the seeded records. Drawing them takes a while and gives the same on the same day, so that all but the
 * first store are copies.
 */
export function createSeeder(today: Clock, seed: SeedOptions): () => Promise<Store> {
  let seeded: { day: string; bytes: Uint8Array } | undefined;
  return async () => {
    const day = today();
    if (seeded?.day === day) return openStore(seeded.bytes);
    const store = openStore();
    store.fill(seedRows(seed, day));
    seeded = { day, bytes: await store.bytes() };
    return store;
  };
}

/** Opens the schools with their seeded records; activations have their effect after the lag, in milliseconds. */
export async function openSchool(today: Clock, seeder: () => Promise<Store>, lag = 0): Promise<School> {
  let current = lease(await seeder());
  const replaceWith = (next: Store): Promise<void> => {
    const before = current;
    current = lease(next);
    return before.end();
  };
  return {
    knows: (operation) => operation.id in answers,
    async admit(operation, schoolId) {
      if (operation.apiType === undefined) return;
      await current.use(async ({ database }) => {
        await checkAuthorised(database, schoolId);
        await checkActivated(database, operation, schoolId);
      });
    },
    answer(call) {
      const answer = answers[call.operation.id];
      if (!answer) throw new Error(`The school has no answer for ${call.operation.id}`);
      return current.use(({ database }) => answer({ ...call, database, today, lag }));
    },
    reset: async () => replaceWith(await seeder()),
    snapshot: () => current.use((store) => store.bytes()),
    restore: (bytes) => replaceWith(openStore(bytes)),
    close: () => current.end(),
  };
}
