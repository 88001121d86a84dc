import { sql } from "kysely";
import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Migration } from "kysely/migration";
import { schema } from "./schema.ts";

/** What has been done to the tables, in order. A step that was published is never edited: add another. */
const steps: Record<string, string[]> = { "0001-schools": schema };

const migrationsBy = (perform: (database: Kysely<unknown>, statements: string[]) => Promise<void>) =>
  Object.fromEntries(
    Object.entries(steps).map(([name, statements]): [string, Migration] => [
      name,
      { up: (database) => perform(database as Kysely<unknown>, statements) },
    ]),
  );

/** All steps at once, for a database that begins with them and ends with the process. */
export const tablesScript: string = Object.values(steps).flat().join(";\n");

/** Brings the tables of a file up to date. */
export const migrate = <Tables>(database: Kysely<Tables>): Promise<void> =>
  toLatest(
    new Migrator({
      db: database,
      provider: {
        getMigrations: async () =>
          migrationsBy(async (queries, statements) => {
            for (const statement of statements) await sql.raw(statement).execute(queries);
          }),
      },
    }),
  );

/**
 * Brings the tables of a school in a schema of PostgreSQL up to date. Text is compared there as SQLite does it, byte by byte,
 * however the database compares it otherwise.
 */
export const migrateIn = <Tables>(database: Kysely<Tables>, schemaName: string): Promise<void> =>
  toLatest(
    new Migrator({
      db: database,
      migrationTableSchema: schemaName,
      provider: {
        getMigrations: async () =>
          migrationsBy(async (queries, statements) => {
            await sql.raw(statements.map(byBytes).join(";\n")).execute(queries);
          }),
      },
    }),
  );

/** A statement that says for each column of text how it is compared. */
const byBytes = (statement: string): string => statement.replaceAll(/(\b\w+ text)(?= not null|,|\)| check)/g, '$1 collate "C"');

async function toLatest(migrator: Migrator): Promise<void> {
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
