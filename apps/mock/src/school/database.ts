import { DatabaseSync } from "node:sqlite";
import { Kysely, sql, SqliteDialect } from "kysely";
import type { Transaction } from "kysely";

export interface Tables {
  schools: {
    id: number;
    name: string;
    email: string;
    calling_code: string;
    telephone: string;
    authorised: number;
  };
  api_types: { id: number; name: string };
  integrations: { id: number; school_id: number; api_type_id: number; active: number };
  people: { school_id: number; id: number; name: string; debtor_code: string; debtor_reference: string };
  note_types: { id: number; lookup_name: string; record_name: string };
  communication_types: { id: number; name: string };
  notes: {
    school_id: number;
    id: number;
    person_id: number;
    date: string;
    note_type_id: number;
    communication_type_id: number;
    text: string;
    status: "Created" | "Deleted";
  };
  promises: {
    school_id: number;
    id: number;
    note_id: number;
    date: string;
    /** Cents. */
    promised: number;
    /** Cents. */
    paid: number;
  };
  /** The last id that each school gave out, so that the id of a deleted record is never given again. */
  last_ids: { school_id: number; record: "note" | "promise"; id: number };
}

export type Database = Kysely<Tables>;
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** The rules that hold whatever is asked: what refers to what, and which records may not exist twice. */
const schema = [
  `create table schools (
    id integer primary key, name text not null, email text not null, calling_code text not null,
    telephone text not null, authorised integer not null)`,
  `create table api_types (id integer primary key, name text not null)`,
  `create table integrations (
    id integer primary key, school_id integer not null references schools, api_type_id integer not null
    references api_types, active integer not null, unique (school_id, api_type_id))`,
  `create table people (
    school_id integer not null references schools, id integer not null, name text not null,
    debtor_code text not null, debtor_reference text not null, primary key (school_id, id))`,
  `create table note_types (id integer primary key, lookup_name text not null, record_name text not null)`,
  `create table communication_types (id integer primary key, name text not null)`,
  `create table notes (
    school_id integer not null, id integer not null, person_id integer not null, date text not null,
    note_type_id integer not null references note_types, communication_type_id integer not null
    references communication_types, text text not null, status text not null,
    primary key (school_id, id), foreign key (school_id, person_id) references people (school_id, id))`,
  `create table promises (
    school_id integer not null, id integer not null, note_id integer not null, date text not null,
    promised integer not null check (promised > 0), paid integer not null check (paid >= 0),
    primary key (school_id, id), foreign key (school_id, note_id) references notes (school_id, id),
    unique (school_id, note_id, date, promised))`,
  `create table last_ids (
    school_id integer not null references schools, record text not null, id integer not null,
    primary key (school_id, record))`,
];

/** Opens a database in memory with empty tables. */
export async function openDatabase(): Promise<Database> {
  const connection = new DatabaseSync(":memory:", { enableForeignKeyConstraints: true });
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection) }) });
  for (const statement of schema) await sql.raw(statement).execute(database);
  return database;
}

type Values = (null | number | bigint | string | Uint8Array)[];

/** Kysely expects the interface of better-sqlite3; Node's own SQLite differs in how it takes parameters. */
function adapt(connection: DatabaseSync) {
  return {
    close: () => connection.close(),
    prepare(text: string) {
      const statement = connection.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as Values)),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as Values)),
        iterate: (parameters: readonly unknown[]) =>
          statement.iterate(...(parameters as Values)) as IterableIterator<unknown>,
      };
    },
  };
}

/** Gives out the next id of a school's records. */
export async function nextId(queries: Queries, school_id: number, record: "note" | "promise"): Promise<number> {
  const { id } = await queries
    .insertInto("last_ids")
    .values({ school_id, record, id: 1 })
    .onConflict((conflict) =>
      conflict.columns(["school_id", "record"]).doUpdateSet({ id: sql<number>`last_ids.id + 1` }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
