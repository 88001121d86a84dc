import type { Kysely } from "kysely";
import { sql } from "kysely";
import { shapes } from "../columns.ts";
import { steps } from "../migrations.ts";
import { tableNames } from "../schema.ts";
import type { Copies, Seed } from "../store.ts";
import type { Rows, Tables } from "../tables.ts";
import { transaction } from "./transaction.ts";
import type { Server } from "./pool.ts";

/** How many records make it worthwhile to count how they are spread. */
const many = 5_000;

/** The last step that was done to the tables of a school that is up to date. */
export const lastStep = Object.keys(steps).at(-1)!;

/**
 * What has to be done to the tables of a school after a step, or to have them at all. Text is compared as SQLite does it, byte by
 * byte, however the database compares it otherwise.
 */
export function scriptAfter(step: string | null): string {
  const names = Object.keys(steps);
  const missing = names.slice(step === null ? 0 : names.indexOf(step) + 1);
  return missing.flatMap((name) => steps[name]!.map(byBytes)).join(";\n");
}

const byBytes = (statement: string): string =>
  statement.replaceAll(/(\b\w+ text)(?= not null|,|\)| check)/g, '$1 collate "C"');

/** Makes the tables of a school in a schema of their own, with what a seed holds, and does more in the same transaction. */
export const createSchool = (
  server: Server,
  schema: string,
  seed: Seed,
  more: (database: Kysely<Tables>) => Promise<void> = async () => {},
): Promise<void> =>
  transaction<Tables, void>(
    server,
    { script: `begin; create schema "${schema}"; ${inSchema(schema)}; ${scriptAfter(null)}` },
    async (database) => {
      await replaceAll(database, seed);
      await more(database);
    },
  );

/** A lock of the database until the end of a transaction. Kysely's own ends before what it did can be seen. */
export const oneAtATime = "select pg_advisory_xact_lock(hashtext('d6_mock'), hashtext('migration'))";

/** Has the statements of a transaction speak of the tables of a schema. */
export const inSchema = (schema: string): string => `set local search_path to "${schema}"`;

/** Has a school hold what a seed does, and nothing else. Nobody else may be reading. */
export const replaceAll = (database: Kysely<Tables>, { parts, copies }: Seed): Promise<void> =>
  withoutKeys(database, async () => {
    await sql.raw(`truncate ${tableNames.join(", ")}`).execute(database);
    let count = 0;
    for (const part of parts()) count += await insertAll(database, part);
    if (copies) await copySchools(database, copies);
    if (count > many || copies) await sql.raw(`analyze ${tableNames.join(", ")}`).execute(database);
  });

interface Key {
  table: string;
  name: string;
  definition: string;
}

/** Keys are checked for all records together in a third of the time that it takes to check them with each. */
async function withoutKeys(database: Kysely<Tables>, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<Key>`select conrelid::regclass::text as "table", conname as name,
      pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace
    order by conrelid, conname`.execute(database);
  const altered = (change: (key: Key) => string) =>
    [...Map.groupBy(rows, ({ table }) => table)]
      .map(([table, keys]) => `alter table ${table} ${keys.map(change).join(", ")}`)
      .join(";\n");
  await sql.raw(altered(({ name }) => `drop constraint ${name}`)).execute(database);
  await work();
  await sql.raw(altered(({ name, definition }) => `add constraint ${name} ${definition}`)).execute(database);
}

/** Adds records, in the order of the tables given, and says how many. */
async function insertAll(database: Kysely<Tables>, rows: Rows): Promise<number> {
  let count = 0;
  for (const [table, records] of Object.entries(rows)) {
    if (records.length === 0) continue;
    count += records.length;
    const columns = sql.join(Object.keys(records[0]!).map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(records)})`.execute(
      database,
    );
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
