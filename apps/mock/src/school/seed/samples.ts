import { addDays, yearOf } from "../rules/calendar.ts";
import type { Rows, Tables } from "../store/tables.ts";
import { schoolDayBy } from "./curriculum.ts";
import { ethnicGroupId } from "./names.ts";
import { birthYear, gradeId } from "./profile.ts";

type Person = Tables["people"];
type Learner = Tables["learners"];

/**
 * The people, notes and promises of the vendor's samples at school 1000, and a family at school 1201. Their ids, names,
 * notes and promises are what the samples speak of; the days of what happens at school follow the clock.
 */
export function sampleRows(schoolId: number, today: string): Rows {
  if (schoolId === 1000) return vendorSchool(today);
  return schoolId === 1201 ? waitingSchool(today) : {};
}

function vendorSchool(today: string): Rows {
  const school_id = 1000;
  const year = yearOf(today);
  const learner = child(school_id, year);
  return {
    families: [
      { school_id, code: 1001, reference: "James", accountable_id: 40 },
      { school_id, code: 1002, reference: "Webster", accountable_id: 3 },
      { school_id, code: 2050, reference: "Khumalo", accountable_id: 90 },
    ],
    people: [
      person(school_id, 3, "Mr", "Nic", "Webster", 1002, year),
      person(school_id, 40, "Mr", "John", "James", 1001, year),
      person(school_id, 90, "Ms", "Thandi", "Khumalo", 2050, year),
      person(school_id, 91, "Mr", "Bongani", "Khumalo", 2050, year),
    ],
    staff: [
      {
        ...human(school_id, 31, "Lindiwe", "Example", "F", `${year - 39}-05-05`),
        email: "teacher@example.com",
        title: "Ms",
        address: "1 Example Road\r\nExampleville",
        marital_status_id: 3,
        category: "Teaching",
        educator: 1,
        appointment: "Permanent",
        paid_by: "Governing Body",
        sace_number: "000000",
      },
    ],
    learners: [
      learner(501, "Sipho", "Khumalo", "M", 4, "05-05", 2050, 90, 91),
      learner(502, "Emma", "James", "F", 7, "09-09", 1001, 40),
      { ...learner(503, "Ruan", "Webster", "M", 6, "02-02", 1002, 3), status: "left", left_on: addDays(today, -20) },
      { ...learner(504, "Ayanda", "Khumalo", "F", 0, "07-07", 2050, 90, 91), status: "waitlist", class_name: "" },
    ],
    absences: [
      { school_id, id: 7001, learner_id: 501, date: schoolDayBy(addDays(today, -6)), reason: "Illness" },
      { school_id, id: 7002, learner_id: 502, date: schoolDayBy(addDays(today, -5)), reason: "Family event" },
    ],
    incidents: [
      incident(9001, 502, schoolDayBy(addDays(today, -5)), "Level 2", "Homework : Late", -2, ""),
      incident(9002, 501, schoolDayBy(addDays(today, -4)), "General", "Helped a classmate", 5, "Well done"),
    ],
    notes: [
      note(4, 90, "2023-11-20", 1, 3, "Asked for a copy of the receipt", "Deleted"),
      note(5, 90, "2024-02-12", 1, 1, "Statement sent"),
      note(6, 40, "2024-03-03", 2, 2, "Payment arrangement of R1000 to be paid off on outstanding school fees"),
      note(7, 3, "2024-04-15", 3, 7, "Mr Webster was in a meeting"),
    ],
    promises: [
      { school_id, note_id: 6, id: 8, date: "2024-03-31", promised: 100_000, paid: 100_000 },
      { school_id, note_id: 6, id: 10, date: "2024-04-30", promised: 100_000, paid: 75_000 },
      { school_id, note_id: 6, id: 12, date: "2024-05-31", promised: 100_000, paid: 0 },
    ],
  };
}

function waitingSchool(today: string): Rows {
  const school_id = 1201;
  const year = yearOf(today);
  return {
    families: [{ school_id, code: 3001, reference: "Example", accountable_id: 11 }],
    people: [person(school_id, 11, "Ms", "Lerato", "Example", 3001, year)],
    learners: [child(school_id, year)(601, "Tumelo", "Example", "M", 3, "03-03", 3001, 11)],
    notes: [{ ...note(1, 11, "2024-02-20", 1, 2, "Statement sent"), school_id }],
  };
}

function human(school_id: number, id: number, first: string, last: string, gender: "F" | "M", birth: string) {
  return {
    school_id,
    id,
    first_name: first,
    last_name: last,
    gender,
    date_of_birth: birth,
    email: `${first.toLowerCase()}@example.com`,
    ethnic_group_id: ethnicGroupId,
    home_language_id: 2,
  };
}

function person(
  school_id: number,
  id: number,
  title: string,
  first: string,
  last: string,
  family_code: number,
  year: number,
): Person {
  return {
    ...human(school_id, id, first, last, title === "Mr" ? "M" : "F", `${year - 44}-01-01`),
    family_code,
    title,
    full_names: `${first} Example`,
    mobile: "0000000000",
    address: "1 Example Road\r\nExampleville",
    marital_status_id: 2,
    occupation_status: "Full Time Employed",
    occupation: "Accountant",
    sector: "Other",
    income: 0,
    employer: "Example Traders",
    employer_address: "1 Example Road\r\nExampleville",
  };
}

const child =
  (school_id: number, year: number) =>
  (
    id: number,
    first: string,
    last: string,
    gender: "F" | "M",
    grade: number,
    birthday: string,
    family_code: number,
    parent1_id: number,
    parent2_id: number | null = null,
  ): Learner => ({
    ...human(school_id, id, first, last, gender, `${birthYear(grade, year)}-${birthday}`),
    family_code,
    parent1_id,
    parent2_id,
    tuition_language_id: 2,
    grade_id: gradeId(grade),
    class_name: { 4: "4C", 7: "7A" }[grade] ?? `${grade}A`,
    admission_number: `A-${id}`,
    status: "current",
    left_on: null,
  });

const incident = (
  id: number,
  learner_id: number,
  date: string,
  category: string,
  reason: string,
  points: number,
  remarks: string,
) => ({ school_id: 1000, id, learner_id, staff_id: 31, date, category, reason, points, remarks });

const note = (
  id: number,
  person_id: number,
  date: string,
  note_type_id: number,
  communication_type_id: number,
  text: string,
  status: "Created" | "Deleted" = "Created",
) => ({ school_id: 1000, id, person_id, date, note_type_id, communication_type_id, text, status });
