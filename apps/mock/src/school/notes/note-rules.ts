import { invalid } from "../../contract/refusal.ts";
import type { Refusal } from "../../contract/refusal.ts";
import type { Call } from "../call/call.ts";
import { internalCommunication, internalNote, promiseNote } from "../lookups/catalogue.ts";
import type { Queries } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { checkNoteWindow } from "./windows.ts";

type Note = Tables["notes"];

/** What the rules have to know of whoever writes a note. */
export type Writer = Pick<Call, "schoolId" | "today">;

/** Refuses what no note may say, whether it is new or changed. */
export async function checkNote(
  writer: Writer,
  queries: Queries,
  changes: Partial<Note>,
  unknownPerson = () => invalid({ accountable_person_id: "The accountable_person_id is invalid" }),
): Promise<void> {
  if (changes.text !== undefined) checkText(changes.text);
  if (changes.date !== undefined) checkNoteWindow(writer.today, changes.date);
  if (changes.person_id !== undefined) await checkPerson(writer, queries, changes.person_id, unknownPerson);
  for (const [table, column] of [
    ["note_types", "note_type_id"],
    ["communication_types", "communication_type_id"],
  ] as const) {
    const id = changes[column];
    if (id === undefined) continue;
    const known = await queries.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst();
    if (!known) throw invalid({ [column]: `The ${column} is invalid` });
  }
}

/** What a note is and what it carries must fit, whether it is new or changed. */
export function checkFit(
  { note_type_id, communication_type_id }: Pick<Note, "note_type_id" | "communication_type_id">,
  isPromised: boolean,
): void {
  if (note_type_id === promiseNote && !isPromised) {
    throw invalid({ promise_to_pays: "The promise_to_pays is required for a promise to pay" });
  }
  if (note_type_id !== promiseNote && isPromised) {
    throw invalid({ promise_to_pays: "The promise_to_pays is only for promises to pay" });
  }
  if (note_type_id !== internalNote && communication_type_id === internalCommunication) {
    throw invalid({ communication_type_id: "The communication_type_id is only for internal notes" });
  }
}

export async function hasPromises(queries: Queries, schoolId: number, noteId: number): Promise<boolean> {
  const promise = await queries
    .selectFrom("promises")
    .select("id")
    .where("school_id", "=", schoolId)
    .where("note_id", "=", noteId)
    .limit(1)
    .executeTakeFirst();
  return promise !== undefined;
}

/** What cannot be read back as it was written is not taken: databases end a text at NUL, and replace half of a pair. */
function checkText(text: string): void {
  if (text.isWellFormed() && !text.includes("\0")) return;
  throw invalid({ note: "The note holds characters that no text has: NUL, or half of a surrogate pair" });
}

async function checkPerson({ schoolId }: Writer, queries: Queries, id: number, unknown: () => Refusal): Promise<void> {
  const person = await queries
    .selectFrom("families")
    .select("code")
    .where("school_id", "=", schoolId)
    .where("accountable_id", "=", id)
    .executeTakeFirst();
  if (!person) throw unknown();
}
