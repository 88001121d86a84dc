import { idOf, listed } from "../call/call.ts";
import type { Answers } from "../call/call.ts";
import { conductPeriod } from "../call/periods.ts";

/** Absences of a period, whatever became of the learner since. */
export const absentees: Answers = {
  async v1GetLearnerAbsentees(call) {
    const { from, until } = conductPeriod(call);
    const learner = idOf(call, "learner_id");
    const rows = await call.database
      .selectFrom("absences")
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
        absent_date: row.date,
        absent_reason: row.reason,
      })),
    );
  },
};
