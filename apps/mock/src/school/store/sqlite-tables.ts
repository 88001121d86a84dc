import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Pace } from "./queue.ts";
import { tableNames } from "./schema.ts";
import type { Rows } from "./tables.ts";

/** How many records go into the database at once: fewer calls, and statements that are soon written. */
const recordsAtOnce = 10;

/** Adds records, in the order of the tables given, and lets the event loop turn between the parts. */
export async function insertAll(sqlite: DatabaseSync, parts: Iterable<Rows>, pace: Pace): Promise<void> {
  const known = new Map<string, StatementSync>();
  const insertion = (table: string, columns: string[], count: number): StatementSync => {
    const key = `${table} ${columns.join()} ${count}`;
    const record = `(${columns.map(() => "?").join()})`;
    const statement =
      known.get(key) ??
      sqlite.prepare(`insert into ${table} (${columns.join()}) values ${Array(count).fill(record).join()}`);
    known.set(key, statement);
    return statement;
  };
  for (const part of parts) {
    for (const [table, records] of Object.entries(part)) {
      const columns = Object.keys(records[0] ?? {});
      for (let at = 0; at < records.length;) {
        const count = at + recordsAtOnce <= records.length ? recordsAtOnce : 1;
        const values: SQLInputValue[] = [];
        for (const record of records.slice(at, at + count)) {
          for (const column of columns) values.push((record as unknown as Record<string, SQLInputValue>)[column]!);
        }
        insertion(table, columns, count).run(...values);
        at += count;
      }
    }
    if (pace.isOver()) await pace.pause();
  }
}

/** Removes all records, those first that others do not refer to. */
export const removeAll = (sqlite: DatabaseSync): void =>
  sqlite.exec(
    tableNames
      .map((table) => `delete from main.${table}`)
      .toReversed()
      .join(";"),
  );

/** Adds all records of another database that is attached under a name. */
export const copyAll = (sqlite: DatabaseSync, from: string): void =>
  sqlite.exec(tableNames.map((table) => `insert into main.${table} select * from ${from}.${table}`).join(";"));
