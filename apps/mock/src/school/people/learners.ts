import { idOf, listed, storedId } from "../call/call.ts";
import type { Answers, Call } from "../call/call.ts";
import { leavingPeriod } from "../call/periods.ts";
import { parentRecord, peopleById } from "./person-record.ts";

/** Learners, with their parents on request. */
export const learners: Answers = {
  async v1GetLearners(call) {
    const shown = select(call);
    const rows = await shown.execute();
    const parents = includesParents(call) ? await peopleById(call, parentIds(call, shown)) : undefined;
    return listed(
      rows.map((row) => ({
        ...record(row),
        ...(parents && {
          parents: [row.parent1_id, row.parent2_id].flatMap((id) => {
            const parent = id === null ? undefined : parents.get(id);
            return parent ? [parentRecord(parent)] : [];
          }),
        }),
      })),
    );
  },
};

/** The contract has a string here, and nobody has shown its values (ADM-15). */
const includesParents = ({ parameters }: Call): boolean =>
  ["true", "1", "yes"].includes(String(parameters["include_parents"]).toLowerCase());

/** Current learners, or those with another status; a period has a meaning for those who left (ADM-19). */
function select(call: Call) {
  const status = (call.parameters["status"] ?? "current") as "current" | "left" | "waitlist";
  const period = status === "left" ? leavingPeriod(call) : undefined;
  const id = idOf(call, "learner_id");
  const grades = (call.parameters["grade_id"] as number[] | undefined)?.map(storedId);
  return learnerRows(call)
    .where("status", "=", status)
    .$if(period !== undefined, (query) =>
      query.where("left_on", ">=", period!.from).where("left_on", "<=", period!.until),
    )
    .$if(id !== undefined, (query) => query.where("learners.id", "=", id!))
    .$if(grades !== undefined, (query) => query.where("grade_id", "in", grades!));
}

const parentIds = ({ database }: Call, shown: ReturnType<typeof learnerRows>) =>
  database
    .selectFrom(shown.as("child"))
    .select("child.parent1_id as id")
    .union(database.selectFrom(shown.as("child")).select("child.parent2_id as id").$castTo<{ id: number }>());

const learnerRows = ({ database, schoolId }: Call) =>
  database
    .selectFrom("learners")
    .innerJoin("ethnic_groups", "ethnic_groups.id", "learners.ethnic_group_id")
    .innerJoin("languages as home", "home.id", "learners.home_language_id")
    .innerJoin("languages as tuition", "tuition.id", "learners.tuition_language_id")
    .innerJoin("grades", (join) =>
      join.onRef("grades.id", "=", "learners.grade_id").onRef("grades.school_id", "=", "learners.school_id"),
    )
    .where("learners.school_id", "=", schoolId)
    .selectAll("learners")
    .select([
      "ethnic_groups.name as ethnic_group",
      "home.name as home_language",
      "tuition.name as tuition_language",
      "grades.label as grade",
    ])
    .orderBy("learners.id");

type Row = Awaited<ReturnType<ReturnType<typeof learnerRows>["executeTakeFirstOrThrow"]>>;

const record = (row: Row) => ({
  id: String(row.id),
  first_name: row.first_name,
  last_name: row.last_name,
  mobile_calling_code: "",
  mobile_number: "",
  email_address: row.email,
  date_of_birth: row.date_of_birth,
  gender: row.gender,
  ethnic_group_id: String(row.ethnic_group_id),
  ethnic_group: row.ethnic_group,
  home_language_id: String(row.home_language_id),
  home_language: row.home_language,
  tuition_language_id: String(row.tuition_language_id),
  tuition_language: row.tuition_language,
  nationality: "South Africa",
  grade: row.grade,
  register_class_name: row.class_name,
  admission_number: row.admission_number,
});
