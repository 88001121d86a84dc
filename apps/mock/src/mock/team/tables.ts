import { sql } from "kysely";
import type { Generated, Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { Migration } from "kysely/migration";
import type { Server } from "../../school/store/postgres/pool.ts";
import { oneAtATime } from "../../school/store/postgres/school-schema.ts";
import { transaction } from "../../school/store/postgres/transaction.ts";

/** The schema of what the processes have in common beside the records. */
export const home = "d6_mock";

/** What the processes have in common. JSON is kept as text: that of PostgreSQL refuses what a text may hold. */
export interface TeamTables {
  /** A session, `` for those who name none, with what is known of it. */
  sessions: {
    name: string;
    /** Grows with each change, so that whoever has one knows whether it is the last. */
    version: number;
    /** Where its school is; null where it has none yet. */
    school: string | null;
    /** The last step that was done to its tables. */
    step: string | null;
    /** The order in which the schools were opened. */
    opened: number | null;
    /** The day that was set in the school; null for that of the start. */
    today: string | null;
    quirks: string | null;
    /** How many rules it was given without an id. */
    given: number;
  };
  rules: { session: string; id: string; place: number; rule: string; seed: number; counts: string | null };
  /** One row: the numbers that were given last, and how the mock was started. */
  book: { ids: number; places: number; started: string; start: string | null; gone: number };
  snapshots: {
    session: string;
    name: string;
    kept: string;
    today: string;
    bytes: number;
    records: Buffer;
    /** The order in which the names came; one that is kept again stays in its place. */
    place: Generated<number>;
  };
  journal: {
    position: number;
    number: number;
    id: string;
    session: string | null;
    entry: string;
    size: number;
    request: Buffer | null;
    response: Buffer | null;
    has_bodies: number;
  };
}

const steps: Record<string, string[]> = {
  "0001-team": [
    `create table sessions (name text primary key, version bigint not null default 0, school text, step text, opened bigint, today text,
      quirks text, given integer not null default 0)`,
    `create table rules (session text not null, id text not null, place bigint not null, rule text not null,
      seed bigint not null, counts text, primary key (session, place), unique (session, id))`,
    `create table book (ids bigint not null, places bigint not null, started text not null, start text, gone bigint not null)`,
    `insert into book values (0, 0, '[]', null, 0)`,
    `create table snapshots (session text not null, name text not null, kept text not null, today text not null,
      bytes integer not null, records bytea not null, place bigserial, primary key (session, name))`,
    `create table journal (position bigserial primary key, number bigint not null, id text not null unique, session text,
      entry text not null, size integer not null, request bytea, response bytea, has_bodies integer not null)`,
    `create sequence schools`,
  ],
};

const migrations: Record<string, Migration> = Object.fromEntries(
  Object.entries(steps).map(([name, statements]) => [
    name,
    { up: async (database: Kysely<unknown>) => void (await sql.raw(statements.join(";\n")).execute(database)) },
  ]),
);

const here = `set local search_path to ${home}`;

/** Makes the tables, or brings them up to date. All processes of a team may do so at once. */
export const migrateTeam = (server: Server): Promise<void> =>
  transaction<TeamTables, void>(server, { script: `begin; ${oneAtATime}; ${here}` }, async (database) => {
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db: database, provider, migrationTableSchema: home }).migrateToLatest();
    if (error !== undefined) throw error;
  });

export type Team = Kysely<TeamTables>;

/** Asks the tables of the team, as of one moment. */
export const asked = <Result>(server: Server, work: (team: Team) => Promise<Result>): Promise<Result> =>
  transaction(server, { script: `begin isolation level repeatable read read only; ${here}`, isReading: true }, work);

/** Changes the tables of the team: all that the work does, or nothing. */
export const changed = <Result>(server: Server, work: (team: Team) => Promise<Result>): Promise<Result> =>
  transaction(server, { script: `begin; ${here}` }, work);

/** A session as it stands in the tables. */
export const rowOf = (session: string | null): string => session ?? "";

/** The other way round. */
export const sessionOf = (name: string): string | null => (name === "" ? null : name);
