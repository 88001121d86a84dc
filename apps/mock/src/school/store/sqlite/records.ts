import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Pace } from "./queue.ts";
import { tableNames } from "../schema.ts";
import type { Copies, Seed } from "../store.ts";
import { setStatistics } from "./statistics.ts";
import type { Rows } from "../tables.ts";

/** How many records go into the database at once: fewer calls, and statements that are soon written. */
const recordsAtOnce = 10;

/** Adds what a seed holds, and lets the event loop turn between the schools. */
export async function insertSeed(sqlite: DatabaseSync, { parts, copies }: Seed, pace: Pace): Promise<void> {
  await insertAll(sqlite, parts(), pace);
  if (copies) await withoutIndexes(sqlite, () => copySchools(sqlite, copies, pace));
}

async function copySchools(sqlite: DatabaseSync, copies: Copies, pace: Pace): Promise<void> {
  const statements = copies.tables.map((table) => {
    const columns = Object.keys(sqlite.prepare(`select * from ${table} limit 1`).get()!)
      .filter((column) => column !== "school_id")
      .join();
    return sqlite.prepare(
      `insert into ${table} (school_id, ${columns}) select ?, ${columns} from ${table} where school_id = ?`,
    );
  });
  for (const { from, to } of copies.schools) {
    for (const statement of statements) statement.run(to, from);
    if (pace.isOver()) await pace.pause();
  }
}

/** An index is made of many records in half the time that it takes to keep it up to date with each. */
async function withoutIndexes(sqlite: DatabaseSync, work: () => Promise<void>): Promise<void> {
  const indexes = sqlite.prepare("select name, sql from sqlite_schema where type = 'index' and sql is not null").all();
  for (const { name } of indexes) sqlite.exec(`drop index ${String(name)}`);
  await work();
  for (const { sql } of indexes) sqlite.exec(String(sql));
  setStatistics(sqlite);
}

/** Adds records, in the order of the tables given. */
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
