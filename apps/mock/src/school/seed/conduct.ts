import { addDays } from "../rules/calendar.ts";
import type { Rows, Tables } from "../store/tables.ts";
import { schoolDayBy } from "./curriculum.ts";
import type { SchoolPlan } from "./plan.ts";
import type { Random } from "./random.ts";

/** How far back absences and incidents go, in days. */
const reach = 60;
const first = { absence: 7101, incident: 9101 };

const incidents = [
  { category: "Level 1", reason: "Uniform : Incomplete", points: -1 },
  { category: "Level 2", reason: "Homework : Late", points: -2 },
  { category: "General", reason: "Helped a classmate", points: 5 },
  { category: "General", reason: "Neat work", points: 2 },
];

/** Absences and discipline of the last weeks. */
export function drawConduct(
  random: Random,
  { id: school_id }: SchoolPlan,
  today: string,
  learners: Tables["learners"][],
  staff: Tables["staff"][],
): Pick<Rows, "absences" | "incidents"> {
  const days = Array.from({ length: reach }, (_, back) => addDays(today, -back)).filter(
    (day) => schoolDayBy(day) === day,
  );
  const teachers = staff.filter(({ educator }) => educator === 1);
  const present = learners.filter(({ status }) => status === "current");
  const absent = new Map<string, { learner_id: number; date: string; reason: string }>();
  for (const { id } of present) {
    if (!random.chance(75)) continue;
    const date = random.pick(days);
    const reason = random.pick(["Illness", "Illness", "Family event", "Transport"]);
    absent.set(`${id} ${date}`, { learner_id: id, date, reason });
  }
  const noted = present
    .filter(() => random.chance(40))
    .map(({ id }) => ({ learner_id: id, date: random.pick(days), staff_id: random.pick(teachers).id }));
  return {
    absences: byDate([...absent.values()]).map((row, index) => ({ school_id, id: first.absence + index, ...row })),
    incidents: byDate(noted).map((row, index) => ({
      school_id,
      id: first.incident + index,
      ...row,
      ...random.pick(incidents),
      remarks: "",
    })),
  };
}

const byDate = <Row extends { date: string }>(rows: Row[]): Row[] =>
  rows.toSorted((one, two) => one.date.localeCompare(two.date));
