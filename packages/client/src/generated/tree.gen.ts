// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { CallOptions } from "../call-options.ts";
import type { Caller } from "../caller.ts";
import * as v1 from "./v1.gen.ts";
import * as v2 from "./v2.gen.ts";

/** The operations of v1 by resource. */
export interface V1Tree {
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
    list(input?: v1.GetClientsInput, options?: CallOptions): Promise<v1.GetClientsOutput>;
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
    get(input: v1.GetClientInput, options?: CallOptions): Promise<v1.GetClientOutput>;
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
    setState(
      input: v1.ChangeClientIntegrationStateInput,
      options?: CallOptions,
    ): Promise<v1.ChangeClientIntegrationStateOutput>;
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
    setState(
      input: v1.ChangeClientIntegrationStatePostInput,
      options?: CallOptions,
    ): Promise<v1.ChangeClientIntegrationStatePostOutput>;
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
    list(input: v1.GetCommunicationTypesInput, options?: CallOptions): Promise<v1.GetCommunicationTypesOutput>;
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
    list(input: v1.GetNoteTypesInput, options?: CallOptions): Promise<v1.GetNoteTypesOutput>;
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
    list(input: v1.GetNotesInput, options?: CallOptions): Promise<v1.GetNotesOutput>;
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
    create(input: v1.CreateNoteInput, options?: CallOptions): Promise<v1.CreateNoteOutput>;
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
    update(input: v1.UpdateNoteInput, options?: CallOptions): Promise<v1.UpdateNoteOutput>;
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
    delete(input: v1.DeleteNoteInput, options?: CallOptions): Promise<v1.DeleteNoteOutput>;
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
    list(input: v1.GetPromiseToPaysInput, options?: CallOptions): Promise<v1.GetPromiseToPaysOutput>;
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
    delete(input: v1.DeletePromiseToPayInput, options?: CallOptions): Promise<v1.DeletePromiseToPayOutput>;
  };
}

/** Binds the operations of v1 to a client. */
export function v1Tree(client: Caller): V1Tree {
  return {
    clients: {
      list: (input, options) => v1.getClients(client, input, options),
      get: (input, options) => v1.getClient(client, input, options),
      setState: (input, options) => v1.changeClientIntegrationState(client, input, options),
    },
    clientIntegrations: {
      setState: (input, options) => v1.changeClientIntegrationStatePost(client, input, options),
    },
    communicationTypes: {
      list: (input, options) => v1.getCommunicationTypes(client, input, options),
    },
    noteTypes: {
      list: (input, options) => v1.getNoteTypes(client, input, options),
    },
    debtorNotes: {
      list: (input, options) => v1.getNotes(client, input, options),
      create: (input, options) => v1.createNote(client, input, options),
      update: (input, options) => v1.updateNote(client, input, options),
      delete: (input, options) => v1.deleteNote(client, input, options),
    },
    promiseToPays: {
      list: (input, options) => v1.getPromiseToPays(client, input, options),
      delete: (input, options) => v1.deletePromiseToPay(client, input, options),
    },
  };
}

/** The operations of v2 by resource. */
export interface V2Tree {
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
    list(input?: v2.GetClientIntegrationsInput, options?: CallOptions): Promise<v2.GetClientIntegrationsOutput>;
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
    setStatePost(
      input: v2.ChangeClientIntegrationStatePostInput,
      options?: CallOptions,
    ): Promise<v2.ChangeClientIntegrationStatePostOutput>;
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
    setState(
      input: v2.ChangeClientIntegrationStateInput,
      options?: CallOptions,
    ): Promise<v2.ChangeClientIntegrationStateOutput>;
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
    list(input: v2.GetCommunicationTypesInput, options?: CallOptions): Promise<v2.GetCommunicationTypesOutput>;
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
    get(input: v2.GetCommunicationTypeInput, options?: CallOptions): Promise<v2.GetCommunicationTypeOutput>;
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
    list(input: v2.GetNoteTypesInput, options?: CallOptions): Promise<v2.GetNoteTypesOutput>;
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
    get(input: v2.GetNoteTypeInput, options?: CallOptions): Promise<v2.GetNoteTypeOutput>;
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
    list(input: v2.GetNotesInput, options?: CallOptions): Promise<v2.GetNotesOutput>;
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
    create(input: v2.CreateNoteInput, options?: CallOptions): Promise<v2.CreateNoteOutput>;
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
    get(input: v2.GetNoteInput, options?: CallOptions): Promise<v2.GetNoteOutput>;
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
    update(input: v2.UpdateNoteInput, options?: CallOptions): Promise<v2.UpdateNoteOutput>;
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
    delete(input: v2.DeleteNoteInput, options?: CallOptions): Promise<v2.DeleteNoteOutput>;
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
    list(input: v2.GetPromiseToPaysInput, options?: CallOptions): Promise<v2.GetPromiseToPaysOutput>;
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
    get(input: v2.GetPromiseToPayInput, options?: CallOptions): Promise<v2.GetPromiseToPayOutput>;
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
    delete(input: v2.DeletePromiseToPayInput, options?: CallOptions): Promise<v2.DeletePromiseToPayOutput>;
  };
}

/** Binds the operations of v2 to a client. */
export function v2Tree(client: Caller): V2Tree {
  return {
    clientIntegrations: {
      list: (input, options) => v2.getClientIntegrations(client, input, options),
      setStatePost: (input, options) => v2.changeClientIntegrationStatePost(client, input, options),
      setState: (input, options) => v2.changeClientIntegrationState(client, input, options),
    },
    communicationTypes: {
      list: (input, options) => v2.getCommunicationTypes(client, input, options),
      get: (input, options) => v2.getCommunicationType(client, input, options),
    },
    noteTypes: {
      list: (input, options) => v2.getNoteTypes(client, input, options),
      get: (input, options) => v2.getNoteType(client, input, options),
    },
    debtorNotes: {
      list: (input, options) => v2.getNotes(client, input, options),
      create: (input, options) => v2.createNote(client, input, options),
      get: (input, options) => v2.getNote(client, input, options),
      update: (input, options) => v2.updateNote(client, input, options),
      delete: (input, options) => v2.deleteNote(client, input, options),
    },
    promiseToPays: {
      list: (input, options) => v2.getPromiseToPays(client, input, options),
      get: (input, options) => v2.getPromiseToPay(client, input, options),
      delete: (input, options) => v2.deletePromiseToPay(client, input, options),
    },
  };
}
