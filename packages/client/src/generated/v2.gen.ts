// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "../operation-function.ts";
import type { OperationFunction } from "../operation-function.ts";
import { pagedFunction } from "../paged-function.ts";
import type { PagedFunction } from "../paged-function.ts";
import {
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

/** Every declared answer of `getClientIntegrations`, by status. */
export type GetClientIntegrationsResponses = operations["v2GetClientIntegrations"]["responses"];

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
 * Sets whether you are actively servicing a school that authorised you. The page is headed POST and its sample
 * sends PATCH; PATCH is canonical. An `already` 400 may be treated as success.
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
export const changeClientIntegrationStatePost: OperationFunction<
  [input: ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(v2ChangeClientIntegrationStatePost);

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

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = operations["v2GetCommunicationTypes"]["responses"];

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
export const getCommunicationTypes: OperationFunction<
  [input: GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationTypes);

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

/** Every declared answer of `getCommunicationType`, by status. */
export type GetCommunicationTypeResponses = operations["v2GetCommunicationType"]["responses"];

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
export const getCommunicationType: OperationFunction<
  [input: GetCommunicationTypeInput],
  GetCommunicationTypeOutput,
  GetCommunicationTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationType);

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

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = operations["v2GetNoteTypes"]["responses"];

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
export const getNoteTypes: OperationFunction<[input: GetNoteTypesInput], GetNoteTypesOutput, GetNoteTypesResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteTypes);

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

/** Every declared answer of `getNoteType`, by status. */
export type GetNoteTypeResponses = operations["v2GetNoteType"]["responses"];

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
export const getNoteType: OperationFunction<[input: GetNoteTypeInput], GetNoteTypeOutput, GetNoteTypeResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteType);

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

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = operations["v2GetNotes"]["responses"];

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
export const getNotes: PagedFunction<[input: GetNotesInput], GetNotesOutput, GetNotesResponses> =
  /* @__PURE__ */ pagedFunction(v2GetNotes);

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

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = operations["v2CreateNote"]["responses"];

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
export const createNote: OperationFunction<[input: CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2CreateNote);

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

/** Every declared answer of `getNote`, by status. */
export type GetNoteResponses = operations["v2GetNote"]["responses"];

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
export const getNote: OperationFunction<[input: GetNoteInput], GetNoteOutput, GetNoteResponses> =
  /* @__PURE__ */ operationFunction(v2GetNote);

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

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = operations["v2UpdateNote"]["responses"];

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
export const updateNote: OperationFunction<[input: UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2UpdateNote);

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

/** Every declared answer of `deleteNote`, by status. */
export type DeleteNoteResponses = operations["v2DeleteNote"]["responses"];

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
export const deleteNote: OperationFunction<[input: DeleteNoteInput], DeleteNoteOutput, DeleteNoteResponses> =
  /* @__PURE__ */ operationFunction(v2DeleteNote);

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

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = operations["v2GetPromiseToPays"]["responses"];

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
export const getPromiseToPays: PagedFunction<
  [input: GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses
> = /* @__PURE__ */ pagedFunction(v2GetPromiseToPays);

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

/** Every declared answer of `getPromiseToPay`, by status. */
export type GetPromiseToPayResponses = operations["v2GetPromiseToPay"]["responses"];

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
export const getPromiseToPay: OperationFunction<
  [input: GetPromiseToPayInput],
  GetPromiseToPayOutput,
  GetPromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2GetPromiseToPay);

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

/** Every declared answer of `deletePromiseToPay`, by status. */
export type DeletePromiseToPayResponses = operations["v2DeletePromiseToPay"]["responses"];

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
export const deletePromiseToPay: OperationFunction<
  [input: DeletePromiseToPayInput],
  DeletePromiseToPayOutput,
  DeletePromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2DeletePromiseToPay);

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

/** Every declared answer of `getTransactionTypes`, by status. */
export type GetTransactionTypesResponses = operations["v2GetTransactionTypes"]["responses"];

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
export const getTransactionTypes: OperationFunction<
  [input: GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionTypes);

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

/** Every declared answer of `getTransactionType`, by status. */
export type GetTransactionTypeResponses = operations["v2GetTransactionType"]["responses"];

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
export const getTransactionType: OperationFunction<
  [input: GetTransactionTypeInput],
  GetTransactionTypeOutput,
  GetTransactionTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionType);

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

/** Every declared answer of `getTransactionCategories`, by status. */
export type GetTransactionCategoriesResponses = operations["v2GetTransactionCategories"]["responses"];

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
export const getTransactionCategories: OperationFunction<
  [input: GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionCategories);

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

/** Every declared answer of `getTransactionCategory`, by status. */
export type GetTransactionCategoryResponses = operations["v2GetTransactionCategory"]["responses"];

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
export const getTransactionCategory: OperationFunction<
  [input: GetTransactionCategoryInput],
  GetTransactionCategoryOutput,
  GetTransactionCategoryResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionCategory);

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

/** Every declared answer of `getAgeAnalysisReport`, by status. */
export type GetAgeAnalysisReportResponses = operations["v2GetAgeAnalysisReport"]["responses"];

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
export const getAgeAnalysisReport: PagedFunction<
  [input: GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses
> = /* @__PURE__ */ pagedFunction(v2GetAgeAnalysisReport);

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

/** Every declared answer of `getFinancialTransactionsReport`, by status. */
export type GetFinancialTransactionsReportResponses = operations["v2GetFinancialTransactionsReport"]["responses"];

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
export const getFinancialTransactionsReport: PagedFunction<
  [input: GetFinancialTransactionsReportInput],
  GetFinancialTransactionsReportOutput,
  GetFinancialTransactionsReportResponses
> = /* @__PURE__ */ pagedFunction(v2GetFinancialTransactionsReport);

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

/** Every declared answer of `getSchools`, by status. */
export type GetSchoolsResponses = operations["v2GetSchools"]["responses"];

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
 * One school, as Finance+ shows it. Takes no `HTTP-X-SCHOOLID`.
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

/** Every declared answer of `getAccountablePersons`, by status. */
export type GetAccountablePersonsResponses = operations["v2GetAccountablePersons"]["responses"];

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
export const getAccountablePersons: PagedFunction<
  [input: GetAccountablePersonsInput],
  GetAccountablePersonsOutput,
  GetAccountablePersonsResponses
> = /* @__PURE__ */ pagedFunction(v2GetAccountablePersons);

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

/** Every declared answer of `getAccountablePerson`, by status. */
export type GetAccountablePersonResponses = operations["v2GetAccountablePerson"]["responses"];

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
export const getAccountablePerson: OperationFunction<
  [input: GetAccountablePersonInput],
  GetAccountablePersonOutput,
  GetAccountablePersonResponses
> = /* @__PURE__ */ operationFunction(v2GetAccountablePerson);

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

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = operations["v2GetLearners"]["responses"];

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
export const getLearners: PagedFunction<[input: GetLearnersInput], GetLearnersOutput, GetLearnersResponses> =
  /* @__PURE__ */ pagedFunction(v2GetLearners);

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

/** Every declared answer of `getLearner`, by status. */
export type GetLearnerResponses = operations["v2GetLearner"]["responses"];

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
export const getLearner: OperationFunction<[input: GetLearnerInput], GetLearnerOutput, GetLearnerResponses> =
  /* @__PURE__ */ operationFunction(v2GetLearner);
