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
 * Lists the schools that authorised your integration in their d6+ SAMS, one row for each school and API. Call it
 * first: it gives the `school_login_id` that every other call of v1 needs, and tells which integrations you have
 * yet to activate.
 *
 * - **Access:** your credentials. It works before anything is activated.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `school_login_id` and `api_type_id` are certain to be there.
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
 * Gets the rows of one school that authorised your integration, one for each API. Call it after a change of
 * state, to see whether it has taken effect.
 *
 * - **Access:** your credentials. It works before anything is activated.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `school_login_id` and `api_type_id` are certain to be there.
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
 * Activate or deactivate an integration (v1, older heading).
 *
 * Use `PATCH /v2/settings/clientintegrations` instead. This path and verb stand in the heading of an older
 * version of the vendor's page, and are kept because the page is quoted so. Request and answers are those of v2.
 *
 * `POST /v1/settings/clientintegrations`
 *
 * @see https://apidocs.d6plus.co.za/v2/reference/settings/client-integrations/change-client-integration-state
 * @deprecated Use `PATCH /v2/settings/clientintegrations` instead.
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
 * Lists the ethnic groups that learners, parents and staff refer to. Read it once to turn an `ethnic_group_id`
 * into a name; it is the same for all schools.
 *
 * - **Access:** your credentials; no school is involved.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Gets one ethnic group by its id, for records that carry the id only.
 *
 * - **Access:** your credentials; no school is involved.
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
 * Lists the genders. The vendor names this lookup in a menu and describes it nowhere, so be prepared for another
 * path and another shape. Records of people hold `M` and `F`; you may not need it.
 *
 * - **Access:** your credentials; no school is involved.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** `id` may be a letter.
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
 * Lists the grades that a school offers, under the school's own names. Call it to find the ids with which Get
 * Learners is filtered. An id is not the number of a grade (id 6 is grade 4), so never derive one from the
 * other.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Lists the languages that learners and parents refer to. The vendor names this lookup in a menu and describes
 * it nowhere; path, parameters and answers follow the other lookups. Known from records: 1 Afrikaans, 2 English.
 *
 * - **Access:** your credentials; no school is involved.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Gets one language by its id, for records that carry the id only. As uncertain as the list of languages.
 *
 * - **Access:** your credentials; no school is involved.
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
 * Lists the marital statuses that parents refer to. Read it once to turn a `marital_status_id` into a name; it
 * is the same for all schools.
 *
 * - **Access:** your credentials; no school is involved.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Gets one marital status by its id, for records that carry the id only.
 *
 * - **Access:** your credentials; no school is involved.
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
 * Gets the school itself: its name, contacts, address and languages. The answer is one object, where most calls
 * of v1 answer an array.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Fields:** none is certain to be there, and no id is among them; keep the one you sent.
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
 * Lists the learners of a school: those enrolled now, those who left within a period, or those on the waiting
 * list. Call it to fill or refresh your own records; other calls refer to a learner by the `id` from here.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. A large school answers more than a thousand learners at once.
 * - **Order:** not documented.
 * - **Period:** `since` and `until` bound the day on which learners left. By default the last month; at most a
 * year. Days are South African calendar days.
 * - **Fields:** only `id` is certain to be there. Further fields are to be expected.
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
 * Lists the absences of a school or of one learner, whatever the learner's status is now. Call it every day or
 * week to keep up; ask for longer spans in pieces of a month.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. A month of a large school is some 600 rows.
 * - **Order:** not documented.
 * - **Period:** `from_date` to `to_date`, at most 31 days. Without them, the last month. Days are South African
 * calendar days.
 * - **Fields:** only `learner_id` is certain to be there. Even `id` may be missing.
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
 * Lists the discipline and merit records of a school or of one learner. Points below zero are lapses, points
 * above zero are merits. Ask for longer spans in pieces of a month.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. A month of a large school is some 250 rows.
 * - **Order:** not documented.
 * - **Period:** `from_date` to `to_date`, at most 31 days. Without them, the last month. Days are South African
 * calendar days.
 * - **Fields:** only `id` is certain to be there.
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
 * Lists the parents and guardians of all learners who are active now, or gets one of them. Records hold no ids
 * of learners; to have learners with their parents, call Get Learners with `include_parents`.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. A large school answers some 1,500 parents at once.
 * - **Order:** not documented.
 * - **Fields:** only `id` is certain to be there.
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
 * Lists the members of staff who are active now, or gets one of them. Call it to name the teacher of a subject
 * or the author of a discipline record.
 *
 * - **Access:** the Admin+ API, activated for the school.
 * - **Pages:** none. A large school answers some 70 members at once.
 * - **Order:** not documented.
 * - **Fields:** only `id` is certain to be there. Contact details are often empty.
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
 * Lists which subjects learners take in the current administrative year, one row for each learner and subject.
 * Call it for a whole school at once, or for one learner.
 *
 * - **Access:** the Curriculum+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `learner_id` is certain to be there. `subject_id` may be missing.
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
 * Lists the subjects of one learner in the current administrative year, each with its group, room and teacher by
 * term. Call it to build a timetable or to find who teaches a learner.
 *
 * - **Access:** the Curriculum+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `subject_id` is certain to be there. Group, room and teacher are empty where a term has
 * none.
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
 * Lists the marks of one learner in the current administrative year, by subject and term. Call it for each
 * learner whose report you show; marks cannot be read for a whole school at once.
 *
 * - **Access:** the Curriculum+ API, activated for the school.
 * - **Pages:** none. A learner has some 40 marks in a year.
 * - **Order:** not documented.
 * - **Fields:** only `subject_id` is certain to be there. The learner's id is not among them; keep the one you
 * sent. A term without a mark is left out.
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
 * Lists the ways in which a debtor note can be communicated, such as SMS or e-mail. Call it for the
 * `communication_type_id` of a new note. Known are 1 SMS, 2 E-mail, 3 Telephonic and 7 Internal; there are more.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Lists the kinds of debtor note. Call it for the `note_type_id` of a new note: 1 is a text note (printed on
 * statements as a rule), 2 a promise to pay (which the system watches), 3 an internal note (for the school
 * itself).
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Lists the debtor notes of a school. Call it to show what was said and agreed about an account, or for the
 * `note_id` that Update Note and Delete Note need. Filters combine.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
 * - **No match:** 404 and an empty array both mean that there is nothing.
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
 * Adds a note to the account of a debtor. Call it after a conversation about fees, or to record a promise to pay
 * (`note_type_id` 2) with its days and amounts. Not to be repeated without care: a second call adds a second
 * note.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Period:** `date` from the start of last year to the end of next year, `date_promised` from the start of
 * this year to the end of next year. Days are South African calendar days.
 * - **Amounts:** rand, as a string with two decimals and no currency sign.
 * - **Limits:** `amount_paid` and `promise_completed` can only be set by the school. Two equal promises in one
 * note are taken to be refused.
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
 * Changes a debtor note, or restores a deleted one with `status: Created`. What is left out stays as it is. The
 * id of the note goes into the body, where Delete Note has it in the query.
 *
 * - **Access:** the Admin+ API, by the wording of the vendor's error, although this is a Finance+ call.
 * - **Period:** `date` as in Create Note.
 * - **Promises:** one with a `promise_to_pay_id` is changed, one without is added. A promise whose date and
 * amount both equal those of another in the note is refused, and then nothing is saved.
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
 * Lists the promises to pay of a school with the persons who made them. Call it to follow up what was promised
 * and not paid. Promises are made and changed as part of a note.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Amounts:** rand, as strings with two decimals; `amount_paid` is empty when nothing has been paid.
 * - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
 * - **No match:** 404 and an empty array both mean that there is nothing.
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
 * Reports what each family owes, by how long it has been due. Call it to decide whom to remind. By default there
 * is one row for each family and accountable person, for learners who are enrolled or owe something. Filters
 * combine.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Amounts:** rand, as strings with two decimals; a credit is negative.
 * - **Fields:** only `debtor_code` is certain to be there.
 * - **No match:** 404 and an empty array both mean that there is nothing.
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
 * Lists the schools that authorised you, with more detail than Get Clients: place, contacts, and how they
 * collect fees. Call it when you need more than a name.
 *
 * - **Access:** your credentials, and the Finance+ API.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `school_id` is certain to be there.
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
 * Gets one school with more detail than Get Clients: place, contacts, and how it collects fees.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Fields:** only `school_id` is certain to be there.
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
 * Lists the persons who are accountable for the accounts of families, with their contacts and employers. Call it
 * for the `accountable_person_id` of a note. By default those of learners who are enrolled or owe something; v2
 * calls them accountable persons.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `accountable_person_id` is certain to be there. Further fields are to be expected.
 * - **No match:** 404 and an empty array both mean that there is nothing.
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
 * Lists learners with the ids of both parents and of the person who is accountable for the account. Call it to
 * get from a learner to the account, and to the `accountable_person_id` of a note.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
 * - **Fields:** only `learner_id` is certain to be there. `parent2_id` is empty for a learner with one parent.
 * - **No match:** 404 and an empty array both mean that there is nothing.
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
 * Lists the types of transaction, such as receipts and journals. Read it once to turn a `transaction_type_id` of
 * the transactions report into a name.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
 * Lists the categories of fees that a school uses, such as school fees or aftercare. Each school has its own.
 * Call it for the `category_id` that the two reports filter by.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** not documented.
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
