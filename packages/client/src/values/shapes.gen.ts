// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { Shape } from "./shape.ts";
import type { Normalized } from "./types.ts";
import { integer, flag, text, lines, commaList } from "./wire-formats.ts";
import type * as wire from "../generated/models.gen.ts";

/** `V1AccountLearner` with normalised values. */
export type NormalizedV1AccountLearner = Normalized<
  wire.V1AccountLearner,
  {
    learner_id: number;
    first_name: string | undefined;
    last_name: string | undefined;
    grade: string | undefined;
    debtor_code: number;
    parent1_id: number;
    parent2_id: string | undefined;
    accountable_person_id: number;
  }
>;
export const v1AccountLearnerShape: Shape = {
  learner_id: integer,
  first_name: text,
  last_name: text,
  grade: text,
  debtor_code: integer,
  parent1_id: integer,
  parent2_id: text,
  accountable_person_id: integer,
};

/** `V1AgeBalance` with normalised values. */
export type NormalizedV1AgeBalance = Normalized<
  wire.V1AgeBalance,
  {
    debtor_code: number;
    accountable_person_id: number;
    learner_id: number;
    category_id: number;
    category_name: string | undefined;
  }
>;
export const v1AgeBalanceShape: Shape = {
  debtor_code: integer,
  accountable_person_id: integer,
  learner_id: integer,
  category_id: integer,
  category_name: text,
};

/** `V1Client` with normalised values. */
export type NormalizedV1Client = Normalized<
  wire.V1Client,
  {
    school_login_id: number;
    school_name: string | undefined;
    admin_email_address: string | undefined;
    telephone_calling_code: string | undefined;
    telephone_number: string | undefined;
    api_type_id: number;
    api_type: string | undefined;
    activated_by_integrator: boolean;
  }
>;
export const v1ClientShape: Shape = {
  school_login_id: integer,
  school_name: text,
  admin_email_address: text,
  telephone_calling_code: text,
  telephone_number: text,
  api_type_id: integer,
  api_type: text,
  activated_by_integrator: flag,
};

/** `V1Gender` with normalised values. */
export type NormalizedV1Gender = Normalized<
  wire.V1Gender,
  {
    name: string | undefined;
  }
>;
export const v1GenderShape: Shape = { name: text };

/** `V1LearnerAbsentee` with normalised values. */
export type NormalizedV1LearnerAbsentee = Normalized<
  wire.V1LearnerAbsentee,
  {
    id: number;
    learner_id: number;
    absent_reason: string | undefined;
  }
>;
export const v1LearnerAbsenteeShape: Shape = { id: integer, learner_id: integer, absent_reason: text };

/** `V1LearnerDiscipline` with normalised values. */
export type NormalizedV1LearnerDiscipline = Normalized<
  wire.V1LearnerDiscipline,
  {
    id: number;
    learner_id: number;
    discipline_category: string | undefined;
    discipline_reason: string | undefined;
    discipline_points: number;
    discipline_remarks: string | undefined;
    staff_member_id: number;
  }
>;
export const v1LearnerDisciplineShape: Shape = {
  id: integer,
  learner_id: integer,
  discipline_category: text,
  discipline_reason: text,
  discipline_points: integer,
  discipline_remarks: text,
  staff_member_id: integer,
};

/** `V1LearnerSubject` with normalised values. */
export type NormalizedV1LearnerSubject = Normalized<
  wire.V1LearnerSubject,
  {
    learner_id: number;
    first_name: string | undefined;
    last_name: string | undefined;
    subject_id: number;
    subject_name: string | undefined;
  }
>;
export const v1LearnerSubjectShape: Shape = {
  learner_id: integer,
  first_name: text,
  last_name: text,
  subject_id: integer,
  subject_name: text,
};

/** `V1LookupItem` with normalised values. */
export type NormalizedV1LookupItem = Normalized<
  wire.V1LookupItem,
  {
    id: number;
    name: string | undefined;
  }
>;
export const v1LookupItemShape: Shape = { id: integer, name: text };

/** `V1Parent` with normalised values. */
export type NormalizedV1Parent = Normalized<
  wire.V1Parent,
  {
    id: number;
    title: string | undefined;
    first_name: string | undefined;
    last_name: string | undefined;
    mobile_calling_code: string | undefined;
    mobile_number: string | undefined;
    email_address: string | undefined;
    ethnic_group_id: number;
    ethnic_group: string | undefined;
    residential_address: string[];
    postal_address: string[];
    home_language_id: number;
    home_language: string | undefined;
    nationality: string | undefined;
    family_code: number;
    id_number: string | undefined;
    passport_number: string | undefined;
    marital_status_id: number;
    marital_status: string | undefined;
    occupation_status: string | undefined;
    occupation: string | undefined;
    employment_sector: string | undefined;
  }
>;
export const v1ParentShape: Shape = {
  id: integer,
  title: text,
  first_name: text,
  last_name: text,
  mobile_calling_code: text,
  mobile_number: text,
  email_address: text,
  ethnic_group_id: integer,
  ethnic_group: text,
  residential_address: lines,
  postal_address: lines,
  home_language_id: integer,
  home_language: text,
  nationality: text,
  family_code: integer,
  id_number: text,
  passport_number: text,
  marital_status_id: integer,
  marital_status: text,
  occupation_status: text,
  occupation: text,
  employment_sector: text,
};

/** `V1PromiseInNote` with normalised values. */
export type NormalizedV1PromiseInNote = Normalized<
  wire.V1PromiseInNote,
  {
    promise_to_pay_id: number;
    amount_paid: string | undefined;
  }
>;
export const v1PromiseInNoteShape: Shape = { promise_to_pay_id: integer, amount_paid: text };

/** `V1School` with normalised values. */
export type NormalizedV1School = Normalized<
  wire.V1School,
  {
    school_id: number;
    school_name: string | undefined;
    school_short_name: string | undefined;
    ownership_type: string | undefined;
    country: string | undefined;
    province: string | undefined;
    town: string | undefined;
    suburb: string | undefined;
    district: string | undefined;
    district_code: string | undefined;
    circuit: string | undefined;
    quantile: number;
    emis_number: string | undefined;
    telephone_number: string | undefined;
    lowest_grade: string | undefined;
    highest_grade: string | undefined;
    admin_email_address: string | undefined;
    debtors_email_address: string | undefined;
    finance_email_address: string | undefined;
    physical_address: string[];
    postal_address: string[];
    has_after_school_center: boolean;
    has_hostel: boolean;
    uses_debit_orders: boolean;
    uses_cashless: boolean;
  }
>;
export const v1SchoolShape: Shape = {
  school_id: integer,
  school_name: text,
  school_short_name: text,
  ownership_type: text,
  country: text,
  province: text,
  town: text,
  suburb: text,
  district: text,
  district_code: text,
  circuit: text,
  quantile: integer,
  emis_number: text,
  telephone_number: text,
  lowest_grade: text,
  highest_grade: text,
  admin_email_address: text,
  debtors_email_address: text,
  finance_email_address: text,
  physical_address: lines,
  postal_address: lines,
  has_after_school_center: flag,
  has_hostel: flag,
  uses_debit_orders: flag,
  uses_cashless: flag,
};

/** `V1SchoolInfo` with normalised values. */
export type NormalizedV1SchoolInfo = Normalized<
  wire.V1SchoolInfo,
  {
    school_name: string | undefined;
    admin_email_address: string | undefined;
    telephone_calling_code: string | undefined;
    telephone_number: string | undefined;
    website: string | undefined;
    physical_address: string[];
    quantile: number;
    medium: string | undefined;
    emis_number: string | undefined;
    country: string | undefined;
    province: string | undefined;
  }
>;
export const v1SchoolInfoShape: Shape = {
  school_name: text,
  admin_email_address: text,
  telephone_calling_code: text,
  telephone_number: text,
  website: text,
  physical_address: lines,
  quantile: integer,
  medium: text,
  emis_number: text,
  country: text,
  province: text,
};

/** `V1StaffMember` with normalised values. */
export type NormalizedV1StaffMember = Normalized<
  wire.V1StaffMember,
  {
    id: number;
    title: string | undefined;
    first_name: string | undefined;
    last_name: string | undefined;
    mobile_calling_code: string | undefined;
    mobile_number: string | undefined;
    email_address: string | undefined;
    ethnic_group: string | undefined;
    home_language: string | undefined;
    residential_address: string[];
    postal_address: string[];
    nationality: string | undefined;
    id_number: string | undefined;
    passport_number: string | undefined;
    marital_status_id: string | undefined;
    employment_category: string | undefined;
    is_educator: boolean;
    appointment_type: string | undefined;
    paid_by: string | undefined;
    sace_number: string | undefined;
    register_classes: string[];
  }
>;
export const v1StaffMemberShape: Shape = {
  id: integer,
  title: text,
  first_name: text,
  last_name: text,
  mobile_calling_code: text,
  mobile_number: text,
  email_address: text,
  ethnic_group: text,
  home_language: text,
  residential_address: lines,
  postal_address: lines,
  nationality: text,
  id_number: text,
  passport_number: text,
  marital_status_id: text,
  employment_category: text,
  is_educator: flag,
  appointment_type: text,
  paid_by: text,
  sace_number: text,
  register_classes: commaList,
};

/** `V1SubjectTerm` with normalised values. */
export type NormalizedV1SubjectTerm = Normalized<
  wire.V1SubjectTerm,
  {
    term: number;
    subject_group_id: string | undefined;
    subject_group_name: string | undefined;
    classroom_id: string | undefined;
    classroom_name: string | undefined;
    subject_group_teacher_id: string | undefined;
  }
>;
export const v1SubjectTermShape: Shape = {
  term: integer,
  subject_group_id: text,
  subject_group_name: text,
  classroom_id: text,
  classroom_name: text,
  subject_group_teacher_id: text,
};

/** `V1TermMark` with normalised values. */
export type NormalizedV1TermMark = Normalized<
  wire.V1TermMark,
  {
    term: number;
    mark: string | undefined;
  }
>;
export const v1TermMarkShape: Shape = { term: integer, mark: text };

/** `V2AccountLearner` with normalised values. */
export type NormalizedV2AccountLearner = Normalized<
  wire.V2AccountLearner,
  {
    first_name: string | undefined;
    last_name: string | undefined;
    grade: string | undefined;
    debtor_code: number;
  }
>;
export const v2AccountLearnerShape: Shape = { first_name: text, last_name: text, grade: text, debtor_code: integer };

/** `V2AgeBalance` with normalised values. */
export type NormalizedV2AgeBalance = Normalized<
  wire.V2AgeBalance,
  {
    debtor_code: number;
    category_name: string | undefined;
  }
>;
export const v2AgeBalanceShape: Shape = { debtor_code: integer, category_name: text };

/** `V2ClientIntegration` with normalised values. */
export type NormalizedV2ClientIntegration = Normalized<
  wire.V2ClientIntegration,
  {
    school_name: string | undefined;
    admin_email_address: string | undefined;
    telephone_calling_code: string | undefined;
    telephone_number: string | undefined;
    api_type_id: number;
    api_type: string | undefined;
    activated_by_integrator: boolean;
  }
>;
export const v2ClientIntegrationShape: Shape = {
  school_name: text,
  admin_email_address: text,
  telephone_calling_code: text,
  telephone_number: text,
  api_type_id: integer,
  api_type: text,
  activated_by_integrator: flag,
};

/** `V2LookupItem` with normalised values. */
export type NormalizedV2LookupItem = Normalized<
  wire.V2LookupItem,
  {
    name: string | undefined;
  }
>;
export const v2LookupItemShape: Shape = { name: text };

/** `V2PromiseInNote` with normalised values. */
export type NormalizedV2PromiseInNote = Normalized<
  wire.V2PromiseInNote,
  {
    amount_paid: string | undefined;
  }
>;
export const v2PromiseInNoteShape: Shape = { amount_paid: text };

/** `V2School` with normalised values. */
export type NormalizedV2School = Normalized<
  wire.V2School,
  {
    school_id: number;
    school_name: string | undefined;
    school_short_name: string | undefined;
    ownership_type: string | undefined;
    country: string | undefined;
    province: string | undefined;
    town: string | undefined;
    suburb: string | undefined;
    district: string | undefined;
    district_code: string | undefined;
    circuit: string | undefined;
    quantile: number;
    emis_number: string | undefined;
    telephone_number: string | undefined;
    lowest_grade: string | undefined;
    highest_grade: string | undefined;
    admin_email_address: string | undefined;
    debtors_email_address: string | undefined;
    finance_email_address: string | undefined;
    physical_address: string[];
    postal_address: string[];
    has_after_school_center: boolean;
    has_hostel: boolean;
    uses_debit_orders: boolean;
    uses_cashless: boolean;
  }
>;
export const v2SchoolShape: Shape = {
  school_id: integer,
  school_name: text,
  school_short_name: text,
  ownership_type: text,
  country: text,
  province: text,
  town: text,
  suburb: text,
  district: text,
  district_code: text,
  circuit: text,
  quantile: integer,
  emis_number: text,
  telephone_number: text,
  lowest_grade: text,
  highest_grade: text,
  admin_email_address: text,
  debtors_email_address: text,
  finance_email_address: text,
  physical_address: lines,
  postal_address: lines,
  has_after_school_center: flag,
  has_hostel: flag,
  uses_debit_orders: flag,
  uses_cashless: flag,
};

/** `V2Transaction` with normalised values. */
export type NormalizedV2Transaction = Normalized<
  wire.V2Transaction,
  {
    category_name: string | undefined;
    transaction_type_name: string | undefined;
    transaction_reference: string | undefined;
    transaction_description: string | undefined;
    part_of_base_fee: boolean;
  }
>;
export const v2TransactionShape: Shape = {
  category_name: text,
  transaction_type_name: text,
  transaction_reference: text,
  transaction_description: text,
  part_of_base_fee: flag,
};

/** `V2TransactionLookupItem` with normalised values. */
export type NormalizedV2TransactionLookupItem = Normalized<
  wire.V2TransactionLookupItem,
  {
    id: number;
    name: string | undefined;
  }
>;
export const v2TransactionLookupItemShape: Shape = { id: integer, name: text };

/** `V1Learner` with normalised values. */
export type NormalizedV1Learner = Normalized<
  wire.V1Learner,
  {
    id: number;
    first_name: string | undefined;
    last_name: string | undefined;
    mobile_calling_code: string | undefined;
    mobile_number: string | undefined;
    email_address: string | undefined;
    ethnic_group_id: number;
    ethnic_group: string | undefined;
    home_language_id: number;
    home_language: string | undefined;
    tuition_language_id: number;
    tuition_language: string | undefined;
    nationality: string | undefined;
    grade: string | undefined;
    register_class_name: string | undefined;
    admission_number: string | undefined;
    parents: NormalizedV1Parent[];
  }
>;
export const v1LearnerShape: Shape = {
  id: integer,
  first_name: text,
  last_name: text,
  mobile_calling_code: text,
  mobile_number: text,
  email_address: text,
  ethnic_group_id: integer,
  ethnic_group: text,
  home_language_id: integer,
  home_language: text,
  tuition_language_id: integer,
  tuition_language: text,
  nationality: text,
  grade: text,
  register_class_name: text,
  admission_number: text,
  parents: [v1ParentShape],
};

/** `V1Note` with normalised values. */
export type NormalizedV1Note = Normalized<
  wire.V1Note,
  {
    note_id: number;
    accountable_person_id: number;
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    note_type_id: number;
    note_type: string | undefined;
    communication_type_id: number;
    communication_type: string | undefined;
    note: string | undefined;
    promise_to_pays: NormalizedV1PromiseInNote[];
  }
>;
export const v1NoteShape: Shape = {
  note_id: integer,
  accountable_person_id: integer,
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  note_type_id: integer,
  note_type: text,
  communication_type_id: integer,
  communication_type: text,
  note: text,
  promise_to_pays: [v1PromiseInNoteShape],
};

/** `V1SchoolDebtor` with normalised values. */
export type NormalizedV1SchoolDebtor = Normalized<
  wire.V1SchoolDebtor,
  {
    accountable_person_id: number;
    title: string | undefined;
    first_name: string | undefined;
    full_names: string | undefined;
    last_name: string | undefined;
    debtor_code: number;
    mobile_calling_code: string | undefined;
    mobile_number: string | undefined;
    work_tel_number: string | undefined;
    home_tel_number: string | undefined;
    email_address: string | undefined;
    residential_address: string[];
    postal_address: string[];
    home_language: string | undefined;
    nationality: string | undefined;
    id_number: string | undefined;
    passport_number: string | undefined;
    employer: string | undefined;
    employer_address: string[];
    learners: NormalizedV1AccountLearner[];
  }
>;
export const v1SchoolDebtorShape: Shape = {
  accountable_person_id: integer,
  title: text,
  first_name: text,
  full_names: text,
  last_name: text,
  debtor_code: integer,
  mobile_calling_code: text,
  mobile_number: text,
  work_tel_number: text,
  home_tel_number: text,
  email_address: text,
  residential_address: lines,
  postal_address: lines,
  home_language: text,
  nationality: text,
  id_number: text,
  passport_number: text,
  employer: text,
  employer_address: lines,
  learners: [v1AccountLearnerShape],
};

/** `V1SubjectMarks` with normalised values. */
export type NormalizedV1SubjectMarks = Normalized<
  wire.V1SubjectMarks,
  {
    year: number;
    subject_id: number;
    subject_name: string | undefined;
    grade_id: number;
    grade: string | undefined;
    terms: NormalizedV1TermMark[];
  }
>;
export const v1SubjectMarksShape: Shape = {
  year: integer,
  subject_id: integer,
  subject_name: text,
  grade_id: integer,
  grade: text,
  terms: [v1TermMarkShape],
};

/** `V1SubjectPerTerm` with normalised values. */
export type NormalizedV1SubjectPerTerm = Normalized<
  wire.V1SubjectPerTerm,
  {
    year: number;
    subject_id: number;
    subject_name: string | undefined;
    super_subject_id: number;
    super_subject_name: string | undefined;
    grade_id: number;
    grade: string | undefined;
    terms: NormalizedV1SubjectTerm[];
  }
>;
export const v1SubjectPerTermShape: Shape = {
  year: integer,
  subject_id: integer,
  subject_name: text,
  super_subject_id: integer,
  super_subject_name: text,
  grade_id: integer,
  grade: text,
  terms: [v1SubjectTermShape],
};

/** `V2AccountablePerson` with normalised values. */
export type NormalizedV2AccountablePerson = Normalized<
  wire.V2AccountablePerson,
  {
    title: string | undefined;
    first_name: string | undefined;
    full_names: string | undefined;
    last_name: string | undefined;
    debtor_code: number;
    mobile_calling_code: string | undefined;
    mobile_number: string | undefined;
    work_tel_number: string | undefined;
    home_tel_number: string | undefined;
    email_address: string | undefined;
    residential_address: string[];
    postal_address: string[];
    home_language: string | undefined;
    nationality: string | undefined;
    id_number: string | undefined;
    passport_number: string | undefined;
    employer: string | undefined;
    employer_address: string[];
    learners: NormalizedV2AccountLearner[];
  }
>;
export const v2AccountablePersonShape: Shape = {
  title: text,
  first_name: text,
  full_names: text,
  last_name: text,
  debtor_code: integer,
  mobile_calling_code: text,
  mobile_number: text,
  work_tel_number: text,
  home_tel_number: text,
  email_address: text,
  residential_address: lines,
  postal_address: lines,
  home_language: text,
  nationality: text,
  id_number: text,
  passport_number: text,
  employer: text,
  employer_address: lines,
  learners: [v2AccountLearnerShape],
};

/** `V2AgeBalanceList` with normalised values. */
export type NormalizedV2AgeBalanceList = Normalized<
  wire.V2AgeBalanceList,
  {
    data: NormalizedV2AgeBalance[];
  }
>;
export const v2AgeBalanceListShape: Shape = { data: [v2AgeBalanceShape] };

/** `V2ClientIntegrationList` with normalised values. */
export type NormalizedV2ClientIntegrationList = Normalized<
  wire.V2ClientIntegrationList,
  {
    data: NormalizedV2ClientIntegration[];
  }
>;
export const v2ClientIntegrationListShape: Shape = { data: [v2ClientIntegrationShape] };

/** `V2ClientIntegrationStateChanged` with normalised values. */
export type NormalizedV2ClientIntegrationStateChanged = Normalized<
  wire.V2ClientIntegrationStateChanged,
  {
    data: NormalizedV2ClientIntegration;
  }
>;
export const v2ClientIntegrationStateChangedShape: Shape = { data: v2ClientIntegrationShape };

/** `V2LearnerTransactions` with normalised values. */
export type NormalizedV2LearnerTransactions = Normalized<
  wire.V2LearnerTransactions,
  {
    transactions: NormalizedV2Transaction[];
  }
>;
export const v2LearnerTransactionsShape: Shape = { transactions: [v2TransactionShape] };

/** `V2LookupList` with normalised values. */
export type NormalizedV2LookupList = Normalized<
  wire.V2LookupList,
  {
    data: NormalizedV2LookupItem[];
  }
>;
export const v2LookupListShape: Shape = { data: [v2LookupItemShape] };

/** `V2Note` with normalised values. */
export type NormalizedV2Note = Normalized<
  wire.V2Note,
  {
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    note_type: string | undefined;
    communication_type: string | undefined;
    note: string | undefined;
    promise_to_pays: NormalizedV2PromiseInNote[];
  }
>;
export const v2NoteShape: Shape = {
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  note_type: text,
  communication_type: text,
  note: text,
  promise_to_pays: [v2PromiseInNoteShape],
};

/** `V2SchoolList` with normalised values. */
export type NormalizedV2SchoolList = Normalized<
  wire.V2SchoolList,
  {
    data: NormalizedV2School[];
  }
>;
export const v2SchoolListShape: Shape = { data: [v2SchoolShape] };

/** `V2TransactionLookupList` with normalised values. */
export type NormalizedV2TransactionLookupList = Normalized<
  wire.V2TransactionLookupList,
  {
    data: NormalizedV2TransactionLookupItem[];
  }
>;
export const v2TransactionLookupListShape: Shape = { data: [v2TransactionLookupItemShape] };

/** `V1LearnerParentInfo` with normalised values. */
export type NormalizedV1LearnerParentInfo = Normalized<
  wire.V1LearnerParentInfo,
  {
    learner_id: number;
    first_name: string | undefined;
    last_name: string | undefined;
    grade: string | undefined;
    debtor_code: number;
    parent1_id: number;
    parent2_id: string | undefined;
    accountable_person_id: number;
    parents: NormalizedV1SchoolDebtor[];
    accountable_person: NormalizedV1SchoolDebtor;
  }
>;
export const v1LearnerParentInfoShape: Shape = {
  learner_id: integer,
  first_name: text,
  last_name: text,
  grade: text,
  debtor_code: integer,
  parent1_id: integer,
  parent2_id: text,
  accountable_person_id: integer,
  parents: [v1SchoolDebtorShape],
  accountable_person: v1SchoolDebtorShape,
};

/** `V1PromiseToPay` with normalised values. */
export type NormalizedV1PromiseToPay = Normalized<
  wire.V1PromiseToPay,
  {
    promise_to_pay_id: number;
    accountable_person_id: number;
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    amount_paid: string | undefined;
    debtor_note: NormalizedV1Note;
  }
>;
export const v1PromiseToPayShape: Shape = {
  promise_to_pay_id: integer,
  accountable_person_id: integer,
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  amount_paid: text,
  debtor_note: v1NoteShape,
};

/** `V2AccountTransactions` with normalised values. */
export type NormalizedV2AccountTransactions = Normalized<
  wire.V2AccountTransactions,
  {
    debtor_code: number;
    transactions: NormalizedV2Transaction[];
    learners: NormalizedV2LearnerTransactions[];
  }
>;
export const v2AccountTransactionsShape: Shape = {
  debtor_code: integer,
  transactions: [v2TransactionShape],
  learners: [v2LearnerTransactionsShape],
};

/** `V2AccountablePersonList` with normalised values. */
export type NormalizedV2AccountablePersonList = Normalized<
  wire.V2AccountablePersonList,
  {
    data: NormalizedV2AccountablePerson[];
  }
>;
export const v2AccountablePersonListShape: Shape = { data: [v2AccountablePersonShape] };

/** `V2Learner` with normalised values. */
export type NormalizedV2Learner = Normalized<
  wire.V2Learner,
  {
    first_name: string | undefined;
    last_name: string | undefined;
    grade: string | undefined;
    debtor_code: number;
    parents: NormalizedV2AccountablePerson[];
    accountable_person: NormalizedV2AccountablePerson;
  }
>;
export const v2LearnerShape: Shape = {
  first_name: text,
  last_name: text,
  grade: text,
  debtor_code: integer,
  parents: [v2AccountablePersonShape],
  accountable_person: v2AccountablePersonShape,
};

/** `V2NoteList` with normalised values. */
export type NormalizedV2NoteList = Normalized<
  wire.V2NoteList,
  {
    data: NormalizedV2Note[];
  }
>;
export const v2NoteListShape: Shape = { data: [v2NoteShape] };

/** `V2PromiseToPay` with normalised values. */
export type NormalizedV2PromiseToPay = Normalized<
  wire.V2PromiseToPay,
  {
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    amount_paid: string | undefined;
    debtor_note: NormalizedV2Note;
  }
>;
export const v2PromiseToPayShape: Shape = {
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  amount_paid: text,
  debtor_note: v2NoteShape,
};

/** `V2AccountTransactionsList` with normalised values. */
export type NormalizedV2AccountTransactionsList = Normalized<
  wire.V2AccountTransactionsList,
  {
    data: NormalizedV2AccountTransactions[];
  }
>;
export const v2AccountTransactionsListShape: Shape = { data: [v2AccountTransactionsShape] };

/** `V2LearnerList` with normalised values. */
export type NormalizedV2LearnerList = Normalized<
  wire.V2LearnerList,
  {
    data: NormalizedV2Learner[];
  }
>;
export const v2LearnerListShape: Shape = { data: [v2LearnerShape] };

/** `V2PromiseToPayList` with normalised values. */
export type NormalizedV2PromiseToPayList = Normalized<
  wire.V2PromiseToPayList,
  {
    data: NormalizedV2PromiseToPay[];
  }
>;
export const v2PromiseToPayListShape: Shape = { data: [v2PromiseToPayShape] };
