import { Kysely, sql } from "kysely";
import type { ColumnType } from "kysely";
import type { PartName } from "./parts.ts";

/** A row of ours: which school, which record of it, and what d6 told. Change this to columns of your own. */
export interface SyncedRow {
  school: number;
  id: string;
  record: ColumnType<Record<string, unknown>, string, string>;
  /** The night in which d6 told it last. */
  seen: string;
  /** When the record last became another one. */
  changed_at: Date;
}

export type PartState = "open" | "done" | "skipped" | "withdrawn" | "failed";

/** How far a part of a school has come in a night. */
export interface PartRow {
  night: string;
  school: number;
  part: PartName;
  state: PartState;
  /** Behind what to go on: a page, a day, or a learner. */
  cursor: string | null;
  rows: number;
  changed: number;
  removed: number;
  /** Why it was skipped or failed: a kind of error, never a text. */
  kind: string | null;
}

export type Database = { [Part in PartName]: SyncedRow } & {
  sync_parts: PartRow;
  sync_nights: { night: string; stopped: string | null };
};

export const tableNames: readonly PartName[] = [
  "learners",
  "parents",
  "marks",
  "absentees",
  "age_analysis",
  "debtor_notes",
];

/** Makes the tables that are missing. Workers that start together wait for each other. */
export async function makeTables(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('nightly-sync'))`.execute(transaction);
    for (const name of tableNames) {
      await transaction.schema
        .createTable(name)
        .ifNotExists()
        .addColumn("school", "integer", (column) => column.notNull())
        .addColumn("id", "text", (column) => column.notNull())
        .addColumn("record", "jsonb", (column) => column.notNull())
        .addColumn("seen", "text", (column) => column.notNull())
        .addColumn("changed_at", "timestamptz", (column) => column.notNull())
        .addPrimaryKeyConstraint(`${name}_key`, ["school", "id"])
        .execute();
    }
    await transaction.schema
      .createTable("sync_parts")
      .ifNotExists()
      .addColumn("night", "text", (column) => column.notNull())
      .addColumn("school", "integer", (column) => column.notNull())
      .addColumn("part", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull().defaultTo("open"))
      .addColumn("cursor", "text")
      .addColumn("rows", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("changed", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("removed", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("kind", "text")
      .addPrimaryKeyConstraint("sync_parts_key", ["night", "school", "part"])
      .execute();
    await transaction.schema
      .createTable("sync_nights")
      .ifNotExists()
      .addColumn("night", "text", (column) => column.primaryKey())
      .addColumn("stopped", "text")
      .execute();
  });
}
