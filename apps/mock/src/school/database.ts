import { DatabaseSync } from "node:sqlite";
import { Kysely, sql, SqliteDialect } from "kysely";
import type { Transaction } from "kysely";
import { schema } from "./schema.ts";
import type { Rows, Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** A database and the way to fill it. */
export interface Store {
  database: Database;
  /** Adds many records in one transaction, in the order of the tables given. */
  fill(rows: Rows): void;
  /** Everything it holds, once no transaction is under way. */
  bytes(): Promise<Uint8Array>;
}

/** Opens a database in memory, with empty tables or with what another one held. */
export function openStore(bytes?: Uint8Array): Store {
  const connection = new DatabaseSync(":memory:", { enableForeignKeyConstraints: true });
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection) }) });
  if (bytes) connection.deserialize(bytes);
  else connection.exec(schema.join(";\n"));
  return {
    database,
    bytes: () => database.connection().execute(async () => connection.serialize()),
    fill(rows) {
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

type Values = (null | number | bigint | string | Uint8Array)[];

/** Kysely expects the interface of better-sqlite3; Node's own SQLite differs in how it takes parameters. */
function adapt(connection: DatabaseSync) {
  return {
    close: () => connection.close(),
    prepare(text: string) {
      const statement = connection.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as Values)),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as Values)),
        iterate: (parameters: readonly unknown[]) =>
          statement.iterate(...(parameters as Values)) as IterableIterator<unknown>,
      };
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
