import { cluster } from "./cluster.ts";

/** A PostgreSQL server of one's own, for tests that kill it. */
export interface PostgresServer extends AsyncDisposable {
  /** The URL of its one empty database. It stays the same after `start()`. */
  readonly url: string;
  /** Ends every process of the server at once. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the data it had. */
  start(): Promise<void>;
}

export async function postgresServer(): Promise<PostgresServer> {
  const server = await cluster();
  await server.create("d6_own");
  return { url: server.url("d6_own"), kill: server.kill, start: server.start, [Symbol.asyncDispose]: server.remove };
}
