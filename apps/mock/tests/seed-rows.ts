import type { SeedOptions } from "../src/school/seed/plan.ts";
import { seedParts } from "../src/school/seed/seed.ts";
import type { Rows } from "../src/school/store/tables.ts";

/** What the schools hold at first, table by table. */
export function seedRows(options: SeedOptions, day: string): Rows {
  const rows: Record<string, object[]> = {};
  for (const part of seedParts(options, day)) {
    for (const [table, records] of Object.entries(part)) rows[table] = [...(rows[table] ?? []), ...records];
  }
  return rows;
}
