import type { Rows, Tables } from "../store/tables.ts";
import type { SchoolPlan } from "./plan.ts";

/** What Get Schools and School Info tell of a school. */
export function schoolRow({ id, name, shortName, kind, telephone }: SchoolPlan): Tables["schools"] {
  return {
    id,
    name,
    short_name: shortName,
    email: "office@example.com",
    debtors_email: "debtors@example.com",
    finance_email: "finance@example.com",
    calling_code: "27",
    telephone,
    website: "https://school.example.com/",
    ownership: "Public",
    province: "Limpopo",
    town: "Exampleville",
    suburb: "Example Park",
    district: "EXAMPLE NORTH",
    district_code: "D0",
    circuit: "Circuit 1",
    quantile: 3,
    emis_number: "000000000",
    address: "1 Example Road\r\nExampleville",
    medium: "Single medium",
    after_school_center: kind === "primary" ? 1 : 0,
    hostel: kind === "high" ? 1 : 0,
    debit_orders: 1,
    cashless: 0,
  };
}

/** The number of a grade; Grade R is 0 and Grade RR -1. Ids are two more: Grade 4 has the id 6. */
export const gradeId = (grade: number): number => grade + 2;

export const gradeLabel = (grade: number): string => ({ [-1]: "RR", 0: "R" })[grade] ?? String(grade);

const gradesOf = { primary: [-1, 0, 1, 2, 3, 4, 5, 6, 7], high: [8, 9, 10, 11, 12] };

/** The grades that have learners. Grade RR is offered, and nobody has come. */
export const taughtGrades = (kind: SchoolPlan["kind"]): number[] => gradesOf[kind].filter((grade) => grade >= 0);

export const gradeRows = ({ id, kind }: SchoolPlan): Rows["grades"] =>
  gradesOf[kind].map((grade) => ({
    school_id: id,
    id: gradeId(grade),
    label: gradeLabel(grade),
    name: `Grade ${gradeLabel(grade)}`,
  }));

/** Children turn seven in the year of Grade 1. */
export const birthYear = (grade: number, year: number): number => year - grade - 6;
