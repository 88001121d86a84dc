import type { Kysely, SelectQueryBuilder, Transaction } from "kysely";
import type { Rows, Tables } from "./tables.ts";

export type Database = Kysely<Tables>;
export type Queries = Kysely<Tables> | Transaction<Tables>;

/**
 * A query that gives rows of this shape, whatever tables it reads: it is only asked within another one.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type Selection<Row> = SelectQueryBuilder<any, any, Row>;

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
export interface Whole {
  database: Database;
  /** Holds from now on what the seed does, and nothing else. */
  reset(seed: Seed): Promise<void>;
  /** Holds from now on these records, and nothing else. */
  replace(rows: Rows): Promise<void>;
}

/** Something that is done with a database; it finishes before the promise resolves. */
export type Work<Result> = (database: Database) => Promise<Result>;

/** Keeps the records of the schools, and says who may work with them beside whom. */
export interface Store {
  /** Reads; nobody replaces everything meanwhile. */
  reading<Result>(work: Work<Result>): Promise<Result>;
  /** Changes records of a school, or of any school where none is named: all that the work does, or nothing if it throws. */
  writing<Result>(work: Work<Result>, school?: number): Promise<Result>;
  /** Works while nobody else does. */
  alone<Result>(work: (whole: Whole) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
