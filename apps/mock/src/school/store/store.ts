import type { Kysely, Transaction } from "kysely";
import type { Rows, Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Queries = Kysely<Tables> | Transaction<Tables>;

/**
 * What the schools hold at first, in parts that may be inserted one after the other. It is drawn part by part, so that a
 * thousand schools never stand in memory together.
 */
export interface Seed {
  parts(): Iterable<Rows>;
  /** Schools that have the same records as others, which copying within the database adds faster than drawing. */
  copies?: Copies;
}

export interface Copies {
  tables: (keyof Tables)[];
  schools: { from: number; to: number }[];
}

/** A database, and what is done with it as a whole. Each change is made entirely or not at all. */
export interface Store {
  database: Database;
  /** Holds from now on what the seed does, and nothing else. */
  reset(seed: Seed): Promise<void>;
  /** Holds from now on these records, and nothing else. */
  replace(rows: Rows): Promise<void>;
}
