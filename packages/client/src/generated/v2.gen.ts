// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { call } from "../call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Caller } from "../caller.ts";
import {
  v2GetClientIntegrations,
  v2ChangeClientIntegrationStatePost,
  v2ChangeClientIntegrationState,
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
} from "./operations.gen.ts";
import type { operations } from "./schema.gen.ts";

/** The arguments of `getClientIntegrations`. */
export interface GetClientIntegrationsInput {
  /** Only this school. */
  school_id?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["school_id"] | undefined;
  /** Only this API. */
  api_type_id?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["api_type_id"] | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?:
    | NonNullable<operations["v2GetClientIntegrations"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getClientIntegrations` answers. */
export type GetClientIntegrationsOutput =
  operations["v2GetClientIntegrations"]["responses"][200]["content"]["application/json"];

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
export function getClientIntegrations(
  client: Caller,
  input?: GetClientIntegrationsInput,
  options?: CallOptions,
): Promise<GetClientIntegrationsOutput> {
  return call(client, v2GetClientIntegrations, input, options);
}

/** The arguments of `changeClientIntegrationStatePost`. */
export interface ChangeClientIntegrationStatePostInput {
  /** The request body. */
  body: operations["v2ChangeClientIntegrationStatePost"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput =
  operations["v2ChangeClientIntegrationStatePost"]["responses"][200]["content"]["application/json"];

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
export function changeClientIntegrationStatePost(
  client: Caller,
  input: ChangeClientIntegrationStatePostInput,
  options?: CallOptions,
): Promise<ChangeClientIntegrationStatePostOutput> {
  return call(client, v2ChangeClientIntegrationStatePost, input, options);
}

/** The arguments of `changeClientIntegrationState`. */
export interface ChangeClientIntegrationStateInput {
  /** The request body. */
  body: operations["v2ChangeClientIntegrationState"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationState` answers. */
export type ChangeClientIntegrationStateOutput =
  operations["v2ChangeClientIntegrationState"]["responses"][200]["content"]["application/json"];

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
export function changeClientIntegrationState(
  client: Caller,
  input: ChangeClientIntegrationStateInput,
  options?: CallOptions,
): Promise<ChangeClientIntegrationStateOutput> {
  return call(client, v2ChangeClientIntegrationState, input, options);
}

/** The arguments of `getCommunicationTypes`. */
export interface GetCommunicationTypesInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetCommunicationTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput =
  operations["v2GetCommunicationTypes"]["responses"][200]["content"]["application/json"];

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
export function getCommunicationTypes(
  client: Caller,
  input: GetCommunicationTypesInput,
  options?: CallOptions,
): Promise<GetCommunicationTypesOutput> {
  return call(client, v2GetCommunicationTypes, input, options);
}

/** The arguments of `getCommunicationType`. */
export interface GetCommunicationTypeInput {
  /** The id of the communication type. */
  id: operations["v2GetCommunicationType"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetCommunicationType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getCommunicationType` answers. */
export type GetCommunicationTypeOutput =
  operations["v2GetCommunicationType"]["responses"][200]["content"]["application/json"];

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
export function getCommunicationType(
  client: Caller,
  input: GetCommunicationTypeInput,
  options?: CallOptions,
): Promise<GetCommunicationTypeOutput> {
  return call(client, v2GetCommunicationType, input, options);
}

/** The arguments of `getNoteTypes`. */
export interface GetNoteTypesInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetNoteTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = operations["v2GetNoteTypes"]["responses"][200]["content"]["application/json"];

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
export function getNoteTypes(
  client: Caller,
  input: GetNoteTypesInput,
  options?: CallOptions,
): Promise<GetNoteTypesOutput> {
  return call(client, v2GetNoteTypes, input, options);
}

/** The arguments of `getNoteType`. */
export interface GetNoteTypeInput {
  /** The id of the note type. */
  id: operations["v2GetNoteType"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetNoteType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getNoteType` answers. */
export type GetNoteTypeOutput = operations["v2GetNoteType"]["responses"][200]["content"]["application/json"];

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
export function getNoteType(
  client: Caller,
  input: GetNoteTypeInput,
  options?: CallOptions,
): Promise<GetNoteTypeOutput> {
  return call(client, v2GetNoteType, input, options);
}

/** The arguments of `getNotes`. */
export interface GetNotesInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetNotes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only notes of this type. */
  note_type_id?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["note_type_id"] | undefined;
  /** Only notes of this communication type. */
  communication_type_id?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["communication_type_id"]
    | undefined;
  /** Only notes of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only notes of this debtor. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only notes of this year. Its type is assumed (FIN2-06). */
  year?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["year"] | undefined;
  /**
   * Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed).
   * Its type is assumed (FIN2-06).
   */
  include_deleted?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["include_deleted"] | undefined;
  /**
   * Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). Its type is
   * assumed (FIN2-06).
   */
  include_promise_to_pays?:
    | NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["include_promise_to_pays"]
    | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?: NonNullable<operations["v2GetNotes"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getNotes` answers. */
export type GetNotesOutput = operations["v2GetNotes"]["responses"][200]["content"]["application/json"];

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
export function getNotes(client: Caller, input: GetNotesInput, options?: CallOptions): Promise<GetNotesOutput> {
  return call(client, v2GetNotes, input, options);
}

/** The arguments of `createNote`. */
export interface CreateNoteInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2CreateNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** The request body. */
  body: operations["v2CreateNote"]["requestBody"]["content"]["application/json"];
}

/** What `createNote` answers. */
export type CreateNoteOutput = operations["v2CreateNote"]["responses"][201]["content"]["application/json"];

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
export function createNote(client: Caller, input: CreateNoteInput, options?: CallOptions): Promise<CreateNoteOutput> {
  return call(client, v2CreateNote, input, options);
}

/** The arguments of `getNote`. */
export interface GetNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2GetNote"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /**
   * Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed).
   * Its type is assumed (FIN2-06).
   */
  include_deleted?: NonNullable<operations["v2GetNote"]["parameters"]["query"]>["include_deleted"] | undefined;
  /**
   * Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). Its type is
   * assumed (FIN2-06).
   */
  include_promise_to_pays?:
    | NonNullable<operations["v2GetNote"]["parameters"]["query"]>["include_promise_to_pays"]
    | undefined;
}

/** What `getNote` answers. */
export type GetNoteOutput = operations["v2GetNote"]["responses"][200]["content"]["application/json"];

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
export function getNote(client: Caller, input: GetNoteInput, options?: CallOptions): Promise<GetNoteOutput> {
  return call(client, v2GetNote, input, options);
}

/** The arguments of `updateNote`. */
export interface UpdateNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2UpdateNote"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2UpdateNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** The request body. */
  body: operations["v2UpdateNote"]["requestBody"]["content"]["application/json"];
}

/** What `updateNote` answers. */
export type UpdateNoteOutput = operations["v2UpdateNote"]["responses"][200]["content"]["application/json"];

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
export function updateNote(client: Caller, input: UpdateNoteInput, options?: CallOptions): Promise<UpdateNoteOutput> {
  return call(client, v2UpdateNote, input, options);
}

/** The arguments of `deleteNote`. */
export interface DeleteNoteInput {
  /** The id of the note, from Get Notes. */
  id: operations["v2DeleteNote"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2DeleteNote"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `deleteNote` answers. */
export type DeleteNoteOutput = operations["v2DeleteNote"]["responses"][200]["content"]["application/json"];

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
export function deleteNote(client: Caller, input: DeleteNoteInput, options?: CallOptions): Promise<DeleteNoteOutput> {
  return call(client, v2DeleteNote, input, options);
}

/** The arguments of `getPromiseToPays`. */
export interface GetPromiseToPaysInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetPromiseToPays"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only promises of this person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only promises of this debtor. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only promises that were kept in full, not at all, or in part. Its type is assumed (FIN2-17). */
  promise_completed?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["promise_completed"]
    | undefined;
  /** Only promises for this year. Its type is assumed (FIN2-17). */
  year_promised?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["year_promised"] | undefined;
  /**
   * Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed
   * (FIN2-17).
   */
  include_debtor_note?:
    | NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["include_debtor_note"]
    | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?: NonNullable<operations["v2GetPromiseToPays"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = operations["v2GetPromiseToPays"]["responses"][200]["content"]["application/json"];

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
export function getPromiseToPays(
  client: Caller,
  input: GetPromiseToPaysInput,
  options?: CallOptions,
): Promise<GetPromiseToPaysOutput> {
  return call(client, v2GetPromiseToPays, input, options);
}

/** The arguments of `getPromiseToPay`. */
export interface GetPromiseToPayInput {
  /** The id of the promise, from Get Promise To Pays or Get Notes. */
  id: operations["v2GetPromiseToPay"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetPromiseToPay"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /**
   * Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed
   * (FIN2-17).
   */
  include_debtor_note?:
    | NonNullable<operations["v2GetPromiseToPay"]["parameters"]["query"]>["include_debtor_note"]
    | undefined;
}

/** What `getPromiseToPay` answers. */
export type GetPromiseToPayOutput = operations["v2GetPromiseToPay"]["responses"][200]["content"]["application/json"];

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
export function getPromiseToPay(
  client: Caller,
  input: GetPromiseToPayInput,
  options?: CallOptions,
): Promise<GetPromiseToPayOutput> {
  return call(client, v2GetPromiseToPay, input, options);
}

/** The arguments of `deletePromiseToPay`. */
export interface DeletePromiseToPayInput {
  /** The id of the promise, from Get Promise To Pays or Get Notes. */
  id: operations["v2DeletePromiseToPay"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2DeletePromiseToPay"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `deletePromiseToPay` answers. */
export type DeletePromiseToPayOutput =
  operations["v2DeletePromiseToPay"]["responses"][200]["content"]["application/json"];

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
export function deletePromiseToPay(
  client: Caller,
  input: DeletePromiseToPayInput,
  options?: CallOptions,
): Promise<DeletePromiseToPayOutput> {
  return call(client, v2DeletePromiseToPay, input, options);
}

/** The arguments of `getTransactionTypes`. */
export interface GetTransactionTypesInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetTransactionTypes"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionTypes` answers. */
export type GetTransactionTypesOutput =
  operations["v2GetTransactionTypes"]["responses"][200]["content"]["application/json"];

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
export function getTransactionTypes(
  client: Caller,
  input: GetTransactionTypesInput,
  options?: CallOptions,
): Promise<GetTransactionTypesOutput> {
  return call(client, v2GetTransactionTypes, input, options);
}

/** The arguments of `getTransactionType`. */
export interface GetTransactionTypeInput {
  /** The id of the transaction type. */
  id: operations["v2GetTransactionType"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetTransactionType"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionType` answers. */
export type GetTransactionTypeOutput =
  operations["v2GetTransactionType"]["responses"][200]["content"]["application/json"];

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
export function getTransactionType(
  client: Caller,
  input: GetTransactionTypeInput,
  options?: CallOptions,
): Promise<GetTransactionTypeOutput> {
  return call(client, v2GetTransactionType, input, options);
}

/** The arguments of `getTransactionCategories`. */
export interface GetTransactionCategoriesInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetTransactionCategories"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionCategories` answers. */
export type GetTransactionCategoriesOutput =
  operations["v2GetTransactionCategories"]["responses"][200]["content"]["application/json"];

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
export function getTransactionCategories(
  client: Caller,
  input: GetTransactionCategoriesInput,
  options?: CallOptions,
): Promise<GetTransactionCategoriesOutput> {
  return call(client, v2GetTransactionCategories, input, options);
}

/** The arguments of `getTransactionCategory`. */
export interface GetTransactionCategoryInput {
  /** The id of the transaction category. */
  id: operations["v2GetTransactionCategory"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetTransactionCategory"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getTransactionCategory` answers. */
export type GetTransactionCategoryOutput =
  operations["v2GetTransactionCategory"]["responses"][200]["content"]["application/json"];

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
export function getTransactionCategory(
  client: Caller,
  input: GetTransactionCategoryInput,
  options?: CallOptions,
): Promise<GetTransactionCategoryOutput> {
  return call(client, v2GetTransactionCategory, input, options);
}

/** The arguments of `getAgeAnalysisReport`. */
export interface GetAgeAnalysisReportInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetAgeAnalysisReport"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed). Its type is assumed (FIN2-22).
   */
  all_accounts?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** One row per learner. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-22). */
  per_learner?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["per_learner"] | undefined;
  /**
   * One row per category; with `per_learner`, per learner and category. Leave it out rather than sending false
   * (GEN-09, assumed). Its type is assumed (FIN2-22).
   */
  per_category?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["per_category"] | undefined;
  /** Only this family's account. Its type is assumed (FIN2-22). */
  debtor_code?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only this learner. Its type is assumed (FIN2-22). */
  learner_id?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["learner_id"] | undefined;
  /** Only this accountable person. Its type is assumed (FIN2-22). */
  accountable_person_id?:
    | NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. Its type is assumed (FIN2-22). */
  category_id?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["category_id"] | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?: NonNullable<operations["v2GetAgeAnalysisReport"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getAgeAnalysisReport` answers. */
export type GetAgeAnalysisReportOutput =
  operations["v2GetAgeAnalysisReport"]["responses"][200]["content"]["application/json"];

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
export function getAgeAnalysisReport(
  client: Caller,
  input: GetAgeAnalysisReportInput,
  options?: CallOptions,
): Promise<GetAgeAnalysisReportOutput> {
  return call(client, v2GetAgeAnalysisReport, input, options);
}

/** The arguments of `getFinancialTransactionsReport`. */
export interface GetFinancialTransactionsReportInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetFinancialTransactionsReport"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** All accounts. Leave it out rather than sending false (GEN-09, assumed). */
  all_accounts?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["all_accounts"]
    | undefined;
  /** Adds a break-down by learner. Leave it out rather than sending false (GEN-09, assumed). */
  per_learner?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["per_learner"]
    | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["debtor_code"]
    | undefined;
  /** Only this learner. */
  learner_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["learner_id"]
    | undefined;
  /** Only this accountable person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only this category, from Get Transaction Categories. */
  category_id?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["category_id"]
    | undefined;
  /** The first day. Its format is assumed (FIN2-26). */
  start_date?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["start_date"]
    | undefined;
  /** The last day; needs `start_date`. The page promises a range and names no such parameter (FIN2-26). */
  end_date?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["end_date"] | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?:
    | NonNullable<operations["v2GetFinancialTransactionsReport"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getFinancialTransactionsReport` answers. */
export type GetFinancialTransactionsReportOutput =
  operations["v2GetFinancialTransactionsReport"]["responses"][200]["content"]["application/json"];

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
export function getFinancialTransactionsReport(
  client: Caller,
  input: GetFinancialTransactionsReportInput,
  options?: CallOptions,
): Promise<GetFinancialTransactionsReportOutput> {
  return call(client, v2GetFinancialTransactionsReport, input, options);
}

/** The arguments of `getSchools`. */
export interface GetSchoolsInput {
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?: NonNullable<operations["v2GetSchools"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getSchools` answers. */
export type GetSchoolsOutput = operations["v2GetSchools"]["responses"][200]["content"]["application/json"];

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
export function getSchools(client: Caller, input?: GetSchoolsInput, options?: CallOptions): Promise<GetSchoolsOutput> {
  return call(client, v2GetSchools, input, options);
}

/** The arguments of `getSchool`. */
export interface GetSchoolInput {
  /** The id of the school, from Get Client Integrations or Get Schools. */
  id: operations["v2GetSchool"]["parameters"]["path"]["id"];
}

/** What `getSchool` answers. */
export type GetSchoolOutput = operations["v2GetSchool"]["responses"][200]["content"]["application/json"];

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
export function getSchool(client: Caller, input: GetSchoolInput, options?: CallOptions): Promise<GetSchoolOutput> {
  return call(client, v2GetSchool, input, options);
}

/** The arguments of `getAccountablePersons`. */
export interface GetAccountablePersonsInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetAccountablePersons"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed).
   */
  all_accounts?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Adds the learners of the account. Leave it out rather than sending false (GEN-09, assumed). */
  include_learners?:
    | NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["include_learners"]
    | undefined;
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["debtor_code"] | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?:
    | NonNullable<operations["v2GetAccountablePersons"]["parameters"]["query"]>["reverse_order"]
    | undefined;
}

/** What `getAccountablePersons` answers. */
export type GetAccountablePersonsOutput =
  operations["v2GetAccountablePersons"]["responses"][200]["content"]["application/json"];

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
export function getAccountablePersons(
  client: Caller,
  input: GetAccountablePersonsInput,
  options?: CallOptions,
): Promise<GetAccountablePersonsOutput> {
  return call(client, v2GetAccountablePersons, input, options);
}

/** The arguments of `getAccountablePerson`. */
export interface GetAccountablePersonInput {
  /** The id of the accountable person. */
  id: operations["v2GetAccountablePerson"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetAccountablePerson"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
}

/** What `getAccountablePerson` answers. */
export type GetAccountablePersonOutput =
  operations["v2GetAccountablePerson"]["responses"][200]["content"]["application/json"];

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
export function getAccountablePerson(
  client: Caller,
  input: GetAccountablePersonInput,
  options?: CallOptions,
): Promise<GetAccountablePersonOutput> {
  return call(client, v2GetAccountablePerson, input, options);
}

/** The arguments of `getLearners`. */
export interface GetLearnersInput {
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetLearners"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Only this family's account. An integer here, a string in bodies. */
  debtor_code?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["debtor_code"] | undefined;
  /** Only this accountable person. */
  accountable_person_id?:
    | NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["accountable_person_id"]
    | undefined;
  /** Only learners of this parent. In the table of the page, not in its prose. */
  parent_id?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["parent_id"] | undefined;
  /**
   * Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09,
   * assumed).
   */
  all_accounts?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["all_accounts"] | undefined;
  /** Adds the parents. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
  include_parents?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["include_parents"] | undefined;
  /**
   * Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed
   * (FIN2-36).
   */
  include_accountable_person?:
    | NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
  /**
   * The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a
   * string.
   */
  cursor?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["cursor"] | undefined;
  /** The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
  limit?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["limit"] | undefined;
  /** Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
  reverse_order?: NonNullable<operations["v2GetLearners"]["parameters"]["query"]>["reverse_order"] | undefined;
}

/** What `getLearners` answers. */
export type GetLearnersOutput = operations["v2GetLearners"]["responses"][200]["content"]["application/json"];

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
export function getLearners(
  client: Caller,
  input: GetLearnersInput,
  options?: CallOptions,
): Promise<GetLearnersOutput> {
  return call(client, v2GetLearners, input, options);
}

/** The arguments of `getLearner`. */
export interface GetLearnerInput {
  /** The id of the learner. */
  id: operations["v2GetLearner"]["parameters"]["path"]["id"];
  /**
   * The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with
   * `HTTP-`.
   */
  school_id: operations["v2GetLearner"]["parameters"]["header"]["HTTP-X-SCHOOLID"];
  /** Adds the parents. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
  include_parents?: NonNullable<operations["v2GetLearner"]["parameters"]["query"]>["include_parents"] | undefined;
  /**
   * Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed
   * (FIN2-36).
   */
  include_accountable_person?:
    | NonNullable<operations["v2GetLearner"]["parameters"]["query"]>["include_accountable_person"]
    | undefined;
}

/** What `getLearner` answers. */
export type GetLearnerOutput = operations["v2GetLearner"]["responses"][200]["content"]["application/json"];

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
export function getLearner(client: Caller, input: GetLearnerInput, options?: CallOptions): Promise<GetLearnerOutput> {
  return call(client, v2GetLearner, input, options);
}
