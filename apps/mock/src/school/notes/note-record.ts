import { wireId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import type { Queries } from "../store/store.ts";
import { nameOf } from "../people/person-record.ts";

/** The notes of a school, with the names of what they refer to. */
export const noteRows = (queries: Queries, schoolId: number) =>
  queries
    .selectFrom("notes")
    .innerJoin("people", (join) =>
      join.onRef("people.id", "=", "notes.person_id").onRef("people.school_id", "=", "notes.school_id"),
    )
    .innerJoin("families", (join) =>
      join.onRef("families.code", "=", "people.family_code").onRef("families.school_id", "=", "notes.school_id"),
    )
    .innerJoin("note_types", "note_types.id", "notes.note_type_id")
    .innerJoin("communication_types", "communication_types.id", "notes.communication_type_id")
    .where("notes.school_id", "=", schoolId)
    .selectAll("notes")
    .select([
      "title",
      "first_name",
      "last_name",
      "families.code as debtor_code",
      "families.reference as debtor_reference",
      "note_types.record_name as note_type",
      "communication_types.name as communication_type",
    ]);

export type NoteRow = Awaited<ReturnType<ReturnType<typeof noteRows>["executeTakeFirstOrThrow"]>>;

/** A note as the API writes it, without its promises. */
export const noteRecord = (call: Call, row: NoteRow) => ({
  note_id: wireId(call, row.id),
  accountable_person_id: wireId(call, row.person_id),
  accountable_person: nameOf(row),
  debtor_code: String(row.debtor_code),
  debtor_reference: row.debtor_reference,
  date: row.date,
  note_type_id: wireId(call, row.note_type_id),
  note_type: row.note_type,
  communication_type_id: wireId(call, row.communication_type_id),
  communication_type: row.communication_type,
  note: row.text,
  status: row.status,
});
