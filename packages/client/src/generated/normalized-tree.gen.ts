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
    readonly list: OperationMethod<
      [input?: v1.GetClientsInput],
      v1.GetClientsOutput,
      v1.GetClientsResponses,
      EmptyList
    >;
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
    readonly get: OperationMethod<[input: v1.GetClientInput], v1.GetClientOutput, v1.GetClientResponses>;
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
    readonly setState: OperationMethod<
      [input: v1.ChangeClientIntegrationStateInput],
      v1.ChangeClientIntegrationStateOutput,
      v1.ChangeClientIntegrationStateResponses
    >;
  };
  readonly clientIntegrations: {
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
    readonly setState: OperationMethod<
      [input: v1.ChangeClientIntegrationStatePostInput],
      v1.ChangeClientIntegrationStatePostOutput,
      v1.ChangeClientIntegrationStatePostResponses
    >;
  };
  readonly communicationTypes: {
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
    readonly list: OperationMethod<
      [input: v1.GetCommunicationTypesInput],
      v1.GetCommunicationTypesOutput,
      v1.GetCommunicationTypesResponses,
      EmptyList
    >;
  };
  readonly noteTypes: {
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
    readonly list: OperationMethod<
      [input: v1.GetNoteTypesInput],
      v1.GetNoteTypesOutput,
      v1.GetNoteTypesResponses,
      EmptyList
    >;
  };
  readonly debtorNotes: {
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
    readonly list: OperationMethod<[input: v1.GetNotesInput], v1.GetNotesOutput, v1.GetNotesResponses, EmptyList>;
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
    readonly create: OperationMethod<[input: v1.CreateNoteInput], v1.CreateNoteOutput, v1.CreateNoteResponses>;
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
    readonly update: OperationMethod<[input: v1.UpdateNoteInput], v1.UpdateNoteOutput, v1.UpdateNoteResponses>;
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
    readonly delete: OperationMethod<[input: v1.DeleteNoteInput], v1.DeleteNoteOutput, v1.DeleteNoteResponses>;
  };
  readonly promiseToPays: {
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
    readonly list: OperationMethod<
      [input: v1.GetPromiseToPaysInput],
      v1.GetPromiseToPaysOutput,
      v1.GetPromiseToPaysResponses,
      EmptyList
    >;
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
    readonly delete: OperationMethod<
      [input: v1.DeletePromiseToPayInput],
      v1.DeletePromiseToPayOutput,
      v1.DeletePromiseToPayResponses
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
  };
}

/** The operations of v2 by resource, answering normalised values. */
export interface NormalizedV2Tree {
  readonly clientIntegrations: {
    /**
     * List the schools that authorised you.
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
     * Activate or deactivate an integration, as the heading has it.
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
    /**
     * Activate or deactivate an integration.
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
  };
  readonly communicationTypes: {
    /**
     * List the communication types.
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
     * Get one communication type.
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
     * List the note types.
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
     * Get one note type.
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
     * List the notes of a school.
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
     * Create a note.
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
     * Get one note.
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
     * Update or restore a note.
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
     * Delete a note.
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
     * List the promises to pay of a school.
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
     * Get one promise to pay.
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
     * Delete a promise to pay.
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
}

/** Binds the operations of v2 to a client, answering normalised values. */
export function normalizedV2Tree(client: Caller): NormalizedV2Tree {
  return {
    clientIntegrations: {
      list: bind(client, v2.getClientIntegrations),
      setStatePost: bind(client, v2.changeClientIntegrationStatePost),
      setState: bind(client, v2.changeClientIntegrationState),
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
  };
}
