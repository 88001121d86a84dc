import type { Client, ClientConfig, Pool, PoolClient } from "pg";
import { readAddress } from "./address.ts";
import { explained } from "./failures.ts";

type Pg = typeof import("pg");

/** How many connections a process has for its calls: on two cores ten serve as much as twenty. */
const connections = 10;

/** How long anything waits for a connection or a lock, in milliseconds. */
const patience = 30_000;

/** Ends what a process that is held up has begun, in milliseconds, so that others go on. */
const mostIdle = 60_000;

/** Values as SQLite gives them: numbers for sums and counts, 1 and 0 for what is true or false. */
const parsers: Record<number, (text: string) => unknown> = {
  16: (text) => (text === "t" ? 1 : 0),
  20: Number,
  1700: Number,
};

/** A PostgreSQL server, as one process reaches it. */
export interface Server {
  /** Lends a connection until the work has ended; one that fails is not used again. */
  lend<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result>;
  /** A connection outside the pool, which is not connected yet. */
  line(): Client;
  close(): Promise<void>;
}

/**
 * Prepares connections to a server; none is made yet.
 *
 * @throws Error in a sentence when the package `pg` is not installed, and RangeError for what is no address.
 */
export async function openServer(address: string): Promise<Server> {
  readAddress(address);
  const pg = await loadPg();
  const config: ClientConfig = {
    connectionString: address,
    application_name: "d6-mock",
    connectionTimeoutMillis: patience,
    keepAlive: true,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: mostIdle,
    // Given here, and not to all who use pg in this process.
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        parsers[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
    },
  };
  const pool: Pool = new pg.Pool({ ...config, max: connections, pipeline: true });
  // A connection may break while nobody waits for it: whoever uses it next is told.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async lend(work) {
      let client: PoolClient | undefined;
      let isBroken = true;
      try {
        client = await pool.connect();
        const result = await work(client);
        isBroken = false;
        return result;
      } catch (error) {
        throw explained(error);
      } finally {
        client?.release(isBroken);
      }
    },
    line() {
      const client = new pg.Client({ ...config, application_name: "d6-mock listener", pipeline: true });
      client.on("error", () => {});
      return client;
    },
    close: () => pool.end(),
  };
}

async function loadPg(): Promise<Pg> {
  try {
    return (await import("pg")).default as unknown as Pg;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error(
      "To keep the school in PostgreSQL the mock needs the package pg beside it, and it is not installed: run npm install pg.",
      { cause: error },
    );
  }
}
