import type { Tables } from "../../store/tables.ts";
import { kinds, oneOf } from "./kinds.ts";
import type { Kind, Value } from "./kinds.ts";

/** What the SQL does not say of a column. */
export interface Description {
  kind: Kind;
  /** What it is called outside, where the API has another word for it than the column. */
  name?: string;
  /** What it is when nobody says. */
  value?: Value;
  /** How it comes about, where nobody but a document of fixtures may write it. */
  keptBy?: string;
  /** The table that it refers to, where the SQL does not say. */
  to?: keyof Tables;
}

/** What the SQL does not say of a table. */
export interface TableDescription<Table extends keyof Tables> {
  /** What it is called outside. */
  name: string;
  about: string;
  columns: { [Column in Exclude<keyof Tables[Table], "school_id">]-?: Description };
  /** Whether it is the same for all schools: such lists are read, and not changed. */
  isList?: true;
  /** Whether only a document of fixtures shows it. */
  isHidden?: true;
}

const is = (kind: Kind, more: Omit<Description, "kind"> = {}): Description => ({ kind, ...more });
const { id, number, count, moment, text, name, digits, day, amount, flag } = kinds;
const optional = is(text, { value: "" });
const email = is(text, { name: "email_address", value: "" });
const address = is(text, { name: "residential_address", value: "" });
const debtor = is(id, { name: "debtor_code", to: "families" });
const given = is(id, { keptBy: "the school gives it out" });
const off = is(flag, { value: false });

const list = (title: string, about: string) => ({
  name: title,
  about,
  isList: true as const,
  columns: { id: is(id), name: is(name) },
});

const human = {
  id: is(id),
  first_name: is(name),
  last_name: is(name),
  gender: is(oneOf(["F", "M"])),
  date_of_birth: is(day),
  email,
  // `Other` and English, as nothing is told of a person.
  ethnic_group_id: is(id, { value: 5 }),
  home_language_id: is(id, { value: 2 }),
};

/** Every table in the words of the API: one entry for each column of each table, which the type holds. */
export const descriptions: { [Table in keyof Tables]: TableDescription<Table> } = {
  schools: {
    name: "schools",
    about: "The schools that the integration may speak of.",
    columns: {
      id: is(id),
      name: is(name),
      short_name: optional,
      email: is(text, { name: "admin_email_address", value: "" }),
      debtors_email: is(text, { name: "debtors_email_address", value: "" }),
      finance_email: is(text, { name: "finance_email_address", value: "" }),
      calling_code: is(digits, { name: "telephone_calling_code", value: "27" }),
      telephone: is(text, { name: "telephone_number", value: "0000000000" }),
      website: optional,
      ownership: is(text, { name: "ownership_type", value: "Public" }),
      province: optional,
      town: optional,
      suburb: optional,
      district: optional,
      district_code: optional,
      circuit: optional,
      quantile: is(count, { value: 3 }),
      emis_number: is(digits, { value: "" }),
      address: is(text, { name: "physical_address", value: "" }),
      medium: is(text, { value: "Single medium" }),
      after_school_center: is(flag, { name: "has_after_school_center", value: false }),
      hostel: is(flag, { name: "has_hostel", value: false }),
      debit_orders: is(flag, { name: "uses_debit_orders", value: false }),
      cashless: is(flag, { name: "uses_cashless", value: false }),
    },
  },
  api_types: list("api_types", "The APIs that a school may open."),
  ethnic_groups: list("ethnic_groups", "Ethnic groups."),
  languages: list("languages", "Languages."),
  marital_statuses: list("marital_statuses", "Marital statuses."),
  transaction_types: list("transaction_types", "Types of transaction."),
  transaction_categories: list("transaction_categories", "Categories of transaction."),
  note_types: {
    name: "note_types",
    about: "Types of note.",
    isList: true,
    columns: { id: is(id), lookup_name: is(name), record_name: is(name) },
  },
  communication_types: list("communication_types", "Types of communication."),
  school_languages: {
    name: "tuition_languages",
    about: "The languages in which a school teaches.",
    columns: { language_id: is(id) },
  },
  integrations: {
    name: "integrations",
    about: "The APIs of a school: whether it has authorised each, and whether the integrator has activated it.",
    columns: {
      id: is(id),
      api_type_id: is(id),
      authorised: is(flag, { name: "activated_by_school", value: true }),
      active: is(flag, { name: "activated_by_integrator", value: true }),
      settles_at: is(moment, { value: 0 }),
    },
  },
  grades: {
    name: "grades",
    about: "The grades of a school.",
    columns: { id: is(id), label: is(name), name: is(name) },
  },
  families: {
    name: "accounts",
    about: "The accounts of families: each has one person who answers for it.",
    columns: {
      code: is(id, { name: "debtor_code" }),
      reference: is(text, { name: "debtor_reference", value: "" }),
      accountable_id: is(id, { name: "accountable_person_id", to: "people" }),
    },
  },
  people: {
    name: "parents",
    about: "Parents and accountable persons.",
    columns: {
      ...human,
      family_code: debtor,
      title: optional,
      full_names: optional,
      mobile: is(text, { name: "mobile_number", value: "0000000000" }),
      address,
      marital_status_id: is(id, { value: 2 }),
      occupation_status: optional,
      occupation: optional,
      sector: is(text, { name: "employment_sector", value: "" }),
      income: is(amount, { name: "gross_annual_income", value: "0.00" }),
      employer: optional,
      employer_address: optional,
    },
  },
  staff: {
    name: "staff",
    about: "Staff members.",
    columns: {
      ...human,
      title: optional,
      address,
      marital_status_id: is(id, { value: 2 }),
      category: is(text, { name: "employment_category", value: "Teaching" }),
      educator: is(flag, { name: "is_educator", value: true }),
      appointment: is(text, { name: "appointment_type", value: "Permanent" }),
      paid_by: is(text, { value: "Governing Body" }),
      sace_number: is(digits, { value: "" }),
    },
  },
  register_classes: {
    name: "register_classes",
    about: "The classes of a school, each with the teacher who keeps its register.",
    columns: { name: is(name), grade_id: is(id), staff_id: is(id, { name: "staff_member_id" }) },
  },
  learners: {
    name: "learners",
    about: "Learners: current, left, or on the waiting list.",
    columns: {
      ...human,
      family_code: debtor,
      parent1_id: is(id),
      parent2_id: is(id, { value: null }),
      tuition_language_id: is(id, { value: 2 }),
      grade_id: is(id),
      class_name: is(text, { name: "register_class_name", value: "", to: "register_classes" }),
      admission_number: optional,
      status: is(oneOf(["current", "left", "waitlist"]), { value: "current" }),
      left_on: is(day, { value: null }),
    },
  },
  absences: {
    name: "absentees",
    about: "Days on which learners were absent.",
    columns: {
      id: is(id),
      learner_id: is(id),
      date: is(day, { name: "absent_date" }),
      reason: is(text, { name: "absent_reason", value: "" }),
    },
  },
  incidents: {
    name: "discipline",
    about: "Discipline and merits; points are above zero for a merit.",
    columns: {
      id: is(id),
      learner_id: is(id),
      staff_id: is(id, { name: "staff_member_id" }),
      date: is(day, { name: "discipline_date" }),
      category: is(text, { name: "discipline_category", value: "General" }),
      reason: is(text, { name: "discipline_reason", value: "" }),
      points: is(number, { name: "discipline_points", value: 0 }),
      remarks: is(text, { name: "discipline_remarks", value: "" }),
    },
  },
  terms: {
    name: "terms",
    about: "The terms of a year.",
    columns: {
      id: is(id),
      year: is(count),
      number: is(count, { name: "term" }),
      starts: is(day),
      ends: is(day),
    },
  },
  subjects: {
    name: "subjects",
    about: "The subjects of each grade; all its learners have them.",
    columns: {
      id: is(id),
      grade_id: is(id),
      super_id: is(id, { name: "super_subject_id" }),
      super_name: is(text, { name: "super_subject_name", value: "" }),
      name: is(name, { name: "subject_name" }),
    },
  },
  subject_groups: {
    name: "subject_groups",
    about: "Who teaches a subject to a class, and where.",
    columns: {
      id: is(id),
      subject_id: is(id),
      class_name: is(name, { name: "register_class_name" }),
      name: is(text, { name: "subject_group_name", value: "" }),
      classroom_id: is(id),
      classroom: is(text, { name: "classroom_name", value: "" }),
      staff_id: is(id, { name: "staff_member_id" }),
    },
  },
  marks: {
    name: "marks",
    about: "The marks of learners, by subject and term.",
    columns: { learner_id: is(id), subject_id: is(id), term_id: is(id), mark: is(text) },
  },
  transactions: {
    name: "transactions",
    about: "What was charged to accounts, and what was paid.",
    columns: {
      id: is(id),
      family_code: debtor,
      learner_id: is(id),
      category_id: is(id),
      type_id: is(id, { name: "transaction_type_id" }),
      date: is(day, { name: "transaction_date" }),
      reference: is(text, { name: "transaction_reference", value: "" }),
      description: is(text, { name: "transaction_description", value: "" }),
      base_fee: { ...off, name: "part_of_base_fee" },
      debit: is(amount, { name: "debit_amount", value: "0.00" }),
      credit: is(amount, { name: "credit_amount", value: "0.00" }),
    },
  },
  notes: {
    name: "notes",
    about: "Notes on accountable persons.",
    columns: {
      id: given,
      person_id: is(id, { name: "accountable_person_id" }),
      date: is(day),
      note_type_id: is(id),
      communication_type_id: is(id),
      text: is(text, { name: "note", value: "" }),
      status: is(oneOf(["Created", "Deleted"]), { value: "Created" }),
    },
  },
  promises: {
    name: "promises",
    about: "Promises to pay, each part of a note.",
    columns: {
      id: given,
      note_id: is(id),
      date: is(day, { name: "date_promised" }),
      promised: is(amount, { name: "amount_promised" }),
      paid: is(amount, { name: "amount_paid", value: "0.00", keptBy: "payments make it" }),
    },
  },
  last_ids: {
    name: "last_ids",
    about: "The last id that notes and promises got, so that the id of a deleted one is never given again.",
    isHidden: true,
    columns: { record: is(oneOf(["note", "promise"])), id: is(count) },
  },
};
