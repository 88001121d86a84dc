// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "../operation-function.ts";
import type { OperationFunction } from "../operation-function.ts";
import { pagedFunction } from "../paged-function.ts";
import type { PagedFunction } from "../paged-function.ts";
import { normalizer } from "../normalize/shape.ts";
import type { WithOutput } from "../normalize/types.ts";
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
  v2GetPromiseToPays,
  v2GetPromiseToPay,
} from "./operations.gen.ts";
import {
  v2ClientIntegrationListShape,
  v2ClientIntegrationStateChangedShape,
  v2LookupListShape,
  v2LookupItemShape,
  v2NoteListShape,
  v2NoteShape,
  v2PromiseToPayListShape,
  v2PromiseToPayShape,
} from "./shapes.gen.ts";
import type {
  NormalizedV2ClientIntegrationList,
  NormalizedV2ClientIntegrationStateChanged,
  NormalizedV2LookupList,
  NormalizedV2LookupItem,
  NormalizedV2NoteList,
  NormalizedV2Note,
  NormalizedV2PromiseToPayList,
  NormalizedV2PromiseToPay,
} from "./shapes.gen.ts";
import type * as wire from "./v2.gen.ts";

export type {
  GetClientIntegrationsInput,
  ChangeClientIntegrationStatePostInput,
  ChangeClientIntegrationStateInput,
  GetCommunicationTypesInput,
  GetCommunicationTypeInput,
  GetNoteTypesInput,
  GetNoteTypeInput,
  GetNotesInput,
  CreateNoteInput,
  GetNoteInput,
  UpdateNoteInput,
  GetPromiseToPaysInput,
  GetPromiseToPayInput,
} from "./v2.gen.ts";
export { deleteNote } from "./v2.gen.ts";
export type { DeleteNoteInput, DeleteNoteOutput, DeleteNoteResponses } from "./v2.gen.ts";
export { deletePromiseToPay } from "./v2.gen.ts";
export type { DeletePromiseToPayInput, DeletePromiseToPayOutput, DeletePromiseToPayResponses } from "./v2.gen.ts";

/** What `getClientIntegrations` answers. */
export type GetClientIntegrationsOutput = NormalizedV2ClientIntegrationList;

/** Every declared answer of `getClientIntegrations`, by status. */
export type GetClientIntegrationsResponses = WithOutput<
  wire.GetClientIntegrationsResponses,
  NormalizedV2ClientIntegrationList
>;

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
export const getClientIntegrations: PagedFunction<
  [input?: wire.GetClientIntegrationsInput],
  GetClientIntegrationsOutput,
  GetClientIntegrationsResponses
> = /* @__PURE__ */ pagedFunction(v2GetClientIntegrations, /* @__PURE__ */ normalizer(v2ClientIntegrationListShape));

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = WithOutput<
  wire.ChangeClientIntegrationStatePostResponses,
  NormalizedV2ClientIntegrationStateChanged
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
export const changeClientIntegrationStatePost: OperationFunction<
  [input: wire.ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(
  v2ChangeClientIntegrationStatePost,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `changeClientIntegrationState` answers. */
export type ChangeClientIntegrationStateOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationState`, by status. */
export type ChangeClientIntegrationStateResponses = WithOutput<
  wire.ChangeClientIntegrationStateResponses,
  NormalizedV2ClientIntegrationStateChanged
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
export const changeClientIntegrationState: OperationFunction<
  [input: wire.ChangeClientIntegrationStateInput],
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses
> = /* @__PURE__ */ operationFunction(
  v2ChangeClientIntegrationState,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput = NormalizedV2LookupList;

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = WithOutput<wire.GetCommunicationTypesResponses, NormalizedV2LookupList>;

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
export const getCommunicationTypes: OperationFunction<
  [input: wire.GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationTypes, /* @__PURE__ */ normalizer(v2LookupListShape));

/** What `getCommunicationType` answers. */
export type GetCommunicationTypeOutput = NormalizedV2LookupItem;

/** Every declared answer of `getCommunicationType`, by status. */
export type GetCommunicationTypeResponses = WithOutput<wire.GetCommunicationTypeResponses, NormalizedV2LookupItem>;

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
export const getCommunicationType: OperationFunction<
  [input: wire.GetCommunicationTypeInput],
  GetCommunicationTypeOutput,
  GetCommunicationTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationType, /* @__PURE__ */ normalizer(v2LookupItemShape));

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = NormalizedV2LookupList;

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = WithOutput<wire.GetNoteTypesResponses, NormalizedV2LookupList>;

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
export const getNoteTypes: OperationFunction<
  [input: wire.GetNoteTypesInput],
  GetNoteTypesOutput,
  GetNoteTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetNoteTypes, /* @__PURE__ */ normalizer(v2LookupListShape));

/** What `getNoteType` answers. */
export type GetNoteTypeOutput = NormalizedV2LookupItem;

/** Every declared answer of `getNoteType`, by status. */
export type GetNoteTypeResponses = WithOutput<wire.GetNoteTypeResponses, NormalizedV2LookupItem>;

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
export const getNoteType: OperationFunction<[input: wire.GetNoteTypeInput], GetNoteTypeOutput, GetNoteTypeResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteType, /* @__PURE__ */ normalizer(v2LookupItemShape));

/** What `getNotes` answers. */
export type GetNotesOutput = NormalizedV2NoteList;

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = WithOutput<wire.GetNotesResponses, NormalizedV2NoteList>;

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
export const getNotes: PagedFunction<[input: wire.GetNotesInput], GetNotesOutput, GetNotesResponses> =
  /* @__PURE__ */ pagedFunction(v2GetNotes, /* @__PURE__ */ normalizer(v2NoteListShape));

/** What `createNote` answers. */
export type CreateNoteOutput = NormalizedV2Note;

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = WithOutput<wire.CreateNoteResponses, NormalizedV2Note>;

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
export const createNote: OperationFunction<[input: wire.CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2CreateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getNote` answers. */
export type GetNoteOutput = NormalizedV2Note;

/** Every declared answer of `getNote`, by status. */
export type GetNoteResponses = WithOutput<wire.GetNoteResponses, NormalizedV2Note>;

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
export const getNote: OperationFunction<[input: wire.GetNoteInput], GetNoteOutput, GetNoteResponses> =
  /* @__PURE__ */ operationFunction(v2GetNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `updateNote` answers. */
export type UpdateNoteOutput = NormalizedV2Note;

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = WithOutput<wire.UpdateNoteResponses, NormalizedV2Note>;

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
export const updateNote: OperationFunction<[input: wire.UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2UpdateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = NormalizedV2PromiseToPayList;

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = WithOutput<wire.GetPromiseToPaysResponses, NormalizedV2PromiseToPayList>;

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
export const getPromiseToPays: PagedFunction<
  [input: wire.GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses
> = /* @__PURE__ */ pagedFunction(v2GetPromiseToPays, /* @__PURE__ */ normalizer(v2PromiseToPayListShape));

/** What `getPromiseToPay` answers. */
export type GetPromiseToPayOutput = NormalizedV2PromiseToPay;

/** Every declared answer of `getPromiseToPay`, by status. */
export type GetPromiseToPayResponses = WithOutput<wire.GetPromiseToPayResponses, NormalizedV2PromiseToPay>;

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
export const getPromiseToPay: OperationFunction<
  [input: wire.GetPromiseToPayInput],
  GetPromiseToPayOutput,
  GetPromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2GetPromiseToPay, /* @__PURE__ */ normalizer(v2PromiseToPayShape));
