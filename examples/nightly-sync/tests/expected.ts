import { createClient, dateWindows } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import type { Client as Postgres } from "pg";

/** Every table as `school/id` to the record. */
export type Tables = Record<string, Map<string, unknown>>;

const names = ["learners", "parents", "marks", "absentees", "age_analysis", "debtor_notes"];

export async function tablesIn(postgres: Postgres): Promise<Tables> {
  const tables: Tables = {};
  for (const name of names) {
    const { rows } = await postgres.query<{ school: number; id: string; record: unknown }>(`select * from ${name}`);
    tables[name] = new Map(rows.map(({ school, id, record }) => [`${school}/${id}`, record]));
  }
  return tables;
}

/** When each row last became another one. */
export async function changesIn(postgres: Postgres): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const name of names) {
    all.push((await postgres.query(`select school, id, changed_at from ${name} order by school, id`)).rows);
  }
  return all;
}

/** What the tables must be: the mock's own records of some schools, asked without a port, a limit or a job. */
export async function recordsOf(mock: Mock, schools: readonly number[]): Promise<Tables> {
  const d6 = createClient({ credentials, baseUrl: "http://127.0.0.1/api", fetch: mock.fetch });
  const tables: Tables = Object.fromEntries(names.map((name) => [name, new Map()]));
  for (const id of schools) {
    const { v1, v2 } = d6.school(id);
    const put = (name: string, key: unknown, record: unknown) => void tables[name]!.set(`${id}/${String(key)}`, record);
    for (const parent of await v1.parents.list()) put("parents", parent.id, parent);
    for (const learner of await v1.learners.list()) {
      put("learners", learner.id, learner);
      for (const mark of await v1.learnerSubjectMarks.list({ learner_id: learner.id })) {
        put("marks", `${learner.id}/${mark.year}/${mark.subject_id}`, mark);
      }
    }
    for (const { from, to } of dateWindows({ from: "2024-01-01", to: "2024-04-16", days: 31 })) {
      for (const row of await v1.learnerAbsentees.list({ from_date: from, to_date: to })) put("absentees", row.id, row);
    }
    for (const row of await v2.ageAnalysis.list().collect({ limit: Infinity })) {
      put("age_analysis", `${row.debtor_code}/${row.accountable_person_id}`, row);
    }
    for (const note of await v2.debtorNotes.list().collect({ limit: Infinity }))
      put("debtor_notes", note.note_id, note);
  }
  return tables;
}
