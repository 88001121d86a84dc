import type { Kysely } from "kysely";
import type { Client } from "@d6-integrate/client";
import { tableNames } from "./tables.ts";
import type { Database } from "./tables.ts";

/**
 * Opens every part of every school that has authorised us, unless this night has it already, and deletes what we have of
 * schools that are no longer among them.
 */
export async function planNight(db: Kysely<Database>, d6: Client, night: string): Promise<void> {
  const schools = [...new Set((await d6.v1.clients.list()).map((row) => Number(row.school_login_id)))];
  // The credentials are right now, whatever stopped an earlier worker.
  const begun = db.insertInto("sync_nights").values({ night, stopped: null });
  await begun.onConflict((on) => on.column("night").doUpdateSet({ stopped: null })).execute();
  for (const name of tableNames) {
    const gone = db.deleteFrom(name).$if(schools.length > 0, (query) => query.where("school", "not in", schools));
    if (schools.length > 0) await gone.execute();
    else if (await db.selectFrom(name).select("id").limit(1).executeTakeFirst()) {
      throw new Error("d6 lists no school at all, and we have records of some. Nothing was deleted; ask d6 first.");
    }
  }
  const planned = schools.flatMap((school) =>
    tableNames.map((part) => ({ night, school, part, state: "open" as const })),
  );
  for (let from = 0; from < planned.length; from += 1000) {
    const some = planned.slice(from, from + 1000).map((row) => ({ ...row, rows: 0, changed: 0, removed: 0 }));
    await db
      .insertInto("sync_parts")
      .values(some)
      .onConflict((on) => on.doNothing())
      .execute();
  }
}
