import { sql } from "kysely";
import { completed } from "../../notes/promise-record.ts";
import type { Clock } from "../../rules/clock.ts";
import { shapes } from "../../store/columns.ts";
import type { Database, Queries } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { Table } from "../catalogue/catalogue.ts";
import { SteeringError, unknown } from "../catalogue/steering-error.ts";
import { anyTable, fieldsOf, idOf, keyOf } from "./rows.ts";
import type { Fields, Row, Shown } from "./rows.ts";

/** What those who steer the school work with. */
export interface Room {
  database: Database;
  today: Clock;
}

/** Which records of a table are asked for. */
export interface Wanted {
  /** The id of a school; all schools without one. */
  school?: number | undefined;
  /** A text that one of the fields has in it, or a number that is its id or one that it refers to. */
  search?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

/** A page of records. */
export interface Records {
  data: Shown[];
  meta: { total: number; limit: number; offset: number };
}

export const defaultLimit = 50;
export const largestLimit = 500;

/** A table by the name that it has outside. */
export function tableNamed(name: string): Table {
  const table = catalogue.find((known) => known.name === name && !known.isHidden);
  if (table) return table;
  const names = catalogue.filter(({ isHidden }) => !isHidden).map((known) => known.name);
  throw new SteeringError(404, "There is no such table", `${name} is no table, expected one of ${names.join(", ")}.`);
}

/** The records of a table, in the order of their schools and ids. */
export async function listRecords(room: Room, name: string, wanted: Wanted = {}): Promise<Records> {
  const table = tableNamed(name);
  const { limit = defaultLimit, offset = 0, search, school } = wanted;
  const matching = rowsOf(room.database, table)
    .$if(school !== undefined && hasSchool(table), (query) => query.where(schoolColumn(table), "=", school!))
    .$if(search !== undefined && search !== "", (query) => query.where(matches(table, search!)));
  const { total } = await matching
    .clearOrderBy()
    .select(({ fn }) => fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await matching.selectAll().limit(limit).offset(offset).execute();
  return { data: rows.map((row) => recordOf(room, table, row)), meta: { total: Number(total), limit, offset } };
}

/** A record by its id: of the school that is named, or of the first one. */
export async function oneRecord(room: Room, name: string, id: string, school?: number): Promise<Shown> {
  const table = tableNamed(name);
  return recordOf(room, table, await rowBy(room.database, table, id, school));
}

/**
 * The row of a record that must exist. Without a school the first one is meant, and no other: schools have records of the same
 * ids, and to remove one twice must not remove two.
 */
export async function rowBy(queries: Queries, table: Table, id: string, school?: number): Promise<Row> {
  const key = keyOf(table, id);
  if (!key) throw unknown(`${table.name} have no ${id}.`);
  const rows = await Object.entries(key)
    .reduce((query, [column, value]) => query.where(column, "=", value), rowsOf(queries, table))
    .$if(school !== undefined && hasSchool(table), (query) => query.where(schoolColumn(table), "=", school!))
    .selectAll()
    .limit(1)
    .execute();
  const [row] = rows;
  if (row && (school !== undefined || !shapes[table.table].key.includes("school_id"))) return row;
  const first = school ?? (await firstSchool(queries));
  if (row && row["school_id"] === first) return row;
  const where = first === undefined || !table.isOfSchool ? "" : ` at school ${first}`;
  const other = row ? `; school ${row["school_id"]} has one, which ?school=${row["school_id"]} names` : "";
  throw unknown(`${table.name} have no ${id}${where}${other}.`);
}

/** The school that is meant where none is named. */
export async function firstSchool(queries: Queries): Promise<number | undefined> {
  const school = await queries.selectFrom("schools").select("id").orderBy("id").limit(1).executeTakeFirst();
  return school?.id;
}

/** A record as it is shown: with its id first, and what follows from it last. */
export function recordOf({ today }: Pick<Room, "today">, table: Table, row: Row): Shown {
  const school = table.isOfSchool ? { school_id: row["school_id"]! } : {};
  return { id: idOf(table, row), ...school, ...fieldsOf(table, row), ...following[table.table]?.(row, today()) };
}

/** What is not kept, because it follows from the rest. */
const following: Partial<Record<keyof Tables, (row: Row, today: string) => Fields>> = {
  promises(row, today) {
    const { date, promised, paid } = row as unknown as Tables["promises"];
    return { promise_completed: completed({ promised, paid }), overdue: paid < promised && date < today };
  },
};

/** The fields of a table that are shown and not kept. */
export const followingNames = (table: Table): string[] =>
  table.table === "promises" ? ["promise_completed", "overdue"] : [];

const hasSchool = ({ isOfSchool, table }: Table): boolean => isOfSchool || table === "schools";
const schoolColumn = ({ table }: Table): string => (table === "schools" ? "id" : "school_id");

function rowsOf(queries: Queries, table: Table) {
  const order = [...(table.isOfSchool ? ["school_id"] : []), ...table.key.map(({ column }) => column)];
  return order.reduce((query, column) => query.orderBy(column), anyTable(queries).selectFrom(table.table));
}

/** Whether a field has a text in it, in any case; a whole number is looked for among ids too. */
function matches({ fields }: Table, search: string) {
  const pattern = `%${search.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const texts = fields
    .filter(({ kind }) => kind.search === "text")
    .map(({ column }) => sql`lower(${sql.ref(column)}) like ${pattern} escape '\\'`);
  const isNumber = /^\d{1,9}$/.test(search);
  const numbers = fields
    .filter(({ kind }) => isNumber && kind.search === "number")
    .map(({ column }) => sql`${sql.ref(column)} = ${Number(search)}`);
  const all = [...texts, ...numbers];
  return all.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`(${sql.join(all, sql` or `)})`;
}
