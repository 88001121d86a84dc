import type { Database, Store, Whole } from "../store.ts";
import type { Server } from "./pool.ts";
import { inSchema, replaceAll } from "./school-schema.ts";
import { transaction } from "./transaction.ts";

/**
 * The records of a school in a schema. A read sees one state; who changes a school waits for whoever else does, in whatever
 * process; who may change any of them waits for all. That nobody works beside `alone` is left to its caller.
 */
export function createSchemaStore(server: Server, schema: string): Store {
  const here = inSchema(schema);
  return {
    reading: (work) =>
      transaction(
        server,
        { script: `begin isolation level repeatable read read only; ${here}`, isReading: true },
        work,
      ),
    writing: (work, school) => transaction(server, { script: `begin; ${here}; ${lock(school)}` }, work),
    alone: (work) => transaction(server, { script: `begin; ${here}` }, (database) => work(wholeOf(database))),
    close: async () => {},
  };
}

const lock = (school: number | undefined): string =>
  school === undefined
    ? "lock table schools in exclusive mode"
    : `select 1 from schools where id = ${school} for no key update`;

/** What is done with a school as a whole, in a transaction that is under way. */
const wholeOf = (database: Database): Whole => ({
  database,
  reset: (seed) => replaceAll(database, seed),
  replace: (rows) => replaceAll(database, { parts: () => [rows] }),
});
