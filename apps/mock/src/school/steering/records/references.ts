import { shapes } from "../../store/columns.ts";
import type { Queries } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { pointersTo, tableOf } from "../catalogue/catalogue.ts";
import type { Table } from "../catalogue/catalogue.ts";
import { against } from "../catalogue/steering-error.ts";
import { anyTable, fieldsOf, idOf } from "./rows.ts";
import type { Row } from "./rows.ts";

/** Refuses a row that refers to what the school does not have. */
export async function checkReferences(queries: Queries, { fields, isOfSchool }: Table, row: Row): Promise<void> {
  for (const { name, column, to } of fields) {
    const id = row[column];
    // A learner without a class has an empty text there.
    if (to === undefined || id === undefined || id === null || id === "") continue;
    const target = tableOf(to);
    const known = await anyTable(queries)
      .selectFrom(to)
      .select(target.key[0]!.column)
      .where(target.key[0]!.column, "=", id)
      .$if(target.isOfSchool && isOfSchool, (query) => query.where("school_id", "=", row["school_id"]!))
      .executeTakeFirst();
    if (!known) throw against(`/${name}`, `The ${name} is ${id}, which none of the ${target.name} has.`);
  }
}

/** Refuses a row that is like another where no two may be alike. */
export async function checkUnique(queries: Queries, table: Table, row: Row, before?: Row): Promise<void> {
  for (const fields of [table.key, ...table.unique]) {
    // The ids of integrations are those of no school: the key alone tells them.
    const isWithinSchool = table.isOfSchool && (fields !== table.key || shapes[table.table].key.includes("school_id"));
    const others = await anyTable(queries)
      .selectFrom(table.table)
      .selectAll()
      .$if(isWithinSchool, (query) => query.where("school_id", "=", row["school_id"]!))
      .$call((query) => fields.reduce((found, { column }) => found.where(column, "=", row[column]!), query))
      .limit(2)
      .execute();
    const twin = others.find((other) => !before || idOf(table, other) !== idOf(table, before));
    if (twin) {
      const shown = fieldsOf(table, row);
      const said = fields.map(({ name }) => `${name} ${shown[name]}`).join(", ");

      throw against(
        `/${fields.at(-1)!.name}`,
        `There is one of the ${table.name} with ${said} already: ${idOf(table, twin)}.`,
      );
    }
  }
}

/** Refuses to remove what others refer to, apart from those of some tables. */
export async function checkUnused(
  queries: Queries,
  table: Table,
  row: Row,
  spared: (keyof Tables)[] = [],
): Promise<void> {
  const pointers = pointersTo(table.table).filter(({ from }) => !spared.includes(from.table));
  for (const { from, column, name } of pointers) {
    const found = await anyTable(queries)
      .selectFrom(from.table)
      .selectAll()
      .where(column, "=", row[table.key[0]!.column]!)
      .$if(table.isOfSchool, (query) => query.where("school_id", "=", row["school_id"]!))
      .$call((query) => from.key.reduce((ordered, key) => ordered.orderBy(key.column), query))
      .limit(4)
      .execute();
    if (found.length === 0) continue;
    const names = found.map((other) => String(idOf(from, other)));
    const more = names.length > 3 ? `${names.slice(0, 3).join(", ")} and more` : names.join(", ");
    throw against("", `It cannot be removed while others refer to it: ${from.name} ${more} by ${name}.`);
  }
}
