import type { Kysely } from "kysely";
import type { Queries } from "../../store/store.ts";
import type { Field, Table } from "../catalogue/catalogue.ts";
import type { Stored, Value } from "../catalogue/kinds.ts";
import type { Fault } from "../catalogue/steering-error.ts";

/** A row of any table, by column. */
export type Row = Record<string, Stored>;

/** A record as it is seen from outside, by field. */
export type Fields = Record<string, Value>;

/** A record as it is shown, with what it is called in an address. */
export type Shown = Fields & { id: string | number };

/** The same database, for those who learn from the catalogue which table they ask. */
export const anyTable = (queries: Queries): Kysely<Record<string, Row>> =>
  queries as unknown as Kysely<Record<string, Row>>;

/** The fields of a row, in the order of the catalogue. */
export const fieldsOf = ({ fields }: Table, row: Row): Fields =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row[field.column] ?? null)]));

const valueOf = ({ kind }: Field, stored: Stored): Value => (stored === null ? null : kind.write(stored));

/** What a record is called in an address: its key, or the parts of it with a hyphen between them. */
export const idOf = ({ key }: Table, row: Row): string | number =>
  key.length === 1 ? row[key[0]!.column]! : key.map(({ column }) => row[column]).join("-");

/** The columns that a text in an address speaks of; undefined for what can be no record's. */
export function keyOf({ key }: Table, id: string): Row | undefined {
  const parts = key.length === 1 ? [id] : id.split("-");
  if (parts.length !== key.length) return undefined;
  const entries = key.map(({ column, kind }, index): [string, Stored | undefined] => {
    const part = parts[index]!;
    return [column, kind.read(kind.search === "number" && /^\d{1,10}$/.test(part) ? Number(part) : part)];
  });
  return entries.every(([, value]) => value !== undefined) ? (Object.fromEntries(entries) as Row) : undefined;
}

/** Narrows a query to the row of a record. */
export function whereKey<Query extends { where(column: string, operator: "=", value: Stored): Query }>(
  query: Query,
  { key, isOfSchool }: Table,
  row: Row,
): Query {
  const columns = [...(isOfSchool ? ["school_id"] : []), ...key.map(({ column }) => column)];
  return columns.reduce((narrowed, column) => narrowed.where(column, "=", row[column]!), query);
}

/** The columns that a value sets, with what is wrong with it. */
export function readFields(table: Table, value: Record<string, unknown>, pointer: string) {
  const row: Row = {};
  const faults: Fault[] = [];
  for (const [name, given] of Object.entries(value)) {
    const field = table.fields.find((known) => known.name === name);
    const at = `${pointer}/${escaped(name)}`;
    if (!field) {
      const names = table.fields.map((known) => known.name).join(", ");
      faults.push({ pointer: at, detail: `${table.name} have no such field; expected one of ${names}.` });
      continue;
    }
    const stored = given === null && field.isNullable ? null : field.kind.read(given);
    if (stored !== undefined) row[field.column] = stored;
    else faults.push({ pointer: at, detail: `is ${shown(given)}, expected ${field.kind.expected}.` });
  }
  return { row, faults };
}

/** Fills in what nobody has to say, and tells what is missing. */
export function completed({ name, fields }: Table, row: Row, pointer: string): Fault[] {
  const faults: Fault[] = [];
  for (const { name: field, column, kind, value } of fields) {
    if (row[column] !== undefined) continue;
    if (value === undefined) {
      const detail = `is missing: ${name} have a ${field}, ${kind.expected}.`;
      faults.push({ pointer: `${pointer}/${escaped(field)}`, detail });
    } else row[column] = value === null ? null : kind.read(value)!;
  }
  return faults;
}

const longestShown = 60;

/** A value as an error shows it. */
export function shown(value: unknown): string {
  const text = value === undefined ? "missing" : JSON.stringify(value);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** A name as a part of a JSON pointer. */
export const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
