import { Refusal } from "../../contract/refusal.ts";
import { found, idOf, listed, ok, wireId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import type { Queries } from "../store/store.ts";
import { noteRecord, noteRows } from "./note-record.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";
import type { Page } from "../call/pages.ts";
import { nameOf } from "../people/person-record.ts";
import { promiseInNote } from "./promise-record.ts";

/** Payment arrangements: read and deleted here, created and changed with their note. */
export const promises: Answers = {
  v1GetPromiseToPays: async (call) =>
    listed((await render(call, select(call, idOf(call, "promise_to_pay_id")))).records),

  async v2GetPromiseToPays(call) {
    const page = pageOf(call);
    const { rows, records } = await render(call, select(call, undefined, page));
    return pageReply(page, rows, records);
  },

  v2GetPromiseToPay: async (call) => found((await render(call, select(call, idOf(call, "id")))).records[0]),

  v1DeletePromiseToPay: (call) => remove(call, idOf(call, "promise_to_pay_id")),
  v2DeletePromiseToPay: (call) => remove(call, idOf(call, "id")),
};

function select(call: Call, id: number | undefined, page?: Page) {
  const { database, parameters, schoolId } = call;
  const person = idOf(call, "accountable_person_id");
  const debtor = idOf(call, "debtor_code");
  const year = idOf(call, "year_promised");
  const kept = parameters["promise_completed"];
  return promisesOf(database, schoolId)
    .$if(id !== undefined, (query) => query.where("promises.id", "=", id!))
    .$if(person !== undefined, (query) => query.where("people.id", "=", person!))
    .$if(debtor !== undefined, (query) => query.where("families.code", "=", debtor!))
    .$if(year !== undefined, (query) => query.where("promises.date", "like", `${year}-%`))
    .$if(kept === "Yes", (query) => query.whereRef("paid", ">=", "promised"))
    .$if(kept === "No", (query) => query.where("paid", "=", 0))
    .$if(kept === "Partial", (query) => query.where("paid", ">", 0).whereRef("paid", "<", "promised"))
    .$if(page !== undefined, (query) => query.where(afterPage("promises.id", page!)))
    .orderBy("promises.id", page?.direction ?? "asc")
    .$if(page !== undefined, (query) => query.limit(page!.limit + 1));
}

/** The promises of the notes that are in force, with their debtors. */
const promisesOf = (queries: Queries, schoolId: number) =>
  queries
    .selectFrom("promises")
    .innerJoin("notes", (join) =>
      join.onRef("notes.id", "=", "promises.note_id").onRef("notes.school_id", "=", "promises.school_id"),
    )
    .innerJoin("people", (join) =>
      join.onRef("people.id", "=", "notes.person_id").onRef("people.school_id", "=", "notes.school_id"),
    )
    .innerJoin("families", (join) =>
      join.onRef("families.code", "=", "people.family_code").onRef("families.school_id", "=", "notes.school_id"),
    )
    .where("promises.school_id", "=", schoolId)
    .where("notes.status", "=", "Created")
    .selectAll("promises")
    .select([
      "people.id as person_id",
      "title",
      "first_name",
      "last_name",
      "families.code as debtor_code",
      "families.reference as debtor_reference",
    ]);

async function render(call: Call, shown: ReturnType<typeof promisesOf>) {
  const rows = await shown.execute();
  const notes = call.parameters["include_debtor_note"] === true ? await notesById(call, shown) : undefined;
  const records = rows.map((row) => {
    const { promise_to_pay_id, ...rest } = promiseInNote(call, row);
    return {
      promise_to_pay_id,
      accountable_person_id: wireId(call, row.person_id),
      accountable_person: nameOf(row),
      debtor_code: String(row.debtor_code),
      debtor_reference: row.debtor_reference,
      ...rest,
      ...(notes && { debtor_note: noteRecord(call, notes.get(row.note_id)!) }),
    };
  });
  return { rows, records };
}

async function notesById({ database, schoolId }: Call, shown: ReturnType<typeof promisesOf>) {
  const notes = await noteRows(database, schoolId)
    .where("notes.id", "in", ({ selectFrom }) => selectFrom(shown.as("promise")).select("promise.note_id"))
    .execute();
  return new Map(notes.map((note) => [note.id, note]));
}

async function remove({ database, schoolId }: Call, id: number | undefined) {
  const { numDeletedRows } = await database
    .deleteFrom("promises")
    .where("school_id", "=", schoolId)
    .where("id", "=", id!)
    // While its note is deleted there is no promise to find.
    .where("note_id", "in", ({ selectFrom }) =>
      selectFrom("notes").select("notes.id").where("school_id", "=", schoolId).where("status", "=", "Created"),
    )
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Refusal(404, "not_found");
  return ok({ status: "Deleted" });
}
