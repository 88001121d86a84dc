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
  [input?: GetClientsInput],
  GetClientsOutput,
  GetClientsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetClients);

/** The arguments of `getClient`. */
export interface GetClientInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetClient"]["parameters"]["path"]["school_login_id"];
}

/** What `getClient` answers. */
export type GetClientOutput = operations["v1GetClient"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getClient`, by status. */
export type GetClientResponses = operations["v1GetClient"]["responses"];

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
export const getClient: OperationFunction<[input: GetClientInput], GetClientOutput, GetClientResponses> =
  /* @__PURE__ */ operationFunction(v1GetClient);

/** The arguments of `changeClientIntegrationState`. */
export interface ChangeClientIntegrationStateInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
 * Sets whether you are actively servicing a school that authorised you. The effect may lag by one or two minutes
 * (observed). Accept any 2xx, ignore the body and read Get Clients again. Repeating the current state is assumed
 * to succeed (SET1-08).
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
  [input?: GetEthnicGroupsInput],
  GetEthnicGroupsOutput,
  GetEthnicGroupsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetEthnicGroups);

/** The arguments of `getEthnicGroup`. */
export interface GetEthnicGroupInput {
  /** The id of the ethnic group. */
  ethnic_group_id: operations["v1GetEthnicGroup"]["parameters"]["path"]["ethnic_group_id"];
}

/** What `getEthnicGroup` answers. */
export type GetEthnicGroupOutput = operations["v1GetEthnicGroup"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getEthnicGroup`, by status. */
export type GetEthnicGroupResponses = operations["v1GetEthnicGroup"]["responses"];

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
  [input?: GetGendersInput],
  GetGendersOutput,
  GetGendersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetGenders);

/** The arguments of `getGrades`. */
export interface GetGradesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetGrades"]["parameters"]["path"]["school_login_id"];
  /** Only this grade. A string here, an integer elsewhere. */
  grade_id?: NonNullable<operations["v1GetGrades"]["parameters"]["query"]>["grade_id"] | undefined;
}

/** What `getGrades` answers. */
export type GetGradesOutput = operations["v1GetGrades"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getGrades`, by status. */
export type GetGradesResponses = operations["v1GetGrades"]["responses"];

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
  [input?: GetLanguagesInput],
  GetLanguagesOutput,
  GetLanguagesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLanguages);

/** The arguments of `getLanguage`. */
export interface GetLanguageInput {
  /** The id of the language (ADM-10). */
  language_id: operations["v1GetLanguage"]["parameters"]["path"]["language_id"];
}

/** What `getLanguage` answers. */
export type GetLanguageOutput = operations["v1GetLanguage"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLanguage`, by status. */
export type GetLanguageResponses = operations["v1GetLanguage"]["responses"];

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
  [input?: GetMaritalStatusesInput],
  GetMaritalStatusesOutput,
  GetMaritalStatusesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatuses);

/** The arguments of `getMaritalStatus`. */
export interface GetMaritalStatusInput {
  /** The id of the marital status. */
  marital_status_id: operations["v1GetMaritalStatus"]["parameters"]["path"]["marital_status_id"];
}

/** What `getMaritalStatus` answers. */
export type GetMaritalStatusOutput = operations["v1GetMaritalStatus"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getMaritalStatus`, by status. */
export type GetMaritalStatusResponses = operations["v1GetMaritalStatus"]["responses"];

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
  [input: GetMaritalStatusInput],
  GetMaritalStatusOutput,
  GetMaritalStatusResponses
> = /* @__PURE__ */ operationFunction(v1GetMaritalStatus);

/** The arguments of `getSchoolInfo`. */
export interface GetSchoolInfoInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetSchoolInfo"]["parameters"]["path"]["school_login_id"];
}

/** What `getSchoolInfo` answers. */
export type GetSchoolInfoOutput = operations["v1GetSchoolInfo"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchoolInfo`, by status. */
export type GetSchoolInfoResponses = operations["v1GetSchoolInfo"]["responses"];

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
  [input: GetSchoolInfoInput],
  GetSchoolInfoOutput,
  GetSchoolInfoResponses
> = /* @__PURE__ */ operationFunction(v1GetSchoolInfo);

/** The arguments of `getLearners`. */
export interface GetLearnersInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetLearners"]["parameters"]["path"]["school_login_id"];
  /** Which learners. Default `current`. */
  status?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["status"] | undefined;
  /**
   * With `status`, only those who left on this day or later. Default a month ago; at most a year before `until`.
   * Assumed to do nothing for current learners (ADM-19).
   */
  since?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["since"] | undefined;
  /**
   * With `status`, only those who left on this day or earlier. Default today; at most a year after `since`. Its
   * format is assumed (ADM-14).
   */
  until?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["until"] | undefined;
  /** Only this learner. The answer is assumed to be an array of one (ADM-18). */
  learner_id?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only these grades, as a list separated by commas. Ids come from Get Grades. */
  grade_id?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["grade_id"] | undefined;
  /** Send `true` to add parents or guardians (ADM-15, assumed). Needs a subscription with the Parent API. */
  include_parents?: NonNullable<operations["v1GetLearners"]["parameters"]["query"]>["include_parents"] | undefined;
}

/** What `getLearners` answers. */
export type GetLearnersOutput = operations["v1GetLearners"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = operations["v1GetLearners"]["responses"];

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
  [input: GetLearnersInput],
  GetLearnersOutput,
  GetLearnersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearners);

/** The arguments of `getLearnerAbsentees`. */
export interface GetLearnerAbsenteesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetLearnerAbsentees"]["parameters"]["path"]["school_login_id"];
  /** Only this learner; the whole school without it. */
  learner_id?: NonNullable<operations["v1GetLearnerAbsentees"]["parameters"]["query"]>["learner_id"] | undefined;
  /** The first day. Send both days: with one alone, the other is assumed to be a month away (ADM-24). */
  from_date?: NonNullable<operations["v1GetLearnerAbsentees"]["parameters"]["query"]>["from_date"] | undefined;
  /** The last day, not before `from_date`. At most 31 days, assumed to count both (ADM-24). */
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
  [input: GetLearnerAbsenteesInput],
  GetLearnerAbsenteesOutput,
  GetLearnerAbsenteesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerAbsentees);

/** The arguments of `getLearnerDiscipline`. */
export interface GetLearnerDisciplineInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetLearnerDiscipline"]["parameters"]["path"]["school_login_id"];
  /** Only this learner; the whole school without it. */
  learner_id?: NonNullable<operations["v1GetLearnerDiscipline"]["parameters"]["query"]>["learner_id"] | undefined;
  /** The first day. Send both days: with one alone, the other is assumed to be a month away (ADM-24). */
  from_date?: NonNullable<operations["v1GetLearnerDiscipline"]["parameters"]["query"]>["from_date"] | undefined;
  /** The last day, not before `from_date`. At most 31 days, assumed to count both (ADM-24). */
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
  [input: GetLearnerDisciplineInput],
  GetLearnerDisciplineOutput,
  GetLearnerDisciplineResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerDiscipline);

/** The arguments of `getParents`. */
export interface GetParentsInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetParents"]["parameters"]["path"]["school_login_id"];
  /** Only this parent. */
  parent_id?: NonNullable<operations["v1GetParents"]["parameters"]["query"]>["parent_id"] | undefined;
}

/** What `getParents` answers. */
export type GetParentsOutput = operations["v1GetParents"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getParents`, by status. */
export type GetParentsResponses = operations["v1GetParents"]["responses"];

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
export const getParents: OperationFunction<[input: GetParentsInput], GetParentsOutput, GetParentsResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetParents);

/** The arguments of `getStaffMembers`. */
export interface GetStaffMembersInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetStaffMembers"]["parameters"]["path"]["school_login_id"];
  /** Only this member of staff. The answer is assumed to be an array of one (ADM-30). */
  staff_member_id?: NonNullable<operations["v1GetStaffMembers"]["parameters"]["query"]>["staff_member_id"] | undefined;
}

/** What `getStaffMembers` answers. */
export type GetStaffMembersOutput = operations["v1GetStaffMembers"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getStaffMembers`, by status. */
export type GetStaffMembersResponses = operations["v1GetStaffMembers"]["responses"];

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
  [input: GetStaffMembersInput],
  GetStaffMembersOutput,
  GetStaffMembersResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetStaffMembers);

/** The arguments of `getLearnerSubjects`. */
export interface GetLearnerSubjectsInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetLearnerSubjects"]["parameters"]["path"]["school_login_id"];
  /** Only this learner. */
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
  [input: GetLearnerSubjectsInput],
  GetLearnerSubjectsOutput,
  GetLearnerSubjectsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjects);

/** The arguments of `getLearnerSubjectsPerTerm`. */
export interface GetLearnerSubjectsPerTermInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
  [input: GetLearnerSubjectsPerTermInput],
  GetLearnerSubjectsPerTermOutput,
  GetLearnerSubjectsPerTermResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectsPerTerm);

/** The arguments of `getLearnerSubjectMarks`. */
export interface GetLearnerSubjectMarksInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
  [input: GetLearnerSubjectMarksInput],
  GetLearnerSubjectMarksOutput,
  GetLearnerSubjectMarksResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerSubjectMarks);

/** The arguments of `getCommunicationTypes`. */
export interface GetCommunicationTypesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetCommunicationTypes"]["parameters"]["path"]["school_login_id"];
  /** Only this communication type. */
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
  [input: GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetCommunicationTypes);

/** The arguments of `getNoteTypes`. */
export interface GetNoteTypesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetNoteTypes"]["parameters"]["path"]["school_login_id"];
  /** Only this note type. */
  note_type_id?: NonNullable<operations["v1GetNoteTypes"]["parameters"]["query"]>["note_type_id"] | undefined;
}

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = operations["v1GetNoteTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = operations["v1GetNoteTypes"]["responses"];

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
  [input: GetNoteTypesInput],
  GetNoteTypesOutput,
  GetNoteTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetNoteTypes);

/** The arguments of `getNotes`. */
export interface GetNotesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetNotes"]["parameters"]["path"]["school_login_id"];
  /** Only this note. */
  note_id?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["note_id"] | undefined;
  /** Only notes of this type. */
  note_type_id?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["note_type_id"] | undefined;
  /** Only notes of this communication type. */
  communication_type_id?:
    | NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["communication_type_id"]
    | undefined;
  /** Only notes of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only notes of this debtor. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only notes of this year. */
  year?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["year"] | undefined;
  /** Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed). */
  include_deleted?: NonNullable<operations["v1GetNotes"]["parameters"]["query"]>["include_deleted"] | undefined;
  /** Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). */
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
export const getNotes: OperationFunction<[input: GetNotesInput], GetNotesOutput, GetNotesResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetNotes);

/** The arguments of `createNote`. */
export interface CreateNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
export const createNote: OperationFunction<[input: CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1CreateNote);

/** The arguments of `updateNote`. */
export interface UpdateNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
export const updateNote: OperationFunction<[input: UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1UpdateNote);

/** The arguments of `deleteNote`. */
export interface DeleteNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
 * Deletes a note. It can be restored with Update Note. The id is a query parameter here and a body field there.
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
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetPromiseToPays"]["parameters"]["path"]["school_login_id"];
  /** Only this promise. */
  promise_to_pay_id?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["promise_to_pay_id"]
    | undefined;
  /** Only promises of this person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only promises of this debtor. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only promises that were kept in full, not at all, or in part. */
  promise_completed?:
    | NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["promise_completed"]
    | undefined;
  /** Only promises for this year. */
  year_promised?: NonNullable<operations["v1GetPromiseToPays"]["parameters"]["query"]>["year_promised"] | undefined;
  /** Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). */
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
  [input: GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetPromiseToPays);

/** The arguments of `deletePromiseToPay`. */
export interface DeletePromiseToPayInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
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
 * Deletes one payment arrangement. No way to restore it is described.
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
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetAgeAnalysisReport"]["parameters"]["path"]["school_login_id"];
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed).
   */
  all_accounts?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** One row per learner. Leave it out rather than sending false (GEN-09, assumed). */
  per_learner?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["per_learner"] | undefined;
  /**
   * One row per category; with `per_learner`, per learner and category. Newer version of the page. Leave it out
   * rather than sending false (GEN-09, assumed).
   */
  per_category?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["per_category"] | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only this learner. */
  learner_id?: NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only this accountable person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetAgeAnalysisReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. Newer version of the page. */
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
  [input: GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetAgeAnalysisReport);

/** The arguments of `getFinancialTransactionsReport`. */
export interface GetFinancialTransactionsReportInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetFinancialTransactionsReport"]["parameters"]["path"]["school_login_id"];
  /**
   * All accounts and their whole history. Assumed to be off (FIN1-26). Leave it out rather than sending false
   * (GEN-09, assumed).
   */
  all_accounts?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["all_accounts"]
    | undefined;
  /**
   * Adds a break-down by learner; in the older version it grouped the rows. Leave it out rather than sending false
   * (GEN-09, assumed).
   */
  per_learner?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["per_learner"]
    | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["debtor_code"]
    | undefined;
  /** Only this learner. */
  learner_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["learner_id"]
    | undefined;
  /** Only this accountable person. */
  accountable_person_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. Newer version of the page. */
  category_id?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["category_id"]
    | undefined;
  /** The first day. Required with `end_date`. Newer version of the page. */
  start_date?:
    | NonNullable<operations["v1GetFinancialTransactionsReport"]["parameters"]["query"]>["start_date"]
    | undefined;
  /** The last day. Alone, it is assumed to be refused (FIN1-25). Newer version of the page. */
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
 * The transactions of each family and accountable person, with the balance after each. The page has been seen in
 * two versions: the newer nests the rows in an object per family, the older was a flat list of rows. Both are
 * accepted; tell them apart by `transactions`. The default period is not stated.
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
  [input?: GetSchoolsInput],
  GetSchoolsOutput,
  GetSchoolsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchools);

/** The arguments of `getSchool`. */
export interface GetSchoolInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetSchool"]["parameters"]["path"]["school_login_id"];
}

/** What `getSchool` answers. */
export type GetSchoolOutput = operations["v1GetSchool"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchool`, by status. */
export type GetSchoolResponses = operations["v1GetSchool"]["responses"];

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
export const getSchool: OperationFunction<[input: GetSchoolInput], GetSchoolOutput, GetSchoolResponses> =
  /* @__PURE__ */ operationFunction(v1GetSchool);

/** The arguments of `getSchoolDebtors`. */
export interface GetSchoolDebtorsInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetSchoolDebtors"]["parameters"]["path"]["school_login_id"];
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed).
   */
  all_accounts?: NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Adds the learners of the account. Leave it out rather than sending false (GEN-09, assumed). */
  include_learners?:
    | NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["include_learners"]
    | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v1GetSchoolDebtors"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only this accountable person. */
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
  [input: GetSchoolDebtorsInput],
  GetSchoolDebtorsOutput,
  GetSchoolDebtorsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetSchoolDebtors);

/** The arguments of `getLearnerParentInfo`. */
export interface GetLearnerParentInfoInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetLearnerParentInfo"]["parameters"]["path"]["school_login_id"];
  /** Only this learner. */
  learner_id?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["learner_id"] | undefined;
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed).
   */
  all_accounts?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Adds the parents. Leave it out rather than sending false (GEN-09, assumed). */
  include_parents?:
    | NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["include_parents"]
    | undefined;
  /** Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). */
  include_accountable_person?:
    | NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v1GetLearnerParentInfo"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only this accountable person. */
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
  [input: GetLearnerParentInfoInput],
  GetLearnerParentInfoOutput,
  GetLearnerParentInfoResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetLearnerParentInfo);

/** The arguments of `getTransactionTypes`. */
export interface GetTransactionTypesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetTransactionTypes"]["parameters"]["path"]["school_login_id"];
  /** Only this transaction type. */
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
  [input: GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionTypes);

/** The arguments of `getTransactionCategories`. */
export interface GetTransactionCategoriesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetTransactionCategories"]["parameters"]["path"]["school_login_id"];
  /** Only this transaction category. */
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
  [input: GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetTransactionCategories);
