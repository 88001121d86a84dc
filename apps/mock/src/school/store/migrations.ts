import { sql } from "kysely";
import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Migration } from "kysely/migration";
import { schema } from "./schema.ts";

/** What has been done to the tables, in order. A step that was published is never edited: add another. */
const migrations: Record<string, Migration> = {
  "0001-school": {
    async up(database) {
      for (const statement of schema) await sql.raw(statement).execute(database);
    },
  },
};

/** Brings the tables of a database up to date. */
export async function migrate<Tables>(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  // All steps were taken at the same moment, so that a seed gives the same bytes on any day.
  await sql`update kysely_migration set timestamp = '1970-01-01T00:00:00.000Z'`.execute(database);
}
