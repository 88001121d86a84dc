import { addDays, yearOf } from "../rules/calendar.ts";
import type { Tables } from "../store/tables.ts";
import { drawAddress, drawNaming, emailOf, ethnicGroupId } from "./names.ts";
import type { Naming } from "./names.ts";
import type { SchoolPlan } from "./plan.ts";
import { birthYear, gradeId, taughtGrades } from "./profile.ts";
import type { Random } from "./random.ts";

type Person = Tables["people"];
type Learner = Tables["learners"];

/** The families of a school and who belongs to them. */
export interface Families {
  families: Tables["families"][];
  people: Person[];
  learners: Learner[];
}

/** The first id and code that generated records get; those of the samples lie below. */
const first = { person: 101, learner: 701, family: 4001 };

/** Generates families until the school has as many current learners as planned. */
export function drawFamilies(random: Random, plan: SchoolPlan, today: string): Families {
  const drawn: Families = { families: [], people: [], learners: [] };
  let current = 0;
  while (current < plan.learners) {
    const naming = drawNaming(random);
    const code = first.family + drawn.families.length;
    const grades = drawGrades(random, taughtGrades(plan.kind));
    const parents = drawParents(random, { plan, naming, code, grades, today, id: first.person + drawn.people.length });
    drawn.families.push({ school_id: plan.id, code, reference: naming.surname, accountable_id: parents[0]!.id });
    drawn.people.push(...parents);
    for (const grade of grades) {
      const id = first.learner + drawn.learners.length;
      const learner = drawLearner(random, { plan, naming, code, grade, today, id, parents });
      if (learner.status === "current") current++;
      drawn.learners.push(learner);
    }
  }
  return drawn;
}

/** One to three children, in different grades. */
function drawGrades(random: Random, grades: number[]): number[] {
  const children = random.pick([1, 1, 1, 2, 2, 3]);
  return [...new Set(Array.from({ length: children }, () => random.pick(grades)))].toSorted((one, two) => two - one);
}

interface Household {
  plan: SchoolPlan;
  naming: Naming;
  code: number;
  today: string;
  id: number;
}

function drawParents(random: Random, { plan, naming, code, grades, today, id }: Household & { grades: number[] }) {
  const eldest = birthYear(grades[0]!, yearOf(today));
  const address = drawAddress(random);
  const together = random.chance(75);
  const genders = random.chance(50) ? (["F", "M"] as const) : (["M", "F"] as const);
  return genders.slice(0, together ? 2 : 1).map((gender, index): Person => {
    const firstName = naming.first(gender);
    const employed = random.chance(85);
    return {
      ...human(plan, id + index, naming, firstName, gender, drawDay(random, eldest - random.int(20, 38))),
      family_code: code,
      title: gender === "F" ? random.pick(["Ms", "Mrs"]) : "Mr",
      full_names: `${firstName} ${naming.first(gender)}`,
      mobile: "0000000000",
      address,
      marital_status_id: together ? 2 : random.pick([1, 3, 4]),
      occupation_status: employed ? "Full Time Employed" : "Unemployed",
      occupation: employed ? random.pick(["Accountant", "Driver", "Nurse", "Farmer", "Teacher", "Welder"]) : "",
      sector: employed ? random.pick(["Private", "Public", "Other"]) : "",
      income: employed ? random.int(80, 700) * 100_000 : 0,
      employer: employed ? "Example Traders" : "",
      employer_address: employed ? "1 Example Road\r\nExampleville" : "",
    };
  });
}

function drawLearner(
  random: Random,
  { plan, naming, code, grade, today, id, parents }: Household & { grade: number; parents: Person[] },
): Learner {
  const gender = random.pick(["F", "M"] as const);
  const status = random.chance(93) ? "current" : random.pick(["left", "waitlist"] as const);
  return {
    ...human(plan, id, naming, naming.first(gender), gender, drawDay(random, birthYear(grade, yearOf(today)))),
    family_code: code,
    parent1_id: parents[0]!.id,
    parent2_id: parents[1]?.id ?? null,
    tuition_language_id: 2,
    grade_id: gradeId(grade),
    // Its class follows when the school knows how many it has.
    class_name: "",
    admission_number: `A-${id}`,
    status,
    left_on: status === "left" ? addDays(today, -random.int(1, 400)) : null,
  };
}

function human(plan: SchoolPlan, id: number, naming: Naming, firstName: string, gender: "F" | "M", birth: string) {
  return {
    school_id: plan.id,
    id,
    first_name: firstName,
    last_name: naming.surname,
    gender,
    date_of_birth: birth,
    email: emailOf(firstName, naming.surname, id),
    ethnic_group_id: ethnicGroupId,
    home_language_id: naming.languageId,
  };
}

const drawDay = (random: Random, year: number): string => addDays(`${year}-01-01`, random.int(0, 364));
