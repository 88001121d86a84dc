import { invalid, Refusal } from "../../contract/refusal.ts";
import { isV1, storedId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { nextId } from "./next-id.ts";
import type { Queries } from "../store/store.ts";
import { savePromise } from "./promise-changes.ts";
import type { PromiseInput } from "./promise-changes.ts";
import { internalCommunication, internalNote, promiseNote } from "../lookups/catalogue.ts";
import type { Tables } from "../store/tables.ts";
import { checkNoteWindow, checkPromiseWindow } from "./windows.ts";

/** What a caller may say of a note; ids come as numbers or as text. */
interface NoteInput {
  accountable_person_id?: number | string;
  date?: string;
  note_type_id?: number | string;
  communication_type_id?: number | string;
  note?: string;
  status?: Tables["notes"]["status"];
  promise_to_pays?: PromiseInput[];
}

/** Creates a note with its promises, all or nothing, and returns its id. */
export function createNote(call: Call): Promise<number> {
  const { schoolId } = call;
  const body: NoteInput = call.body;
  return call.database.transaction().execute(async (queries) => {
    const typeId = storedId(body.note_type_id);
    const arrangements = body.promise_to_pays ?? [];
    const note = await checked(call, queries, { ...body, communication_type_id: communicationOf(body, typeId) });
    checkFit(note as Tables["notes"], arrangements.length > 0);
    const id = await nextId(queries, schoolId, "note");
    await queries
      .insertInto("notes")
      .values({ ...(note as Tables["notes"]), text: note.text ?? "", school_id: schoolId, id, status: "Created" })
      .execute();
    for (const arrangement of arrangements) {
      checkPromiseWindow(call.today, arrangement.date_promised!);
      await savePromise(call, queries, id, arrangement);
    }
    return id;
  });
}

/** Changes a note and its promises, all or nothing, and returns its id. */
export function changeNote(call: Call, id: number): Promise<number> {
  const { schoolId } = call;
  const body: NoteInput = call.body;
  return call.database.transaction().execute(async (queries) => {
    const before = await queries
      .selectFrom("notes")
      .selectAll()
      .where("school_id", "=", schoolId)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!before) throw new Refusal(404, "not_found");
    const changes = await checked(call, queries, body);
    if (Object.keys(changes).length > 0) {
      await queries.updateTable("notes").set(changes).where("school_id", "=", schoolId).where("id", "=", id).execute();
    }
    const arrangements = body.promise_to_pays ?? [];
    const { note_type_id, communication_type_id } = changes;
    if (note_type_id !== undefined || communication_type_id !== undefined || arrangements.length > 0) {
      checkFit({ ...before, ...changes }, arrangements.length > 0 || (await hasPromises(call, queries, id)));
    }
    for (const arrangement of arrangements) await savePromise(call, queries, id, arrangement);
    return id;
  });
}

/** Marks a note as deleted; it can be restored by a change of its status. */
export async function deleteNote({ database, schoolId }: Call, id: number): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable("notes")
    .set({ status: "Deleted" })
    .where("school_id", "=", schoolId)
    .where("id", "=", id)
    .where("status", "=", "Created")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(404, "not_found");
}

/** The columns that the body sets, after the checks that need the school. */
async function checked(call: Call, queries: Queries, body: NoteInput): Promise<Partial<Tables["notes"]>> {
  const { accountable_person_id, date, note_type_id, communication_type_id, note, status } = body;
  const changes: Partial<Tables["notes"]> = {
    ...(accountable_person_id !== undefined && { person_id: storedId(accountable_person_id) }),
    ...(date !== undefined && { date }),
    ...(note_type_id !== undefined && { note_type_id: storedId(note_type_id) }),
    ...(communication_type_id !== undefined && { communication_type_id: storedId(communication_type_id) }),
    ...(note !== undefined && { text: note }),
    ...(status !== undefined && { status }),
  };
  if (changes.text !== undefined) checkText(changes.text);
  if (changes.date !== undefined) checkNoteWindow(call.today, changes.date);
  if (changes.person_id !== undefined) await checkPerson(call, queries, changes.person_id);
  for (const [table, column] of [
    ["note_types", "note_type_id"],
    ["communication_types", "communication_type_id"],
  ] as const) {
    const id = changes[column];
    if (id === undefined) continue;
    const known = await queries.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst();
    if (!known) throw invalid({ [column]: `The ${column} is invalid` });
  }
  return changes;
}

/** What a note is and what it carries must fit, whether it is new or changed. */
function checkFit({ note_type_id, communication_type_id }: Tables["notes"], isPromised: boolean): void {
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

async function hasPromises({ schoolId }: Call, queries: Queries, note_id: number): Promise<boolean> {
  const promise = await queries
    .selectFrom("promises")
    .select("id")
    .where("school_id", "=", schoolId)
    .where("note_id", "=", note_id)
    .limit(1)
    .executeTakeFirst();
  return promise !== undefined;
}

/** What cannot be read back as it was written is not taken: databases end a text at NUL, and replace half of a pair. */
function checkText(text: string): void {
  if (text.isWellFormed() && !text.includes("\0")) return;
  throw invalid({ note: "The note holds characters that no text has: NUL, or half of a surrogate pair" });
}

async function checkPerson(call: Call, queries: Queries, id: number): Promise<void> {
  const person = await queries
    .selectFrom("families")
    .select("code")
    .where("school_id", "=", call.schoolId)
    .where("accountable_id", "=", id)
    .executeTakeFirst();
  if (person) return;
  // v1 has words for an unknown record (FIN1-07), v2 for an invalid field.
  throw isV1(call)
    ? new Refusal(404, "not_found")
    : invalid({ accountable_person_id: "The accountable_person_id is invalid" });
}

function communicationOf(body: NoteInput, noteTypeId: number): number | string {
  const given = body.communication_type_id;
  if (given !== undefined) return given;
  if (noteTypeId === internalNote) return internalCommunication;
  throw invalid({ communication_type_id: "The communication_type_id is required" });
}
