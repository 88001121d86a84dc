import { invalid, Refusal } from "../../contract/refusal.ts";
import { isV1, storedId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { nextId } from "./next-id.ts";
import type { Queries } from "../store/store.ts";
import { savePromise } from "./promise-changes.ts";
import type { PromiseInput } from "./promise-changes.ts";
import { internalCommunication, internalNote } from "../lookups/catalogue.ts";
import type { Tables } from "../store/tables.ts";
import { checkFit, checkNote, hasPromises } from "./note-rules.ts";
import { checkPromiseWindow } from "./windows.ts";

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
      checkFit({ ...before, ...changes }, arrangements.length > 0 || (await hasPromises(queries, schoolId, id)));
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
  // v1 has words for an unknown record (FIN1-07), v2 for an invalid field.
  await checkNote(call, queries, changes, isV1(call) ? () => new Refusal(404, "not_found") : undefined);
  return changes;
}

function communicationOf(body: NoteInput, noteTypeId: number): number | string {
  const given = body.communication_type_id;
  if (given !== undefined) return given;
  if (noteTypeId === internalNote) return internalCommunication;
  throw invalid({ communication_type_id: "The communication_type_id is required" });
}
