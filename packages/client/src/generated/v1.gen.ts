// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { call } from "../call.ts";
import type { CallOptions } from "../call-options.ts";
import type { Caller } from "../caller.ts";
import {
  v1GetClients,
  v1GetClient,
  v1ChangeClientIntegrationState,
  v1ChangeClientIntegrationStatePost,
  v1GetCommunicationTypes,
  v1GetNoteTypes,
  v1GetNotes,
  v1CreateNote,
  v1UpdateNote,
  v1DeleteNote,
  v1GetPromiseToPays,
  v1DeletePromiseToPay,
} from "./operations.gen.ts";
import type { operations } from "./schema.gen.ts";

/** The arguments of `getClients`. */
export type GetClientsInput = Record<string, never>;

/** What `getClients` answers. */
export type GetClientsOutput = operations["v1GetClients"]["responses"][200]["content"]["application/json"];

/**
 * List the schools that authorised you.
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
export function getClients(client: Caller, input?: GetClientsInput, options?: CallOptions): Promise<GetClientsOutput> {
  return call(client, v1GetClients, input, options);
}

/** The arguments of `getClient`. */
export interface GetClientInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetClient"]["parameters"]["path"]["school_login_id"];
}

/** What `getClient` answers. */
export type GetClientOutput = operations["v1GetClient"]["responses"][200]["content"]["application/json"];

/**
 * Get one school that authorised you.
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
export function getClient(client: Caller, input: GetClientInput, options?: CallOptions): Promise<GetClientOutput> {
  return call(client, v1GetClient, input, options);
}

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

/**
 * Activate or deactivate an integration.
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
export function changeClientIntegrationState(
  client: Caller,
  input: ChangeClientIntegrationStateInput,
  options?: CallOptions,
): Promise<ChangeClientIntegrationStateOutput> {
  return call(client, v1ChangeClientIntegrationState, input, options);
}

/** The arguments of `changeClientIntegrationStatePost`. */
export interface ChangeClientIntegrationStatePostInput {
  /** The request body. */
  body: operations["v1ChangeClientIntegrationStatePost"]["requestBody"]["content"]["application/json"];
}

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput =
  operations["v1ChangeClientIntegrationStatePost"]["responses"][200]["content"]["application/json"];

/**
 * Activate or deactivate an integration (older heading).
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
export function changeClientIntegrationStatePost(
  client: Caller,
  input: ChangeClientIntegrationStatePostInput,
  options?: CallOptions,
): Promise<ChangeClientIntegrationStatePostOutput> {
  return call(client, v1ChangeClientIntegrationStatePost, input, options);
}

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

/**
 * List the communication types.
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
export function getCommunicationTypes(
  client: Caller,
  input: GetCommunicationTypesInput,
  options?: CallOptions,
): Promise<GetCommunicationTypesOutput> {
  return call(client, v1GetCommunicationTypes, input, options);
}

/** The arguments of `getNoteTypes`. */
export interface GetNoteTypesInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1GetNoteTypes"]["parameters"]["path"]["school_login_id"];
  /** Only this note type. */
  note_type_id?: NonNullable<operations["v1GetNoteTypes"]["parameters"]["query"]>["note_type_id"] | undefined;
}

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = operations["v1GetNoteTypes"]["responses"][200]["content"]["application/json"];

/**
 * List the note types.
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
export function getNoteTypes(
  client: Caller,
  input: GetNoteTypesInput,
  options?: CallOptions,
): Promise<GetNoteTypesOutput> {
  return call(client, v1GetNoteTypes, input, options);
}

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

/**
 * List the notes of a school.
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
export function getNotes(client: Caller, input: GetNotesInput, options?: CallOptions): Promise<GetNotesOutput> {
  return call(client, v1GetNotes, input, options);
}

/** The arguments of `createNote`. */
export interface CreateNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1CreateNote"]["parameters"]["path"]["school_login_id"];
  /** The request body. */
  body: operations["v1CreateNote"]["requestBody"]["content"]["application/json"];
}

/** What `createNote` answers. */
export type CreateNoteOutput = operations["v1CreateNote"]["responses"][200]["content"]["application/json"];

/**
 * Create a note.
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
export function createNote(client: Caller, input: CreateNoteInput, options?: CallOptions): Promise<CreateNoteOutput> {
  return call(client, v1CreateNote, input, options);
}

/** The arguments of `updateNote`. */
export interface UpdateNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1UpdateNote"]["parameters"]["path"]["school_login_id"];
  /** The request body. */
  body: operations["v1UpdateNote"]["requestBody"]["content"]["application/json"];
}

/** What `updateNote` answers. */
export type UpdateNoteOutput = operations["v1UpdateNote"]["responses"][200]["content"]["application/json"];

/**
 * Update or restore a note.
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
export function updateNote(client: Caller, input: UpdateNoteInput, options?: CallOptions): Promise<UpdateNoteOutput> {
  return call(client, v1UpdateNote, input, options);
}

/** The arguments of `deleteNote`. */
export interface DeleteNoteInput {
  /** The login id of the school, from Get Clients. It selects the school on reads and writes. */
  school_login_id: operations["v1DeleteNote"]["parameters"]["path"]["school_login_id"];
  /** The note to delete, from Get Notes. */
  note_id: operations["v1DeleteNote"]["parameters"]["query"]["note_id"];
}

/** What `deleteNote` answers. */
export type DeleteNoteOutput = operations["v1DeleteNote"]["responses"][200]["content"]["application/json"];

/**
 * Delete a note.
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
export function deleteNote(client: Caller, input: DeleteNoteInput, options?: CallOptions): Promise<DeleteNoteOutput> {
  return call(client, v1DeleteNote, input, options);
}

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

/**
 * List the promises to pay of a school.
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
export function getPromiseToPays(
  client: Caller,
  input: GetPromiseToPaysInput,
  options?: CallOptions,
): Promise<GetPromiseToPaysOutput> {
  return call(client, v1GetPromiseToPays, input, options);
}

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

/**
 * Delete a promise to pay.
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
export function deletePromiseToPay(
  client: Caller,
  input: DeletePromiseToPayInput,
  options?: CallOptions,
): Promise<DeletePromiseToPayOutput> {
  return call(client, v1DeletePromiseToPay, input, options);
}
