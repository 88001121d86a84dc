import { propertyOf } from "../../base/foreign.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { FleetStore } from "./fleet-store.ts";
import { turnMs } from "./fleet-store.ts";
import { heardErrors } from "./heard-errors.ts";
import { postgresStatements } from "./postgres-statements.ts";

/** A pool of `pg`. */
export interface PostgresPool {
  /** Runs one statement on any of its connections. */
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** How a fleet uses a PostgreSQL. */
export interface PostgresStoreOptions {
  /**
   * The table, with its schema if you like: `ops.d6_fleet`. It is made when it is missing. Fleets with other tables have
   * other budgets. Default: `d6_fleet`.
   */
  table?: string | undefined;
}

const noTable = "42P01";
// Others make it at the same time.
const madeByOthers: unknown[] = ["23505", "42P07"];

/**
 * Keeps the budget of a fleet in a row of PostgreSQL 13 or newer, on the clock of that server. Each question is one
 * statement on any connection of the pool. The errors of the pool show in the calls.
 *
 * @throws {ConfigurationError} When `table` is no name of a table.
 */
export function postgresStore(pool: PostgresPool, { table = "d6_fleet" }: PostgresStoreOptions = {}): FleetStore {
  if (!/^(?:[a-z_]\w*\.)?[a-z_]\w*$/i.test(table)) {
    throw new ConfigurationError("postgresStore: table must be a name such as d6_fleet or ops.d6_fleet.");
  }
  heardErrors(pool);
  const statements = postgresStatements(table.replaceAll(/\w+/g, '"$&"'));

  async function make(): Promise<undefined> {
    try {
      await pool.query(statements.create, []);
    } catch (error) {
      if (!madeByOthers.includes(propertyOf(error, "code"))) throw error;
    }
  }

  /** Runs a statement on the row of the account, which is made when it is missing, as after a crash of the server. */
  async function ask(name: "take" | "tell" | "hold" | "rejoin", values: unknown[]): Promise<Record<string, unknown>> {
    const run = async () => (await pool.query(statements[name], values)).rows[0];
    const known = await run().catch((error: unknown) => {
      if (propertyOf(error, "code") !== noTable) throw error;
      return make();
    });
    if (known) return known;
    await pool.query(statements.begin, [values[0]]);
    const begun = await run();
    if (!begun) throw new Error(`The table ${table} keeps no row: does a policy or a trigger hide it?`);
    return begun;
  }

  return {
    async take(asked) {
      const { account, holder, running, leaseMs, betweenMs, atOnce, school = null, by } = asked;
      const values = [account, holder, running, leaseMs, betweenMs, atOnce, school, turnMs(asked), by];
      const { granted, wait_ms: waitMs, now } = await ask("take", values);
      return { granted: granted === true, waitMs: Number(waitMs), now: Number(now) };
    },
    async tell({ account, holder, running, leaseMs }) {
      await ask("tell", [account, holder, running, leaseMs]);
    },
    async hold(account, ms) {
      await ask("hold", [account, ms]);
    },
    async rejoin(account, ms) {
      return Number((await ask("rejoin", [account, ms]))["ms"]);
    },
  };
}
