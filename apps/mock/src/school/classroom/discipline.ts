import { idOf, listed } from "../call/call.ts";
import type { Answers } from "../call/call.ts";
import { conductPeriod } from "../call/periods.ts";

/** Discipline and merits of a period. */
export const discipline: Answers = {
  async v1GetLearnerDiscipline(call) {
    const { from, until } = conductPeriod(call);
    const learner = idOf(call, "learner_id");
    const rows = await call.database
      .selectFrom("incidents")
      .selectAll()
      .where("school_id", "=", call.schoolId)
      .where("date", ">=", from)
      .where("date", "<=", until)
      .$if(learner !== undefined, (query) => query.where("learner_id", "=", learner!))
      .orderBy("date")
      .orderBy("id")
      .execute();
    return listed(
      rows.map((row) => ({
        id: String(row.id),
        learner_id: String(row.learner_id),
        discipline_date: row.date,
        discipline_category: row.category,
        discipline_reason: row.reason,
        discipline_points: String(row.points),
        discipline_remarks: row.remarks,
        staff_member_id: String(row.staff_id),
      })),
    );
  },
};
