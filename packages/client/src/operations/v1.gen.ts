// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "./operation-function.ts";
import type { OperationFunction } from "./operation-function.ts";
import type { EmptyList } from "./result.ts";
import {
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
} from "../generated/operations.gen.ts";
import type { operations } from "../generated/schema.gen.ts";

/** The arguments of `getClients`. */
export type GetClientsInput = Record<string, never>;

/** What `getClients` answers. */
export type GetClientsOutput = operations["v1GetClients"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getClients`, by status. */
export type GetClientsResponses = operations["v1GetClients"]["responses"];

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
  [input?: GetClientsInput],
  GetClientsOutput,
  GetClientsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetClients);

/** The arguments of `getClient`. */
export interface GetClientInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetClient"]["parameters"]["path"]["school_login_id"];
}

/** What `getClient` answers. */
export type GetClientOutput = operations["v1GetClient"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getClient`, by status. */
export type GetClientResponses = operations["v1GetClient"]["responses"];

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
export const getClient: OperationFunction<[input: GetClientInput], GetClientOutput, GetClientResponses> =
  /* @__PURE__ */ operationFunction(v1GetClient);

/** The arguments of `changeClientIntegrationState`. */
export interface ChangeClientIntegrationStateInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1ChangeClientIntegrationState"]["parameters"]["path"]["school_login_id"];
  /** The request body. */
  body: operations["v1ChangeClientIntegrationState"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationState` answers. */
export type ChangeClientIntegrationStateOutput =
  | operations["v1ChangeClientIntegrationState"]["responses"][200]["content"]["application/json"]
  | undefined;

/** Every declared answer of `changeClientIntegrationState`, by status. */
export type ChangeClientIntegrationStateResponses = operations["v1ChangeClientIntegrationState"]["responses"];

/**
 * Activate or deactivate an integration (v1).
 *
 * Switches your integration with one API of a school on or off. Call it once a school has authorised you, and
 * again when you stop servicing it; until it is on, the data of the school answers `Integration not activated`.
 * Take any 2xx as success, ignore the body, and read the state with Get Clients.
 *
 * - **Access:** your credentials, and a school that has authorised you.
 * - **Delay:** a change may take one or two minutes to have effect.
 * - **Repeating:** setting the state that is already set is taken to succeed.
 *
 * `PATCH /v1/settings/clients/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/settings/clients/change-client-integration-state
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or
 * `aborted`.
 */
export const changeClientIntegrationState: OperationFunction<
  [input: ChangeClientIntegrationStateInput],
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses
> = /* @__PURE__ */ operationFunction(v1ChangeClientIntegrationState);

/** The arguments of `changeClientIntegrationStatePost`. */
export interface ChangeClientIntegrationStatePostInput {
  /** The request body. */
  body: operations["v1ChangeClientIntegrationStatePost"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput =
  operations["v1ChangeClientIntegrationStatePost"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = operations["v1ChangeClientIntegrationStatePost"]["responses"];

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
  [input: ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(v1ChangeClientIntegrationStatePost);

/** The arguments of `getEthnicGroups`. */
export type GetEthnicGroupsInput = Record<string, never>;

/** What `getEthnicGroups` answers. */
export type GetEthnicGroupsOutput = operations["v1GetEthnicGroups"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getEthnicGroups`, by status. */
export type GetEthnicGroupsResponses = operations["v1GetEthnicGroups"]["responses"];

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
  [input?: GetEthnicGroupsInput],
  GetEthnicGroupsOutput,
  GetEthnicGroupsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetEthnicGroups);

/** The arguments of `getEthnicGroup`. */
export interface GetEthnicGroupInput {
  /** The id of the ethnic group, as records of people carry it. */
  ethnic_group_id: operations["v1GetEthnicGroup"]["parameters"]["path"]["ethnic_group_id"];
}

/** What `getEthnicGroup` answers. */
export type GetEthnicGroupOutput = operations["v1GetEthnicGroup"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getEthnicGroup`, by status. */
export type GetEthnicGroupResponses = operations["v1GetEthnicGroup"]["responses"];

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
  [input: GetEthnicGroupInput],
  GetEthnicGroupOutput,
  GetEthnicGroupResponses
> = /* @__PURE__ */ operationFunction(v1GetEthnicGroup);

/** The arguments of `getGenders`. */
export type GetGendersInput = Record<string, never>;

/** What `getGenders` answers. */
export type GetGendersOutput = operations["v1GetGenders"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getGenders`, by status. */
export type GetGendersResponses = operations["v1GetGenders"]["responses"];

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
  [input?: GetGendersInput],
  GetGendersOutput,
  GetGendersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetGenders);

/** The arguments of `getGrades`. */
export interface GetGradesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetGrades"]["parameters"]["path"]["school_login_id"];
  /** Only the grade with this id. Digits in a string here, an integer elsewhere. */
  grade_id?: NonNullable<operations["v1GetGrades"]["parameters"]["query"]>["grade_id"] | undefined;
}

/** What `getGrades` answers. */
export type GetGradesOutput = operations["v1GetGrades"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getGrades`, by status. */
export type GetGradesResponses = operations["v1GetGrades"]["responses"];

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
export const getGrades: OperationFunction<[input: GetGradesInput], GetGradesOutput, GetGradesResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetGrades);

/** The arguments of `getLanguages`. */
export type GetLanguagesInput = Record<string, never>;

/** What `getLanguages` answers. */
export type GetLanguagesOutput = operations["v1GetLanguages"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLanguages`, by status. */
export type GetLanguagesResponses = operations["v1GetLanguages"]["responses"];

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
  [input?: GetLanguagesInput],
  GetLanguagesOutput,
  GetLanguagesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLanguages);

/** The arguments of `getLanguage`. */
export interface GetLanguageInput {
  /** The id of the language, as records of people carry it. */
  language_id: operations["v1GetLanguage"]["parameters"]["path"]["language_id"];
}

/** What `getLanguage` answers. */
export type GetLanguageOutput = operations["v1GetLanguage"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLanguage`, by status. */
export type GetLanguageResponses = operations["v1GetLanguage"]["responses"];

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
export const getLanguage: OperationFunction<[input: GetLanguageInput], GetLanguageOutput, GetLanguageResponses> =
  /* @__PURE__ */ operationFunction(v1GetLanguage);

/** The arguments of `getMaritalStatuses`. */
export type GetMaritalStatusesInput = Record<string, never>;

/** What `getMaritalStatuses` answers. */
export type GetMaritalStatusesOutput =
  operations["v1GetMaritalStatuses"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getMaritalStatuses`, by status. */
export type GetMaritalStatusesResponses = operations["v1GetMaritalStatuses"]["responses"];

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
  [input?: GetMaritalStatusesInput],
  GetMaritalStatusesOutput,
  GetMaritalStatusesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatuses);

/** The arguments of `getMaritalStatus`. */
export interface GetMaritalStatusInput {
  /** The id of the marital status, as records of parents carry it. */
  marital_status_id: operations["v1GetMaritalStatus"]["parameters"]["path"]["marital_status_id"];
}

/** What `getMaritalStatus` answers. */
export type GetMaritalStatusOutput = operations["v1GetMaritalStatus"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getMaritalStatus`, by status. */
export type GetMaritalStatusResponses = operations["v1GetMaritalStatus"]["responses"];

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
  [input: GetMaritalStatusInput],
  GetMaritalStatusOutput,
  GetMaritalStatusResponses
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatus);

/** The arguments of `getSchoolInfo`. */
export interface GetSchoolInfoInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetSchoolInfo"]["parameters"]["path"]["school_login_id"];
}

/** What `getSchoolInfo` answers. */
export type GetSchoolInfoOutput = operations["v1GetSchoolInfo"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchoolInfo`, by status. */
export type GetSchoolInfoResponses = operations["v1GetSchoolInfo"]["responses"];

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
  [input: GetSchoolInfoInput],
  GetSchoolInfoOutput,
  GetSchoolInfoResponses
> = /* @__PURE__ */ operationFunction(v1GetSchoolInfo);

/** The arguments of `getLearners`. */
export interface GetLearnersInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearners"]["parameters"]["path"]["school_login_id"];
  /** Which learners: `current` are enrolled now (the default), `left` have left, `waitlist` wait for a place. */
  status?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["status"] | undefined;
  /**
   * Only learners who left on this day or later, together with `status`. By default a month ago; at most a year
   * before `until`.
   */
  since?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["since"] | undefined;
  /**
   * Only learners who left on this day or earlier, together with `status`. By default today; at most a year after
   * `since`.
   */
  until?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["until"] | undefined;
  /** Only the learner with this id. */
  learner_id?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only learners in these grades. One or more ids from Get Grades, separated by commas. */
  grade_id?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["grade_id"] | undefined;
  /** Send `true` to embed the parents or guardians of each learner. Needs a subscription with the Parent API. */
  include_parents?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["include_parents"] | undefined;
}

/** What `getLearners` answers. */
export type GetLearnersOutput = operations["v1GetLearners"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = operations["v1GetLearners"]["responses"];

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
  [input: GetLearnersInput],
  GetLearnersOutput,
  GetLearnersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearners);

/** The arguments of `getLearnerAbsentees`. */
export interface GetLearnerAbsenteesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerAbsentees"]["parameters"]["path"]["school_login_id"];
  /** Only absences of this learner. The whole school without it. */
  learner_id?: NonNullable<operations["v1GetLearnerAbsentees"]["parameters"]["query"]>["learner_id"] | undefined;
  /** The first day. Send both days; one alone is taken to mean a month. */
  from_date?: NonNullable<operations["v1GetLearnerAbsentees"]["parameters"]["query"]>["from_date"] | undefined;
  /** The last day, not before `from_date`. Both days are taken to count towards the 31. */
  to_date?: NonNullable<operations["v1GetLearnerAbsentees"]["parameters"]["query"]>["to_date"] | undefined;
}

/** What `getLearnerAbsentees` answers. */
export type GetLearnerAbsenteesOutput =
  operations["v1GetLearnerAbsentees"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerAbsentees`, by status. */
export type GetLearnerAbsenteesResponses = operations["v1GetLearnerAbsentees"]["responses"];

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
  [input: GetLearnerAbsenteesInput],
  GetLearnerAbsenteesOutput,
  GetLearnerAbsenteesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerAbsentees);

/** The arguments of `getLearnerDiscipline`. */
export interface GetLearnerDisciplineInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerDiscipline"]["parameters"]["path"]["school_login_id"];
  /** Only records of this learner. The whole school without it. */
  learner_id?: NonNullable<operations["v1GetLearnerDiscipline"]["parameters"]["query"]>["learner_id"] | undefined;
  /** The first day. Send both days; one alone is taken to mean a month. */
  from_date?: NonNullable<operations["v1GetLearnerDiscipline"]["parameters"]["query"]>["from_date"] | undefined;
  /** The last day, not before `from_date`. Both days are taken to count towards the 31. */
  to_date?: NonNullable<operations["v1GetLearnerDiscipline"]["parameters"]["query"]>["to_date"] | undefined;
}

/** What `getLearnerDiscipline` answers. */
export type GetLearnerDisciplineOutput =
  operations["v1GetLearnerDiscipline"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerDiscipline`, by status. */
export type GetLearnerDisciplineResponses = operations["v1GetLearnerDiscipline"]["responses"];

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
  [input: GetLearnerDisciplineInput],
  GetLearnerDisciplineOutput,
  GetLearnerDisciplineResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerDiscipline);

/** The arguments of `getParents`. */
export interface GetParentsInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetParents"]["parameters"]["path"]["school_login_id"];
  /** Only the parent with this id. */
  parent_id?: NonNullable<operations["v1GetParents"]["parameters"]["query"]>["parent_id"] | undefined;
}

/** What `getParents` answers. */
export type GetParentsOutput = operations["v1GetParents"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getParents`, by status. */
export type GetParentsResponses = operations["v1GetParents"]["responses"];

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
export const getParents: OperationFunction<[input: GetParentsInput], GetParentsOutput, GetParentsResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetParents);

/** The arguments of `getStaffMembers`. */
export interface GetStaffMembersInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetStaffMembers"]["parameters"]["path"]["school_login_id"];
  /** Only the member of staff with this id. */
  staff_member_id?: NonNullable<operations["v1GetStaffMembers"]["parameters"]["query"]>["staff_member_id"] | undefined;
}

/** What `getStaffMembers` answers. */
export type GetStaffMembersOutput = operations["v1GetStaffMembers"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getStaffMembers`, by status. */
export type GetStaffMembersResponses = operations["v1GetStaffMembers"]["responses"];

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
  [input: GetStaffMembersInput],
  GetStaffMembersOutput,
  GetStaffMembersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetStaffMembers);

/** The arguments of `getLearnerSubjects`. */
export interface GetLearnerSubjectsInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerSubjects"]["parameters"]["path"]["school_login_id"];
  /** Only subjects of this learner. All active learners without it. */
  learner_id?: NonNullable<operations["v1GetLearnerSubjects"]["parameters"]["query"]>["learner_id"] | undefined;
}

/** What `getLearnerSubjects` answers. */
export type GetLearnerSubjectsOutput =
  operations["v1GetLearnerSubjects"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerSubjects`, by status. */
export type GetLearnerSubjectsResponses = operations["v1GetLearnerSubjects"]["responses"];

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
  [input: GetLearnerSubjectsInput],
  GetLearnerSubjectsOutput,
  GetLearnerSubjectsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjects);

/** The arguments of `getLearnerSubjectsPerTerm`. */
export interface GetLearnerSubjectsPerTermInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerSubjectsPerTerm"]["parameters"]["path"]["school_login_id"];
  /** The learner, from Get Learners. */
  learner_id: operations["v1GetLearnerSubjectsPerTerm"]["parameters"]["query"]["learner_id"];
}

/** What `getLearnerSubjectsPerTerm` answers. */
export type GetLearnerSubjectsPerTermOutput =
  operations["v1GetLearnerSubjectsPerTerm"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerSubjectsPerTerm`, by status. */
export type GetLearnerSubjectsPerTermResponses = operations["v1GetLearnerSubjectsPerTerm"]["responses"];

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
  [input: GetLearnerSubjectsPerTermInput],
  GetLearnerSubjectsPerTermOutput,
  GetLearnerSubjectsPerTermResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectsPerTerm);

/** The arguments of `getLearnerSubjectMarks`. */
export interface GetLearnerSubjectMarksInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerSubjectMarks"]["parameters"]["path"]["school_login_id"];
  /** The learner, from Get Learners. */
  learner_id: operations["v1GetLearnerSubjectMarks"]["parameters"]["query"]["learner_id"];
}

/** What `getLearnerSubjectMarks` answers. */
export type GetLearnerSubjectMarksOutput =
  operations["v1GetLearnerSubjectMarks"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerSubjectMarks`, by status. */
export type GetLearnerSubjectMarksResponses = operations["v1GetLearnerSubjectMarks"]["responses"];

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
  [input: GetLearnerSubjectMarksInput],
  GetLearnerSubjectMarksOutput,
  GetLearnerSubjectMarksResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectMarks);

/** The arguments of `getCommunicationTypes`. */
export interface GetCommunicationTypesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetCommunicationTypes"]["parameters"]["path"]["school_login_id"];
  /** Only the communication type with this id. */
  communication_type_id?:
    | NonNullable<operations["v1GetCommunicationTypes"]["parameters"]["query"]>["communication_type_id"]
    | undefined;
}

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput =
  operations["v1GetCommunicationTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = operations["v1GetCommunicationTypes"]["responses"];

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
  [input: GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetCommunicationTypes);

/** The arguments of `getNoteTypes`. */
export interface GetNoteTypesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetNoteTypes"]["parameters"]["path"]["school_login_id"];
  /** Only the note type with this id. */
  note_type_id?: NonNullable<operations["v1GetNoteTypes"]["parameters"]["query"]>["note_type_id"] | undefined;
}

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = operations["v1GetNoteTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = operations["v1GetNoteTypes"]["responses"];

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
  [input: GetNoteTypesInput],
  GetNoteTypesOutput,
  GetNoteTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetNoteTypes);

/** The arguments of `getNotes`. */
export interface GetNotesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetNotes"]["parameters"]["path"]["school_login_id"];
  /** Only the note with this id. */
  note_id?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["note_id"] | undefined;
  /** Only notes of this type, from Get Note Types. */
  note_type_id?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["note_type_id"] | undefined;
  /** Only notes that were communicated in this way, from Get Communication Types. */
  communication_type_id?:
    | NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["communication_type_id"]
    | undefined;
  /** Only notes about the account of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only notes about the account with this code. */
  debtor_code?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only notes dated in this calendar year. */
  year?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["year"] | undefined;
  /** Send `true` for deleted notes as well. */
  include_deleted?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["include_deleted"] | undefined;
  /** Send `true` to embed in each promise note its promises. */
  include_promise_to_pays?:
    | NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["include_promise_to_pays"]
    | undefined;
}

/** What `getNotes` answers. */
export type GetNotesOutput = operations["v1GetNotes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = operations["v1GetNotes"]["responses"];

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
export const getNotes: OperationFunction<[input: GetNotesInput], GetNotesOutput, GetNotesResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetNotes);

/** The arguments of `createNote`. */
export interface CreateNoteInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1CreateNote"]["parameters"]["path"]["school_login_id"];
  /** The request body. */
  body: operations["v1CreateNote"]["requestBody"]["content"]["application/json"];
}

/** What `createNote` answers. */
export type CreateNoteOutput = operations["v1CreateNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = operations["v1CreateNote"]["responses"];

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
export const createNote: OperationFunction<[input: CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1CreateNote);

/** The arguments of `updateNote`. */
export interface UpdateNoteInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1UpdateNote"]["parameters"]["path"]["school_login_id"];
  /** The request body. */
  body: operations["v1UpdateNote"]["requestBody"]["content"]["application/json"];
}

/** What `updateNote` answers. */
export type UpdateNoteOutput = operations["v1UpdateNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = operations["v1UpdateNote"]["responses"];

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
export const updateNote: OperationFunction<[input: UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1UpdateNote);

/** The arguments of `deleteNote`. */
export interface DeleteNoteInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1DeleteNote"]["parameters"]["path"]["school_login_id"];
  /** The note to delete, from Get Notes. */
  note_id: operations["v1DeleteNote"]["parameters"]["query"]["note_id"];
}

/** What `deleteNote` answers. */
export type DeleteNoteOutput = operations["v1DeleteNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `deleteNote`, by status. */
export type DeleteNoteResponses = operations["v1DeleteNote"]["responses"];

/**
 * Delete a note (v1).
 *
 * Deletes a debtor note. It disappears from Get Notes, unless that is called with `include_deleted`, and Update
 * Note can restore it.
 *
 * - **Access:** the Admin+ API, by the wording of the vendor's error, although this is a Finance+ call.
 *
 * `DELETE /v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/delete-note
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const deleteNote: OperationFunction<[input: DeleteNoteInput], DeleteNoteOutput, DeleteNoteResponses> =
  /* @__PURE__ */ operationFunction(v1DeleteNote);

/** The arguments of `getPromiseToPays`. */
export interface GetPromiseToPaysInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetPromiseToPays"]["parameters"]["path"]["school_login_id"];
  /** Only the promise with this id. */
  promise_to_pay_id?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["promise_to_pay_id"]
    | undefined;
  /** Only promises of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only promises about the account with this code. */
  debtor_code?: NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only promises that were kept in full, not at all, or in part. */
  promise_completed?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["promise_completed"]
    | undefined;
  /** Only promises to pay within this calendar year. */
  year_promised?: NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["year_promised"] | undefined;
  /** Send `true` to embed in each promise its note. */
  include_debtor_note?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["include_debtor_note"]
    | undefined;
}

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = operations["v1GetPromiseToPays"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = operations["v1GetPromiseToPays"]["responses"];

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
  [input: GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetPromiseToPays);

/** The arguments of `deletePromiseToPay`. */
export interface DeletePromiseToPayInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1DeletePromiseToPay"]["parameters"]["path"]["school_login_id"];
  /** The promise to delete, from Get Promise To Pays or Get Notes. */
  promise_to_pay_id: operations["v1DeletePromiseToPay"]["parameters"]["query"]["promise_to_pay_id"];
}

/** What `deletePromiseToPay` answers. */
export type DeletePromiseToPayOutput =
  operations["v1DeletePromiseToPay"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `deletePromiseToPay`, by status. */
export type DeletePromiseToPayResponses = operations["v1DeletePromiseToPay"]["responses"];

/**
 * Delete a promise to pay (v1).
 *
 * Deletes one promise to pay from its note. Unlike a note, a promise cannot be restored.
 *
 * - **Access:** the Finance+ API, activated for the school.
 *
 * `DELETE /v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/debtor-notes/delete-promise-to-pay
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const deletePromiseToPay: OperationFunction<
  [input: DeletePromiseToPayInput],
  DeletePromiseToPayOutput,
  DeletePromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v1DeletePromiseToPay);

/** The arguments of `getAgeAnalysisReport`. */
export interface GetAgeAnalysisReportInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetAgeAnalysisReport"]["parameters"]["path"]["school_login_id"];
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` for one row per learner. */
  per_learner?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["per_learner"] | undefined;
  /** Send `true` for one row per category; with `per_learner`, one per learner and category. */
  per_category?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["per_category"] | undefined;
  /** Only the account with this code. */
  debtor_code?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only the account of this learner. */
  learner_id?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only accounts of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. */
  category_id?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["category_id"] | undefined;
}

/** What `getAgeAnalysisReport` answers. */
export type GetAgeAnalysisReportOutput =
  operations["v1GetAgeAnalysisReport"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getAgeAnalysisReport`, by status. */
export type GetAgeAnalysisReportResponses = operations["v1GetAgeAnalysisReport"]["responses"];

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
  [input: GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetAgeAnalysisReport);

/** The arguments of `getFinancialTransactionsReport`. */
export interface GetFinancialTransactionsReportInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetFinancialTransactionsReport"]["parameters"]["path"]["school_login_id"];
  /** Send `true` for all accounts with their complete history. */
  all_accounts?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["all_accounts"]
    | undefined;
  /** Send `true` to add the same transactions by learner; the flat shape is grouped by learner instead. */
  per_learner?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["per_learner"]
    | undefined;
  /** Only the account with this code. */
  debtor_code?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["debtor_code"]
    | undefined;
  /** Only the account of this learner. */
  learner_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["learner_id"]
    | undefined;
  /** Only accounts of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only transactions of this category, from Get Transaction Categories. */
  category_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["category_id"]
    | undefined;
  /** The first day of the period. Required with `end_date`. */
  start_date?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["start_date"]
    | undefined;
  /** The last day of the period. Send `start_date` as well. */
  end_date?: NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["end_date"] | undefined;
}

/** What `getFinancialTransactionsReport` answers. */
export type GetFinancialTransactionsReportOutput =
  operations["v1GetFinancialTransactionsReport"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getFinancialTransactionsReport`, by status. */
export type GetFinancialTransactionsReportResponses = operations["v1GetFinancialTransactionsReport"]["responses"];

/**
 * Get the financial transactions (v1).
 *
 * Reports the transactions on the accounts of a school, with the balance after each. Call it to reconcile
 * payments, or to show a family its statement. Two shapes occur: an object for each family with its
 * `transactions`, or, from older systems, one flat row for each transaction. Tell them apart by `transactions`.
 *
 * - **Access:** the Finance+ API, activated for the school.
 * - **Pages:** none. Everything comes in one answer.
 * - **Order:** transactions are shown oldest first; the order of accounts is not documented.
 * - **Period:** `start_date` to `end_date`, South African calendar days. The default is not published.
 * - **Amounts:** rand, as strings with two decimals; a credit balance is negative.
 * - **Fields:** only `debtor_code`, with `transactions` or `transaction_date`, is certain to be there.
 * - **No match:** 404 and an empty array both mean that there is nothing.
 *
 * `GET /v1/finplus/debtmanagement/financialtransactions/{school_login_id}`
 *
 * @see https://apidocs.d6plus.co.za/reference/finance+/debt-management/financial-transactions-report
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `not-activated`,
 * `forbidden`, `not-found`, `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`,
 * `timeout` or `aborted`.
 */
export const getFinancialTransactionsReport: OperationFunction<
  [input: GetFinancialTransactionsReportInput],
  GetFinancialTransactionsReportOutput,
  GetFinancialTransactionsReportResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetFinancialTransactionsReport);

/** The arguments of `getSchools`. */
export type GetSchoolsInput = Record<string, never>;

/** What `getSchools` answers. */
export type GetSchoolsOutput = operations["v1GetSchools"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchools`, by status. */
export type GetSchoolsResponses = operations["v1GetSchools"]["responses"];

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
  [input?: GetSchoolsInput],
  GetSchoolsOutput,
  GetSchoolsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchools);

/** The arguments of `getSchool`. */
export interface GetSchoolInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetSchool"]["parameters"]["path"]["school_login_id"];
}

/** What `getSchool` answers. */
export type GetSchoolOutput = operations["v1GetSchool"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchool`, by status. */
export type GetSchoolResponses = operations["v1GetSchool"]["responses"];

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
export const getSchool: OperationFunction<[input: GetSchoolInput], GetSchoolOutput, GetSchoolResponses> =
  /* @__PURE__ */ operationFunction(v1GetSchool);

/** The arguments of `getSchoolDebtors`. */
export interface GetSchoolDebtorsInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetSchoolDebtors"]["parameters"]["path"]["school_login_id"];
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` to embed the learners of each account. */
  include_learners?:
    | NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["include_learners"]
    | undefined;
  /** Only the account with this code. */
  debtor_code?: NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only the person with this id. */
  accountable_person_id?:
    | NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
}

/** What `getSchoolDebtors` answers. */
export type GetSchoolDebtorsOutput = operations["v1GetSchoolDebtors"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchoolDebtors`, by status. */
export type GetSchoolDebtorsResponses = operations["v1GetSchoolDebtors"]["responses"];

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
  [input: GetSchoolDebtorsInput],
  GetSchoolDebtorsOutput,
  GetSchoolDebtorsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchoolDebtors);

/** The arguments of `getLearnerParentInfo`. */
export interface GetLearnerParentInfoInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetLearnerParentInfo"]["parameters"]["path"]["school_login_id"];
  /** Only the learner with this id. */
  learner_id?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` to embed the parents of each learner. */
  include_parents?:
    | NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["include_parents"]
    | undefined;
  /** Send `true` to embed the accountable person of each learner. */
  include_accountable_person?:
    | NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
  /** Only learners of the account with this code. */
  debtor_code?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only learners of this person's accounts. */
  accountable_person_id?:
    | NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
}

/** What `getLearnerParentInfo` answers. */
export type GetLearnerParentInfoOutput =
  operations["v1GetLearnerParentInfo"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearnerParentInfo`, by status. */
export type GetLearnerParentInfoResponses = operations["v1GetLearnerParentInfo"]["responses"];

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
  [input: GetLearnerParentInfoInput],
  GetLearnerParentInfoOutput,
  GetLearnerParentInfoResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerParentInfo);

/** The arguments of `getTransactionTypes`. */
export interface GetTransactionTypesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetTransactionTypes"]["parameters"]["path"]["school_login_id"];
  /** Only the transaction type with this id. */
  transaction_type_id?:
    | NonNullable<operations["v1GetTransactionTypes"]["parameters"]["query"]>["transaction_type_id"]
    | undefined;
}

/** What `getTransactionTypes` answers. */
export type GetTransactionTypesOutput =
  operations["v1GetTransactionTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionTypes`, by status. */
export type GetTransactionTypesResponses = operations["v1GetTransactionTypes"]["responses"];

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
  [input: GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionTypes);

/** The arguments of `getTransactionCategories`. */
export interface GetTransactionCategoriesInput {
  /** The id of the school, from Get Clients. It selects the school, on reads and on writes. */
  school_login_id: operations["v1GetTransactionCategories"]["parameters"]["path"]["school_login_id"];
  /** Only the transaction category with this id. */
  category_id?: NonNullable<operations["v1GetTransactionCategories"]["parameters"]["query"]>["category_id"] | undefined;
}

/** What `getTransactionCategories` answers. */
export type GetTransactionCategoriesOutput =
  operations["v1GetTransactionCategories"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionCategories`, by status. */
export type GetTransactionCategoriesResponses = operations["v1GetTransactionCategories"]["responses"];

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
  [input: GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionCategories);
