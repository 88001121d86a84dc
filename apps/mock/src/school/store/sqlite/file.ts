import { closeSync, fchmodSync, fstatSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Seed, Whole } from "../store.ts";
import { migrate } from "../migrations.ts";
import { createPace, createQueue } from "./queue.ts";
import { sqliteDialect } from "./dialect.ts";
import { insertSeed, removeAll } from "./records.ts";
import { setStatistics } from "./statistics.ts";
import { explained } from "../storage-error.ts";
import type { Tables } from "../tables.ts";

/** Marks a file as a school, in the header that SQLite keeps for this; the letters are d6ms. */
const applicationId = 0x64366d73;

/** A transaction takes the file when it begins: one that has read and then finds that another process wrote must fail. */
const transactions = { begin: "begin immediate", commit: "commit", rollback: "rollback" };

/**
 * Opens a database in a file. One that does not exist is made, with what the seed holds; only its owner may read it. What
 * was committed is there after the process or the machine has died. Several processes may have the same file: they wait
 * for each other.
 *
 * @throws Error when the file cannot be opened, is no database, or is one of something else.
 */
export async function openFile(path: string, seed: Seed): Promise<Whole> {
  try {
    if (path.trim() === "") throw new Error("a file needs a name");
    const sqlite = openSchoolFile(resolve(path));
    try {
      return await createStore(sqlite, seed);
    } catch (error) {
      sqlite.close();
      throw error;
    }
  } catch (error) {
    throw new Error(
      `The school cannot be kept in ${path.trim() === "" ? JSON.stringify(path) : path}: ${(error as Error).message.replace(/\.$/, "")}. Name another file with --db.`,
      { cause: error },
    );
  }
}

async function createStore(sqlite: DatabaseSync, seed: Seed): Promise<Whole> {
  const pace = createPace();
  const database = new Kysely<Tables>({ dialect: sqliteDialect(sqlite, transactions, createQueue(pace), pace) });
  const replaceBy = async (next: Seed, isWanted: () => boolean = () => true) => {
    await database.transaction().execute(async () => {
      if (!isWanted()) return;
      try {
        removeAll(sqlite);
        await insertSeed(sqlite, next, pace);
      } catch (error) {
        throw explained(error);
      }
    });
    // The log that was written ahead is as large as the schools.
    await database.connection().execute(async () => sqlite.exec("pragma wal_checkpoint(truncate)"));
  };
  await migrate(database);
  await database.transaction().execute(async () => setStatistics(sqlite));
  await replaceBy(seed, () => sqlite.prepare("select 1 from schools limit 1").get() === undefined);
  return {
    database,
    reset: (next) => replaceBy(next),
    replace: (rows) => replaceBy({ parts: () => [rows] }),
  };
}

function openSchoolFile(file: string): DatabaseSync {
  makePrivate(file);
  const sqlite = new DatabaseSync(file, { timeout: 5000 });
  try {
    const { tables } = sqlite.prepare("select count(*) as tables from sqlite_master").get() as { tables: number };
    const { application_id } = sqlite.prepare("pragma application_id").get() as { application_id: number };
    if (tables > 0 && application_id !== applicationId) throw new Error("it is a database of something else");
    // From here on who waits for the file does not hold up the process.
    sqlite.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma application_id = ${applicationId};
      pragma busy_timeout = 0`);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Makes the file when there is none; the files that SQLite puts beside it have the rights of this one. */
function makePrivate(file: string): void {
  const handle = openSync(file, "a", 0o600);
  if (fstatSync(handle).size === 0) fchmodSync(handle, 0o600);
  // Closed before SQLite opens the file: to close it later would end the locks of SQLite.
  closeSync(handle);
}
