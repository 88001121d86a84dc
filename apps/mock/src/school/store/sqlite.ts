import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";
import { SqliteDialect } from "kysely";

type Values = (null | number | bigint | string | Uint8Array)[];

/** Node's own SQLite for Kysely, which expects the interface of better-sqlite3. Statements are prepared once. */
export function sqliteDialect(connection: DatabaseSync): { dialect: SqliteDialect; forget(): void } {
  const known = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const statement = known.get(text) ?? connection.prepare(text);
    // Lists of ids make texts of every length.
    if (known.size < mostStatements) known.set(text, statement);
    return statement;
  };
  return {
    dialect: new SqliteDialect({
      database: {
        close: () => connection.close(),
        prepare(text: string) {
          const statement = prepared(text);
          return {
            reader: statement.columns().length > 0,
            all: (parameters: readonly unknown[]) => statement.all(...(parameters as Values)),
            run: (parameters: readonly unknown[]) => statement.run(...(parameters as Values)),
            iterate: (parameters: readonly unknown[]) =>
              statement.iterate(...(parameters as Values)) as IterableIterator<unknown>,
          };
        },
      },
    }),
    /** Statements end with the tables that they were prepared for. */
    forget: () => known.clear(),
  };
}

const mostStatements = 500;
