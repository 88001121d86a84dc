import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, RawNode } from "kysely";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from "kysely";
import type { PoolClient } from "pg";

/** How many statements are prepared by a name; lists of ids make texts of every length. */
const mostNames = 500;

const names = new Map<string, string>();

/** A name for a statement that may be asked again: one with a name is read and planned once for each connection. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `d6_${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** A database by one connection, in the transaction that its user has begun and ends. */
export interface Bound<Tables> {
  database: Kysely<Tables>;
  /** Whether what was done in a transaction within it must be undone, which undoes all of it. */
  isUndone: boolean;
}

/** Kysely by a connection that is lent. */
export function bind<Tables>(client: PoolClient): Bound<Tables> {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
      if (bound.isUndone) throw new Error("The transaction was undone, and nothing can be asked in it any more.");
      const name = RawNode.is(query) ? undefined : nameOf(sql);
      const result = await client.query({ text: sql, values: parameters as unknown[], ...(name && { name }) });
      const { command, rowCount, rows } = result;
      const isChange = command === "INSERT" || command === "UPDATE" || command === "DELETE";
      return { rows: rows as Row[], ...(isChange && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    },
    // oxlint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error("Answers are read as a whole; select fewer rows.");
    },
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    // A transaction within the one that is under way is a part of it.
    beginTransaction: async () => {},
    commitTransaction: async () => {},
    rollbackTransaction: async () => void (bound.isUndone = true),
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  const bound: Bound<Tables> = { database: new Kysely<Tables>({ dialect }), isUndone: false };
  return bound;
}
