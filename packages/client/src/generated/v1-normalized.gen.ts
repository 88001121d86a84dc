// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { EmptyList } from "../result.ts";
import { operationFunction } from "../operation-function.ts";
import type { OperationFunction } from "../operation-function.ts";
import { normalizer } from "../normalize/shape.ts";
import type { WithOutput } from "../normalize/types.ts";
import {
  v1GetClients,
  v1GetClient,
  v1ChangeClientIntegrationStatePost,
  v1GetCommunicationTypes,
  v1GetNoteTypes,
  v1GetNotes,
  v1CreateNote,
  v1UpdateNote,
  v1GetPromiseToPays,
} from "./operations.gen.ts";
import {
  v1ClientShape,
  v2ClientIntegrationStateChangedShape,
  v1LookupItemShape,
  v1NoteShape,
  v1PromiseToPayShape,
} from "./shapes.gen.ts";
import type {
  NormalizedV1Client,
  NormalizedV2ClientIntegrationStateChanged,
  NormalizedV1LookupItem,
  NormalizedV1Note,
  NormalizedV1PromiseToPay,
} from "./shapes.gen.ts";
import type * as wire from "./v1.gen.ts";

export type {
  GetClientsInput,
  GetClientInput,
  ChangeClientIntegrationStatePostInput,
  GetCommunicationTypesInput,
  GetNoteTypesInput,
  GetNotesInput,
  CreateNoteInput,
  UpdateNoteInput,
  GetPromiseToPaysInput,
} from "./v1.gen.ts";
export { changeClientIntegrationState } from "./v1.gen.ts";
export type {
  ChangeClientIntegrationStateInput,
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses,
} from "./v1.gen.ts";
export { deleteNote } from "./v1.gen.ts";
export type { DeleteNoteInput, DeleteNoteOutput, DeleteNoteResponses } from "./v1.gen.ts";
export { deletePromiseToPay } from "./v1.gen.ts";
export type { DeletePromiseToPayInput, DeletePromiseToPayOutput, DeletePromiseToPayResponses } from "./v1.gen.ts";

/** What `getClients` answers. */
export type GetClientsOutput = NormalizedV1Client[];

/** Every declared answer of `getClients`, by status. */
export type GetClientsResponses = WithOutput<wire.GetClientsResponses, NormalizedV1Client[]>;

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
export const getClients: OperationFunction<
  [input?: wire.GetClientsInput],
  GetClientsOutput,
  GetClientsResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetClients, /* @__PURE__ */ normalizer([v1ClientShape]));

/** What `getClient` answers. */
export type GetClientOutput = NormalizedV1Client[];

/** Every declared answer of `getClient`, by status. */
export type GetClientResponses = WithOutput<wire.GetClientResponses, NormalizedV1Client[]>;

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
export const getClient: OperationFunction<[input: wire.GetClientInput], GetClientOutput, GetClientResponses> =
  /* @__PURE__ */ operationFunction(v1GetClient, /* @__PURE__ */ normalizer([v1ClientShape]));

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = WithOutput<
  wire.ChangeClientIntegrationStatePostResponses,
  NormalizedV2ClientIntegrationStateChanged
>;

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
export const changeClientIntegrationStatePost: OperationFunction<
  [input: wire.ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(
  v1ChangeClientIntegrationStatePost,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = WithOutput<wire.GetCommunicationTypesResponses, NormalizedV1LookupItem[]>;

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
export const getCommunicationTypes: OperationFunction<
  [input: wire.GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetCommunicationTypes, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = NormalizedV1LookupItem[];

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = WithOutput<wire.GetNoteTypesResponses, NormalizedV1LookupItem[]>;

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
export const getNoteTypes: OperationFunction<
  [input: wire.GetNoteTypesInput],
  GetNoteTypesOutput,
  GetNoteTypesResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetNoteTypes, /* @__PURE__ */ normalizer([v1LookupItemShape]));

/** What `getNotes` answers. */
export type GetNotesOutput = NormalizedV1Note[];

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = WithOutput<wire.GetNotesResponses, NormalizedV1Note[]>;

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
export const getNotes: OperationFunction<[input: wire.GetNotesInput], GetNotesOutput, GetNotesResponses, EmptyList> =
  /* @__PURE__ */ operationFunction(v1GetNotes, /* @__PURE__ */ normalizer([v1NoteShape]));

/** What `createNote` answers. */
export type CreateNoteOutput = NormalizedV1Note;

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = WithOutput<wire.CreateNoteResponses, NormalizedV1Note>;

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
export const createNote: OperationFunction<[input: wire.CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1CreateNote, /* @__PURE__ */ normalizer(v1NoteShape));

/** What `updateNote` answers. */
export type UpdateNoteOutput = NormalizedV1Note;

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = WithOutput<wire.UpdateNoteResponses, NormalizedV1Note>;

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
export const updateNote: OperationFunction<[input: wire.UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v1UpdateNote, /* @__PURE__ */ normalizer(v1NoteShape));

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = NormalizedV1PromiseToPay[];

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = WithOutput<wire.GetPromiseToPaysResponses, NormalizedV1PromiseToPay[]>;

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
export const getPromiseToPays: OperationFunction<
  [input: wire.GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses,
  EmptyList
> = /* @__PURE__ */ operationFunction(v1GetPromiseToPays, /* @__PURE__ */ normalizer([v1PromiseToPayShape]));
