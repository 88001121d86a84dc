import { addDays, isWeekday, yearOf } from "../rules/calendar.ts";
import type { Rows, Tables } from "../store/tables.ts";
import { gradeId, gradeLabel, taughtGrades } from "./profile.ts";
import type { SchoolPlan } from "./plan.ts";
import type { Random } from "./random.ts";

/** Subjects by the first and the last grade that has them; the id is that of the subject without its grade. */
const subjects: { superId: number; name: string; from: number; to: number }[] = [
  { superId: 61, name: "English", from: 0, to: 12 },
  { superId: 62, name: "Afrikaans", from: 1, to: 12 },
  { superId: 63, name: "Life Skills", from: 0, to: 6 },
  { superId: 64, name: "Mathematics", from: 0, to: 12 },
  { superId: 65, name: "Natural Sciences", from: 4, to: 9 },
  { superId: 66, name: "Geography", from: 4, to: 12 },
  { superId: 67, name: "History", from: 4, to: 12 },
  { superId: 68, name: "Technology", from: 7, to: 9 },
  { superId: 69, name: "Life Orientation", from: 7, to: 12 },
  { superId: 70, name: "Physical Sciences", from: 10, to: 12 },
];

/** First and last day of the four terms, without the year. */
const calendar = [
  ["01-17", "03-20"],
  ["04-03", "06-14"],
  ["07-09", "09-20"],
  ["10-01", "12-11"],
] as const;

/** The day itself, or the last one before it on which there was school. */
export function schoolDayBy(day: string): string {
  const isSchoolDay =
    isWeekday(day) && calendar.some(([starts, ends]) => starts <= day.slice(5) && day.slice(5) <= ends);
  return isSchoolDay ? day : schoolDayBy(addDays(day, -1));
}

const firstTermId = 201;
const firstGroupId = 301;

/** Terms, subjects, their groups and rooms, and the marks of the terms that are over. */
export function drawCurriculum(
  random: Random,
  plan: SchoolPlan,
  today: string,
  { learners, classes }: { learners: Tables["learners"][]; classes: Tables["register_classes"][] },
): Pick<Rows, "terms" | "subjects" | "subject_groups" | "marks"> {
  const school_id = plan.id;
  const year = yearOf(today);
  const terms = calendar.map(([starts, ends], index) => ({
    school_id,
    id: firstTermId + index,
    year,
    number: index + 1,
    starts: `${year}-${starts}`,
    ends: `${year}-${ends}`,
  }));
  const taught = taughtGrades(plan.kind).flatMap((grade) => subjectsOf(school_id, grade));
  const byGrade = Map.groupBy(taught, ({ grade_id }) => grade_id);
  let groupId = firstGroupId;
  const groups = classes.flatMap(({ name, grade_id, staff_id }, room) =>
    (byGrade.get(grade_id) ?? []).map((subject) => ({
      school_id,
      id: groupId++,
      subject_id: subject.id,
      class_name: name,
      name: `${subject.super_name} ${name}`,
      classroom_id: room + 1,
      classroom: `Room ${room + 1}`,
      staff_id,
    })),
  );
  const past = terms.filter(({ ends }) => ends <= today);
  const marks = learners
    .filter(({ status }) => status === "current")
    .flatMap((learner) => {
      const strength = random.int(40, 80);
      return past.flatMap((term) =>
        (byGrade.get(learner.grade_id) ?? []).map((subject) => ({
          school_id,
          learner_id: learner.id,
          subject_id: subject.id,
          term_id: term.id,
          mark: drawMark(random, strength),
        })),
      );
    });
  return { terms, subjects: taught, subject_groups: groups, marks };
}

function subjectsOf(school_id: number, grade: number): Tables["subjects"][] {
  return subjects
    .filter(({ from, to }) => from <= grade && grade <= to)
    .map(({ superId, name }) => ({
      school_id,
      id: superId * 100 + grade,
      grade_id: gradeId(grade),
      super_id: superId,
      super_name: name,
      name: `${name} (Gr ${gradeLabel(grade).padStart(2, "0")})`,
    }));
}

/** Teachers may write `a` for absent (CUR-08), which is rare. */
function drawMark(random: Random, strength: number): string {
  if (random.chance(1)) return "a";
  return `${Math.min(100, Math.max(5, strength + random.int(-20, 20)))}.${random.pick(["00", "50"])}`.replace(
    "100.50",
    "100.00",
  );
}
