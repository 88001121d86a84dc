import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Seed, Whole } from "../store.ts";
import { tablesScript } from "../migrations.ts";
import { createPace, createQueue } from "./queue.ts";
import type { Pace } from "./queue.ts";
import { sqliteDialect } from "./dialect.ts";
import { copyAll, insertAll, insertSeed, removeAll } from "./records.ts";
import { setStatistics } from "./statistics.ts";
import type { Tables } from "../tables.ts";

/**
 * Everything after the seed happens within one transaction that is never committed: going back to the seed is to roll back
 * to its beginning, which takes microseconds however large the schools are. The transactions of calls are savepoints in it.
 */
const transactions = { begin: "savepoint call", commit: "release call", rollback: "rollback to call; release call" };

/** Opens a database in memory with what the seed holds. */
export async function openMemory(seed: Seed): Promise<Whole> {
  const sqlite = new DatabaseSync(":memory:");
  sqlite.exec(tablesScript);
  setStatistics(sqlite);
  const pace = createPace();
  const database = new Kysely<Tables>({ dialect: sqliteDialect(sqlite, transactions, createQueue(pace), pace) });
  await load(sqlite, seed, pace);
  let loaded = seed;
  return {
    database,
    reset: (next) =>
      database.connection().execute(async () => {
        sqlite.exec("rollback to seed");
        if (next === loaded) return;
        sqlite.exec("release seed");
        loaded = next;
        await load(sqlite, next, pace);
      }),
    replace: (rows) =>
      database.transaction().execute(async () => {
        removeAll(sqlite);
        await insertAll(sqlite, [rows], pace);
      }),
  };
}

/** Keys are not checked for the seed: the tests of the seed do, and it takes a quarter longer. */
async function load(sqlite: DatabaseSync, seed: Seed, pace: Pace): Promise<void> {
  sqlite.exec("pragma foreign_keys = off; begin");
  removeAll(sqlite);
  if (known.has(seed)) await copy(sqlite, seed, pace);
  else await insertSeed(sqlite, seed, pace);
  known.add(seed);
  sqlite.exec("commit; pragma foreign_keys = on; savepoint seed");
}

const known = new WeakSet<Seed>();
const templates = new WeakMap<Seed, Promise<Template>>();

/** A database in memory with a seed, from which others are copied ten times faster than they are drawn. */
interface Template {
  address: string;
  sqlite: DatabaseSync;
}

async function copy(sqlite: DatabaseSync, seed: Seed, pace: Pace): Promise<void> {
  const template = templates.get(seed) ?? createTemplate(seed, pace);
  templates.set(seed, template);
  const { address } = await template;
  sqlite.exec(`commit; attach '${address}' as template; begin`);
  copyAll(sqlite, "template");
  sqlite.exec("commit; detach template; begin");
}

async function createTemplate(seed: Seed, pace: Pace): Promise<Template> {
  // What is in memory can only be attached by a name, and with a cache that is shared.
  const address = `file:seed-${randomUUID()}?mode=memory&cache=shared`;
  const sqlite = new DatabaseSync(address, { enableForeignKeyConstraints: false });
  sqlite.exec(`${tablesScript}; begin`);
  await insertSeed(sqlite, seed, pace);
  sqlite.exec("commit");
  return { address, sqlite };
}
