import { catalogue as lists } from "../../lookups/catalogue.ts";
import type { Tables } from "../../store/tables.ts";
import { tableOf } from "./catalogue.ts";
import type { Field, Table } from "./catalogue.ts";

/** The JSON Schema of what a field holds. */
export function fieldSchema({ kind, isNullable, value, to }: Field): object {
  const target = to && tableOf(to);
  const of = target && (target.isList ? listed(target.table) : { description: `One of the ${target.name}.` });
  const schema = { ...kind.schema, ...of };
  const whole = isNullable ? { anyOf: [schema, { type: "null" }] } : schema;
  return value === undefined ? whole : { ...whole, default: value };
}

/** Whether a field is an id that the school gives out where nobody says one. */
export const isGivenOut = ({ key }: Table, { isKey, kind, to }: Field): boolean =>
  key.length === 1 && isKey && kind.search === "number" && to === undefined;

/** The ids of a list, with what they stand for. */
function listed(table: keyof Tables): object {
  const rows = lists[table] as unknown as { id: number; name?: string; lookup_name?: string }[];
  const description = rows.map(({ id, name, lookup_name }) => `${id} ${name ?? lookup_name}`).join(", ");
  return { enum: rows.map(({ id }) => id), description: `${description}.` };
}
