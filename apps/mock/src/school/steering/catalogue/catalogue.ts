import { shapes } from "../../store/columns.ts";
import { tableNames } from "../../store/schema.ts";
import type { Tables } from "../../store/tables.ts";
import { descriptions } from "./descriptions.ts";
import type { Description } from "./descriptions.ts";
import type { Kind, Value } from "./kinds.ts";

/** A field of a record, as it is seen from outside. */
export interface Field {
  name: string;
  column: string;
  kind: Kind;
  isKey: boolean;
  isNullable: boolean;
  /** What it is when nobody says; undefined for what has to be said. */
  value: Value | undefined;
  /** How it comes about, where it cannot be written record by record. */
  keptBy: string | undefined;
  /** The table that it refers to. */
  to: keyof Tables | undefined;
}

/** A table of records, as it is seen from outside. */
export interface Table {
  name: string;
  table: keyof Tables;
  about: string;
  fields: Field[];
  /** The fields that tell a record from the others of its school. */
  key: Field[];
  /** Further fields whose values no two records of a school have alike. */
  unique: Field[][];
  /** Whether each school has its own. */
  isOfSchool: boolean;
  /** Whether its records are the same for all schools, and cannot be changed. */
  isList: boolean;
  /** Whether its records are only seen in a document of fixtures. */
  isHidden: boolean;
}

/** All tables, those first that others refer to. */
export const catalogue: Table[] = tableNames.map((table) => {
  const { name, about, columns, isList = false, isHidden = false } = descriptions[table];
  const shape = shapes[table];
  const fields = Object.entries<Description>(columns).map(([column, description]): Field => {
    const { isNullable, to } = shape.columns[column]!;
    return {
      name: description.name ?? column,
      column,
      kind: description.kind,
      isKey: shape.key.includes(column),
      isNullable,
      value: description.value,
      keptBy: description.keptBy,
      to: description.to ?? to,
    };
  });
  const fieldsOf = (wanted: string[]) => fields.filter(({ column }) => wanted.includes(column));
  const isOfSchool = "school_id" in shape.columns;
  const key = fieldsOf(shape.key);
  return { name, table, about, fields, key, unique: shape.unique.map(fieldsOf), isOfSchool, isList, isHidden };
});

/** A table by the name that it has in the database. */
export const tableOf = (table: keyof Tables): Table => catalogue.find((known) => known.table === table)!;

/** The fields of all tables that refer to a table. */
export const pointersTo = (table: keyof Tables): { from: Table; column: string; name: string }[] =>
  catalogue.flatMap((from) =>
    table === "schools" && from.isOfSchool
      ? [{ from, column: "school_id", name: "school_id" }]
      : from.fields.filter(({ to }) => to === table).map(({ column, name }) => ({ from, column, name })),
  );
