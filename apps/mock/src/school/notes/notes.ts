import type { Reply } from "../../contract/refusal.ts";
import { found, idOf, listed, ok, storedId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { changeNote, createNote, deleteNote } from "./note-changes.ts";
import { noteRecord, noteRows } from "./note-record.ts";
import type { NoteRow } from "./note-record.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";
import type { Page } from "../call/pages.ts";
import { promiseInNote } from "./promise-record.ts";
import { promiseNote } from "../lookups/catalogue.ts";

/** Notes on the accounts of debtors. */
export const notes: Answers = {
  async v1GetNotes(call) {
    return listed((await render(call, select(call, idOf(call, "note_id")))).records);
  },

  async v2GetNotes(call) {
    const page = pageOf(call);
    const { rows, records } = await render(call, select(call, undefined, page));
    return pageReply(page, rows, records);
  },

  async v2GetNote(call) {
    return found((await render(call, select(call, idOf(call, "id")))).records[0]);
  },

  v1CreateNote: async (call) => written(call, await createNote(call)),
  v2CreateNote: async (call) => ({ ...(await written(call, await createNote(call))), status: 201 }),
  v1UpdateNote: async (call) => written(call, await changeNote(call, storedId(call.body["note_id"]))),
  v2UpdateNote: async (call) => written(call, await changeNote(call, idOf(call, "id")!)),
  v1DeleteNote: (call) => remove(call, idOf(call, "note_id")!),
  v2DeleteNote: (call) => remove(call, idOf(call, "id")!),
};

function select(call: Call, id: number | undefined, page?: Page) {
  const { database, parameters, schoolId } = call;
  const noteType = idOf(call, "note_type_id");
  const communicationType = idOf(call, "communication_type_id");
  const person = idOf(call, "accountable_person_id");
  const debtor = idOf(call, "debtor_code");
  const year = idOf(call, "year");
  return noteRows(database, schoolId)
    .$if(id !== undefined, (query) => query.where("notes.id", "=", id!))
    .$if(noteType !== undefined, (query) => query.where("note_type_id", "=", noteType!))
    .$if(communicationType !== undefined, (query) => query.where("communication_type_id", "=", communicationType!))
    .$if(person !== undefined, (query) => query.where("person_id", "=", person!))
    .$if(debtor !== undefined, (query) => query.where("families.code", "=", debtor!))
    .$if(year !== undefined, (query) => query.where("notes.date", "like", `${year}-%`))
    .$if(parameters["include_deleted"] !== true, (query) => query.where("status", "=", "Created"))
    .$if(page !== undefined, (query) => query.where(afterPage("notes.id", page!)))
    .orderBy("notes.id", page?.direction ?? "asc")
    .$if(page !== undefined, (query) => query.limit(page!.limit + 1));
}

type Shown = ReturnType<typeof noteRows>;

/** Notes as the API lists them: with promises only where they were asked for and the note is a promise. */
async function render(call: Call, shown: Shown, withPromises = call.parameters["include_promise_to_pays"] === true) {
  const rows = await shown.execute();
  const isPromised = (row: NoteRow) => withPromises && row.note_type_id === promiseNote;
  const arrangements = rows.some(isPromised) ? await promisesByNote(call, shown) : undefined;
  const records = rows.map((row) => ({
    ...noteRecord(call, row),
    ...(isPromised(row) && {
      promise_to_pays: (arrangements?.get(row.id) ?? []).map((promise) => promiseInNote(call, promise)),
    }),
  }));
  return { rows, records };
}

async function promisesByNote({ database, schoolId }: Call, shown: Shown) {
  const promises = await database
    .selectFrom("promises")
    .selectAll()
    .where("school_id", "=", schoolId)
    .where("note_id", "in", ({ selectFrom }) => selectFrom(shown.as("note")).select("note.id"))
    .orderBy("id")
    .execute();
  return Map.groupBy(promises, (promise) => promise.note_id);
}

async function written(call: Call, id: number): Promise<Reply> {
  const shown = noteRows(call.database, call.schoolId).where("notes.id", "=", id);
  return found((await render(call, shown, true)).records[0]);
}

async function remove(call: Call, id: number): Promise<Reply> {
  await deleteNote(call, id);
  return ok({ status: "Deleted" });
}
