// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { bind } from "../client/bind.ts";
import type { Caller } from "../operations/caller.ts";
import type { OperationMethod } from "../operations/operation-function.ts";
import type { PagedMethod } from "../operations/paged-function.ts";
import type { EmptyList } from "../operations/result.ts";
import * as v1 from "./v1-normalized.gen.ts";
import * as v2 from "./v2-normalized.gen.ts";

/** The operations of v1 by resource, answering normalised values. */
export interface NormalizedV1Tree {
  readonly clients: {
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
    readonly list: OperationMethod<
      [input?: v1.GetClientsInput],
      v1.GetClientsOutput,
      v1.GetClientsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetClientInput], v1.GetClientOutput, v1.GetClientResponses>;
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
    readonly setState: OperationMethod<
      [input: v1.ChangeClientIntegrationStateInput],
      v1.ChangeClientIntegrationStateOutput,
      v1.ChangeClientIntegrationStateResponses
    >;
  };
  readonly clientIntegrations: {
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
    readonly list: OperationMethod<
      [input?: v1.GetEthnicGroupsInput],
      v1.GetEthnicGroupsOutput,
      v1.GetEthnicGroupsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetEthnicGroupInput], v1.GetEthnicGroupOutput, v1.GetEthnicGroupResponses>;
  };
  readonly genders: {
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
    readonly list: OperationMethod<[input: v1.GetGradesInput], v1.GetGradesOutput, v1.GetGradesResponses, EmptyList>;
  };
  readonly languages: {
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
    readonly list: OperationMethod<
      [input?: v1.GetLanguagesInput],
      v1.GetLanguagesOutput,
      v1.GetLanguagesResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetLanguageInput], v1.GetLanguageOutput, v1.GetLanguageResponses>;
  };
  readonly maritalStatuses: {
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
    readonly list: OperationMethod<
      [input?: v1.GetMaritalStatusesInput],
      v1.GetMaritalStatusesOutput,
      v1.GetMaritalStatusesResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetSchoolInfoInput], v1.GetSchoolInfoOutput, v1.GetSchoolInfoResponses>;
  };
  readonly learners: {
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
    readonly list: OperationMethod<[input: v1.GetParentsInput], v1.GetParentsOutput, v1.GetParentsResponses, EmptyList>;
  };
  readonly staffMembers: {
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
    readonly list: OperationMethod<[input: v1.GetNotesInput], v1.GetNotesOutput, v1.GetNotesResponses, EmptyList>;
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
    readonly create: OperationMethod<[input: v1.CreateNoteInput], v1.CreateNoteOutput, v1.CreateNoteResponses>;
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
    readonly update: OperationMethod<[input: v1.UpdateNoteInput], v1.UpdateNoteOutput, v1.UpdateNoteResponses>;
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
    readonly delete: OperationMethod<[input: v1.DeleteNoteInput], v1.DeleteNoteOutput, v1.DeleteNoteResponses>;
  };
  readonly promiseToPays: {
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
    readonly list: OperationMethod<
      [input: v1.GetPromiseToPaysInput],
      v1.GetPromiseToPaysOutput,
      v1.GetPromiseToPaysResponses,
      EmptyList
    >;
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
    readonly list: OperationMethod<
      [input?: v1.GetSchoolsInput],
      v1.GetSchoolsOutput,
      v1.GetSchoolsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetSchoolInput], v1.GetSchoolOutput, v1.GetSchoolResponses>;
  };
  readonly schoolDebtors: {
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
  readonly clients: {
    /**
     * List the schools that authorised you (v2, undocumented).
     *
     * Answers as Get Clients of v1 does, as far as is known. Prefer Get Client Integrations, the documented call of
     * v2; try
     * this one where an account does not have that.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     * - **Fields:** not reported. Those of v1 are to be expected, and none is certain beyond them.
     * - **Pages:** none are known.
     * - **Order:** not documented.
     *
     * Evidence: observed in live use, not on a page of the vendor.
     *
     * `GET /v2/settings/clients`
     *
     * @see https://apidocs.d6plus.co.za/reference/settings/clients/get-clients
     * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`,
     * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
     */
    readonly list: OperationMethod<[input?: v2.GetClientsInput], v2.GetClientsOutput, v2.GetClientsResponses>;
  };
  readonly clientIntegrations: {
    /**
     * List the schools that authorised you (v2).
     *
     * Lists the schools that authorised your integration in their d6+ SAMS, one record for each school and API. Call
     * it first: it gives the `school_id` for the header `HTTP-X-SCHOOLID`, and tells which integrations you have yet
     * to activate. There is no call for one school; filter by `school_id`.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`. It works before anything is activated.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Fields:** only `school_id` and `api_type_id` are certain to be there.
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
     * Switches your integration with one API of a school on or off. Call it once a school has authorised you, and
     * again when you stop servicing it; until it is on, the data of the school is refused.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`, and a school that has authorised you.
     * - **Delay:** a change may take one or two minutes to have effect.
     * - **Repeating:** setting the state that is already set answers 400 with the record in `data`. Treat it as a
     * success.
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
     * Activate or deactivate an integration by POST (v2).
     *
     * Does what `PATCH` on this path does; send that instead. The vendor's page is headed POST and samples PATCH,
     * nobody has
     * reported that POST works, and one report calls it wrong.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`, and a school that has authorised you.
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
     * Lists the ways in which a debtor note can be communicated, such as SMS or e-mail. Call it for the
     * `communication_type_id` of a new note. Known are 1 SMS, 2 E-mail, 3 Telephonic and 7 Internal; there are more.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** none. Everything comes in one answer.
     * - **Order:** not documented.
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
     * Gets one communication type by its id, for notes that carry the id only.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Lists the kinds of debtor note. Call it for the `note_type_id` of a new note: 1 is a text note (printed on
     * statements as a rule), 2 a promise to pay (which the system watches), 3 an internal note (for the school
     * itself).
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** none. Everything comes in one answer.
     * - **Order:** not documented.
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
     * Gets one note type by its id, for notes that carry the id only.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Lists the debtor notes of a school. Call it to show what was said and agreed about an account, or for the id
     * that Update Note and Delete Note need. Filters combine.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
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
     * Gets one debtor note by its id.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
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
     * Changes a debtor note, or restores a deleted one with `status: Created`. What is left out stays as it is.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Period:** `date` as in Create Note.
     * - **Promises:** one with a `promise_to_pay_id` is changed, one without is added. A promise whose date and
     * amount both equal those of another in the note is refused.
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
     * Deletes a debtor note. It disappears from Get Notes, unless that is called with `include_deleted`, and Update
     * Note can restore it.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Lists the promises to pay of a school with the persons who made them. Call it to follow up what was promised
     * and not paid. Promises are made and changed as part of a note.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Amounts:** rand, as strings with two decimals; `amount_paid` is empty when nothing has been paid.
     * - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
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
     * Gets one promise to pay by its id.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
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
     * Deletes one promise to pay from its note. Unlike a note, a promise cannot be restored.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Lists the types of transaction, such as receipts and journals. Read it once to turn a `transaction_type_id` of
     * the transactions report into a name.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** none. Everything comes in one answer.
     * - **Order:** not documented.
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
     * Gets one transaction type by its id, which is a number here and a string in the list.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Lists the categories of fees that a school uses, such as school fees or aftercare. Each school has its own.
     * Call it for the `category_id` that the two reports filter by.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** none. Everything comes in one answer.
     * - **Order:** not documented.
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
     * Gets one transaction category by its id, which is a number here and a string in the list.
     *
     * - **Access:** the Finance+ API, activated for the school.
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
     * Reports what each family owes, by how long it has been due. Call it to decide whom to remind. By default there
     * is one row for each family and accountable person, for active accounts. Filters combine.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Amounts:** rand, as strings with two decimals; a credit is negative.
     * - **Fields:** only `debtor_code` is certain to be there.
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
     * Reports the transactions on the accounts of a school, with the balance after each. Call it to reconcile
     * payments, or to show a family its statement.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** transactions are taken to come oldest first; the order of accounts is not documented, and
     * `reverse_order` turns it round.
     * - **Period:** `start_date` to `end_date`, South African calendar days. The default is not published.
     * - **Amounts:** rand, as strings with two decimals; a credit balance is negative.
     * - **Fields:** only `debtor_code` with its `transactions` is certain to be there.
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
     * Lists the schools that authorised you, with more detail than Get Client Integrations: place, contacts, and how
     * they collect fees. Call it when you need more than a name.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Fields:** only `school_id` is certain to be there.
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
     * Gets one school with more detail than Get Client Integrations: place, contacts, and how it collects fees.
     *
     * - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     * - **Fields:** only `school_id` is certain to be there.
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
     * Lists the persons who are accountable for the accounts of families, with their contacts and employers. Call it
     * for the `accountable_person_id` of a note. v1 calls them school debtors.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Fields:** only `accountable_person_id` is certain to be there.
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
     * Gets one accountable person by id.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Fields:** only `accountable_person_id` is certain to be there.
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
     * Lists learners with the ids of both parents and of the person who is accountable for the account. Call it to
     * get from a learner to the account, and to the `accountable_person_id` of a note. v1 calls it Get Learner
     * Parent Info.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     * - **Order:** not documented; `reverse_order` turns it round.
     * - **Fields:** only `learner_id` is certain to be there. `parent2_id` is `null` for a learner with one parent.
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
     * Gets one learner by id, with the ids of both parents and of the accountable person.
     *
     * - **Access:** the Finance+ API, activated for the school.
     * - **Fields:** only `learner_id` is certain to be there. `parent2_id` is `null` for a learner with one parent.
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
    clients: {
      list: bind(client, v2.getClients),
    },
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
