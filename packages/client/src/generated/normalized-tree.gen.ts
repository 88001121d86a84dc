// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { bind } from "../bind.ts";
import type { Caller } from "../caller.ts";
import type { OperationMethod } from "../operation-function.ts";
import type { PagedMethod } from "../paged-function.ts";
import type { EmptyList } from "../result.ts";
import * as v1 from "./v1-normalized.gen.ts";
import * as v2 from "./v2-normalized.gen.ts";

/** The operations of v1 by resource, answering normalised values. */
export interface NormalizedV1Tree {
  readonly clients: {
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
    readonly list: OperationMethod<
      [input?: v1.GetClientsInput],
      v1.GetClientsOutput,
      v1.GetClientsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetClientInput], v1.GetClientOutput, v1.GetClientResponses>;
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
    readonly setState: OperationMethod<
      [input: v1.ChangeClientIntegrationStateInput],
      v1.ChangeClientIntegrationStateOutput,
      v1.ChangeClientIntegrationStateResponses
    >;
  };
  readonly clientIntegrations: {
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
    readonly setState: OperationMethod<
      [input: v1.ChangeClientIntegrationStatePostInput],
      v1.ChangeClientIntegrationStatePostOutput,
      v1.ChangeClientIntegrationStatePostResponses
    >;
  };
  readonly ethnicGroups: {
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
    readonly list: OperationMethod<
      [input?: v1.GetEthnicGroupsInput],
      v1.GetEthnicGroupsOutput,
      v1.GetEthnicGroupsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetEthnicGroupInput], v1.GetEthnicGroupOutput, v1.GetEthnicGroupResponses>;
  };
  readonly genders: {
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
    readonly list: OperationMethod<
      [input?: v1.GetGendersInput],
      v1.GetGendersOutput,
      v1.GetGendersResponses,
      EmptyList
    >;
  };
  readonly grades: {
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
    readonly list: OperationMethod<[input: v1.GetGradesInput], v1.GetGradesOutput, v1.GetGradesResponses, EmptyList>;
  };
  readonly languages: {
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
    readonly list: OperationMethod<
      [input?: v1.GetLanguagesInput],
      v1.GetLanguagesOutput,
      v1.GetLanguagesResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetLanguageInput], v1.GetLanguageOutput, v1.GetLanguageResponses>;
  };
  readonly maritalStatuses: {
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
    readonly list: OperationMethod<
      [input?: v1.GetMaritalStatusesInput],
      v1.GetMaritalStatusesOutput,
      v1.GetMaritalStatusesResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<
      [input: v1.GetMaritalStatusInput],
      v1.GetMaritalStatusOutput,
      v1.GetMaritalStatusResponses
    >;
  };
  readonly schoolInfo: {
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
    readonly get: OperationMethod<[input: v1.GetSchoolInfoInput], v1.GetSchoolInfoOutput, v1.GetSchoolInfoResponses>;
  };
  readonly learners: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnersInput],
      v1.GetLearnersOutput,
      v1.GetLearnersResponses,
      EmptyList
    >;
  };
  readonly learnerAbsentees: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerAbsenteesInput],
      v1.GetLearnerAbsenteesOutput,
      v1.GetLearnerAbsenteesResponses,
      EmptyList
    >;
  };
  readonly learnerDiscipline: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerDisciplineInput],
      v1.GetLearnerDisciplineOutput,
      v1.GetLearnerDisciplineResponses,
      EmptyList
    >;
  };
  readonly parents: {
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
    readonly list: OperationMethod<[input: v1.GetParentsInput], v1.GetParentsOutput, v1.GetParentsResponses, EmptyList>;
  };
  readonly staffMembers: {
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
    readonly list: OperationMethod<
      [input: v1.GetStaffMembersInput],
      v1.GetStaffMembersOutput,
      v1.GetStaffMembersResponses,
      EmptyList
    >;
  };
  readonly learnerSubjects: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerSubjectsInput],
      v1.GetLearnerSubjectsOutput,
      v1.GetLearnerSubjectsResponses,
      EmptyList
    >;
  };
  readonly learnerSubjectsPerTerm: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerSubjectsPerTermInput],
      v1.GetLearnerSubjectsPerTermOutput,
      v1.GetLearnerSubjectsPerTermResponses,
      EmptyList
    >;
  };
  readonly learnerSubjectMarks: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerSubjectMarksInput],
      v1.GetLearnerSubjectMarksOutput,
      v1.GetLearnerSubjectMarksResponses,
      EmptyList
    >;
  };
  readonly communicationTypes: {
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
    readonly list: OperationMethod<
      [input: v1.GetCommunicationTypesInput],
      v1.GetCommunicationTypesOutput,
      v1.GetCommunicationTypesResponses,
      EmptyList
    >;
  };
  readonly noteTypes: {
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
    readonly list: OperationMethod<
      [input: v1.GetNoteTypesInput],
      v1.GetNoteTypesOutput,
      v1.GetNoteTypesResponses,
      EmptyList
    >;
  };
  readonly debtorNotes: {
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
    readonly list: OperationMethod<[input: v1.GetNotesInput], v1.GetNotesOutput, v1.GetNotesResponses, EmptyList>;
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
    readonly create: OperationMethod<[input: v1.CreateNoteInput], v1.CreateNoteOutput, v1.CreateNoteResponses>;
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
    readonly update: OperationMethod<[input: v1.UpdateNoteInput], v1.UpdateNoteOutput, v1.UpdateNoteResponses>;
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
    readonly delete: OperationMethod<[input: v1.DeleteNoteInput], v1.DeleteNoteOutput, v1.DeleteNoteResponses>;
  };
  readonly promiseToPays: {
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
    readonly list: OperationMethod<
      [input: v1.GetPromiseToPaysInput],
      v1.GetPromiseToPaysOutput,
      v1.GetPromiseToPaysResponses,
      EmptyList
    >;
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
    readonly delete: OperationMethod<
      [input: v1.DeletePromiseToPayInput],
      v1.DeletePromiseToPayOutput,
      v1.DeletePromiseToPayResponses
    >;
  };
  readonly ageAnalysis: {
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
    readonly list: OperationMethod<
      [input: v1.GetAgeAnalysisReportInput],
      v1.GetAgeAnalysisReportOutput,
      v1.GetAgeAnalysisReportResponses,
      EmptyList
    >;
  };
  readonly financialTransactions: {
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
    readonly list: OperationMethod<
      [input: v1.GetFinancialTransactionsReportInput],
      v1.GetFinancialTransactionsReportOutput,
      v1.GetFinancialTransactionsReportResponses,
      EmptyList
    >;
  };
  readonly schools: {
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
    readonly list: OperationMethod<
      [input?: v1.GetSchoolsInput],
      v1.GetSchoolsOutput,
      v1.GetSchoolsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetSchoolInput], v1.GetSchoolOutput, v1.GetSchoolResponses>;
  };
  readonly schoolDebtors: {
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
    readonly list: OperationMethod<
      [input: v1.GetSchoolDebtorsInput],
      v1.GetSchoolDebtorsOutput,
      v1.GetSchoolDebtorsResponses,
      EmptyList
    >;
  };
  readonly learnerParentInfo: {
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
    readonly list: OperationMethod<
      [input: v1.GetLearnerParentInfoInput],
      v1.GetLearnerParentInfoOutput,
      v1.GetLearnerParentInfoResponses,
      EmptyList
    >;
  };
  readonly transactionTypes: {
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
    readonly list: OperationMethod<
      [input: v1.GetTransactionTypesInput],
      v1.GetTransactionTypesOutput,
      v1.GetTransactionTypesResponses,
      EmptyList
    >;
  };
  readonly transactionCategories: {
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
    readonly list: OperationMethod<
      [input: v1.GetTransactionCategoriesInput],
      v1.GetTransactionCategoriesOutput,
      v1.GetTransactionCategoriesResponses,
      EmptyList
    >;
  };
}

/** Binds the operations of v1 to a client, answering normalised values. */
export function normalizedV1Tree(client: Caller): NormalizedV1Tree {
  return {
    clients: {
      list: bind(client, v1.getClients),
      get: bind(client, v1.getClient),
      setState: bind(client, v1.changeClientIntegrationState),
    },
    clientIntegrations: {
      setState: bind(client, v1.changeClientIntegrationStatePost),
    },
    ethnicGroups: {
      list: bind(client, v1.getEthnicGroups),
      get: bind(client, v1.getEthnicGroup),
    },
    genders: {
      list: bind(client, v1.getGenders),
    },
    grades: {
      list: bind(client, v1.getGrades),
    },
    languages: {
      list: bind(client, v1.getLanguages),
      get: bind(client, v1.getLanguage),
    },
    maritalStatuses: {
      list: bind(client, v1.getMaritalStatuses),
      get: bind(client, v1.getMaritalStatus),
    },
    schoolInfo: {
      get: bind(client, v1.getSchoolInfo),
    },
    learners: {
      list: bind(client, v1.getLearners),
    },
    learnerAbsentees: {
      list: bind(client, v1.getLearnerAbsentees),
    },
    learnerDiscipline: {
      list: bind(client, v1.getLearnerDiscipline),
    },
    parents: {
      list: bind(client, v1.getParents),
    },
    staffMembers: {
      list: bind(client, v1.getStaffMembers),
    },
    learnerSubjects: {
      list: bind(client, v1.getLearnerSubjects),
    },
    learnerSubjectsPerTerm: {
      list: bind(client, v1.getLearnerSubjectsPerTerm),
    },
    learnerSubjectMarks: {
      list: bind(client, v1.getLearnerSubjectMarks),
    },
    communicationTypes: {
      list: bind(client, v1.getCommunicationTypes),
    },
    noteTypes: {
      list: bind(client, v1.getNoteTypes),
    },
    debtorNotes: {
      list: bind(client, v1.getNotes),
      create: bind(client, v1.createNote),
      update: bind(client, v1.updateNote),
      delete: bind(client, v1.deleteNote),
    },
    promiseToPays: {
      list: bind(client, v1.getPromiseToPays),
      delete: bind(client, v1.deletePromiseToPay),
    },
    ageAnalysis: {
      list: bind(client, v1.getAgeAnalysisReport),
    },
    financialTransactions: {
      list: bind(client, v1.getFinancialTransactionsReport),
    },
    schools: {
      list: bind(client, v1.getSchools),
      get: bind(client, v1.getSchool),
    },
    schoolDebtors: {
      list: bind(client, v1.getSchoolDebtors),
    },
    learnerParentInfo: {
      list: bind(client, v1.getLearnerParentInfo),
    },
    transactionTypes: {
      list: bind(client, v1.getTransactionTypes),
    },
    transactionCategories: {
      list: bind(client, v1.getTransactionCategories),
    },
  };
}

/** The operations of v2 by resource, answering normalised values. */
export interface NormalizedV2Tree {
  readonly clientIntegrations: {
    /**
     * List the schools that authorised you (v2).
     *
     * The schools that authorised your integration, one record per school and API, in pages. There is no form with
     * an id; filter by `school_id`. Takes no `HTTP-X-SCHOOLID`.
     *
     * `GET /v2/settings/clientintegrations`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/settings/client-integrations/get-client-integrations
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<
      [input?: v2.GetClientIntegrationsInput],
      v2.GetClientIntegrationsOutput,
      v2.GetClientIntegrationsResponses
    >;
    /**
     * Activate or deactivate an integration (v2).
     *
     * Sets whether you are actively servicing a school that authorised you. The page is headed POST and its sample
     * sends PATCH; PATCH is canonical. An `already` 400 may be treated as success.
     *
     * `PATCH /v2/settings/clientintegrations`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/settings/client-integrations/change-client-integration-state
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly setState: OperationMethod<
      [input: v2.ChangeClientIntegrationStateInput],
      v2.ChangeClientIntegrationStateOutput,
      v2.ChangeClientIntegrationStateResponses
    >;
    /**
     * Activate or deactivate an integration, as the heading has it (v2).
     *
     * The verb of the page's heading, with the bodies of PATCH. Nobody has reported that it works, and one report
     * calls it wrong; send PATCH.
     *
     * `POST /v2/settings/clientintegrations`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/settings/client-integrations/change-client-integration-state
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly setStatePost: OperationMethod<
      [input: v2.ChangeClientIntegrationStatePostInput],
      v2.ChangeClientIntegrationStatePostOutput,
      v2.ChangeClientIntegrationStatePostResponses
    >;
  };
  readonly communicationTypes: {
    /**
     * List the communication types (v2).
     *
     * How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts
     * the list short, so it is open (FIN1-01). Not paginated.
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/communicationtypes`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-communication-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: OperationMethod<
      [input: v2.GetCommunicationTypesInput],
      v2.GetCommunicationTypesOutput,
      v2.GetCommunicationTypesResponses
    >;
    /**
     * Get one communication type (v2).
     *
     * How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts
     * the list short, so it is open (FIN1-01).
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/communicationtypes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-communication-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<
      [input: v2.GetCommunicationTypeInput],
      v2.GetCommunicationTypeOutput,
      v2.GetCommunicationTypeResponses
    >;
  };
  readonly noteTypes: {
    /**
     * List the note types (v2).
     *
     * The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the
     * system watches), 3 internal note (for the school itself). Not paginated.
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/notetypes`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-note-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: OperationMethod<[input: v2.GetNoteTypesInput], v2.GetNoteTypesOutput, v2.GetNoteTypesResponses>;
    /**
     * Get one note type (v2).
     *
     * The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the
     * system watches), 3 internal note (for the school itself).
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/notetypes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-note-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<[input: v2.GetNoteTypeInput], v2.GetNoteTypeOutput, v2.GetNoteTypeResponses>;
  };
  readonly debtorNotes: {
    /**
     * List the notes of a school (v2).
     *
     * Notes on the accounts of debtors, in pages. Filters combine. The heading of the page ends in a slash, the
     * write pages do not; there is none.
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/notes`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-note-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<[input: v2.GetNotesInput], v2.GetNotesOutput, v2.GetNotesResponses>;
    /**
     * Create a note (v2).
     *
     * Creates a note; a promise to pay carries its payment arrangements. `amount_paid` and `promise_completed` can
     * only be set by the school. The vendor documents the status 201, which is missing from its table of statuses.
     * The body may turn out to be wrapped in `success`, `message` and `data` (FIN2-09).
     *
     * `POST /v2/finplus/debtmanagement/debtornotes/notes`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/create-note
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly create: OperationMethod<[input: v2.CreateNoteInput], v2.CreateNoteOutput, v2.CreateNoteResponses>;
    /**
     * Get one note (v2).
     *
     * One note by its id. That the two `include` parameters work here too is assumed (FIN2-07).
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/notes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-note-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<[input: v2.GetNoteInput], v2.GetNoteOutput, v2.GetNoteResponses>;
    /**
     * Update or restore a note (v2).
     *
     * Changes what is sent and leaves the rest. Promises with an id are changed, promises without one are added; one
     * that equals an existing promise in both date and amount is refused. Send `status: Created` to restore a
     * deleted note. The id in the path decides; a `note_id` in the body is ignored.
     *
     * `PATCH /v2/finplus/debtmanagement/debtornotes/notes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/update-note
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly update: OperationMethod<[input: v2.UpdateNoteInput], v2.UpdateNoteOutput, v2.UpdateNoteResponses>;
    /**
     * Delete a note (v2).
     *
     * Deletes a note. It can be restored with Update Note.
     *
     * `DELETE /v2/finplus/debtmanagement/debtornotes/notes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/delete-note
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly delete: OperationMethod<[input: v2.DeleteNoteInput], v2.DeleteNoteOutput, v2.DeleteNoteResponses>;
  };
  readonly promiseToPays: {
    /**
     * List the promises to pay of a school (v2).
     *
     * Payment arrangements with the persons who made them, in pages. They are created and changed as part of a note.
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/promisetopays`
     *
     * @see
     * https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-promise-to-pay-record-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<
      [input: v2.GetPromiseToPaysInput],
      v2.GetPromiseToPaysOutput,
      v2.GetPromiseToPaysResponses
    >;
    /**
     * Get one promise to pay (v2).
     *
     * One payment arrangement by its id.
     *
     * `GET /v2/finplus/debtmanagement/debtornotes/promisetopays/{id}`
     *
     * @see
     * https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/get-promise-to-pay-record-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<
      [input: v2.GetPromiseToPayInput],
      v2.GetPromiseToPayOutput,
      v2.GetPromiseToPayResponses
    >;
    /**
     * Delete a promise to pay (v2).
     *
     * Deletes one payment arrangement. No way to restore it is described.
     *
     * `DELETE /v2/finplus/debtmanagement/debtornotes/promisetopays/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/debtor-notes/delete-promise-to-pay
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly delete: OperationMethod<
      [input: v2.DeletePromiseToPayInput],
      v2.DeletePromiseToPayOutput,
      v2.DeletePromiseToPayResponses
    >;
  };
  readonly transactionTypes: {
    /**
     * List the transaction types (v2).
     *
     * The transaction types that transactions refer to. Not paginated. The page cuts the list short, so it is open.
     *
     * `GET /v2/finplus/debtmanagement/transactiontypes`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-transaction-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: OperationMethod<
      [input: v2.GetTransactionTypesInput],
      v2.GetTransactionTypesOutput,
      v2.GetTransactionTypesResponses
    >;
    /**
     * Get one transaction type (v2).
     *
     * One transaction type by its id. The id is a number here and a string in the list, on one page.
     *
     * `GET /v2/finplus/debtmanagement/transactiontypes/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-transaction-type-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<
      [input: v2.GetTransactionTypeInput],
      v2.GetTransactionTypeOutput,
      v2.GetTransactionTypeResponses
    >;
  };
  readonly transactionCategories: {
    /**
     * List the transaction categories (v2).
     *
     * The transaction categories that transactions refer to. Not paginated. The page cuts the list short, so it is
     * open.
     *
     * `GET /v2/finplus/debtmanagement/transactioncategories`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-transaction-category-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: OperationMethod<
      [input: v2.GetTransactionCategoriesInput],
      v2.GetTransactionCategoriesOutput,
      v2.GetTransactionCategoriesResponses
    >;
    /**
     * Get one transaction category (v2).
     *
     * One transaction category by its id. The id is a number here and a string in the list, on one page.
     *
     * `GET /v2/finplus/debtmanagement/transactioncategories/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-transaction-category-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<
      [input: v2.GetTransactionCategoryInput],
      v2.GetTransactionCategoryOutput,
      v2.GetTransactionCategoryResponses
    >;
  };
  readonly ageAnalysis: {
    /**
     * Get the age analysis (v2).
     *
     * What is owed, by how long it has been due, in pages. By default one row per family and accountable person, for
     * current learners and open balances. Filters combine.
     *
     * `GET /v2/finplus/debtmanagement/ageanalysis`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/age-analysis-report
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<
      [input: v2.GetAgeAnalysisReportInput],
      v2.GetAgeAnalysisReportOutput,
      v2.GetAgeAnalysisReportResponses
    >;
  };
  readonly financialTransactions: {
    /**
     * Get the financial transactions (v2).
     *
     * The transactions of each family and accountable person, with the balance after each, in pages.
     *
     * `GET /v2/finplus/debtmanagement/financialtransactions`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/financial-transactions-report
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<
      [input: v2.GetFinancialTransactionsReportInput],
      v2.GetFinancialTransactionsReportOutput,
      v2.GetFinancialTransactionsReportResponses
    >;
  };
  readonly schools: {
    /**
     * List the schools (v2).
     *
     * All schools that authorised you, as Finance+ shows them, in pages. Takes no `HTTP-X-SCHOOLID`.
     *
     * `GET /v2/finplus/debtmanagement/schools`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-schools
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<[input?: v2.GetSchoolsInput], v2.GetSchoolsOutput, v2.GetSchoolsResponses>;
    /**
     * Get one school (v2).
     *
     * One school, as Finance+ shows it. Takes no `HTTP-X-SCHOOLID`.
     *
     * `GET /v2/finplus/debtmanagement/schools/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-schools
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<[input: v2.GetSchoolInput], v2.GetSchoolOutput, v2.GetSchoolResponses>;
  };
  readonly accountablePersons: {
    /**
     * List the accountable persons (v2).
     *
     * The persons who are accountable for the debts of families, in pages. v1 calls them school debtors. The prose
     * also offers a filter by id; the path serves for that.
     *
     * `GET /v2/finplus/debtmanagement/accountablepersons`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-accountable-person-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<
      [input: v2.GetAccountablePersonsInput],
      v2.GetAccountablePersonsOutput,
      v2.GetAccountablePersonsResponses
    >;
    /**
     * Get one accountable person (v2).
     *
     * One accountable person by id.
     *
     * `GET /v2/finplus/debtmanagement/accountablepersons/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-accountable-person-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<
      [input: v2.GetAccountablePersonInput],
      v2.GetAccountablePersonOutput,
      v2.GetAccountablePersonResponses
    >;
  };
  readonly learners: {
    /**
     * List learners with their parents and debtors (v2).
     *
     * Learners with the ids of their parents and of who is accountable for the debt, in pages. Counterpart of v1 Get
     * Learner Parent Info. The prose also offers a filter by `learner_id`; the path serves for that.
     *
     * `GET /v2/finplus/debtmanagement/learners`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-learner-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: PagedMethod<[input: v2.GetLearnersInput], v2.GetLearnersOutput, v2.GetLearnersResponses>;
    /**
     * Get one learner (v2).
     *
     * One learner by id.
     *
     * `GET /v2/finplus/debtmanagement/learners/{id}`
     *
     * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-learner-s
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly get: OperationMethod<[input: v2.GetLearnerInput], v2.GetLearnerOutput, v2.GetLearnerResponses>;
  };
}

/** Binds the operations of v2 to a client, answering normalised values. */
export function normalizedV2Tree(client: Caller): NormalizedV2Tree {
  return {
    clientIntegrations: {
      list: bind(client, v2.getClientIntegrations),
      setState: bind(client, v2.changeClientIntegrationState),
      setStatePost: bind(client, v2.changeClientIntegrationStatePost),
    },
    communicationTypes: {
      list: bind(client, v2.getCommunicationTypes),
      get: bind(client, v2.getCommunicationType),
    },
    noteTypes: {
      list: bind(client, v2.getNoteTypes),
      get: bind(client, v2.getNoteType),
    },
    debtorNotes: {
      list: bind(client, v2.getNotes),
      create: bind(client, v2.createNote),
      get: bind(client, v2.getNote),
      update: bind(client, v2.updateNote),
      delete: bind(client, v2.deleteNote),
    },
    promiseToPays: {
      list: bind(client, v2.getPromiseToPays),
      get: bind(client, v2.getPromiseToPay),
      delete: bind(client, v2.deletePromiseToPay),
    },
    transactionTypes: {
      list: bind(client, v2.getTransactionTypes),
      get: bind(client, v2.getTransactionType),
    },
    transactionCategories: {
      list: bind(client, v2.getTransactionCategories),
      get: bind(client, v2.getTransactionCategory),
    },
    ageAnalysis: {
      list: bind(client, v2.getAgeAnalysisReport),
    },
    financialTransactions: {
      list: bind(client, v2.getFinancialTransactionsReport),
    },
    schools: {
      list: bind(client, v2.getSchools),
      get: bind(client, v2.getSchool),
    },
    accountablePersons: {
      list: bind(client, v2.getAccountablePersons),
      get: bind(client, v2.getAccountablePerson),
    },
    learners: {
      list: bind(client, v2.getLearners),
      get: bind(client, v2.getLearner),
    },
  };
}
