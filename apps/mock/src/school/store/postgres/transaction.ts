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
export function transaction<Tables, Result>(
  server: Server,
  { script, isReading = false }: Beginning,
  work: (database: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  return server.lend(async (client) => {
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
      else {
        const { command } = await client.query("commit");
        if (command !== "COMMIT") throw new Error("The transaction had failed, and nobody was told.");
      }
      return { result };
    } catch (error) {
      const first = await begun.then(
        () => error,
        (cause: unknown) => cause,
      );
      await client.query("rollback");
      return { error: explained(first) };
    }
  }).then(
    (outcome) => {
      if ("error" in outcome) throw outcome.error;
      return outcome.result as Result;
    },
    (error: unknown) => {
      throw explained(error);
    },
  );
}
