import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { SelectQueryNode, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import type { Pace, Queue } from "./queue.ts";
import { explained, isBusy } from "../storage-error.ts";

/** How a transaction is begun and ended. */
export interface Transactions {
  begin: string;
  commit: string;
  rollback: string;
}

interface Prepared {
  statement: StatementSync;
  hasRows: boolean;
}

/** How long a call waits for another process to let go of the file, and how often it looks, in milliseconds. */
const patience = 30_000;
const glance = 3;

/** How many rows are read before the clock is looked at. */
const rowsBetween = 64;

/** How many statements are kept prepared; lists of ids make texts of every length. */
const mostStatements = 500;

/**
 * Node's own SQLite for Kysely, by one connection that its users take in turns. Kysely's own driver for a single
 * connection wakes all who wait whenever one has finished.
 */
export function sqliteDialect(
  sqlite: DatabaseSync,
  { begin, commit, rollback }: Transactions,
  queue: Queue,
  pace: Pace,
): Dialect {
  const known = new Map<string, Prepared>();
  function prepared(text: string): Prepared {
    const before = known.get(text);
    if (before) return before;
    const statement = sqlite.prepare(text);
    const made = { statement, hasRows: statement.columns().length > 0 };
    if (known.size < mostStatements) known.set(text, made);
    return made;
  }

  async function execute<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, hasRows } = prepared(sql);
    const values = parameters as SQLInputValue[];
    if (!hasRows) {
      const { changes } = statement.run(...values);
      return { numAffectedRows: BigInt(changes), rows: [] };
    }
    if (SelectQueryNode.is(query) && query.limit) return { rows: statement.all(...values) as Row[] };
    const rows: Row[] = [];
    for (const row of statement.iterate(...values)) {
      rows.push(row as Row);
      if (rows.length % rowsBetween === 0 && pace.isOver()) await pace.pause();
    }
    return { rows };
  }

  /** Waits without holding up the process while another one holds the file. */
  async function patiently<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    for (;;) {
      try {
        return await work();
      } catch (error) {
        // In the middle of a transaction there is nothing to wait for: it has the file.
        if (!isBusy(error) || sqlite.isTransaction || performance.now() - start > patience) throw explained(error);
        await delay(glance * (0.5 + Math.random()));
      }
    }
  }

  const connection: DatabaseConnection = {
    executeQuery: (compiled) => patiently(() => execute(compiled)),
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error("Answers are read as a whole; select fewer rows.");
    },
  };
  const driver: Driver = {
    init: async () => {},
    async acquireConnection() {
      await queue.enter();
      return connection;
    },
    beginTransaction: () => patiently(() => sqlite.exec(begin)),
    commitTransaction: () => patiently(() => sqlite.exec(commit)),
    async rollbackTransaction() {
      // SQLite has ended the transaction itself when the disk was full.
      if (sqlite.isTransaction) await patiently(() => sqlite.exec(rollback));
    },
    releaseConnection: async () => queue.leave(),
    destroy: async () => sqlite.close(),
  };
  return {
    createAdapter: () => new OneConnection(),
    createDriver: () => driver,
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Tells Kysely that the driver itself lets one at a time through, and that tables can be made within a transaction. */
class OneConnection extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
