import { backup, DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { Transaction } from "kysely";
import { migrate } from "./migrations.ts";
import { sqliteDialect } from "./sqlite.ts";
import type { Rows, Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** A database, and what is done with it as a whole. */
export interface Store {
  database: Database;
  /** Adds many records in one transaction, in the order of the tables given. */
  insert(rows: Rows): void;
  /** Everything it holds, once no transaction is under way. */
  bytes(): Promise<Uint8Array>;
  /** Holds from now on what another one held, and nothing else. */
  load(bytes: Uint8Array): Promise<void>;
}

/** Opens a database in memory, with empty tables or with what another one held. */
export async function openStore(bytes?: Uint8Array): Promise<Store> {
  const connection = new DatabaseSync(":memory:", { enableForeignKeyConstraints: true });
  const store = storeOf(connection, async (next) => connection.deserialize(next));
  if (bytes) await store.load(bytes);
  else await migrate(store.database);
  return store;
}

/** Marks a file as a school, in the header that SQLite keeps for this; the letters are d6ms. */
const applicationId = 0x64366d73;

/**
 * Opens a database in a file, which is made when it does not exist. What was committed is there after the process or the
 * machine has died.
 *
 * @throws Error when the file cannot be opened, is no database, or is one of something else.
 */
export async function openFile(path: string): Promise<Store> {
  try {
    const connection = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
    const { application_id } = connection.prepare("pragma application_id").get() as { application_id: number };
    const { tables } = connection.prepare("select count(*) as tables from sqlite_master").get() as { tables: number };
    if (tables > 0 && application_id !== applicationId) {
      connection.close();
      throw new Error("it is a database of something else");
    }
    connection.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma application_id = ${applicationId}`);
    const store = storeOf(connection, async (next) => {
      const source = new DatabaseSync(":memory:");
      source.deserialize(next);
      source.exec(`pragma application_id = ${applicationId}`);
      // In one transaction: whoever dies in the middle leaves what was there before.
      await backup(source, path);
      source.close();
    });
    await migrate(store.database);
    return store;
  } catch (error) {
    throw new Error(`The school cannot be kept in ${path}: ${(error as Error).message}. Name another file with --db.`, {
      cause: error,
    });
  }
}

function storeOf(connection: DatabaseSync, replace: (bytes: Uint8Array) => Promise<void>): Store {
  const { dialect, forget } = sqliteDialect(connection);
  const database = new Kysely<Tables>({ dialect });
  return {
    database,
    bytes: () =>
      database.connection().execute(async () => {
        const bytes = connection.serialize();
        // A database in memory has no log to write ahead.
        bytes.set([1, 1], 18);
        return bytes;
      }),
    load: (bytes) =>
      database.connection().execute(async () => {
        forget();
        await replace(bytes);
      }),
    insert(rows) {
      connection.exec("begin");
      for (const [table, records] of Object.entries(rows)) {
        const [first] = records;
        if (!first) continue;
        // One prepared statement for all records: a statement with thousands of values takes longer to write than to run.
        const columns = Object.keys(first) as (keyof typeof first)[];
        const { sql: text } = database
          .insertInto(table as keyof Tables)
          .values(first)
          .compile();
        const statement = connection.prepare(text);
        for (const record of records)
          statement.run(...columns.map((column) => record[column] as string | number | null));
      }
      connection.exec("commit");
    },
  };
}

/** Gives out the next id of a school's records. */
export async function nextId(queries: Queries, school_id: number, record: "note" | "promise"): Promise<number> {
  const { id } = await queries
    .insertInto("last_ids")
    .values({ school_id, record, id: 1 })
    .onConflict((conflict) =>
      conflict.columns(["school_id", "record"]).doUpdateSet({ id: sql<number>`last_ids.id + 1` }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
