import { largestId } from "../../call/call.ts";
import { nextId } from "../../notes/next-id.ts";
import type { PromiseInput } from "../../notes/promise-changes.ts";
import type { Queries } from "../../store/store.ts";
import { kinds } from "../catalogue/kinds.ts";
import { isGivenOut } from "../catalogue/field-schema.ts";
import { tableOf } from "../catalogue/catalogue.ts";
import type { Table } from "../catalogue/catalogue.ts";
import { against, malformed, SteeringError } from "../catalogue/steering-error.ts";
import type { Fault } from "../catalogue/steering-error.ts";
import { anyTable, completed, readFields, shown } from "./rows.ts";
import type { Row } from "./rows.ts";

/** A table whose records may be written. */
export function changeable(table: Table): Table {
  if (!table.isList) return table;
  const detail = `The ${table.name} are the same for all schools: they can be read, and not changed.`;
  throw new SteeringError(409, "A rule of the school stands against it", detail);
}

/** The body, which must be an object; that of a note may hold promises. */
export function objectOf(body: unknown, { name }: Pick<Table, "name">): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw malformed({ pointer: "", detail: `is ${shown(body)}, expected an object with the fields of ${name}.` });
  }
  return body as Record<string, unknown>;
}

/** Throws what is wrong with a body, if anything is. */
export function refuse([first, ...rest]: Fault[]): void {
  if (first) throw malformed(first, ...rest);
}

/** The school that a new record belongs to: the first one unless it names another. */
export async function schoolFor(queries: Queries, { isOfSchool }: Table, wanted: unknown): Promise<Row> {
  if (!isOfSchool) {
    if (wanted !== undefined)
      refuse([{ pointer: "/school_id", detail: "is no field of a school; its id is called id." }]);
    return {};
  }
  const id = wanted === undefined ? undefined : kinds.id.read(wanted);
  if (wanted !== undefined && id === undefined) {
    refuse([{ pointer: "/school_id", detail: `is ${shown(wanted)}, expected ${kinds.id.expected}.` }]);
  }
  const school = await queries
    .selectFrom("schools")
    .select("id")
    .$if(id !== undefined, (query) => query.where("id", "=", Number(id)))
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!school) throw against("/school_id", "There is no such school.");
  return { school_id: school.id };
}

/** The promises that a new note brings with it, as the rules of the API take them. */
export function promisesIn(given: unknown, faults: Fault[]): PromiseInput[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    faults.push({ pointer: "/promise_to_pays", detail: `is ${shown(given)}, expected a list of promises.` });
    return [];
  }
  const table = tableOf("promises");
  return given.flatMap((promise: unknown, index): PromiseInput[] => {
    const pointer = `/promise_to_pays/${index}`;
    if (typeof promise !== "object" || promise === null) {
      faults.push({ pointer, detail: `is ${shown(promise)}, expected date_promised and amount_promised.` });
      return [];
    }
    const { row, faults: found } = readFields(table, promise as Record<string, unknown>, pointer);
    const rest: Row = { id: 1, note_id: 1, ...row };
    faults.push(...found, ...completed(table, rest, pointer));
    const { date_promised, amount_promised } = promise as Record<string, unknown>;
    return [{ date_promised: String(date_promised), amount_promised: String(amount_promised) }];
  });
}

/** The next id of a table, where a new record has none. Those of notes and promises are never given twice. */
export async function nextKey(queries: Queries, of: Table, school: Row, row: Row): Promise<Row> {
  const { table, key } = of;
  const [field] = key;
  if (!isGivenOut(of, field!)) return {};
  const { column } = field!;
  if (row[column] !== undefined) return {};
  if (table === "notes" || table === "promises") {
    return { id: await nextId(queries, Number(school["school_id"]), table === "notes" ? "note" : "promise") };
  }
  const { last } = await anyTable(queries)
    .selectFrom(table)
    .select(({ fn }) => fn.max(column).as("last"))
    .$if(school["school_id"] !== undefined && table !== "integrations", (query) =>
      query.where("school_id", "=", school["school_id"]!),
    )
    .executeTakeFirstOrThrow();
  return { [column]: idAfter(Number(last ?? 0)) };
}

/** The id so many after the last one. */
export function idAfter(last: number, count = 1): number {
  if (last + count <= largestId) return last + count;
  throw against("", `No id is left after ${last}: the largest is ${largestId}. Remove what has it, or name an id.`);
}
