import { found, idOf, isSet, isV1, listed, wireId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { afterPage, pageOf, pageReply } from "../call/pages.ts";
import { debtorRecord, peopleById } from "../people/person-record.ts";
import type { PersonRow } from "../people/person-record.ts";

/** Learners as Finance+ sees them: who looks after them, and whose account they are on. */
export const accountLearnerAnswers: Answers = {
  async v1GetLearnerParentInfo(call) {
    const { records } = await learnersOf(call, select(call, idOf(call, "learner_id")));
    return listed(records);
  },

  async v2GetLearners(call) {
    const page = pageOf(call);
    const shown = select(call)
      .where(afterPage("learners.id", page))
      .clearOrderBy()
      .orderBy("learners.id", page.direction)
      .limit(page.limit + 1);
    const { rows, records } = await learnersOf(call, shown);
    return pageReply(page, rows, records);
  },

  async v2GetLearner(call) {
    const learner = accountLearners(call, true).where("learners.id", "=", idOf(call, "id")!);
    return found((await learnersOf(call, learner)).records[0]);
  },
};

/** Current learners, and those who left with `all_accounts`; nobody on the waiting list has an account. */
export const accountLearners = (call: Call, withLeft = isSet(call, "all_accounts")) =>
  call.database
    .selectFrom("learners")
    .innerJoin("families", (join) =>
      join.onRef("families.code", "=", "learners.family_code").onRef("families.school_id", "=", "learners.school_id"),
    )
    .innerJoin("grades", (join) =>
      join.onRef("grades.id", "=", "learners.grade_id").onRef("grades.school_id", "=", "learners.school_id"),
    )
    .where("learners.school_id", "=", call.schoolId)
    .where("status", "in", withLeft ? ["current", "left"] : ["current"])
    .selectAll("learners")
    .select(["families.accountable_id", "grades.label as grade"])
    .orderBy("learners.id");

type Row = Awaited<ReturnType<ReturnType<typeof accountLearners>["executeTakeFirstOrThrow"]>>;

function select(call: Call, id?: number) {
  const debtor = idOf(call, "debtor_code");
  const person = idOf(call, "accountable_person_id");
  const parent = idOf(call, "parent_id");
  return accountLearners(call)
    .$if(id !== undefined, (query) => query.where("learners.id", "=", id!))
    .$if(debtor !== undefined, (query) => query.where("learners.family_code", "=", debtor!))
    .$if(person !== undefined, (query) => query.where("families.accountable_id", "=", person!))
    .$if(parent !== undefined, (query) =>
      query.where(({ eb, or }) => or([eb("parent1_id", "=", parent!), eb("parent2_id", "=", parent!)])),
    );
}

/** A learner as a part of an account. */
export const accountLearnerRecord = (call: Call, row: Row) => ({
  learner_id: wireId(call, row.id),
  first_name: row.first_name,
  last_name: row.last_name,
  gender: row.gender,
  grade: row.grade,
  debtor_code: String(row.family_code),
  parent1_id: wireId(call, row.parent1_id),
  // Absent is empty text in v1 and null in v2 (FIN1-32, FIN2-37).
  parent2_id: row.parent2_id === null ? (isV1(call) ? "" : null) : wireId(call, row.parent2_id),
  accountable_person_id: wireId(call, row.accountable_id),
});

async function learnersOf(call: Call, shown: ReturnType<typeof accountLearners>) {
  const rows = await shown.execute();
  const withParents = isSet(call, "include_parents");
  const withAccountable = isSet(call, "include_accountable_person");
  const people =
    withParents || withAccountable ? await peopleById(call, peopleIds(call, shown)) : new Map<number, PersonRow>();
  const records = rows.map((row) => ({
    ...accountLearnerRecord(call, row),
    ...(withParents && {
      parents: [row.parent1_id, row.parent2_id]
        .filter((id) => id !== null)
        .map((id) => debtorRecord(call, people.get(id)!)),
    }),
    ...(withAccountable && { accountable_person: debtorRecord(call, people.get(row.accountable_id)!) }),
  }));
  return { rows, records };
}

function peopleIds({ database }: Call, learners: ReturnType<typeof accountLearners>) {
  const ids = (column: "parent1_id" | "parent2_id" | "accountable_id") =>
    database.selectFrom(learners.as("child")).select(`child.${column} as id`).$castTo<{ id: number }>();
  return ids("parent1_id").union(ids("parent2_id")).union(ids("accountable_id"));
}
