// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationValidator } from "../../validation/operation-validator.ts";
import type { OperationValidator } from "../../validation/operation-validator.ts";
import * as operations from "../operations.gen.ts";
import {
  v1GetClientsRequest,
  listOfV1Client,
  V1Error,
  v1GetClientRequest,
  v1ChangeClientIntegrationStateRequest,
  NothingReported,
  v1ChangeClientIntegrationStatePostRequest,
  V2ClientIntegrationStateChanged,
  V2Error,
  v1GetEthnicGroupsRequest,
  listOfV1LookupItem,
  v1GetEthnicGroupRequest,
  v1GetGendersRequest,
  listOfV1Gender,
  v1GetGradesRequest,
  v1GetLanguagesRequest,
  v1GetLanguageRequest,
  v1GetMaritalStatusesRequest,
  v1GetMaritalStatusRequest,
  v1GetSchoolInfoRequest,
  V1SchoolInfo,
  v1GetLearnersRequest,
  listOfV1Learner,
  v1GetLearnerAbsenteesRequest,
  listOfV1LearnerAbsentee,
  v1GetLearnerDisciplineRequest,
  listOfV1LearnerDiscipline,
  v1GetParentsRequest,
  listOfV1Parent,
  v1GetStaffMembersRequest,
  listOfV1StaffMember,
  v1GetLearnerSubjectsRequest,
  listOfV1LearnerSubject,
  v1GetLearnerSubjectsPerTermRequest,
  listOfV1SubjectPerTerm,
  v1GetLearnerSubjectMarksRequest,
  listOfV1SubjectMarks,
  v1GetCommunicationTypesRequest,
  v1GetNoteTypesRequest,
  v1GetNotesRequest,
  listOfV1Note,
  v1CreateNoteRequest,
  V1Note,
  v1UpdateNoteRequest,
  v1DeleteNoteRequest,
  Deleted,
  v1GetPromiseToPaysRequest,
  listOfV1PromiseToPay,
  v1DeletePromiseToPayRequest,
  v1GetAgeAnalysisReportRequest,
  listOfV1AgeBalance,
  v1GetFinancialTransactionsReportRequest,
  v1GetFinancialTransactionsReport200,
  v1GetSchoolsRequest,
  listOfV1School,
  v1GetSchoolRequest,
  v1GetSchoolDebtorsRequest,
  listOfV1SchoolDebtor,
  v1GetLearnerParentInfoRequest,
  listOfV1LearnerParentInfo,
  v1GetTransactionTypesRequest,
  v1GetTransactionCategoriesRequest,
  v2GetClientIntegrationsRequest,
  V2ClientIntegrationList,
  v2ChangeClientIntegrationStateRequest,
  v2ChangeClientIntegrationStatePostRequest,
  v2GetCommunicationTypesRequest,
  V2LookupList,
  v2GetCommunicationTypeRequest,
  V2LookupItem,
  v2GetNoteTypesRequest,
  v2GetNoteTypeRequest,
  v2GetNotesRequest,
  V2NoteList,
  v2CreateNoteRequest,
  V2Note,
  v2GetNoteRequest,
  v2UpdateNoteRequest,
  v2DeleteNoteRequest,
  v2GetPromiseToPaysRequest,
  V2PromiseToPayList,
  v2GetPromiseToPayRequest,
  V2PromiseToPay,
  v2DeletePromiseToPayRequest,
  v2GetTransactionTypesRequest,
  V2TransactionLookupList,
  v2GetTransactionTypeRequest,
  V2TransactionLookupItem,
  v2GetTransactionCategoriesRequest,
  v2GetTransactionCategoryRequest,
  v2GetAgeAnalysisReportRequest,
  V2AgeBalanceList,
  v2GetFinancialTransactionsReportRequest,
  V2AccountTransactionsList,
  v2GetSchoolsRequest,
  V2SchoolList,
  v2GetSchoolRequest,
  V2School,
  v2GetAccountablePersonsRequest,
  V2AccountablePersonList,
  v2GetAccountablePersonRequest,
  V2AccountablePerson,
  v2GetLearnersRequest,
  V2LearnerList,
  v2GetLearnerRequest,
  V2Learner,
} from "./schemas.gen.ts";

/** Holds requests and answers of `getClients` of v1 against the contract. */
export const v1GetClients: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetClients,
  v1GetClientsRequest,
  [
    [[200], listOfV1Client],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getClient` of v1 against the contract. */
export const v1GetClient: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetClient,
  v1GetClientRequest,
  [
    [[200], listOfV1Client],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `changeClientIntegrationState` of v1 against the contract. */
export const v1ChangeClientIntegrationState: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1ChangeClientIntegrationState,
  v1ChangeClientIntegrationStateRequest,
  [
    [[200], NothingReported],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `changeClientIntegrationStatePost` of v1 against the contract. */
export const v1ChangeClientIntegrationStatePost: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1ChangeClientIntegrationStatePost,
  v1ChangeClientIntegrationStatePostRequest,
  [
    [[200], V2ClientIntegrationStateChanged],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getEthnicGroups` of v1 against the contract. */
export const v1GetEthnicGroups: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetEthnicGroups,
  v1GetEthnicGroupsRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getEthnicGroup` of v1 against the contract. */
export const v1GetEthnicGroup: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetEthnicGroup,
  v1GetEthnicGroupRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getGenders` of v1 against the contract. */
export const v1GetGenders: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetGenders,
  v1GetGendersRequest,
  [
    [[200], listOfV1Gender],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getGrades` of v1 against the contract. */
export const v1GetGrades: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetGrades,
  v1GetGradesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLanguages` of v1 against the contract. */
export const v1GetLanguages: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLanguages,
  v1GetLanguagesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLanguage` of v1 against the contract. */
export const v1GetLanguage: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLanguage,
  v1GetLanguageRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getMaritalStatuses` of v1 against the contract. */
export const v1GetMaritalStatuses: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetMaritalStatuses,
  v1GetMaritalStatusesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getMaritalStatus` of v1 against the contract. */
export const v1GetMaritalStatus: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetMaritalStatus,
  v1GetMaritalStatusRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getSchoolInfo` of v1 against the contract. */
export const v1GetSchoolInfo: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetSchoolInfo,
  v1GetSchoolInfoRequest,
  [
    [[200], V1SchoolInfo],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearners` of v1 against the contract. */
export const v1GetLearners: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearners,
  v1GetLearnersRequest,
  [
    [[200], listOfV1Learner],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerAbsentees` of v1 against the contract. */
export const v1GetLearnerAbsentees: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerAbsentees,
  v1GetLearnerAbsenteesRequest,
  [
    [[200], listOfV1LearnerAbsentee],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerDiscipline` of v1 against the contract. */
export const v1GetLearnerDiscipline: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerDiscipline,
  v1GetLearnerDisciplineRequest,
  [
    [[200], listOfV1LearnerDiscipline],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getParents` of v1 against the contract. */
export const v1GetParents: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetParents,
  v1GetParentsRequest,
  [
    [[200], listOfV1Parent],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getStaffMembers` of v1 against the contract. */
export const v1GetStaffMembers: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetStaffMembers,
  v1GetStaffMembersRequest,
  [
    [[200], listOfV1StaffMember],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerSubjects` of v1 against the contract. */
export const v1GetLearnerSubjects: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerSubjects,
  v1GetLearnerSubjectsRequest,
  [
    [[200], listOfV1LearnerSubject],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerSubjectsPerTerm` of v1 against the contract. */
export const v1GetLearnerSubjectsPerTerm: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerSubjectsPerTerm,
  v1GetLearnerSubjectsPerTermRequest,
  [
    [[200], listOfV1SubjectPerTerm],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerSubjectMarks` of v1 against the contract. */
export const v1GetLearnerSubjectMarks: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerSubjectMarks,
  v1GetLearnerSubjectMarksRequest,
  [
    [[200], listOfV1SubjectMarks],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getCommunicationTypes` of v1 against the contract. */
export const v1GetCommunicationTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetCommunicationTypes,
  v1GetCommunicationTypesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getNoteTypes` of v1 against the contract. */
export const v1GetNoteTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetNoteTypes,
  v1GetNoteTypesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getNotes` of v1 against the contract. */
export const v1GetNotes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetNotes,
  v1GetNotesRequest,
  [
    [[200], listOfV1Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `createNote` of v1 against the contract. */
export const v1CreateNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1CreateNote,
  v1CreateNoteRequest,
  [
    [[200, 201], V1Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `updateNote` of v1 against the contract. */
export const v1UpdateNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1UpdateNote,
  v1UpdateNoteRequest,
  [
    [[200], V1Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `deleteNote` of v1 against the contract. */
export const v1DeleteNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1DeleteNote,
  v1DeleteNoteRequest,
  [
    [[200], Deleted],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getPromiseToPays` of v1 against the contract. */
export const v1GetPromiseToPays: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetPromiseToPays,
  v1GetPromiseToPaysRequest,
  [
    [[200], listOfV1PromiseToPay],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `deletePromiseToPay` of v1 against the contract. */
export const v1DeletePromiseToPay: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1DeletePromiseToPay,
  v1DeletePromiseToPayRequest,
  [
    [[200], Deleted],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getAgeAnalysisReport` of v1 against the contract. */
export const v1GetAgeAnalysisReport: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetAgeAnalysisReport,
  v1GetAgeAnalysisReportRequest,
  [
    [[200], listOfV1AgeBalance],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getFinancialTransactionsReport` of v1 against the contract. */
export const v1GetFinancialTransactionsReport: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetFinancialTransactionsReport,
  v1GetFinancialTransactionsReportRequest,
  [
    [[200], v1GetFinancialTransactionsReport200],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getSchools` of v1 against the contract. */
export const v1GetSchools: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetSchools,
  v1GetSchoolsRequest,
  [
    [[200], listOfV1School],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getSchool` of v1 against the contract. */
export const v1GetSchool: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetSchool,
  v1GetSchoolRequest,
  [
    [[200], listOfV1School],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getSchoolDebtors` of v1 against the contract. */
export const v1GetSchoolDebtors: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetSchoolDebtors,
  v1GetSchoolDebtorsRequest,
  [
    [[200], listOfV1SchoolDebtor],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getLearnerParentInfo` of v1 against the contract. */
export const v1GetLearnerParentInfo: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetLearnerParentInfo,
  v1GetLearnerParentInfoRequest,
  [
    [[200], listOfV1LearnerParentInfo],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getTransactionTypes` of v1 against the contract. */
export const v1GetTransactionTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetTransactionTypes,
  v1GetTransactionTypesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getTransactionCategories` of v1 against the contract. */
export const v1GetTransactionCategories: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v1GetTransactionCategories,
  v1GetTransactionCategoriesRequest,
  [
    [[200], listOfV1LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V1Error],
  ],
);

/** Holds requests and answers of `getClientIntegrations` of v2 against the contract. */
export const v2GetClientIntegrations: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetClientIntegrations,
  v2GetClientIntegrationsRequest,
  [
    [[200], V2ClientIntegrationList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `changeClientIntegrationState` of v2 against the contract. */
export const v2ChangeClientIntegrationState: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2ChangeClientIntegrationState,
  v2ChangeClientIntegrationStateRequest,
  [
    [[200], V2ClientIntegrationStateChanged],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `changeClientIntegrationStatePost` of v2 against the contract. */
export const v2ChangeClientIntegrationStatePost: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2ChangeClientIntegrationStatePost,
  v2ChangeClientIntegrationStatePostRequest,
  [
    [[200], V2ClientIntegrationStateChanged],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getCommunicationTypes` of v2 against the contract. */
export const v2GetCommunicationTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetCommunicationTypes,
  v2GetCommunicationTypesRequest,
  [
    [[200], V2LookupList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getCommunicationType` of v2 against the contract. */
export const v2GetCommunicationType: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetCommunicationType,
  v2GetCommunicationTypeRequest,
  [
    [[200], V2LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getNoteTypes` of v2 against the contract. */
export const v2GetNoteTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetNoteTypes,
  v2GetNoteTypesRequest,
  [
    [[200], V2LookupList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getNoteType` of v2 against the contract. */
export const v2GetNoteType: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetNoteType,
  v2GetNoteTypeRequest,
  [
    [[200], V2LookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getNotes` of v2 against the contract. */
export const v2GetNotes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetNotes,
  v2GetNotesRequest,
  [
    [[200], V2NoteList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `createNote` of v2 against the contract. */
export const v2CreateNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2CreateNote,
  v2CreateNoteRequest,
  [
    [[201], V2Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getNote` of v2 against the contract. */
export const v2GetNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetNote,
  v2GetNoteRequest,
  [
    [[200], V2Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `updateNote` of v2 against the contract. */
export const v2UpdateNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2UpdateNote,
  v2UpdateNoteRequest,
  [
    [[200], V2Note],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `deleteNote` of v2 against the contract. */
export const v2DeleteNote: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2DeleteNote,
  v2DeleteNoteRequest,
  [
    [[200], Deleted],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getPromiseToPays` of v2 against the contract. */
export const v2GetPromiseToPays: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetPromiseToPays,
  v2GetPromiseToPaysRequest,
  [
    [[200], V2PromiseToPayList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getPromiseToPay` of v2 against the contract. */
export const v2GetPromiseToPay: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetPromiseToPay,
  v2GetPromiseToPayRequest,
  [
    [[200], V2PromiseToPay],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `deletePromiseToPay` of v2 against the contract. */
export const v2DeletePromiseToPay: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2DeletePromiseToPay,
  v2DeletePromiseToPayRequest,
  [
    [[200], Deleted],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getTransactionTypes` of v2 against the contract. */
export const v2GetTransactionTypes: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetTransactionTypes,
  v2GetTransactionTypesRequest,
  [
    [[200], V2TransactionLookupList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getTransactionType` of v2 against the contract. */
export const v2GetTransactionType: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetTransactionType,
  v2GetTransactionTypeRequest,
  [
    [[200], V2TransactionLookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getTransactionCategories` of v2 against the contract. */
export const v2GetTransactionCategories: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetTransactionCategories,
  v2GetTransactionCategoriesRequest,
  [
    [[200], V2TransactionLookupList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getTransactionCategory` of v2 against the contract. */
export const v2GetTransactionCategory: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetTransactionCategory,
  v2GetTransactionCategoryRequest,
  [
    [[200], V2TransactionLookupItem],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getAgeAnalysisReport` of v2 against the contract. */
export const v2GetAgeAnalysisReport: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetAgeAnalysisReport,
  v2GetAgeAnalysisReportRequest,
  [
    [[200], V2AgeBalanceList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getFinancialTransactionsReport` of v2 against the contract. */
export const v2GetFinancialTransactionsReport: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetFinancialTransactionsReport,
  v2GetFinancialTransactionsReportRequest,
  [
    [[200], V2AccountTransactionsList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getSchools` of v2 against the contract. */
export const v2GetSchools: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetSchools,
  v2GetSchoolsRequest,
  [
    [[200], V2SchoolList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getSchool` of v2 against the contract. */
export const v2GetSchool: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetSchool,
  v2GetSchoolRequest,
  [
    [[200], V2School],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getAccountablePersons` of v2 against the contract. */
export const v2GetAccountablePersons: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetAccountablePersons,
  v2GetAccountablePersonsRequest,
  [
    [[200], V2AccountablePersonList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getAccountablePerson` of v2 against the contract. */
export const v2GetAccountablePerson: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetAccountablePerson,
  v2GetAccountablePersonRequest,
  [
    [[200], V2AccountablePerson],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getLearners` of v2 against the contract. */
export const v2GetLearners: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetLearners,
  v2GetLearnersRequest,
  [
    [[200], V2LearnerList],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** Holds requests and answers of `getLearner` of v2 against the contract. */
export const v2GetLearner: OperationValidator = /* @__PURE__ */ operationValidator(
  operations.v2GetLearner,
  v2GetLearnerRequest,
  [
    [[200], V2Learner],
    [[400, 401, 403, 404, 429, 500, 501, 503], V2Error],
  ],
);

/** All of them. A bundle that uses it carries the rules of the whole contract. */
export const everyOperation: readonly OperationValidator[] = [
  v1GetClients,
  v1GetClient,
  v1ChangeClientIntegrationState,
  v1ChangeClientIntegrationStatePost,
  v1GetEthnicGroups,
  v1GetEthnicGroup,
  v1GetGenders,
  v1GetGrades,
  v1GetLanguages,
  v1GetLanguage,
  v1GetMaritalStatuses,
  v1GetMaritalStatus,
  v1GetSchoolInfo,
  v1GetLearners,
  v1GetLearnerAbsentees,
  v1GetLearnerDiscipline,
  v1GetParents,
  v1GetStaffMembers,
  v1GetLearnerSubjects,
  v1GetLearnerSubjectsPerTerm,
  v1GetLearnerSubjectMarks,
  v1GetCommunicationTypes,
  v1GetNoteTypes,
  v1GetNotes,
  v1CreateNote,
  v1UpdateNote,
  v1DeleteNote,
  v1GetPromiseToPays,
  v1DeletePromiseToPay,
  v1GetAgeAnalysisReport,
  v1GetFinancialTransactionsReport,
  v1GetSchools,
  v1GetSchool,
  v1GetSchoolDebtors,
  v1GetLearnerParentInfo,
  v1GetTransactionTypes,
  v1GetTransactionCategories,
  v2GetClientIntegrations,
  v2ChangeClientIntegrationState,
  v2ChangeClientIntegrationStatePost,
  v2GetCommunicationTypes,
  v2GetCommunicationType,
  v2GetNoteTypes,
  v2GetNoteType,
  v2GetNotes,
  v2CreateNote,
  v2GetNote,
  v2UpdateNote,
  v2DeleteNote,
  v2GetPromiseToPays,
  v2GetPromiseToPay,
  v2DeletePromiseToPay,
  v2GetTransactionTypes,
  v2GetTransactionType,
  v2GetTransactionCategories,
  v2GetTransactionCategory,
  v2GetAgeAnalysisReport,
  v2GetFinancialTransactionsReport,
  v2GetSchools,
  v2GetSchool,
  v2GetAccountablePersons,
  v2GetAccountablePerson,
  v2GetLearners,
  v2GetLearner,
];
