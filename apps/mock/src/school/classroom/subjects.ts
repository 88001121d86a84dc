import { idOf, listed } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";

/** The subjects of current learners: all learners of a grade have its subjects. */
export const subjects: Answers = {
  async v1GetLearnerSubjects(call) {
    const rows = await learnerSubjects(call, idOf(call, "learner_id")).execute();
    return listed(
      rows.map((row) => ({
        learner_id: String(row.learner_id),
        first_name: row.first_name,
        last_name: row.last_name,
        // A number on this page alone.
        subject_id: row.id,
        subject_name: row.name,
      })),
    );
  },

  async v1GetLearnerSubjectsPerTerm(call) {
    const rows = await learnerSubjects(call, idOf(call, "learner_id")).execute();
    const terms = await termsOf(call);
    const groups = await call.database
      .selectFrom("subject_groups")
      .selectAll()
      .where("school_id", "=", call.schoolId)
      .where("class_name", "=", rows[0]?.class_name ?? "")
      .execute();
    return listed(
      rows.map((row) => ({
        year: String(terms[0]?.year),
        subject_id: String(row.id),
        subject_name: row.name,
        super_subject_id: String(row.super_id),
        super_subject_name: row.super_name,
        grade_id: String(row.grade_id),
        grade: row.grade,
        terms: terms.map(({ id, number, starts }) => {
          // Groups are formed when a term begins (CUR-05).
          const group = starts <= call.today() ? groups.find(({ subject_id }) => subject_id === row.id) : undefined;
          return {
            term_id: id,
            term: String(number),
            subject_group_id: group ? String(group.id) : "",
            subject_group_name: group?.name ?? "",
            classroom_id: group ? String(group.classroom_id) : "",
            classroom_name: group?.classroom ?? "",
            subject_group_teacher_id: group ? String(group.staff_id) : "",
          };
        }),
      })),
    );
  },

  async v1GetLearnerSubjectMarks(call) {
    const rows = await learnerSubjects(call, idOf(call, "learner_id")).execute();
    const terms = new Map((await termsOf(call)).map((term) => [term.id, term]));
    const marks = await call.database
      .selectFrom("marks")
      .selectAll()
      .where("school_id", "=", call.schoolId)
      .where("learner_id", "=", idOf(call, "learner_id")!)
      .orderBy("term_id")
      .execute();
    const bySubject = Map.groupBy(marks, ({ subject_id }) => subject_id);
    return listed(
      rows
        // Terms without marks are left out (CUR-07), and so are subjects without any.
        .filter(({ id }) => bySubject.has(id))
        .map((row) => ({
          year: String(terms.values().next().value?.year),
          subject_id: String(row.id),
          subject_name: row.name,
          grade_id: String(row.grade_id),
          grade: row.grade,
          terms: bySubject
            .get(row.id)!
            .map(({ term_id, mark }) => ({ term: String(terms.get(term_id)?.number), mark })),
        })),
    );
  },
};

const termsOf = ({ database, schoolId }: Call) =>
  database.selectFrom("terms").selectAll().where("school_id", "=", schoolId).orderBy("number").execute();

const learnerSubjects = ({ database, schoolId }: Call, learnerId: number | undefined) =>
  database
    .selectFrom("learners")
    .innerJoin("subjects", (join) =>
      join.onRef("subjects.grade_id", "=", "learners.grade_id").onRef("subjects.school_id", "=", "learners.school_id"),
    )
    .innerJoin("grades", (join) =>
      join.onRef("grades.id", "=", "learners.grade_id").onRef("grades.school_id", "=", "learners.school_id"),
    )
    .where("learners.school_id", "=", schoolId)
    .where("learners.status", "=", "current")
    .$if(learnerId !== undefined, (query) => query.where("learners.id", "=", learnerId!))
    .selectAll("subjects")
    .select(["learners.id as learner_id", "first_name", "last_name", "class_name", "grades.label as grade"])
    .orderBy("learners.id")
    .orderBy("subjects.id");
