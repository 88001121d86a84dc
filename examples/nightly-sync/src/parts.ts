import { dateWindows } from "@d6-integrate/client";
import type { SchoolClient } from "@d6-integrate/client";

export type PartName = "learners" | "parents" | "marks" | "absentees" | "age_analysis" | "debtor_notes";

/** One step of a part: what was read, and behind what to go on if this process dies now. */
export interface Step {
  readonly rows: readonly { id: string; record: object }[];
  readonly cursor: string | null;
}

/** What a part may need besides the school. */
export interface Reading {
  /** Where an earlier attempt of this night ended. */
  readonly cursor: string | null;
  readonly night: string;
  /** The ids of the learners that were read tonight, in order, behind the cursor. */
  learnersAfter(cursor: string | null): Promise<string[]>;
}

/** A part of a school: what is asked, and under which id each record is kept. */
export type ReadPart = (school: SchoolClient, reading: Reading) => AsyncIterable<Step>;

const pageSize = 50;

export const parts: Readonly<Record<PartName, ReadPart>> = {
  async *learners(school) {
    const learners = await school.v1.learners.list();
    yield { rows: learners.map((record) => ({ id: record.id, record })), cursor: null };
  },
  async *parents(school) {
    const parents = await school.v1.parents.list();
    yield { rows: parents.map((record) => ({ id: record.id, record })), cursor: null };
  },
  async *marks(school, { cursor, learnersAfter }) {
    for (const learner of await learnersAfter(cursor)) {
      const marks = await school.v1.learnerSubjectMarks.list({ learner_id: learner });
      const rows = marks.map((record) => ({ id: `${learner}/${record.year}/${record.subject_id}`, record }));
      yield { rows, cursor: learner };
    }
  },
  // The year so far, by months, which is the longest period that d6 answers.
  async *absentees(school, { cursor, night }) {
    for (const { from, to } of dateWindows({ from: `${night.slice(0, 4)}-01-01`, to: night, days: 31 })) {
      if (cursor && to <= cursor) continue;
      const absences = await school.v1.learnerAbsentees.list({ from_date: from, to_date: to });
      const rows = absences.map((record) => ({
        id: record.id ?? `${record.learner_id}/${record.absent_date}`,
        record,
      }));
      yield { rows, cursor: to };
    }
  },
  async *age_analysis(school, { cursor }) {
    const list = school.v2.ageAnalysis.list({ limit: pageSize, ...(cursor && { cursor }) });
    for await (const { data, meta } of list.pages()) {
      const rows = data.map((record) => ({ id: `${record.debtor_code}/${record.accountable_person_id}`, record }));
      yield { rows, cursor: meta.next_cursor ?? null };
    }
  },
  async *debtor_notes(school, { cursor }) {
    const list = school.v2.debtorNotes.list({ limit: pageSize, ...(cursor && { cursor }) });
    for await (const { data, meta } of list.pages()) {
      yield { rows: data.map((record) => ({ id: String(record.note_id), record })), cursor: meta.next_cursor ?? null };
    }
  },
};
