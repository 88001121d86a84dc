import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Client } from "@d6-integrate/client";
import { parts } from "./parts.ts";
import type { PartName, Step } from "./parts.ts";
import type { Database, PartState } from "./tables.ts";

/** A part of a school in a night: what one job is about. */
export interface PartKey {
  readonly night: string;
  readonly school: number;
  readonly part: PartName;
}

/** Reads a part from where it stands to its end. Each step is kept, with where to go on, or not at all. */
export async function syncPart(db: Kysely<Database>, d6: Client, key: PartKey): Promise<void> {
  const { night, school, part } = key;
  const { cursor } = await ofPart(db.selectFrom("sync_parts").select("cursor"), key).executeTakeFirstOrThrow();
  const reading = { cursor, night, learnersAfter: (last: string | null) => learnersAfter(db, key, last) };
  for await (const step of parts[part](d6.school(school), reading)) await keep(db, key, step);
  await db.transaction().execute(async (transaction) => {
    // What d6 did not tell tonight is not there any more. Absences of earlier years are not asked for.
    let gone = transaction.deleteFrom(part).where("school", "=", school).where("seen", "<", night);
    if (part === "absentees") gone = gone.where(sql`record->>'absent_date'`, ">=", `${night.slice(0, 4)}-01-01`);
    const { numDeletedRows } = await gone.executeTakeFirst();
    await ofPart(transaction.updateTable("sync_parts"), key)
      .set({ state: "done", kind: null, removed: Number(numDeletedRows) })
      .execute();
  });
}

async function keep(db: Kysely<Database>, key: PartKey, { rows, cursor }: Step): Promise<void> {
  const { night, school, part } = key;
  const now = new Date();
  // An id that comes twice is kept once.
  const values = [...new Map(rows.map((row) => [row.id, row])).values()].map(({ id, record }) => ({
    school,
    id,
    record: JSON.stringify(record),
    seen: night,
    changed_at: now,
  }));
  await db.transaction().execute(async (transaction) => {
    const kept =
      values.length === 0
        ? []
        : await transaction
            .insertInto(part)
            .values(values)
            .onConflict((conflict) =>
              conflict.columns(["school", "id"]).doUpdateSet((row) => ({
                record: row.ref("excluded.record"),
                // A worker of an earlier night may still be about.
                seen: sql<string>`greatest(${sql.table(part)}.seen, excluded.seen)`,
                changed_at: sql<Date>`case when ${sql.table(part)}.record = excluded.record
                  then ${sql.table(part)}.changed_at else excluded.changed_at end`,
              })),
            )
            .returning("changed_at")
            .execute();
    const changed = kept.filter(({ changed_at: at }) => at.getTime() === now.getTime()).length;
    await ofPart(transaction.updateTable("sync_parts"), key)
      .set((row) => ({ cursor, rows: row("rows", "+", kept.length), changed: row("changed", "+", changed) }))
      .execute();
  });
}

async function learnersAfter(db: Kysely<Database>, { school, night }: PartKey, last: string | null): Promise<string[]> {
  const learners = await db
    .selectFrom("learners")
    .select("id")
    .where("school", "=", school)
    .where("seen", ">=", night)
    .where("id", ">", last ?? "")
    .orderBy("id")
    .execute();
  return learners.map(({ id }) => id);
}

/** Ends a part without its records: why is told by the kind of an error. What a school withdrew is deleted. */
export async function endPart(
  db: Kysely<Database>,
  key: PartKey,
  state: Exclude<PartState, "open" | "done">,
  kind: string,
): Promise<void> {
  const { school, part } = key;
  await db.transaction().execute(async (transaction) => {
    const { numDeletedRows = 0n } =
      state === "withdrawn" ? await transaction.deleteFrom(part).where("school", "=", school).executeTakeFirst() : {};
    const ended = { state, kind, removed: Number(numDeletedRows) };
    await ofPart(transaction.updateTable("sync_parts"), key).set(ended).execute();
  });
  // Marks are read learner by learner, so that they go the way of the learners.
  if (part === "learners") await endPart(db, { ...key, part: "marks" }, state, "no-learners");
}

/** Narrows a query on `sync_parts` to one part. */
export function ofPart<Query extends { where(column: never, operator: "=", value: never): Query }>(
  query: Query,
  { night, school, part }: PartKey,
): Query {
  return Object.entries({ night, school, part }).reduce(
    (narrowed, [column, value]) => narrowed.where(column as never, "=", value as never),
    query,
  );
}
