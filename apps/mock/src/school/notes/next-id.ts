import { sql } from "kysely";
import type { Queries } from "../store/store.ts";

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
