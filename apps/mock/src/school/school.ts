import type { Operation } from "../contract.ts";
import type { Reply } from "../refusal.ts";
import type { Answers, Call } from "./call.ts";
import { clients } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { checkActivated, checkAuthorised } from "./gates.ts";
import { lookups } from "./lookups.ts";
import { notes } from "./notes.ts";
import { promises } from "./promises.ts";
import { seed } from "./seed.ts";

const answers: Answers = { ...clients, ...lookups, ...notes, ...promises };

export interface School {
  /** Whether the school answers this operation itself; the others are mocked from their examples. */
  knows(operation: Operation): boolean;
  /** Refuses a call for a school that has not authorised the integration or not activated the API it needs. */
  admit(operation: Operation, schoolId: number): Promise<void>;
  answer(call: Omit<Call, "database" | "today">): Promise<Reply>;
  /** Forgets every change. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a school with its seeded records. */
export async function openSchool(today: Clock): Promise<School> {
  const open = async (): Promise<Database> => {
    const database = await openDatabase();
    await seed(database);
    return database;
  };
  let database = await open();
  return {
    knows: (operation) => operation.id in answers,
    async admit(operation, schoolId) {
      if (operation.apiType === undefined) return;
      await checkAuthorised(database, schoolId);
      await checkActivated(database, operation, schoolId);
    },
    answer(call) {
      const answer = answers[call.operation.id];
      if (!answer) throw new Error(`The school has no answer for ${call.operation.id}`);
      return answer({ ...call, database, today });
    },
    async reset() {
      const before = database;
      database = await open();
      await before.destroy();
    },
    close: () => database.destroy(),
  };
}
