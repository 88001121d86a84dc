import { sql } from "kysely";
import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Migration } from "kysely/migration";
import { schema } from "./schema.ts";

/** What has been done to the tables, in order. A step that was published is never edited: add another. */
export const steps: Record<string, string[]> = { "0001-schools": schema };

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(steps).map(([name, statements]) => [
    name,
    {
      async up(database) {
        for (const statement of statements) await sql.raw(statement).execute(database);
      },
    },
  ]),
);

/** All steps at once, for a database that begins with them and ends with the process. */
export const tablesScript: string = Object.values(steps).flat().join(";\n");

/** Brings the tables of a database up to date. */
export async function migrate<Tables>(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
