import { Redis } from "ioredis";
import { Pool } from "pg";
import { createClient } from "redis";
import { postgresStore } from "../../src/entry/fleet.ts";
import type { FleetStore } from "../../src/entry/fleet.ts";
import { redisStore } from "../../src/entry/fleet-redis.ts";

/** The clients of stores that a user may have. */
export type StoreKind = "pg" | "ioredis" | "redis";

/** Where a store is. */
export interface StoreAt {
  readonly kind: StoreKind;
  readonly url: string;
  /** The prefix or table of the fleet. */
  readonly name?: string;
}

/** A store on a client as its package makes it by default, which waits without end for a server that is gone. */
export interface OpenStore {
  readonly store: FleetStore;
  /** All that stands in the store, as text. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

export async function openStore({ kind, url, name = "d6_fleet" }: StoreAt): Promise<OpenStore> {
  if (kind === "pg") {
    const pool = new Pool({ connectionString: url });
    return {
      store: postgresStore(pool, { table: name }),
      dump: async () => JSON.stringify((await pool.query(`select * from ${name}`)).rows),
      close: () => pool.end(),
    };
  }
  if (kind === "ioredis") {
    const client = new Redis(url);
    return {
      store: redisStore(client, { prefix: name }),
      async dump() {
        const keys = await client.keys(`${name}*`);
        return JSON.stringify(await Promise.all(keys.map(async (key) => [key, await client.hgetall(key)])));
      },
      close: async () => client.disconnect(),
    };
  }
  const client = createClient({ url });
  const store = redisStore(client, { prefix: name });
  await client.connect();
  return {
    store,
    async dump() {
      const keys = await client.keys(`${name}*`);
      return JSON.stringify(await Promise.all(keys.map(async (key) => [key, await client.hGetAll(key)])));
    },
    close: async () => client.destroy(),
  };
}
