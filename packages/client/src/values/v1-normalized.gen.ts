// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { EmptyList } from "../operations/result.ts";
import { operationFunction } from "../operations/operation-function.ts";
import type { OperationFunction } from "../operations/operation-function.ts";
import { normalizer } from "./shape.ts";
import type { WithOutput } from "./types.ts";
import {
  v1GetClients,
  v1GetClient,
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
  v1GetPromiseToPays,
  v1GetAgeAnalysisReport,
  v1GetSchools,
  v1GetSchool,
  v1GetSchoolDebtors,
  v1GetLearnerParentInfo,
  v1GetTransactionTypes,
  v1GetTransactionCategories,
} from "../generated/operations.gen.ts";
import {
  v1ClientShape,
  v2ClientIntegrationStateChangedShape,
  v1LookupItemShape,
  v1GenderShape,
  v1SchoolInfoShape,
  v1LearnerShape,
  v1LearnerAbsenteeShape,
  v1LearnerDisciplineShape,
  v1ParentShape,
  v1StaffMemberShape,
  v1LearnerSubjectShape,
  v1SubjectPerTermShape,
  v1SubjectMarksShape,
  v1NoteShape,
  v1PromiseToPayShape,
  v1AgeBalanceShape,
  v1SchoolShape,
  v1SchoolDebtorShape,
  v1LearnerParentInfoShape,
} from "./shapes.gen.ts";
import type {
  NormalizedV1Client,
  NormalizedV2ClientIntegrationStateChanged,
  NormalizedV1LookupItem,
  NormalizedV1Gender,
  NormalizedV1SchoolInfo,
  NormalizedV1Learner,
  NormalizedV1LearnerAbsentee,
  NormalizedV1LearnerDiscipline,
  NormalizedV1Parent,
  NormalizedV1StaffMember,
  NormalizedV1LearnerSubject,
  NormalizedV1SubjectPerTerm,
  NormalizedV1SubjectMarks,
  NormalizedV1Note,
  NormalizedV1PromiseToPay,
  NormalizedV1AgeBalance,
  NormalizedV1School,
  NormalizedV1SchoolDebtor,
  NormalizedV1LearnerParentInfo,
} from "./shapes.gen.ts";
import type * as wire from "../operations/v1.gen.ts";

export type {
  GetClientsInput,
  GetClientInput,
  ChangeClientIntegrationStatePostInput,
  GetEthnicGroupsInput,
  GetEthnicGroupInput,
  GetGendersInput,
  GetGradesInput,
  GetLanguagesInput,
  GetLanguageInput,
  GetMaritalStatusesInput,
  GetMaritalStatusInput,
  GetSchoolInfoInput,
  GetLearnersInput,
  GetLearnerAbsenteesInput,
  GetLearnerDisciplineInput,
  GetParentsInput,
  GetStaffMembersInput,
  GetLearnerSubjectsInput,
  GetLearnerSubjectsPerTermInput,
  GetLearnerSubjectMarksInput,
  GetCommunicationTypesInput,
  GetNoteTypesInput,
  GetNotesInput,
  CreateNoteInput,
  UpdateNoteInput,
  GetPromiseToPaysInput,
  GetAgeAnalysisReportInput,
  GetSchoolsInput,
  GetSchoolInput,
  GetSchoolDebtorsInput,
  GetLearnerParentInfoInput,
  GetTransactionTypesInput,
  GetTransactionCategoriesInput,
} from "../operations/v1.gen.ts";
export { changeClientIntegrationState } from "../operations/v1.gen.ts";
export type {
  ChangeClientIntegrationStateInput,
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses,
} from "../operations/v1.gen.ts";
export { deleteNote } from "../operations/v1.gen.ts";
export type { DeleteNoteInput, DeleteNoteOutput, DeleteNoteResponses } from "../operations/v1.gen.ts";
export { deletePromiseToPay } from "../operations/v1.gen.ts";
export type {
  DeletePromiseToPayInput,
  DeletePromiseToPayOutput,
  DeletePromiseToPayResponses,
} from "../operations/v1.gen.ts";
export { getFinancialTransactionsReport } from "../operations/v1.gen.ts";
export type {
  GetFinancialTransactionsReportInput,
  GetFinancialTransactionsReportOutput,
  GetFinancialTransactionsReportResponses,
} from "../operations/v1.gen.ts";

/** What `getClients` answers. */
export type GetClientsOutput = NormalizedV1Client[];

/** Every declared answer of `getClients`, by status. */
export type GetClientsResponses = WithOutput<wire.GetClientsResponses, NormalizedV1Client[]>;

/**
 * List the schools that authorised you (v1).
 *
 * The schools that authorised your integration in their d6+ SAMS, one row per school and API. Activate a school
 * before reading its data.
 *
 * `GET /v1/settings/clients`
 *
 * @see https://apidocs.d6plus.co.za/reference/settings/clients/get-clients
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getClients: OperationFunction<
  [input?: wire.GetClientsInput],
  GetClientsOutput,
  GetClientsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetClients, /* @__PURE__ */ normalizer([v1ClientShape]));

/** What `getClient` answers. */
export type GetClientOutput = NormalizedV1Client[];

/** Every declared answer of `getClient`, by status. */
export type GetClientResponses = WithOutput<wire.GetClientResponses, NormalizedV1Client[]>;

/**
 * Get one school that authorised you (v1).
 *
 * The rows of one school, one per API. The vendor's prose calls the id a query parameter; its URL and table put
 * it into the path.
 *
 * `GET /v1/settings/clients/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/settings/clients/get-clients
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getClient: OperationFunction<[input: wire.GetClientInput], GetClientOutput, GetClientResponses> =
  /* @__PURE__ */ operationFunction(v1GetClient, /* @__PURE__ */ normalizer([v1ClientShape]));

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = WithOutput<
  wire.ChangeClientIntegrationStatePostResponses,
  NormalizedV2ClientIntegrationStateChanged
>;

/**
 * Activate or deactivate an integration (older heading) (v1).
 *
 * Use PATCH /v2/settings/clientintegrations instead. The heading of an older version of the page gives this path
 * and this verb, while every sample on it sends PATCH to the v2 path. It is in the contract, with the bodies of
 * v2, because the page is quoted so.
 *
 * `POST /v1/settings/clientintegrations`
 *
 * @see https://apidocs.d6plus.co.za/v2/reference/settings/client-integrations/change-client-integration-state
 * @deprecated Use PATCH /v2/settings/clientintegrations instead.
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
 * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
 */
export const changeClientIntegrationStatePost: OperationFunction<
  [input: wire.ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(
  v1ChangeClientIntegrationStatePost,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `getEthnicGroups` answers. */
export type GetEthnicGroupsOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getEthnicGroups`, by status. */
export type GetEthnicGroupsResponses = WithOutput<wire.GetEthnicGroupsResponses, NormalizedV1LookupItem[]>;

/**
 * List the ethnic groups (v1).
 *
 * The ethnic groups that learners and parents refer to, the same for all schools. The vendor's prose calls the
 * id a query parameter; its URL puts it into the path.
 *
 * `GET /v1/adminplus/lookup/ethnicgroup`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/ethnic-group-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getEthnicGroups: OperationFunction<
  [input?: wire.GetEthnicGroupsInput],
  GetEthnicGroupsOutput,
  GetEthnicGroupsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetEthnicGroups, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getEthnicGroup` answers. */
export type GetEthnicGroupOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getEthnicGroup`, by status. */
export type GetEthnicGroupResponses = WithOutput<wire.GetEthnicGroupResponses, NormalizedV1LookupItem[]>;

/**
 * Get one ethnic group (v1).
 *
 * The ethnic groups that learners and parents refer to, the same for all schools. The vendor's prose calls the
 * id a query parameter; its URL puts it into the path. With an id the answer is assumed to be an array of one
 * (ADM-02).
 *
 * `GET /v1/adminplus/lookup/ethnicgroup/{ethnic_group_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/ethnic-group-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getEthnicGroup: OperationFunction<
  [input: wire.GetEthnicGroupInput],
  GetEthnicGroupOutput,
  GetEthnicGroupResponses
> = /* @__PURE__ */ operationFunction(v1GetEthnicGroup, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getGenders` answers. */
export type GetGendersOutput = NormalizedV1Gender[];

/** Every declared answer of `getGenders`, by status. */
export type GetGendersResponses = WithOutput<wire.GetGendersResponses, NormalizedV1Gender[]>;

/**
 * List the genders (v1).
 *
 * The genders. Only the title in the vendor's menu is documented; the path has been observed to answer, once
 * under /v2, and its version is assumed (ADM-03). There is no form with an id (ADM-04). The page of this call is
 * not known; the link goes to its neighbour.
 *
 * Evidence: assumed. Nobody has shown this operation.
 *
 * `GET /v1/adminplus/lookup/genders`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/ethnic-group-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getGenders: OperationFunction<
  [input?: wire.GetGendersInput],
  GetGendersOutput,
  GetGendersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetGenders, /* @__PURE__ */ normalizer([v1GenderShape]));

/** What `getGrades` answers. */
export type GetGradesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getGrades`, by status. */
export type GetGradesResponses = WithOutput<wire.GetGradesResponses, NormalizedV1LookupItem[]>;

/**
 * List the grades of a school (v1).
 *
 * The grades that the school offers, by its own names. Ids are not grade numbers: id 6 is grade 4. Never derive
 * one from the other.
 *
 * `GET /v1/adminplus/lookup/grade/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/grade-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getGrades: OperationFunction<
  [input: wire.GetGradesInput],
  GetGradesOutput,
  GetGradesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetGrades, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getLanguages` answers. */
export type GetLanguagesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getLanguages`, by status. */
export type GetLanguagesResponses = WithOutput<wire.GetLanguagesResponses, NormalizedV1LookupItem[]>;

/**
 * List the languages (v1).
 *
 * The languages that people refer to. Only the title in the vendor's menu is documented; path, parameters and
 * answers follow the other lookups (ADM-09, ADM-10, ADM-11, ADM-12, assumed). A plural path has been tried and
 * was not found. The page of this call is not known; the link goes to its neighbour.
 *
 * Evidence: assumed. Nobody has shown this operation.
 *
 * `GET /v1/adminplus/lookup/language`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/ethnic-group-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLanguages: OperationFunction<
  [input?: wire.GetLanguagesInput],
  GetLanguagesOutput,
  GetLanguagesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLanguages, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getLanguage` answers. */
export type GetLanguageOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getLanguage`, by status. */
export type GetLanguageResponses = WithOutput<wire.GetLanguageResponses, NormalizedV1LookupItem[]>;

/**
 * Get one language (v1).
 *
 * The languages that people refer to. Only the title in the vendor's menu is documented; path, parameters and
 * answers follow the other lookups (ADM-09, ADM-10, ADM-11, ADM-12, assumed). A plural path has been tried and
 * was not found. The page of this call is not known; the link goes to its neighbour. With an id the answer is
 * assumed to be an array of one.
 *
 * Evidence: assumed. Nobody has shown this operation.
 *
 * `GET /v1/adminplus/lookup/language/{language_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/ethnic-group-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLanguage: OperationFunction<[input: wire.GetLanguageInput], GetLanguageOutput, GetLanguageResponses> =
  /* @__PURE__ */ operationFunction(v1GetLanguage, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getMaritalStatuses` answers. */
export type GetMaritalStatusesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getMaritalStatuses`, by status. */
export type GetMaritalStatusesResponses = WithOutput<wire.GetMaritalStatusesResponses, NormalizedV1LookupItem[]>;

/**
 * List the marital statuses (v1).
 *
 * The marital statuses that parents refer to, the same for all schools. The vendor's prose calls the id a query
 * parameter; its URL puts it into the path.
 *
 * `GET /v1/adminplus/lookup/maritalstatus`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/marital-status
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getMaritalStatuses: OperationFunction<
  [input?: wire.GetMaritalStatusesInput],
  GetMaritalStatusesOutput,
  GetMaritalStatusesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatuses, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getMaritalStatus` answers. */
export type GetMaritalStatusOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getMaritalStatus`, by status. */
export type GetMaritalStatusResponses = WithOutput<wire.GetMaritalStatusResponses, NormalizedV1LookupItem[]>;

/**
 * Get one marital status (v1).
 *
 * The marital statuses that parents refer to, the same for all schools. The vendor's prose calls the id a query
 * parameter; its URL puts it into the path. With an id the answer is assumed to be an array of one (ADM-13).
 *
 * `GET /v1/adminplus/lookup/maritalstatus/{marital_status_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/lookups/marital-status
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getMaritalStatus: OperationFunction<
  [input: wire.GetMaritalStatusInput],
  GetMaritalStatusOutput,
  GetMaritalStatusResponses
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatus, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getSchoolInfo` answers. */
export type GetSchoolInfoOutput = NormalizedV1SchoolInfo;

/** Every declared answer of `getSchoolInfo`, by status. */
export type GetSchoolInfoResponses = WithOutput<wire.GetSchoolInfoResponses, NormalizedV1SchoolInfo>;

/**
 * Get the school (v1).
 *
 * The school itself: one object, where most calls of v1 answer an array. It carries no id; keep the one you
 * sent.
 *
 * `GET /v1/adminplus/school/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/school/get-school-info
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getSchoolInfo: OperationFunction<
  [input: wire.GetSchoolInfoInput],
  GetSchoolInfoOutput,
  GetSchoolInfoResponses
> = /* @__PURE__ */ operationFunction(v1GetSchoolInfo, /* @__PURE__ */ normalizer(v1SchoolInfoShape));

/** What `getLearners` answers. */
export type GetLearnersOutput = NormalizedV1Learner[];

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = WithOutput<wire.GetLearnersResponses, NormalizedV1Learner[]>;

/**
 * List the learners of a school (v1).
 *
 * The learners who are enrolled now, those who left within a period, or those who wait. All come in one answer;
 * a large school has more than a thousand. An older version of the page speaks of active learners and bounds
 * `since` alone; this is the newer one.
 *
 * `GET /v1/adminplus/learners/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/learner/get-learner-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearners: OperationFunction<
  [input: wire.GetLearnersInput],
  GetLearnersOutput,
  GetLearnersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearners, /* @__PURE__ */ normalizer([v1LearnerShape]));

/** What `getLearnerAbsentees` answers. */
export type GetLearnerAbsenteesOutput = NormalizedV1LearnerAbsentee[];

/** Every declared answer of `getLearnerAbsentees`, by status. */
export type GetLearnerAbsenteesResponses = WithOutput<wire.GetLearnerAbsenteesResponses, NormalizedV1LearnerAbsentee[]>;

/**
 * List absences (v1).
 *
 * The absences of a school or of one learner, whatever the learner's status is now. By default those of the last
 * month. A period has at most 31 days; ask in pieces for more. No rows are answered by 404, and so is an unknown
 * learner.
 *
 * `GET /v1/adminplus/learnerabsentees/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/learner/get-learner-absentees
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerAbsentees: OperationFunction<
  [input: wire.GetLearnerAbsenteesInput],
  GetLearnerAbsenteesOutput,
  GetLearnerAbsenteesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerAbsentees, /* @__PURE__ */ normalizer([v1LearnerAbsenteeShape]));

/** What `getLearnerDiscipline` answers. */
export type GetLearnerDisciplineOutput = NormalizedV1LearnerDiscipline[];

/** Every declared answer of `getLearnerDiscipline`, by status. */
export type GetLearnerDisciplineResponses = WithOutput<
  wire.GetLearnerDisciplineResponses,
  NormalizedV1LearnerDiscipline[]
>;

/**
 * List discipline and merit records (v1).
 *
 * The discipline and merit records of a school or of one learner. By default those of the last month. A period
 * has at most 31 days; ask in pieces for more. No rows are answered by 404, and so is an unknown learner.
 *
 * `GET /v1/adminplus/learnerdiscipline/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/learner/get-learner-discipline
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerDiscipline: OperationFunction<
  [input: wire.GetLearnerDisciplineInput],
  GetLearnerDisciplineOutput,
  GetLearnerDisciplineResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerDiscipline, /* @__PURE__ */ normalizer([v1LearnerDisciplineShape]));

/** What `getParents` answers. */
export type GetParentsOutput = NormalizedV1Parent[];

/** Every declared answer of `getParents`, by status. */
export type GetParentsResponses = WithOutput<wire.GetParentsResponses, NormalizedV1Parent[]>;

/**
 * List the parents of a school (v1).
 *
 * The parents of all learners who are enrolled now, or one parent. Records carry no learner ids; only
 * `family_code` links a family.
 *
 * `GET /v1/adminplus/parents/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/parent/get-parent-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getParents: OperationFunction<
  [input: wire.GetParentsInput],
  GetParentsOutput,
  GetParentsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetParents, /* @__PURE__ */ normalizer([v1ParentShape]));

/** What `getStaffMembers` answers. */
export type GetStaffMembersOutput = NormalizedV1StaffMember[];

/** Every declared answer of `getStaffMembers`, by status. */
export type GetStaffMembersResponses = WithOutput<wire.GetStaffMembersResponses, NormalizedV1StaffMember[]>;

/**
 * List the staff of a school (v1).
 *
 * All members of staff who are active now, or one of them. The newer version of the page has `is_educator`.
 *
 * `GET /v1/adminplus/staffmembers/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/administration+/staff-member/get-staff-member-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getStaffMembers: OperationFunction<
  [input: wire.GetStaffMembersInput],
  GetStaffMembersOutput,
  GetStaffMembersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetStaffMembers, /* @__PURE__ */ normalizer([v1StaffMemberShape]));

/** What `getLearnerSubjects` answers. */
export type GetLearnerSubjectsOutput = NormalizedV1LearnerSubject[];

/** Every declared answer of `getLearnerSubjects`, by status. */
export type GetLearnerSubjectsResponses = WithOutput<wire.GetLearnerSubjectsResponses, NormalizedV1LearnerSubject[]>;

/**
 * List the subjects of learners (v1).
 *
 * The subjects of the current administrative year, one row per learner and subject, for all active learners or
 * for one. The newer version of the page has `subject_id`.
 *
 * `GET /v1/currplus/learnersubjects/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/curriculum+/learner/get-learner-subjects
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerSubjects: OperationFunction<
  [input: wire.GetLearnerSubjectsInput],
  GetLearnerSubjectsOutput,
  GetLearnerSubjectsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjects, /* @__PURE__ */ normalizer([v1LearnerSubjectShape]));

/** What `getLearnerSubjectsPerTerm` answers. */
export type GetLearnerSubjectsPerTermOutput = NormalizedV1SubjectPerTerm[];

/** Every declared answer of `getLearnerSubjectsPerTerm`, by status. */
export type GetLearnerSubjectsPerTermResponses = WithOutput<
  wire.GetLearnerSubjectsPerTermResponses,
  NormalizedV1SubjectPerTerm[]
>;

/**
 * List the subjects of a learner by term (v1).
 *
 * All subjects of one learner in the current administrative year, each with its terms, groups, rooms and
 * teachers. The vendor's prose says per term, then subject; the body is per subject, then term.
 *
 * `GET /v1/currplus/learnersubjectsperterm/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/curriculum+/learner/get-learner-subjects-per-term
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerSubjectsPerTerm: OperationFunction<
  [input: wire.GetLearnerSubjectsPerTermInput],
  GetLearnerSubjectsPerTermOutput,
  GetLearnerSubjectsPerTermResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectsPerTerm, /* @__PURE__ */ normalizer([v1SubjectPerTermShape]));

/** What `getLearnerSubjectMarks` answers. */
export type GetLearnerSubjectMarksOutput = NormalizedV1SubjectMarks[];

/** Every declared answer of `getLearnerSubjectMarks`, by status. */
export type GetLearnerSubjectMarksResponses = WithOutput<
  wire.GetLearnerSubjectMarksResponses,
  NormalizedV1SubjectMarks[]
>;

/**
 * List the marks of a learner (v1).
 *
 * All marks of one learner in the current administrative year, per subject and term. Expect some forty marks in
 * an answer (observed). The learner's id is not in the answer.
 *
 * `GET /v1/currplus/learnersubjectmarks/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/curriculum+/learner/get-learner-subject-marks
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerSubjectMarks: OperationFunction<
  [input: wire.GetLearnerSubjectMarksInput],
  GetLearnerSubjectMarksOutput,
  GetLearnerSubjectMarksResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectMarks, /* @__PURE__ */ normalizer([v1SubjectMarksShape]));

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = WithOutput<wire.GetCommunicationTypesResponses, NormalizedV1LookupItem[]>;

/**
 * List the communication types (v1).
 *
 * How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts
 * the list short, so it is open (FIN1-01).
 *
 * `GET /v1/finplus/debtmanagement/debtornotes/communicationtypes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/get-communication-type-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getCommunicationTypes: OperationFunction<
  [input: wire.GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetCommunicationTypes, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = WithOutput<wire.GetNoteTypesResponses, NormalizedV1LookupItem[]>;

/**
 * List the note types (v1).
 *
 * The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the
 * system watches), 3 internal note (for the school itself).
 *
 * `GET /v1/finplus/debtmanagement/debtornotes/notetypes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/get-note-type-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getNoteTypes: OperationFunction<
  [input: wire.GetNoteTypesInput],
  GetNoteTypesOutput,
  GetNoteTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetNoteTypes, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getNotes` answers. */
export type GetNotesOutput = NormalizedV1Note[];

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = WithOutput<wire.GetNotesResponses, NormalizedV1Note[]>;

/**
 * List the notes of a school (v1).
 *
 * Notes on the accounts of debtors. Filters combine. There are no pages. That nothing matches is answered by 404
 * or by an empty array (GEN-10); a client should take both as empty.
 *
 * `GET /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/get-note-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getNotes: OperationFunction<[input: wire.GetNotesInput], GetNotesOutput, GetNotesResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetNotes, /* @__PURE__ */ normalizer([v1NoteShape]));

/** What `createNote` answers. */
export type CreateNoteOutput = NormalizedV1Note;

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = WithOutput<wire.CreateNoteResponses, NormalizedV1Note>;

/**
 * Create a note (v1).
 *
 * Creates a note; a promise to pay carries its payment arrangements. `amount_paid` and `promise_completed` can
 * only be set by the school. Arrangements that equal each other in date and amount are assumed to be refused
 * (FIN1-08).
 *
 * `POST /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/create-note
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const createNote: OperationFunction<[input: wire.CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1CreateNote, /* @__PURE__ */ normalizer(v1NoteShape));

/** What `updateNote` answers. */
export type UpdateNoteOutput = NormalizedV1Note;

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = WithOutput<wire.UpdateNoteResponses, NormalizedV1Note>;

/**
 * Update or restore a note (v1).
 *
 * Changes what is sent and leaves the rest. Promises with an id are changed, promises without one are added; one
 * that equals an existing promise in both date and amount is refused and then nothing is saved (FIN1-11,
 * assumed). Send `status: Created` to restore a deleted note. The id belongs into the body; the cURL sample
 * without one is evidently meant for Create Note.
 *
 * `PATCH /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/update-note
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const updateNote: OperationFunction<[input: wire.UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1UpdateNote, /* @__PURE__ */ normalizer(v1NoteShape));

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = NormalizedV1PromiseToPay[];

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = WithOutput<wire.GetPromiseToPaysResponses, NormalizedV1PromiseToPay[]>;

/**
 * List the promises to pay of a school (v1).
 *
 * Payment arrangements with the persons who made them. They are created and changed as part of a note. There are
 * no pages. That nothing matches is answered by 404 or by an empty array (GEN-10); a client should take both as
 * empty.
 *
 * `GET /v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/get-promise-to-pay-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getPromiseToPays: OperationFunction<
  [input: wire.GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetPromiseToPays, /* @__PURE__ */ normalizer([v1PromiseToPayShape]));

/** What `getAgeAnalysisReport` answers. */
export type GetAgeAnalysisReportOutput = NormalizedV1AgeBalance[];

/** Every declared answer of `getAgeAnalysisReport`, by status. */
export type GetAgeAnalysisReportResponses = WithOutput<wire.GetAgeAnalysisReportResponses, NormalizedV1AgeBalance[]>;

/**
 * Get the age analysis (v1).
 *
 * What is owed, by how long it has been due. By default one row per family and accountable person, for current
 * learners and open balances. Filters combine; an older version of the page has no categories.
 *
 * `GET /v1/finplus/debtmanagement/ageanalysis/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/age-analysis-report
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getAgeAnalysisReport: OperationFunction<
  [input: wire.GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetAgeAnalysisReport, /* @__PURE__ */ normalizer([v1AgeBalanceShape]));

/** What `getSchools` answers. */
export type GetSchoolsOutput = NormalizedV1School[];

/** Every declared answer of `getSchools`, by status. */
export type GetSchoolsResponses = WithOutput<wire.GetSchoolsResponses, NormalizedV1School[]>;

/**
 * List the schools (v1).
 *
 * All schools that authorised you, as Finance+ shows them.
 *
 * `GET /v1/finplus/debtmanagement/schools`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-schools
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getSchools: OperationFunction<
  [input?: wire.GetSchoolsInput],
  GetSchoolsOutput,
  GetSchoolsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchools, /* @__PURE__ */ normalizer([v1SchoolShape]));

/** What `getSchool` answers. */
export type GetSchoolOutput = NormalizedV1School[];

/** Every declared answer of `getSchool`, by status. */
export type GetSchoolResponses = WithOutput<wire.GetSchoolResponses, NormalizedV1School[]>;

/**
 * Get one school (v1).
 *
 * One school, as Finance+ shows it. The page marks the id as required and calls it optional: these are two
 * paths.
 *
 * `GET /v1/finplus/debtmanagement/schools/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-schools
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getSchool: OperationFunction<[input: wire.GetSchoolInput], GetSchoolOutput, GetSchoolResponses> =
  /* @__PURE__ */ operationFunction(v1GetSchool, /* @__PURE__ */ normalizer([v1SchoolShape]));

/** What `getSchoolDebtors` answers. */
export type GetSchoolDebtorsOutput = NormalizedV1SchoolDebtor[];

/** Every declared answer of `getSchoolDebtors`, by status. */
export type GetSchoolDebtorsResponses = WithOutput<wire.GetSchoolDebtorsResponses, NormalizedV1SchoolDebtor[]>;

/**
 * List the debtors of a school (v1).
 *
 * The persons who are accountable for the debts of families. v2 calls them accountable persons. By default those
 * of current learners and open balances.
 *
 * `GET /v1/finplus/debtmanagement/schooldebtors/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-school-debtors
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getSchoolDebtors: OperationFunction<
  [input: wire.GetSchoolDebtorsInput],
  GetSchoolDebtorsOutput,
  GetSchoolDebtorsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchoolDebtors, /* @__PURE__ */ normalizer([v1SchoolDebtorShape]));

/** What `getLearnerParentInfo` answers. */
export type GetLearnerParentInfoOutput = NormalizedV1LearnerParentInfo[];

/** Every declared answer of `getLearnerParentInfo`, by status. */
export type GetLearnerParentInfoResponses = WithOutput<
  wire.GetLearnerParentInfoResponses,
  NormalizedV1LearnerParentInfo[]
>;

/**
 * List learners with their parents and debtors (v1).
 *
 * Learners with the ids of their parents and of who is accountable for the debt. Use it to find an
 * `accountable_person_id` for a note.
 *
 * `GET /v1/finplus/debtmanagement/learnerparentinfo/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-learner-parent-info
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getLearnerParentInfo: OperationFunction<
  [input: wire.GetLearnerParentInfoInput],
  GetLearnerParentInfoOutput,
  GetLearnerParentInfoResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerParentInfo, /* @__PURE__ */ normalizer([v1LearnerParentInfoShape]));

/** What `getTransactionTypes` answers. */
export type GetTransactionTypesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getTransactionTypes`, by status. */
export type GetTransactionTypesResponses = WithOutput<wire.GetTransactionTypesResponses, NormalizedV1LookupItem[]>;

/**
 * List the transaction types (v1).
 *
 * The transaction types that transactions refer to. The v2 page cuts the same list short, so it is open.
 *
 * `GET /v1/finplus/debtmanagement/transactiontypes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-transaction-type-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getTransactionTypes: OperationFunction<
  [input: wire.GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionTypes, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getTransactionCategories` answers. */
export type GetTransactionCategoriesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getTransactionCategories`, by status. */
export type GetTransactionCategoriesResponses = WithOutput<
  wire.GetTransactionCategoriesResponses,
  NormalizedV1LookupItem[]
>;

/**
 * List the transaction categories (v1).
 *
 * The transaction categories that transactions refer to. Each school has its own.
 *
 * `GET /v1/finplus/debtmanagement/transactioncategories/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/get-transaction-category-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getTransactionCategories: OperationFunction<
  [input: wire.GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionCategories, /* @__PURE__ */ normalizer([v1LookupItemShape]));
