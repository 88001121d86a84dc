import type { Kysely } from "kysely";
import { sql } from "kysely";
import { shapes } from "../columns.ts";
import { migrateIn } from "../migrations.ts";
import { tableNames } from "../schema.ts";
import type { Copies, Seed } from "../store.ts";
import type { Rows, Tables } from "../tables.ts";
import { transaction } from "./transaction.ts";
import type { Server } from "./pool.ts";

/** How many records make it worthwhile to count how they are spread. */
const many = 5_000;

/** Makes tables in a schema of their own, or brings them up to date; one at a time does so, in whatever process. */
export const migrateSchema = (server: Server, schema: string): Promise<void> =>
  transaction<Tables, void>(server, { script: `begin; ${oneAtATime}; ${inSchema(schema)}` }, (database) =>
    migrateIn(database, schema),
  );

/** A lock of the database until the end of a transaction. Kysely's own ends before what it did can be seen. */
export const oneAtATime = "select pg_advisory_xact_lock(hashtext('d6_mock'), hashtext('migration'))";

/** Has the statements of a transaction speak of the tables of a schema. */
export const inSchema = (schema: string): string => `set local search_path to "${schema}"`;

/** Removes all records, and gives their room back at once. Nobody else may be reading. */
export async function removeAll(database: Kysely<Tables>): Promise<void> {
  await sql.raw(`truncate ${tableNames.join(", ")}`).execute(database);
}

/** Adds what a seed holds. */
export async function insertSeed(database: Kysely<Tables>, { parts, copies }: Seed): Promise<void> {
  let count = 0;
  for (const part of parts()) count += await insertAll(database, part);
  if (copies) await copySchools(database, copies);
  if (count > many || copies) await sql.raw(`analyze ${tableNames.join(", ")}`).execute(database);
}

/** Adds records, in the order of the tables given, and says how many. */
export async function insertAll(database: Kysely<Tables>, rows: Rows): Promise<number> {
  let count = 0;
  for (const [table, records] of Object.entries(rows)) {
    if (records.length === 0) continue;
    count += records.length;
    const columns = sql.join(Object.keys(records[0]!).map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(records)})`.execute(database);
  }
  return count;
}

async function copySchools(database: Kysely<Tables>, { tables, schools }: Copies): Promise<void> {
  const pairs = JSON.stringify(schools.map(({ from, to }) => ({ from, to })));
  for (const table of tables) {
    const columns = Object.keys(shapes[table].columns).filter((column) => column !== "school_id");
    const list = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (school_id, ${list})
      select pair."to", ${sql.join(columns.map((column) => sql.ref(`original.${column}`)))}
      from json_to_recordset(${pairs}) as pair ("from" integer, "to" integer)
      join ${sql.table(table)} as original on original.school_id = pair."from"`.execute(database);
  }
}
