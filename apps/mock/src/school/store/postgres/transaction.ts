import type { Kysely } from "kysely";
import type { PoolClient } from "pg";
import { bind } from "./dialect.ts";
import type { Bound } from "./dialect.ts";
import { explained } from "./failures.ts";
import type { Server } from "./pool.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- a connection serves whatever tables its user speaks of
const bounds = new WeakMap<PoolClient, Bound<any>>();

/** How a transaction begins, and whether it only reads. */
export interface Beginning {
  script: string;
  isReading?: boolean;
}

/** Does work in one transaction: all of it is there afterwards, or nothing. */
export async function transaction<Tables, Result>(
  server: Server,
  { script, isReading = false }: Beginning,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  const outcome = await server.lend(async (client) => {
    const bound: Bound<Tables> = bounds.get(client) ?? bind<Tables>(client);
    bounds.set(client, bound);
    bound.isUndone = false;
    // What is asked first goes with it; when this fails, PostgreSQL refuses all that follows.
    const begun = client.query(script);
    begun.catch(() => {});
    try {
      const result = await work(bound.database);
      if (bound.isUndone) throw new Error("A part of the transaction was undone, and nobody was told.");
      // Nobody has to wait for the end of a transaction that changed nothing.
      if (isReading) void client.query("commit").catch(() => {});
      else await commit(client);
      return { result };
    } catch (error) {
      const first: unknown = await begun.then(
        () => error,
        (cause: unknown) => cause,
      );
      // A connection on which that fails is not used again.
      await client.query("rollback");
      return { error: explained(first) };
    }
  });
  if ("error" in outcome) throw outcome.error;
  return outcome.result;
}

async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query("commit");
  if (command !== "COMMIT") throw new Error("The transaction had failed, and nobody was told.");
}
