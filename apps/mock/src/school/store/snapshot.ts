import type { Database } from "./store.ts";
import { tableNames } from "./schema.ts";
import type { Rows } from "./tables.ts";

/** A snapshot is JSON, so that any database can write it and any other read it. The format changes with the tables. */
const format = "d6-mock-school/1";

interface Table {
  columns: string[];
  rows: unknown[][];
}

/** Everything that a database holds, as of one moment. */
export async function takeSnapshot(database: Database): Promise<Uint8Array> {
  const tables: Record<string, Table> = {};
  await database.transaction().execute(async (queries) => {
    for (const table of tableNames) {
      const records: object[] = await queries.selectFrom(table).selectAll().execute();
      const columns = Object.keys(records[0] ?? {});
      tables[table] = { columns, rows: records.map((record) => Object.values(record)) };
    }
  });
  return new TextEncoder().encode(JSON.stringify({ format, tables }));
}

/**
 * The records of a snapshot.
 *
 * @throws Error when it is none.
 */
export function readSnapshot(bytes: Uint8Array): Rows {
  try {
    const { format: found, tables } = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as {
      format: unknown;
      tables: Record<string, Table>;
    };
    if (found !== format) throw new Error(`it has the format ${JSON.stringify(found)}, expected ${format}`);
    return Object.fromEntries(
      tableNames.map((name) => {
        const { columns, rows } = tables[name]!;
        return [name, rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))];
      }),
    );
  } catch (error) {
    throw notOne(error);
  }
}

/** The error for what cannot be restored. */
export const notOne = (cause: unknown): Error =>
  new Error("This is no snapshot of a mock. Take one with snapshot().", { cause });
