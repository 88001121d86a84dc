import { wireId } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import type { Selection } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { amountOf } from "../rules/money.ts";

/** A person as notes and promises name them. */
export const nameOf = ({ title, last_name, first_name }: { title: string; last_name: string; first_name: string }) =>
  `${title} ${last_name}, ${first_name}`;

/** The people of a school, with the names of what they refer to, in the order of their ids. */
export const personRows = ({ database, schoolId }: Call) =>
  database
    .selectFrom("people")
    .innerJoin("ethnic_groups", "ethnic_groups.id", "people.ethnic_group_id")
    .innerJoin("languages", "languages.id", "people.home_language_id")
    .innerJoin("marital_statuses", "marital_statuses.id", "people.marital_status_id")
    .where("people.school_id", "=", schoolId)
    .selectAll("people")
    .select([
      "ethnic_groups.name as ethnic_group",
      "languages.name as home_language",
      "marital_statuses.name as marital_status",
    ])
    .orderBy("people.id");

export type PersonRow = Awaited<ReturnType<ReturnType<typeof personRows>["executeTakeFirstOrThrow"]>>;

/** The people whose ids a query gives, by id. */
export async function peopleById(call: Call, ids: Selection<{ id: number }>) {
  const rows = await personRows(call).where("people.id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A parent as Administration+ writes it. */
export const parentRecord = (row: PersonRow) => ({
  id: String(row.id),
  title: row.title,
  first_name: row.first_name,
  last_name: row.last_name,
  mobile_calling_code: "27",
  mobile_number: row.mobile,
  email_address: row.email,
  date_of_birth: row.date_of_birth,
  gender: row.gender,
  ethnic_group_id: String(row.ethnic_group_id),
  ethnic_group: row.ethnic_group,
  residential_address: row.address,
  postal_address: row.address,
  home_language_id: String(row.home_language_id),
  home_language: row.home_language,
  nationality: "South Africa",
  family_code: String(row.family_code),
  id_number: nobody,
  passport_number: "",
  marital_status_id: String(row.marital_status_id),
  marital_status: row.marital_status,
  occupation_status: row.occupation_status,
  occupation: row.occupation,
  employment_sector: row.sector,
  gross_annual_income: amountOf(row.income),
});

/** A person as Finance+ writes those who answer for a debt, and the parents beside them. */
export const debtorRecord = (call: Call, row: Tables["people"] & { home_language: string }) => ({
  accountable_person_id: wireId(call, row.id),
  title: row.title,
  first_name: row.first_name,
  full_names: row.full_names,
  last_name: row.last_name,
  debtor_code: String(row.family_code),
  mobile_calling_code: "27",
  mobile_number: row.mobile,
  work_tel_number: "",
  home_tel_number: "",
  email_address: row.email,
  residential_address: row.address,
  postal_address: row.address,
  home_language: row.home_language,
  nationality: "South Africa",
  id_number: nobody,
  passport_number: "",
  employer: row.employer,
  employer_address: row.employer_address,
});

/** An identity number that nobody has. */
export const nobody = "0000000000000";
