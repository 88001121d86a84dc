// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { Operation, Parameter } from "../base/operation.ts";

const optionalQueryBoolean: Parameter = { in: "query", type: "boolean" };
const optionalQueryInteger: Parameter = { in: "query", type: "integer" };
const optionalQueryIntegerOrString: Parameter = { in: "query", type: "integer-or-string" };
const optionalQueryIntegerOrStringArray: Parameter = { in: "query", type: "integer-or-string-array" };
const optionalQueryString: Parameter = { in: "query", type: "string" };
const requiredHeaderIntegerOrStringSchoolId: Parameter = {
  in: "header",
  type: "integer-or-string",
  required: true,
  wireName: "HTTP-X-SCHOOLID",
};
const requiredPathIntegerOrString: Parameter = { in: "path", type: "integer-or-string", required: true };
const requiredQueryIntegerOrString: Parameter = { in: "query", type: "integer-or-string", required: true };

/** The statuses from 400 on that an operation declares, unless it says otherwise. */
export const usualErrors: readonly number[] = [400, 401, 403, 404, 429, 500, 501, 503];

export const v1GetClients: Operation = { id: "v1GetClients", path: "/v1/settings/clients", list: true, parameters: {} };

export const v1GetClient: Operation = {
  id: "v1GetClient",
  path: "/v1/settings/clients/{school_login_id}",
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1ChangeClientIntegrationState: Operation = {
  id: "v1ChangeClientIntegrationState",
  method: "PATCH",
  path: "/v1/settings/clients/{school_login_id}",
  body: "required",
  empty: [204],
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1ChangeClientIntegrationStatePost: Operation = {
  id: "v1ChangeClientIntegrationStatePost",
  method: "POST",
  path: "/v1/settings/clientintegrations",
  body: "required",
  parameters: {},
};

export const v1GetEthnicGroups: Operation = {
  id: "v1GetEthnicGroups",
  path: "/v1/adminplus/lookup/ethnicgroup",
  list: true,
  parameters: {},
};

export const v1GetEthnicGroup: Operation = {
  id: "v1GetEthnicGroup",
  path: "/v1/adminplus/lookup/ethnicgroup/{ethnic_group_id}",
  parameters: { ethnic_group_id: requiredPathIntegerOrString },
};

export const v1GetGenders: Operation = {
  id: "v1GetGenders",
  path: "/v1/adminplus/lookup/genders",
  list: true,
  parameters: {},
};

export const v1GetGrades: Operation = {
  id: "v1GetGrades",
  path: "/v1/adminplus/lookup/grade/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, grade_id: optionalQueryString },
};

export const v1GetLanguages: Operation = {
  id: "v1GetLanguages",
  path: "/v1/adminplus/lookup/language",
  list: true,
  parameters: {},
};

export const v1GetLanguage: Operation = {
  id: "v1GetLanguage",
  path: "/v1/adminplus/lookup/language/{language_id}",
  parameters: { language_id: requiredPathIntegerOrString },
};

export const v1GetMaritalStatuses: Operation = {
  id: "v1GetMaritalStatuses",
  path: "/v1/adminplus/lookup/maritalstatus",
  list: true,
  parameters: {},
};

export const v1GetMaritalStatus: Operation = {
  id: "v1GetMaritalStatus",
  path: "/v1/adminplus/lookup/maritalstatus/{marital_status_id}",
  parameters: { marital_status_id: requiredPathIntegerOrString },
};

export const v1GetSchoolInfo: Operation = {
  id: "v1GetSchoolInfo",
  path: "/v1/adminplus/school/{school_login_id}",
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1GetLearners: Operation = {
  id: "v1GetLearners",
  path: "/v1/adminplus/learners/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    status: optionalQueryString,
    since: optionalQueryString,
    until: optionalQueryString,
    learner_id: optionalQueryIntegerOrString,
    grade_id: optionalQueryIntegerOrStringArray,
    include_parents: optionalQueryString,
  },
};

export const v1GetLearnerAbsentees: Operation = {
  id: "v1GetLearnerAbsentees",
  path: "/v1/adminplus/learnerabsentees/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    from_date: optionalQueryString,
    to_date: optionalQueryString,
  },
};

export const v1GetLearnerDiscipline: Operation = {
  id: "v1GetLearnerDiscipline",
  path: "/v1/adminplus/learnerdiscipline/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    from_date: optionalQueryString,
    to_date: optionalQueryString,
  },
};

export const v1GetParents: Operation = {
  id: "v1GetParents",
  path: "/v1/adminplus/parents/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, parent_id: optionalQueryIntegerOrString },
};

export const v1GetStaffMembers: Operation = {
  id: "v1GetStaffMembers",
  path: "/v1/adminplus/staffmembers/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, staff_member_id: optionalQueryIntegerOrString },
};

export const v1GetLearnerSubjects: Operation = {
  id: "v1GetLearnerSubjects",
  path: "/v1/currplus/learnersubjects/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, learner_id: optionalQueryIntegerOrString },
};

export const v1GetLearnerSubjectsPerTerm: Operation = {
  id: "v1GetLearnerSubjectsPerTerm",
  path: "/v1/currplus/learnersubjectsperterm/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, learner_id: requiredQueryIntegerOrString },
};

export const v1GetLearnerSubjectMarks: Operation = {
  id: "v1GetLearnerSubjectMarks",
  path: "/v1/currplus/learnersubjectmarks/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, learner_id: requiredQueryIntegerOrString },
};

export const v1GetCommunicationTypes: Operation = {
  id: "v1GetCommunicationTypes",
  path: "/v1/finplus/debtmanagement/debtornotes/communicationtypes/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, communication_type_id: optionalQueryIntegerOrString },
};

export const v1GetNoteTypes: Operation = {
  id: "v1GetNoteTypes",
  path: "/v1/finplus/debtmanagement/debtornotes/notetypes/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, note_type_id: optionalQueryIntegerOrString },
};

export const v1GetNotes: Operation = {
  id: "v1GetNotes",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    note_id: optionalQueryIntegerOrString,
    note_type_id: optionalQueryIntegerOrString,
    communication_type_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    debtor_code: optionalQueryIntegerOrString,
    year: optionalQueryInteger,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
  },
};

export const v1CreateNote: Operation = {
  id: "v1CreateNote",
  method: "POST",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  body: "required",
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1UpdateNote: Operation = {
  id: "v1UpdateNote",
  method: "PATCH",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  body: "required",
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1DeleteNote: Operation = {
  id: "v1DeleteNote",
  method: "DELETE",
  path: "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}",
  parameters: { school_login_id: requiredPathIntegerOrString, note_id: requiredQueryIntegerOrString },
};

export const v1GetPromiseToPays: Operation = {
  id: "v1GetPromiseToPays",
  path: "/v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    promise_to_pay_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    debtor_code: optionalQueryIntegerOrString,
    promise_completed: optionalQueryString,
    year_promised: optionalQueryInteger,
    include_debtor_note: optionalQueryBoolean,
  },
};

export const v1DeletePromiseToPay: Operation = {
  id: "v1DeletePromiseToPay",
  method: "DELETE",
  path: "/v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}",
  parameters: { school_login_id: requiredPathIntegerOrString, promise_to_pay_id: requiredQueryIntegerOrString },
};

export const v1GetAgeAnalysisReport: Operation = {
  id: "v1GetAgeAnalysisReport",
  path: "/v1/finplus/debtmanagement/ageanalysis/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    all_accounts: optionalQueryBoolean,
    per_learner: optionalQueryBoolean,
    per_category: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    category_id: optionalQueryIntegerOrString,
  },
};

export const v1GetFinancialTransactionsReport: Operation = {
  id: "v1GetFinancialTransactionsReport",
  path: "/v1/finplus/debtmanagement/financialtransactions/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    all_accounts: optionalQueryBoolean,
    per_learner: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    category_id: optionalQueryIntegerOrString,
    start_date: optionalQueryString,
    end_date: optionalQueryString,
  },
};

export const v1GetSchools: Operation = {
  id: "v1GetSchools",
  path: "/v1/finplus/debtmanagement/schools",
  list: true,
  parameters: {},
};

export const v1GetSchool: Operation = {
  id: "v1GetSchool",
  path: "/v1/finplus/debtmanagement/schools/{school_login_id}",
  parameters: { school_login_id: requiredPathIntegerOrString },
};

export const v1GetSchoolDebtors: Operation = {
  id: "v1GetSchoolDebtors",
  path: "/v1/finplus/debtmanagement/schooldebtors/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    all_accounts: optionalQueryBoolean,
    include_learners: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
  },
};

export const v1GetLearnerParentInfo: Operation = {
  id: "v1GetLearnerParentInfo",
  path: "/v1/finplus/debtmanagement/learnerparentinfo/{school_login_id}",
  list: true,
  parameters: {
    school_login_id: requiredPathIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    all_accounts: optionalQueryBoolean,
    include_parents: optionalQueryBoolean,
    include_accountable_person: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
  },
};

export const v1GetTransactionTypes: Operation = {
  id: "v1GetTransactionTypes",
  path: "/v1/finplus/debtmanagement/transactiontypes/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, transaction_type_id: optionalQueryIntegerOrString },
};

export const v1GetTransactionCategories: Operation = {
  id: "v1GetTransactionCategories",
  path: "/v1/finplus/debtmanagement/transactioncategories/{school_login_id}",
  list: true,
  parameters: { school_login_id: requiredPathIntegerOrString, category_id: optionalQueryIntegerOrString },
};

export const v2GetClients: Operation = { id: "v2GetClients", path: "/v2/settings/clients", parameters: {} };

export const v2GetClientIntegrations: Operation = {
  id: "v2GetClientIntegrations",
  path: "/v2/settings/clientintegrations",
  paged: true,
  parameters: {
    school_id: optionalQueryIntegerOrString,
    api_type_id: optionalQueryIntegerOrString,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2ChangeClientIntegrationState: Operation = {
  id: "v2ChangeClientIntegrationState",
  method: "PATCH",
  path: "/v2/settings/clientintegrations",
  body: "required",
  parameters: {},
};

export const v2ChangeClientIntegrationStatePost: Operation = {
  id: "v2ChangeClientIntegrationStatePost",
  method: "POST",
  path: "/v2/settings/clientintegrations",
  body: "required",
  parameters: {},
};

export const v2GetCommunicationTypes: Operation = {
  id: "v2GetCommunicationTypes",
  path: "/v2/finplus/debtmanagement/debtornotes/communicationtypes",
  parameters: { school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetCommunicationType: Operation = {
  id: "v2GetCommunicationType",
  path: "/v2/finplus/debtmanagement/debtornotes/communicationtypes/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetNoteTypes: Operation = {
  id: "v2GetNoteTypes",
  path: "/v2/finplus/debtmanagement/debtornotes/notetypes",
  parameters: { school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetNoteType: Operation = {
  id: "v2GetNoteType",
  path: "/v2/finplus/debtmanagement/debtornotes/notetypes/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetNotes: Operation = {
  id: "v2GetNotes",
  path: "/v2/finplus/debtmanagement/debtornotes/notes",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    note_type_id: optionalQueryIntegerOrString,
    communication_type_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    debtor_code: optionalQueryIntegerOrString,
    year: optionalQueryInteger,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2CreateNote: Operation = {
  id: "v2CreateNote",
  method: "POST",
  path: "/v2/finplus/debtmanagement/debtornotes/notes",
  body: "required",
  parameters: { school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetNote: Operation = {
  id: "v2GetNote",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  parameters: {
    id: requiredPathIntegerOrString,
    school_id: requiredHeaderIntegerOrStringSchoolId,
    include_deleted: optionalQueryBoolean,
    include_promise_to_pays: optionalQueryBoolean,
  },
};

export const v2UpdateNote: Operation = {
  id: "v2UpdateNote",
  method: "PATCH",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  body: "required",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2DeleteNote: Operation = {
  id: "v2DeleteNote",
  method: "DELETE",
  path: "/v2/finplus/debtmanagement/debtornotes/notes/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetPromiseToPays: Operation = {
  id: "v2GetPromiseToPays",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    accountable_person_id: optionalQueryIntegerOrString,
    debtor_code: optionalQueryIntegerOrString,
    promise_completed: optionalQueryString,
    year_promised: optionalQueryInteger,
    include_debtor_note: optionalQueryBoolean,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetPromiseToPay: Operation = {
  id: "v2GetPromiseToPay",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays/{id}",
  parameters: {
    id: requiredPathIntegerOrString,
    school_id: requiredHeaderIntegerOrStringSchoolId,
    include_debtor_note: optionalQueryBoolean,
  },
};

export const v2DeletePromiseToPay: Operation = {
  id: "v2DeletePromiseToPay",
  method: "DELETE",
  path: "/v2/finplus/debtmanagement/debtornotes/promisetopays/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetTransactionTypes: Operation = {
  id: "v2GetTransactionTypes",
  path: "/v2/finplus/debtmanagement/transactiontypes",
  parameters: { school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetTransactionType: Operation = {
  id: "v2GetTransactionType",
  path: "/v2/finplus/debtmanagement/transactiontypes/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetTransactionCategories: Operation = {
  id: "v2GetTransactionCategories",
  path: "/v2/finplus/debtmanagement/transactioncategories",
  parameters: { school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetTransactionCategory: Operation = {
  id: "v2GetTransactionCategory",
  path: "/v2/finplus/debtmanagement/transactioncategories/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetAgeAnalysisReport: Operation = {
  id: "v2GetAgeAnalysisReport",
  path: "/v2/finplus/debtmanagement/ageanalysis",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    all_accounts: optionalQueryBoolean,
    per_learner: optionalQueryBoolean,
    per_category: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    category_id: optionalQueryIntegerOrString,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetFinancialTransactionsReport: Operation = {
  id: "v2GetFinancialTransactionsReport",
  path: "/v2/finplus/debtmanagement/financialtransactions",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    all_accounts: optionalQueryBoolean,
    per_learner: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    learner_id: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    category_id: optionalQueryIntegerOrString,
    start_date: optionalQueryString,
    end_date: optionalQueryString,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetSchools: Operation = {
  id: "v2GetSchools",
  path: "/v2/finplus/debtmanagement/schools",
  paged: true,
  parameters: { cursor: optionalQueryString, limit: optionalQueryInteger, reverse_order: optionalQueryBoolean },
};

export const v2GetSchool: Operation = {
  id: "v2GetSchool",
  path: "/v2/finplus/debtmanagement/schools/{id}",
  parameters: { id: requiredPathIntegerOrString },
};

export const v2GetAccountablePersons: Operation = {
  id: "v2GetAccountablePersons",
  path: "/v2/finplus/debtmanagement/accountablepersons",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    all_accounts: optionalQueryBoolean,
    include_learners: optionalQueryBoolean,
    debtor_code: optionalQueryIntegerOrString,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetAccountablePerson: Operation = {
  id: "v2GetAccountablePerson",
  path: "/v2/finplus/debtmanagement/accountablepersons/{id}",
  parameters: { id: requiredPathIntegerOrString, school_id: requiredHeaderIntegerOrStringSchoolId },
};

export const v2GetLearners: Operation = {
  id: "v2GetLearners",
  path: "/v2/finplus/debtmanagement/learners",
  paged: true,
  parameters: {
    school_id: requiredHeaderIntegerOrStringSchoolId,
    debtor_code: optionalQueryIntegerOrString,
    accountable_person_id: optionalQueryIntegerOrString,
    parent_id: optionalQueryIntegerOrString,
    all_accounts: optionalQueryBoolean,
    include_parents: optionalQueryBoolean,
    include_accountable_person: optionalQueryBoolean,
    cursor: optionalQueryString,
    limit: optionalQueryInteger,
    reverse_order: optionalQueryBoolean,
  },
};

export const v2GetLearner: Operation = {
  id: "v2GetLearner",
  path: "/v2/finplus/debtmanagement/learners/{id}",
  parameters: {
    id: requiredPathIntegerOrString,
    school_id: requiredHeaderIntegerOrStringSchoolId,
    include_parents: optionalQueryBoolean,
    include_accountable_person: optionalQueryBoolean,
  },
};
