import { yearOf } from "../rules/calendar.ts";
import type { Tables } from "../store/tables.ts";
import { drawAddress, drawNaming, emailOf, ethnicGroupId } from "./names.ts";
import type { SchoolPlan } from "./plan.ts";
import { gradeId, gradeLabel, taughtGrades } from "./profile.ts";
import type { Random } from "./random.ts";

type Learner = Tables["learners"];
type Teacher = Tables["staff"];
type RegisterClass = Tables["register_classes"];

const seatsInClass = 32;
const firstStaffId = 32;

/** Puts the learners that have no class into one of their grade; those on the waiting list have none. */
export function formClasses(
  plan: SchoolPlan,
  learners: Learner[],
): { learners: Learner[]; names: Map<string, number> } {
  const names = new Map<string, number>();
  const seated = taughtGrades(plan.kind).flatMap((grade) => {
    const id = gradeId(grade);
    const ofGrade = learners.filter((learner) => learner.grade_id === id);
    const given = [...new Set(ofGrade.map(({ class_name }) => class_name).filter((name) => name !== ""))];
    const wanted = Math.ceil(ofGrade.length / seatsInClass);
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("").map((letter) => `${gradeLabel(grade)}${letter}`);
    const open = [...new Set([...given, ...letters])].slice(0, Math.max(wanted, given.length)).toSorted();
    for (const name of open) names.set(name, id);
    return ofGrade.map((learner, index) =>
      learner.class_name === "" && learner.status !== "waitlist"
        ? { ...learner, class_name: open[index % open.length]! }
        : learner,
    );
  });
  return { learners: seated, names };
}

/** A teacher for each class that has none, and the office. */
export function drawStaff(
  random: Random,
  { id: school_id }: SchoolPlan,
  today: string,
  names: Map<string, number>,
  known: Teacher[],
): { staff: Teacher[]; classes: RegisterClass[] } {
  const staff = [...known];
  const add = (work: Partial<Teacher> = {}): Teacher => {
    const member = { ...drawMember(random, school_id, firstStaffId + staff.length, today), ...work };
    staff.push(member);
    return member;
  };
  // Lindiwe Example of the samples has these two.
  const taken = new Map(known.flatMap(({ id }) => ["4C", "7A"].map((name) => [name, id])));
  const classes = [...names].map(([name, grade_id]) => ({
    school_id,
    name,
    grade_id,
    staff_id: taken.get(name) ?? add().id,
  }));
  add({ category: "Head Of Department" });
  add({ category: "Finance", educator: 0, sace_number: "" });
  return { staff, classes };
}

function drawMember(random: Random, school_id: number, id: number, today: string): Teacher {
  const naming = drawNaming(random);
  const gender = random.pick(["F", "F", "M"] as const);
  const first_name = naming.first(gender);
  const month = String(random.int(1, 12)).padStart(2, "0");
  return {
    school_id,
    id,
    first_name,
    last_name: naming.surname,
    gender,
    date_of_birth: `${yearOf(today) - random.int(24, 62)}-${month}-15`,
    email: emailOf(first_name, naming.surname, id),
    ethnic_group_id: ethnicGroupId,
    home_language_id: naming.languageId,
    title: gender === "F" ? "Ms" : "Mr",
    address: drawAddress(random),
    marital_status_id: random.pick([2, 3]),
    category: "Teaching",
    educator: 1,
    appointment: random.chance(80) ? "Permanent" : "Temporary",
    paid_by: random.pick(["Governing Body", "Department of Education"]),
    sace_number: "000000",
  };
}
