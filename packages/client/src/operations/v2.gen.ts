// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "./operation-function.ts";
import type { OperationFunction } from "./operation-function.ts";
import { pagedFunction } from "./paged-function.ts";
import type { PagedFunction } from "./paged-function.ts";
import {
  v2GetClients,
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
} from "../generated/operations.gen.ts";
import type { operations } from "../generated/schema.gen.ts";

/** The arguments of `getClients`. */
export type GetClientsInput = Record<string, never>;

/** What `getClients` answers. */
export type GetClientsOutput = operations["v2GetClients"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getClients`, by status. */
export type GetClientsResponses = operations["v2GetClients"]["responses"];

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
export const getClients: OperationFunction<[input?: GetClientsInput], GetClientsOutput, GetClientsResponses> =
  /* @__PURE__ */ operationFunction(v2GetClients);

/** The arguments of `getClientIntegrations`. */
export interface GetClientIntegrationsInput {
  /** Only integrations of this school. */
  school_id?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["school_id"] | undefined;
  /** Only integrations with this API, such as 8 for the Admin+ API. */
  api_type_id?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["api_type_id"] | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?:
    | NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getClientIntegrations` answers. */
export type GetClientIntegrationsOutput =
  operations["v2GetClientIntegrations"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getClientIntegrations`, by status. */
export type GetClientIntegrationsResponses = operations["v2GetClientIntegrations"]["responses"];

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
export const getClientIntegrations: PagedFunction<
  [input?: GetClientIntegrationsInput],
  GetClientIntegrationsOutput,
  GetClientIntegrationsResponses
> = /* @__PURE__ */ pagedFunction(v2GetClientIntegrations);

/** The arguments of `changeClientIntegrationState`. */
export interface ChangeClientIntegrationStateInput {
  /** The request body. */
  body: operations["v2ChangeClientIntegrationState"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationState` answers. */
export type ChangeClientIntegrationStateOutput =
  operations["v2ChangeClientIntegrationState"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `changeClientIntegrationState`, by status. */
export type ChangeClientIntegrationStateResponses = operations["v2ChangeClientIntegrationState"]["responses"];

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
export const changeClientIntegrationState: OperationFunction<
  [input: ChangeClientIntegrationStateInput],
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses
> = /* @__PURE__ */ operationFunction(v2ChangeClientIntegrationState);

/** The arguments of `changeClientIntegrationStatePost`. */
export interface ChangeClientIntegrationStatePostInput {
  /** The request body. */
  body: operations["v2ChangeClientIntegrationStatePost"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput =
  operations["v2ChangeClientIntegrationStatePost"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = operations["v2ChangeClientIntegrationStatePost"]["responses"];

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
export const changeClientIntegrationStatePost: OperationFunction<
  [input: ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(v2ChangeClientIntegrationStatePost);

/** The arguments of `getCommunicationTypes`. */
export interface GetCommunicationTypesInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetCommunicationTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput =
  operations["v2GetCommunicationTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = operations["v2GetCommunicationTypes"]["responses"];

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
export const getCommunicationTypes: OperationFunction<
  [input: GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationTypes);

/** The arguments of `getCommunicationType`. */
export interface GetCommunicationTypeInput {
  /** The id of the communication type, as notes carry it. */
  id: operations["v2GetCommunicationType"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetCommunicationType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getCommunicationType` answers. */
export type GetCommunicationTypeOutput =
  operations["v2GetCommunicationType"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getCommunicationType`, by status. */
export type GetCommunicationTypeResponses = operations["v2GetCommunicationType"]["responses"];

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
export const getCommunicationType: OperationFunction<
  [input: GetCommunicationTypeInput],
  GetCommunicationTypeOutput,
  GetCommunicationTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationType);

/** The arguments of `getNoteTypes`. */
export interface GetNoteTypesInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetNoteTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = operations["v2GetNoteTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = operations["v2GetNoteTypes"]["responses"];

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
export const getNoteTypes: OperationFunction<[input: GetNoteTypesInput], GetNoteTypesOutput, GetNoteTypesResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteTypes);

/** The arguments of `getNoteType`. */
export interface GetNoteTypeInput {
  /** The id of the note type, as notes carry it. */
  id: operations["v2GetNoteType"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetNoteType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getNoteType` answers. */
export type GetNoteTypeOutput = operations["v2GetNoteType"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNoteType`, by status. */
export type GetNoteTypeResponses = operations["v2GetNoteType"]["responses"];

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
export const getNoteType: OperationFunction<[input: GetNoteTypeInput], GetNoteTypeOutput, GetNoteTypeResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteType);

/** The arguments of `getNotes`. */
export interface GetNotesInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetNotes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only notes of this type, from Get Note Types. */
  note_type_id?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["note_type_id"] | undefined;
  /** Only notes that were communicated in this way, from Get Communication Types. */
  communication_type_id?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["communication_type_id"]
    | undefined;
  /** Only notes about the account of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only notes about the account with this code. */
  debtor_code?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only notes dated in this calendar year. */
  year?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["year"] | undefined;
  /** Send `true` for deleted notes as well. */
  include_deleted?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["include_deleted"] | undefined;
  /** Send `true` to embed in each promise note its promises. */
  include_promise_to_pays?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["include_promise_to_pays"]
    | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getNotes` answers. */
export type GetNotesOutput = operations["v2GetNotes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = operations["v2GetNotes"]["responses"];

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
export const getNotes: PagedFunction<[input: GetNotesInput], GetNotesOutput, GetNotesResponses> =
  /* @__PURE__ */ pagedFunction(v2GetNotes);

/** The arguments of `createNote`. */
export interface CreateNoteInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2CreateNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** The request body. */
  body: operations["v2CreateNote"]["requestBody"]["content"]["application/json"];
}

/** What `createNote` answers. */
export type CreateNoteOutput = operations["v2CreateNote"]["responses"][201]["content"]["application/json"];

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = operations["v2CreateNote"]["responses"];

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
export const createNote: OperationFunction<[input: CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2CreateNote);

/** The arguments of `getNote`. */
export interface GetNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2GetNote"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` to get the note even when it is deleted. */
  include_deleted?: NonNullable<operations["v2GetNote"]["parameters"]["query"]>["include_deleted"] | undefined;
  /** Send `true` to embed the promises of a promise note. */
  include_promise_to_pays?:
    | NonNullable<operations["v2GetNote"]["parameters"]["query"]>["include_promise_to_pays"]
    | undefined;
}

/** What `getNote` answers. */
export type GetNoteOutput = operations["v2GetNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getNote`, by status. */
export type GetNoteResponses = operations["v2GetNote"]["responses"];

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
export const getNote: OperationFunction<[input: GetNoteInput], GetNoteOutput, GetNoteResponses> =
  /* @__PURE__ */ operationFunction(v2GetNote);

/** The arguments of `updateNote`. */
export interface UpdateNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2UpdateNote"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2UpdateNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** The request body. */
  body: operations["v2UpdateNote"]["requestBody"]["content"]["application/json"];
}

/** What `updateNote` answers. */
export type UpdateNoteOutput = operations["v2UpdateNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = operations["v2UpdateNote"]["responses"];

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
export const updateNote: OperationFunction<[input: UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2UpdateNote);

/** The arguments of `deleteNote`. */
export interface DeleteNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2DeleteNote"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2DeleteNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `deleteNote` answers. */
export type DeleteNoteOutput = operations["v2DeleteNote"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `deleteNote`, by status. */
export type DeleteNoteResponses = operations["v2DeleteNote"]["responses"];

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
export const deleteNote: OperationFunction<[input: DeleteNoteInput], DeleteNoteOutput, DeleteNoteResponses> =
  /* @__PURE__ */ operationFunction(v2DeleteNote);

/** The arguments of `getPromiseToPays`. */
export interface GetPromiseToPaysInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetPromiseToPays"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only promises of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only promises about the account with this code. */
  debtor_code?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only promises that were kept in full, not at all, or in part. */
  promise_completed?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["promise_completed"]
    | undefined;
  /** Only promises to pay within this calendar year. */
  year_promised?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["year_promised"] | undefined;
  /** Send `true` to embed in each promise its note. */
  include_debtor_note?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["include_debtor_note"]
    | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = operations["v2GetPromiseToPays"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = operations["v2GetPromiseToPays"]["responses"];

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
export const getPromiseToPays: PagedFunction<
  [input: GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses
> = /* @__PURE__ */ pagedFunction(v2GetPromiseToPays);

/** The arguments of `getPromiseToPay`. */
export interface GetPromiseToPayInput {
  /** The id of the promise to pay, from Get Promise To Pays or Get Notes. */
  id: operations["v2GetPromiseToPay"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetPromiseToPay"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` to embed the note. */
  include_debtor_note?:
    | NonNullable<operations["v2GetPromiseToPay"]["parameters"]["query"]>["include_debtor_note"]
    | undefined;
}

/** What `getPromiseToPay` answers. */
export type GetPromiseToPayOutput = operations["v2GetPromiseToPay"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getPromiseToPay`, by status. */
export type GetPromiseToPayResponses = operations["v2GetPromiseToPay"]["responses"];

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
export const getPromiseToPay: OperationFunction<
  [input: GetPromiseToPayInput],
  GetPromiseToPayOutput,
  GetPromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2GetPromiseToPay);

/** The arguments of `deletePromiseToPay`. */
export interface DeletePromiseToPayInput {
  /** The id of the promise to pay, from Get Promise To Pays or Get Notes. */
  id: operations["v2DeletePromiseToPay"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2DeletePromiseToPay"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `deletePromiseToPay` answers. */
export type DeletePromiseToPayOutput =
  operations["v2DeletePromiseToPay"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `deletePromiseToPay`, by status. */
export type DeletePromiseToPayResponses = operations["v2DeletePromiseToPay"]["responses"];

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
export const deletePromiseToPay: OperationFunction<
  [input: DeletePromiseToPayInput],
  DeletePromiseToPayOutput,
  DeletePromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2DeletePromiseToPay);

/** The arguments of `getTransactionTypes`. */
export interface GetTransactionTypesInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetTransactionTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionTypes` answers. */
export type GetTransactionTypesOutput =
  operations["v2GetTransactionTypes"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionTypes`, by status. */
export type GetTransactionTypesResponses = operations["v2GetTransactionTypes"]["responses"];

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
export const getTransactionTypes: OperationFunction<
  [input: GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionTypes);

/** The arguments of `getTransactionType`. */
export interface GetTransactionTypeInput {
  /** The id of the transaction type, as transactions carry it. */
  id: operations["v2GetTransactionType"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetTransactionType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionType` answers. */
export type GetTransactionTypeOutput =
  operations["v2GetTransactionType"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionType`, by status. */
export type GetTransactionTypeResponses = operations["v2GetTransactionType"]["responses"];

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
export const getTransactionType: OperationFunction<
  [input: GetTransactionTypeInput],
  GetTransactionTypeOutput,
  GetTransactionTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionType);

/** The arguments of `getTransactionCategories`. */
export interface GetTransactionCategoriesInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetTransactionCategories"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionCategories` answers. */
export type GetTransactionCategoriesOutput =
  operations["v2GetTransactionCategories"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionCategories`, by status. */
export type GetTransactionCategoriesResponses = operations["v2GetTransactionCategories"]["responses"];

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
export const getTransactionCategories: OperationFunction<
  [input: GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionCategories);

/** The arguments of `getTransactionCategory`. */
export interface GetTransactionCategoryInput {
  /** The id of the transaction category, as transactions carry it. */
  id: operations["v2GetTransactionCategory"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetTransactionCategory"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionCategory` answers. */
export type GetTransactionCategoryOutput =
  operations["v2GetTransactionCategory"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getTransactionCategory`, by status. */
export type GetTransactionCategoryResponses = operations["v2GetTransactionCategory"]["responses"];

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
export const getTransactionCategory: OperationFunction<
  [input: GetTransactionCategoryInput],
  GetTransactionCategoryOutput,
  GetTransactionCategoryResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionCategory);

/** The arguments of `getAgeAnalysisReport`. */
export interface GetAgeAnalysisReportInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetAgeAnalysisReport"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` for one row per learner. */
  per_learner?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["per_learner"] | undefined;
  /** Send `true` for one row per category; with `per_learner`, one per learner and category. */
  per_category?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["per_category"] | undefined;
  /** Only the account with this code. */
  debtor_code?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only the account of this learner. */
  learner_id?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only accounts of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. */
  category_id?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["category_id"] | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getAgeAnalysisReport` answers. */
export type GetAgeAnalysisReportOutput =
  operations["v2GetAgeAnalysisReport"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getAgeAnalysisReport`, by status. */
export type GetAgeAnalysisReportResponses = operations["v2GetAgeAnalysisReport"]["responses"];

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
export const getAgeAnalysisReport: PagedFunction<
  [input: GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses
> = /* @__PURE__ */ pagedFunction(v2GetAgeAnalysisReport);

/** The arguments of `getFinancialTransactionsReport`. */
export interface GetFinancialTransactionsReportInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetFinancialTransactionsReport"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` for all accounts with their complete history. */
  all_accounts?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["all_accounts"]
    | undefined;
  /** Send `true` to add the same transactions by learner. */
  per_learner?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["per_learner"]
    | undefined;
  /** Only the account with this code. */
  debtor_code?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["debtor_code"]
    | undefined;
  /** Only the account of this learner. */
  learner_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["learner_id"]
    | undefined;
  /** Only accounts of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only transactions of this category, from Get Transaction Categories. */
  category_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["category_id"]
    | undefined;
  /** The first day of the period. Required with `end_date`. */
  start_date?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["start_date"]
    | undefined;
  /** The last day of the period. Send `start_date` as well. */
  end_date?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["end_date"] | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getFinancialTransactionsReport` answers. */
export type GetFinancialTransactionsReportOutput =
  operations["v2GetFinancialTransactionsReport"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getFinancialTransactionsReport`, by status. */
export type GetFinancialTransactionsReportResponses = operations["v2GetFinancialTransactionsReport"]["responses"];

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
export const getFinancialTransactionsReport: PagedFunction<
  [input: GetFinancialTransactionsReportInput],
  GetFinancialTransactionsReportOutput,
  GetFinancialTransactionsReportResponses
> = /* @__PURE__ */ pagedFunction(v2GetFinancialTransactionsReport);

/** The arguments of `getSchools`. */
export interface GetSchoolsInput {
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getSchools` answers. */
export type GetSchoolsOutput = operations["v2GetSchools"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchools`, by status. */
export type GetSchoolsResponses = operations["v2GetSchools"]["responses"];

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
export const getSchools: PagedFunction<[input?: GetSchoolsInput], GetSchoolsOutput, GetSchoolsResponses> =
  /* @__PURE__ */ pagedFunction(v2GetSchools);

/** The arguments of `getSchool`. */
export interface GetSchoolInput {
  /** The id of the school, from Get Client Integrations or Get Schools. */
  id: operations["v2GetSchool"]["parameters"]["path"]["id"];
}

/** What `getSchool` answers. */
export type GetSchoolOutput = operations["v2GetSchool"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getSchool`, by status. */
export type GetSchoolResponses = operations["v2GetSchool"]["responses"];

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
export const getSchool: OperationFunction<[input: GetSchoolInput], GetSchoolOutput, GetSchoolResponses> =
  /* @__PURE__ */ operationFunction(v2GetSchool);

/** The arguments of `getAccountablePersons`. */
export interface GetAccountablePersonsInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetAccountablePersons"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` to embed the learners of each account. */
  include_learners?:
    | NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["include_learners"]
    | undefined;
  /** Only the account with this code. */
  debtor_code?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?:
    | NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getAccountablePersons` answers. */
export type GetAccountablePersonsOutput =
  operations["v2GetAccountablePersons"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getAccountablePersons`, by status. */
export type GetAccountablePersonsResponses = operations["v2GetAccountablePersons"]["responses"];

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
export const getAccountablePersons: PagedFunction<
  [input: GetAccountablePersonsInput],
  GetAccountablePersonsOutput,
  GetAccountablePersonsResponses
> = /* @__PURE__ */ pagedFunction(v2GetAccountablePersons);

/** The arguments of `getAccountablePerson`. */
export interface GetAccountablePersonInput {
  /** The id of the accountable person, from Get Accountable Persons or Get Learners. */
  id: operations["v2GetAccountablePerson"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetAccountablePerson"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getAccountablePerson` answers. */
export type GetAccountablePersonOutput =
  operations["v2GetAccountablePerson"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getAccountablePerson`, by status. */
export type GetAccountablePersonResponses = operations["v2GetAccountablePerson"]["responses"];

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
export const getAccountablePerson: OperationFunction<
  [input: GetAccountablePersonInput],
  GetAccountablePersonOutput,
  GetAccountablePersonResponses
> = /* @__PURE__ */ operationFunction(v2GetAccountablePerson);

/** The arguments of `getLearners`. */
export interface GetLearnersInput {
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetLearners"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only learners of the account with this code. */
  debtor_code?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only learners of this person's accounts. */
  accountable_person_id?:
    | NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only learners of this parent. */
  parent_id?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["parent_id"] | undefined;
  /** Send `true` to add learners who have left and accounts with a balance of zero. */
  all_accounts?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Send `true` to embed the parents of each learner. */
  include_parents?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["include_parents"] | undefined;
  /** Send `true` to embed the accountable person of each learner. */
  include_accountable_person?:
    | NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
  /** Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page. */
  cursor?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["cursor"] | undefined;
  /**
   * The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not
   * published.
   */
  limit?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["limit"] | undefined;
  /** Send `true` to turn the order of the list round, such as newest first. */
  reverse_order?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getLearners` answers. */
export type GetLearnersOutput = operations["v2GetLearners"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = operations["v2GetLearners"]["responses"];

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
export const getLearners: PagedFunction<[input: GetLearnersInput], GetLearnersOutput, GetLearnersResponses> =
  /* @__PURE__ */ pagedFunction(v2GetLearners);

/** The arguments of `getLearner`. */
export interface GetLearnerInput {
  /** The id of the learner, from Get Learners. */
  id: operations["v2GetLearner"]["parameters"]["path"]["id"];
  /** The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`. */
  school_id: operations["v2GetLearner"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Send `true` to embed the parents. */
  include_parents?: NonNullable<operations["v2GetLearner"]["parameters"]["query"]>["include_parents"] | undefined;
  /** Send `true` to embed the accountable person. */
  include_accountable_person?:
    | NonNullable<operations["v2GetLearner"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
}

/** What `getLearner` answers. */
export type GetLearnerOutput = operations["v2GetLearner"]["responses"][200]["content"]["application/json"];

/** Every declared answer of `getLearner`, by status. */
export type GetLearnerResponses = operations["v2GetLearner"]["responses"];

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
export const getLearner: OperationFunction<[input: GetLearnerInput], GetLearnerOutput, GetLearnerResponses> =
  /* @__PURE__ */ operationFunction(v2GetLearner);
