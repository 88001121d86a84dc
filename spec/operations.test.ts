import { expect, it } from "vitest";
import { generate } from "./generate.ts";

/** What no page documents and live use reports. */
const observed = ["GET /v2/settings/clients v2GetClients"];

/** What the vendor's pages document, written down apart from the contract. */
const documented = `
GET /v1/settings/clients v1GetClients
GET /v1/settings/clients/{school_login_id} v1GetClient
PATCH /v1/settings/clients/{school_login_id} v1ChangeClientIntegrationState
GET /v1/adminplus/lookup/ethnicgroup v1GetEthnicGroups
GET /v1/adminplus/lookup/ethnicgroup/{ethnic_group_id} v1GetEthnicGroup
GET /v1/adminplus/lookup/genders v1GetGenders
GET /v1/adminplus/lookup/grade/{school_login_id} v1GetGrades
GET /v1/adminplus/lookup/language v1GetLanguages
GET /v1/adminplus/lookup/language/{language_id} v1GetLanguage
GET /v1/adminplus/lookup/maritalstatus v1GetMaritalStatuses
GET /v1/adminplus/lookup/maritalstatus/{marital_status_id} v1GetMaritalStatus
GET /v1/adminplus/school/{school_login_id} v1GetSchoolInfo
GET /v1/adminplus/learners/{school_login_id} v1GetLearners
GET /v1/adminplus/learnerabsentees/{school_login_id} v1GetLearnerAbsentees
GET /v1/adminplus/learnerdiscipline/{school_login_id} v1GetLearnerDiscipline
GET /v1/adminplus/parents/{school_login_id} v1GetParents
GET /v1/adminplus/staffmembers/{school_login_id} v1GetStaffMembers
GET /v1/currplus/learnersubjects/{school_login_id} v1GetLearnerSubjects
GET /v1/currplus/learnersubjectsperterm/{school_login_id} v1GetLearnerSubjectsPerTerm
GET /v1/currplus/learnersubjectmarks/{school_login_id} v1GetLearnerSubjectMarks
GET /v1/finplus/debtmanagement/debtornotes/communicationtypes/{school_login_id} v1GetCommunicationTypes
GET /v1/finplus/debtmanagement/debtornotes/notetypes/{school_login_id} v1GetNoteTypes
GET /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id} v1GetNotes
POST /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id} v1CreateNote
PATCH /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id} v1UpdateNote
DELETE /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id} v1DeleteNote
GET /v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id} v1GetPromiseToPays
DELETE /v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id} v1DeletePromiseToPay
GET /v1/finplus/debtmanagement/ageanalysis/{school_login_id} v1GetAgeAnalysisReport
GET /v1/finplus/debtmanagement/financialtransactions/{school_login_id} v1GetFinancialTransactionsReport
GET /v1/finplus/debtmanagement/schools v1GetSchools
GET /v1/finplus/debtmanagement/schools/{school_login_id} v1GetSchool
GET /v1/finplus/debtmanagement/schooldebtors/{school_login_id} v1GetSchoolDebtors
GET /v1/finplus/debtmanagement/learnerparentinfo/{school_login_id} v1GetLearnerParentInfo
GET /v1/finplus/debtmanagement/transactiontypes/{school_login_id} v1GetTransactionTypes
GET /v1/finplus/debtmanagement/transactioncategories/{school_login_id} v1GetTransactionCategories
GET /v2/settings/clientintegrations v2GetClientIntegrations
PATCH /v2/settings/clientintegrations v2ChangeClientIntegrationState
POST /v2/settings/clientintegrations v2ChangeClientIntegrationStatePost
POST /v1/settings/clientintegrations v1ChangeClientIntegrationStatePost
GET /v2/finplus/debtmanagement/debtornotes/communicationtypes v2GetCommunicationTypes
GET /v2/finplus/debtmanagement/debtornotes/communicationtypes/{id} v2GetCommunicationType
GET /v2/finplus/debtmanagement/debtornotes/notetypes v2GetNoteTypes
GET /v2/finplus/debtmanagement/debtornotes/notetypes/{id} v2GetNoteType
GET /v2/finplus/debtmanagement/debtornotes/notes v2GetNotes
GET /v2/finplus/debtmanagement/debtornotes/notes/{id} v2GetNote
POST /v2/finplus/debtmanagement/debtornotes/notes v2CreateNote
PATCH /v2/finplus/debtmanagement/debtornotes/notes/{id} v2UpdateNote
DELETE /v2/finplus/debtmanagement/debtornotes/notes/{id} v2DeleteNote
GET /v2/finplus/debtmanagement/debtornotes/promisetopays v2GetPromiseToPays
GET /v2/finplus/debtmanagement/debtornotes/promisetopays/{id} v2GetPromiseToPay
DELETE /v2/finplus/debtmanagement/debtornotes/promisetopays/{id} v2DeletePromiseToPay
GET /v2/finplus/debtmanagement/ageanalysis v2GetAgeAnalysisReport
GET /v2/finplus/debtmanagement/financialtransactions v2GetFinancialTransactionsReport
GET /v2/finplus/debtmanagement/schools v2GetSchools
GET /v2/finplus/debtmanagement/schools/{id} v2GetSchool
GET /v2/finplus/debtmanagement/accountablepersons v2GetAccountablePersons
GET /v2/finplus/debtmanagement/accountablepersons/{id} v2GetAccountablePerson
GET /v2/finplus/debtmanagement/learners v2GetLearners
GET /v2/finplus/debtmanagement/learners/{id} v2GetLearner
GET /v2/finplus/debtmanagement/transactiontypes v2GetTransactionTypes
GET /v2/finplus/debtmanagement/transactiontypes/{id} v2GetTransactionType
GET /v2/finplus/debtmanagement/transactioncategories v2GetTransactionCategories
GET /v2/finplus/debtmanagement/transactioncategories/{id} v2GetTransactionCategory
`;

it("has each operation that the vendor documents or live use reports, and no other", () => {
  const bundle = generate({ write: false })["dist/openapi.json"]!;
  const { paths } = JSON.parse(bundle) as { paths: Record<string, Record<string, { operationId: string }>> };
  const found = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`),
  );
  expect(found.toSorted()).toEqual([...documented.trim().split("\n"), ...observed].toSorted());
});
