import type { Queries } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import { tableOf } from "../catalogue/catalogue.ts";
import type { Table } from "../catalogue/catalogue.ts";
import { against, byRules } from "../catalogue/steering-error.ts";
import { changeable, nextKey, objectOf, promisesIn, refuse, schoolFor } from "./input.ts";
import { followingNames, recordOf, rowBy, tableNamed } from "./records.ts";
import type { Room } from "./records.ts";
import { checkReferences, checkUnique, checkUnused } from "./references.ts";
import { anyTable, completed, readFields, whereKey } from "./rows.ts";
import type { Row, Shown } from "./rows.ts";
import { consequences, rules } from "./rules.ts";
import type { Change, Rules } from "./rules.ts";

/** Adds a record, after the rules of the school; to the first school unless it names another. */
export async function addRecord(room: Room, name: string, body: unknown): Promise<Shown> {
  const table = changeable(tableNamed(name));
  const { school_id, promise_to_pays, ...given } = objectOf(body, table);
  return inOneTransaction(room, async (queries) => {
    const school = await schoolFor(queries, table, school_id);
    const { row, faults } = readFields(table, given, "");
    for (const { name: field, column, keptBy } of table.fields) {
      if (keptBy !== undefined && row[column] !== undefined) throw kept(field, keptBy);
    }
    const promises = promisesIn(promise_to_pays, faults);
    refuse(faults);
    Object.assign(row, await nextKey(queries, table, school, row));
    refuse(completed(table, row, ""));
    const after: Row = { ...school, ...row };
    const change = { queries, today: room.today, before: undefined, changes: after, after, promises };
    await checkReferences(queries, table, after);
    await checkUnique(queries, table, after);
    await follow(rules, table, change);
    await anyTable(queries).insertInto(table.table).values(after).execute();
    await follow(consequences, table, change);
    return recordOf(room, table, after);
  });
}

/** Changes a record, after the rules of the school. */
export async function changeRecord(
  room: Room,
  name: string,
  id: string,
  body: unknown,
  school?: number,
): Promise<Shown> {
  const table = changeable(tableNamed(name));
  const given = objectOf(body, table);
  return inOneTransaction(room, async (queries) => {
    const before = await rowBy(queries, table, id, school);
    const shown = recordOf(room, table, before);
    const added = ["id", "school_id", ...followingNames(table)].filter((one) => Object.hasOwn(shown, one));
    const own = Object.entries(given).filter(
      ([field]) => table.fields.some((known) => known.name === field) || !added.includes(field),
    );
    const { row: changes, faults } = readFields(table, Object.fromEntries(own), "");
    refuse(faults);
    // What was read may be sent back as it is.
    const after = { ...before, ...changes };
    const shownAfter = { ...given, ...recordOf(room, table, after) };
    for (const { name: field, isKey, keptBy } of table.fields) {
      if ((isKey || keptBy !== undefined) && shown[field] !== shownAfter[field]) throw kept(field, keptBy);
    }
    for (const field of added) if (Object.hasOwn(given, field) && given[field] !== shown[field]) throw kept(field);
    const change = { queries, today: room.today, before, changes, after, promises: [] };
    await checkReferences(queries, table, { ...changes, ...(table.isOfSchool && { school_id: before["school_id"]! }) });
    await follow(rules, table, change);
    await checkUnique(queries, table, after, before);
    const update = Object.fromEntries(Object.entries(after).filter(([column, value]) => before[column] !== value));
    if (Object.keys(update).length > 0) {
      await whereKey(anyTable(queries).updateTable(table.table).set(update), table, before).execute();
    }
    return recordOf(room, table, after);
  });
}

const kept = (field: string, keptBy?: string) =>
  against(`/${field}`, `The ${field} cannot be written${keptBy === undefined ? "" : `: ${keptBy}`}.`);

/** Removes a record that no other refers to; an account goes with its people, a school with its integrations. */
export async function removeRecord(room: Room, name: string, id: string, school?: number): Promise<void> {
  const table = changeable(tableNamed(name));
  await inOneTransaction(room, async (queries) => {
    const row = await rowBy(queries, table, id, school);
    const along = goAlong[table.table] ?? [];
    await checkUnused(queries, table, row, along);
    for (const other of along.map(tableOf)) {
      const column =
        table.table === "schools" ? "school_id" : other.fields.find(({ to }) => to === table.table)!.column;
      const mine = anyTable(queries).selectFrom(other.table).selectAll().where(column, "=", row[table.key[0]!.column]!);
      const others = await mine
        .$if(table.isOfSchool, (query) => query.where("school_id", "=", row["school_id"]!))
        .execute();
      for (const one of others) {
        await checkUnused(queries, other, one, [table.table]);
        await whereKey(anyTable(queries).deleteFrom(other.table), other, one).execute();
      }
    }
    await whereKey(anyTable(queries).deleteFrom(table.table), table, row).execute();
  });
}

/** What is removed together with a record. */
const goAlong: Partial<Record<keyof Tables, (keyof Tables)[]>> = {
  schools: ["integrations", "school_languages", "last_ids"],
  families: ["people"],
};

/** All of it or nothing; the rules of the API speak in the words of steering. */
const inOneTransaction = <Result>(room: Room, work: (queries: Queries) => Promise<Result>): Promise<Result> =>
  byRules(() => room.database.transaction().execute(work));

type AnyChange = Omit<Change<"notes">, "schoolId" | "before" | "changes" | "after"> & {
  before: Row | undefined;
  changes: Row;
  after: Row;
};

/** Lets the rule of a table speak, if it has one. */
async function follow(by: Rules, { table }: Table, change: AnyChange): Promise<void> {
  const rule = by[table] as ((change: unknown) => Promise<void> | void) | undefined;
  await rule?.({ ...change, schoolId: Number(change.after["school_id"]) });
}
