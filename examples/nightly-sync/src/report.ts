import { writeFile } from "node:fs/promises";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Database } from "./tables.ts";

/** The parts of a night, counted. Nobody is named in it but schools, by their ids. */
export interface Counts {
  readonly part: string;
  readonly state: string;
  readonly kind: string | null;
  readonly schools: number[];
  readonly rows: number;
  readonly changed: number;
  readonly removed: number;
}

export async function countNight(db: Kysely<Database>, night: string): Promise<Counts[]> {
  return db
    .selectFrom("sync_parts")
    .where("night", "=", night)
    .groupBy(["part", "state", "kind"])
    .orderBy("part")
    .orderBy("state")
    .select([
      "part",
      "state",
      "kind",
      sql<number[]>`array_agg(school order by school)`.as("schools"),
      sql<number>`sum(rows)::int`.as("rows"),
      sql<number>`sum(changed)::int`.as("changed"),
      sql<number>`sum(removed)::int`.as("removed"),
    ])
    .execute();
}

/** A few lines for people: what was read, and which schools somebody has to look at. */
export function summaryOf(counts: readonly Counts[]): string[] {
  return counts.map(({ part, state, kind, schools, rows, changed, removed }) => {
    const what = `${part}: ${schools.length} ${schools.length === 1 ? "school" : "schools"} ${state}`;
    if (state === "done") return `${what}, ${rows} rows, ${changed} changed, ${removed} removed`;
    const named = schools.length > 20 ? `${schools.slice(0, 20).join(", ")} and more` : schools.join(", ");
    return `${what}${kind ? ` (${kind})` : ""}, ${removed} removed: ${named}`;
  });
}

/** The same for a monitor, in the text format of Prometheus. */
export async function writeMetrics(file: string, counts: readonly Counts[], seconds: number): Promise<void> {
  const lines = counts.flatMap(({ part, state, kind, schools, rows, changed, removed }) => {
    const labels = `{part="${part}",state="${state}",kind="${kind ?? ""}"}`;
    return [
      `d6_sync_schools${labels} ${schools.length}`,
      `d6_sync_rows${labels} ${rows}`,
      `d6_sync_rows_changed${labels} ${changed}`,
      `d6_sync_rows_removed${labels} ${removed}`,
    ];
  });
  await writeFile(file, [...lines, `d6_sync_seconds ${seconds.toFixed(1)}`, ""].join("\n"));
}
