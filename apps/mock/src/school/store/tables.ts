/** What the school remembers. Amounts are in cents, days are yyyy-mm-dd, flags are 0 or 1. */
export interface Tables {
  schools: SchoolRow;
  school_languages: { school_id: number; language_id: number };
  api_types: Named;
  integrations: IntegrationRow;
  ethnic_groups: Named;
  languages: Named;
  marital_statuses: Named;
  transaction_types: Named;
  transaction_categories: Named;
  note_types: { id: number; lookup_name: string; record_name: string };
  communication_types: Named;
  /** `label` is the grade as it stands in records, such as `4` for `Grade 4`. */
  grades: { school_id: number; id: number; label: string; name: string };
  families: { school_id: number; code: number; reference: string; accountable_id: number };
  people: PersonRow;
  staff: StaffRow;
  register_classes: { school_id: number; name: string; grade_id: number; staff_id: number };
  learners: LearnerRow;
  absences: { school_id: number; id: number; learner_id: number; date: string; reason: string };
  incidents: IncidentRow;
  terms: { school_id: number; id: number; year: number; number: number; starts: string; ends: string };
  subjects: { school_id: number; id: number; grade_id: number; super_id: number; super_name: string; name: string };
  subject_groups: GroupRow;
  marks: { school_id: number; learner_id: number; subject_id: number; term_id: number; mark: string };
  transactions: TransactionRow;
  notes: NoteRow;
  promises: { school_id: number; id: number; note_id: number; date: string; promised: number; paid: number };
  /** The last id that each school gave out, so that the id of a deleted record is never given again. */
  last_ids: { school_id: number; record: "note" | "promise"; id: number };
}

/** Records by table, as the seed hands them over. */
export type Rows = { [Table in keyof Tables]?: Tables[Table][] };

interface Named {
  id: number;
  name: string;
}

interface SchoolRow extends Named {
  short_name: string;
  email: string;
  debtors_email: string;
  finance_email: string;
  calling_code: string;
  telephone: string;
  website: string;
  ownership: string;
  province: string;
  town: string;
  suburb: string;
  district: string;
  district_code: string;
  circuit: string;
  quantile: number;
  emis_number: string;
  address: string;
  medium: string;
  after_school_center: number;
  hostel: number;
  debit_orders: number;
  cashless: number;
}

/**
 * An API that a school may open to the integration. The school authorises it and the integrator activates it; an
 * activation has its effect from `settles_at` on, in milliseconds since 1970.
 */
interface IntegrationRow {
  id: number;
  school_id: number;
  api_type_id: number;
  authorised: number;
  active: number;
  settles_at: number;
}

interface Human {
  school_id: number;
  id: number;
  first_name: string;
  last_name: string;
  gender: "F" | "M";
  date_of_birth: string;
  email: string;
  ethnic_group_id: number;
  home_language_id: number;
}

/** A parent, an accountable person, or both: one person however many roles. */
interface PersonRow extends Human {
  family_code: number;
  title: string;
  full_names: string;
  mobile: string;
  address: string;
  marital_status_id: number;
  occupation_status: string;
  occupation: string;
  sector: string;
  income: number;
  employer: string;
  employer_address: string;
}

interface StaffRow extends Human {
  title: string;
  address: string;
  marital_status_id: number;
  category: string;
  educator: number;
  appointment: string;
  paid_by: string;
  sace_number: string;
}

interface LearnerRow extends Human {
  family_code: number;
  parent1_id: number;
  parent2_id: number | null;
  tuition_language_id: number;
  grade_id: number;
  class_name: string;
  admission_number: string;
  status: "current" | "left" | "waitlist";
  left_on: string | null;
}

interface IncidentRow {
  school_id: number;
  id: number;
  learner_id: number;
  staff_id: number;
  date: string;
  category: string;
  reason: string;
  /** Above zero for a merit. */
  points: number;
  remarks: string;
}

interface GroupRow {
  school_id: number;
  id: number;
  subject_id: number;
  class_name: string;
  name: string;
  classroom_id: number;
  classroom: string;
  staff_id: number;
}

interface TransactionRow {
  school_id: number;
  id: number;
  family_code: number;
  learner_id: number;
  category_id: number;
  type_id: number;
  date: string;
  reference: string;
  description: string;
  base_fee: number;
  debit: number;
  credit: number;
}

interface NoteRow {
  school_id: number;
  id: number;
  person_id: number;
  date: string;
  note_type_id: number;
  communication_type_id: number;
  text: string;
  status: "Created" | "Deleted";
}
