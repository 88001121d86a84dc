// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "../operations/operation-function.ts";
import type { OperationFunction } from "../operations/operation-function.ts";
import { pagedFunction } from "../operations/paged-function.ts";
import type { PagedFunction } from "../operations/paged-function.ts";
import { normalizer } from "./shape.ts";
import type { WithOutput } from "./types.ts";
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
  v2GetPromiseToPays,
  v2GetPromiseToPay,
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
import {
  v1ClientShape,
  v2ClientIntegrationListShape,
  v2ClientIntegrationStateChangedShape,
  v2LookupListShape,
  v2LookupItemShape,
  v2NoteListShape,
  v2NoteShape,
  v2PromiseToPayListShape,
  v2PromiseToPayShape,
  v2TransactionLookupListShape,
  v2TransactionLookupItemShape,
  v2AgeBalanceListShape,
  v2AccountTransactionsListShape,
  v2SchoolListShape,
  v2SchoolShape,
  v2AccountablePersonListShape,
  v2AccountablePersonShape,
  v2LearnerListShape,
  v2LearnerShape,
} from "./shapes.gen.ts";
import type {
  NormalizedV1Client,
  NormalizedV2ClientIntegrationList,
  NormalizedV2ClientIntegrationStateChanged,
  NormalizedV2LookupList,
  NormalizedV2LookupItem,
  NormalizedV2NoteList,
  NormalizedV2Note,
  NormalizedV2PromiseToPayList,
  NormalizedV2PromiseToPay,
  NormalizedV2TransactionLookupList,
  NormalizedV2TransactionLookupItem,
  NormalizedV2AgeBalanceList,
  NormalizedV2AccountTransactionsList,
  NormalizedV2SchoolList,
  NormalizedV2School,
  NormalizedV2AccountablePersonList,
  NormalizedV2AccountablePerson,
  NormalizedV2LearnerList,
  NormalizedV2Learner,
} from "./shapes.gen.ts";
import type * as wire from "../operations/v2.gen.ts";

export type {
  GetClientsInput,
  GetClientIntegrationsInput,
  ChangeClientIntegrationStateInput,
  ChangeClientIntegrationStatePostInput,
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
  GetTransactionTypesInput,
  GetTransactionTypeInput,
  GetTransactionCategoriesInput,
  GetTransactionCategoryInput,
  GetAgeAnalysisReportInput,
  GetFinancialTransactionsReportInput,
  GetSchoolsInput,
  GetSchoolInput,
  GetAccountablePersonsInput,
  GetAccountablePersonInput,
  GetLearnersInput,
  GetLearnerInput,
} from "../operations/v2.gen.ts";
export { deleteNote } from "../operations/v2.gen.ts";
export type { DeleteNoteInput, DeleteNoteOutput, DeleteNoteResponses } from "../operations/v2.gen.ts";
export { deletePromiseToPay } from "../operations/v2.gen.ts";
export type {
  DeletePromiseToPayInput,
  DeletePromiseToPayOutput,
  DeletePromiseToPayResponses,
} from "../operations/v2.gen.ts";

/** What `getClients` answers. */
export type GetClientsOutput = NormalizedV1Client[];

/** Every declared answer of `getClients`, by status. */
export type GetClientsResponses = WithOutput<wire.GetClientsResponses, NormalizedV1Client[]>;

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
export const getClients: OperationFunction<[input?: wire.GetClientsInput], GetClientsOutput, GetClientsResponses> =
  /* @__PURE__ */ operationFunction(v2GetClients, /* @__PURE__ */ normalizer([v1ClientShape]));

/** What `getClientIntegrations` answers. */
export type GetClientIntegrationsOutput = NormalizedV2ClientIntegrationList;

/** Every declared answer of `getClientIntegrations`, by status. */
export type GetClientIntegrationsResponses = WithOutput<
  wire.GetClientIntegrationsResponses,
  NormalizedV2ClientIntegrationList
>;

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
  [input?: wire.GetClientIntegrationsInput],
  GetClientIntegrationsOutput,
  GetClientIntegrationsResponses
> = /* @__PURE__ */ pagedFunction(v2GetClientIntegrations, /* @__PURE__ */ normalizer(v2ClientIntegrationListShape));

/** What `changeClientIntegrationState` answers. */
export type ChangeClientIntegrationStateOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationState`, by status. */
export type ChangeClientIntegrationStateResponses = WithOutput<
  wire.ChangeClientIntegrationStateResponses,
  NormalizedV2ClientIntegrationStateChanged
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
export const changeClientIntegrationState: OperationFunction<
  [input: wire.ChangeClientIntegrationStateInput],
  ChangeClientIntegrationStateOutput,
  ChangeClientIntegrationStateResponses
> = /* @__PURE__ */ operationFunction(
  v2ChangeClientIntegrationState,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = WithOutput<
  wire.ChangeClientIntegrationStatePostResponses,
  NormalizedV2ClientIntegrationStateChanged
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
export const changeClientIntegrationStatePost: OperationFunction<
  [input: wire.ChangeClientIntegrationStatePostInput],
  ChangeClientIntegrationStatePostOutput,
  ChangeClientIntegrationStatePostResponses
> = /* @__PURE__ */ operationFunction(
  v2ChangeClientIntegrationStatePost,
  /* @__PURE__ */ normalizer(v2ClientIntegrationStateChangedShape),
);

/** What `getCommunicationTypes` answers. */
export type GetCommunicationTypesOutput = NormalizedV2LookupList;

/** Every declared answer of `getCommunicationTypes`, by status. */
export type GetCommunicationTypesResponses = WithOutput<wire.GetCommunicationTypesResponses, NormalizedV2LookupList>;

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
  [input: wire.GetCommunicationTypesInput],
  GetCommunicationTypesOutput,
  GetCommunicationTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationTypes, /* @__PURE__ */ normalizer(v2LookupListShape));

/** What `getCommunicationType` answers. */
export type GetCommunicationTypeOutput = NormalizedV2LookupItem;

/** Every declared answer of `getCommunicationType`, by status. */
export type GetCommunicationTypeResponses = WithOutput<wire.GetCommunicationTypeResponses, NormalizedV2LookupItem>;

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
  [input: wire.GetCommunicationTypeInput],
  GetCommunicationTypeOutput,
  GetCommunicationTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetCommunicationType, /* @__PURE__ */ normalizer(v2LookupItemShape));

/** What `getNoteTypes` answers. */
export type GetNoteTypesOutput = NormalizedV2LookupList;

/** Every declared answer of `getNoteTypes`, by status. */
export type GetNoteTypesResponses = WithOutput<wire.GetNoteTypesResponses, NormalizedV2LookupList>;

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
export const getNoteType: OperationFunction<[input: wire.GetNoteTypeInput], GetNoteTypeOutput, GetNoteTypeResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteType, /* @__PURE__ */ normalizer(v2LookupItemShape));

/** What `getNotes` answers. */
export type GetNotesOutput = NormalizedV2NoteList;

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = WithOutput<wire.GetNotesResponses, NormalizedV2NoteList>;

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
export const getNotes: PagedFunction<[input: wire.GetNotesInput], GetNotesOutput, GetNotesResponses> =
  /* @__PURE__ */ pagedFunction(v2GetNotes, /* @__PURE__ */ normalizer(v2NoteListShape));

/** What `createNote` answers. */
export type CreateNoteOutput = NormalizedV2Note;

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = WithOutput<wire.CreateNoteResponses, NormalizedV2Note>;

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
export const createNote: OperationFunction<[input: wire.CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2CreateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getNote` answers. */
export type GetNoteOutput = NormalizedV2Note;

/** Every declared answer of `getNote`, by status. */
export type GetNoteResponses = WithOutput<wire.GetNoteResponses, NormalizedV2Note>;

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
export const getNote: OperationFunction<[input: wire.GetNoteInput], GetNoteOutput, GetNoteResponses> =
  /* @__PURE__ */ operationFunction(v2GetNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `updateNote` answers. */
export type UpdateNoteOutput = NormalizedV2Note;

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = WithOutput<wire.UpdateNoteResponses, NormalizedV2Note>;

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
export const updateNote: OperationFunction<[input: wire.UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2UpdateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = NormalizedV2PromiseToPayList;

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = WithOutput<wire.GetPromiseToPaysResponses, NormalizedV2PromiseToPayList>;

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
  [input: wire.GetPromiseToPaysInput],
  GetPromiseToPaysOutput,
  GetPromiseToPaysResponses
> = /* @__PURE__ */ pagedFunction(v2GetPromiseToPays, /* @__PURE__ */ normalizer(v2PromiseToPayListShape));

/** What `getPromiseToPay` answers. */
export type GetPromiseToPayOutput = NormalizedV2PromiseToPay;

/** Every declared answer of `getPromiseToPay`, by status. */
export type GetPromiseToPayResponses = WithOutput<wire.GetPromiseToPayResponses, NormalizedV2PromiseToPay>;

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
  [input: wire.GetPromiseToPayInput],
  GetPromiseToPayOutput,
  GetPromiseToPayResponses
> = /* @__PURE__ */ operationFunction(v2GetPromiseToPay, /* @__PURE__ */ normalizer(v2PromiseToPayShape));

/** What `getTransactionTypes` answers. */
export type GetTransactionTypesOutput = NormalizedV2TransactionLookupList;

/** Every declared answer of `getTransactionTypes`, by status. */
export type GetTransactionTypesResponses = WithOutput<
  wire.GetTransactionTypesResponses,
  NormalizedV2TransactionLookupList
>;

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
  [input: wire.GetTransactionTypesInput],
  GetTransactionTypesOutput,
  GetTransactionTypesResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionTypes, /* @__PURE__ */ normalizer(v2TransactionLookupListShape));

/** What `getTransactionType` answers. */
export type GetTransactionTypeOutput = NormalizedV2TransactionLookupItem;

/** Every declared answer of `getTransactionType`, by status. */
export type GetTransactionTypeResponses = WithOutput<
  wire.GetTransactionTypeResponses,
  NormalizedV2TransactionLookupItem
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
export const getTransactionType: OperationFunction<
  [input: wire.GetTransactionTypeInput],
  GetTransactionTypeOutput,
  GetTransactionTypeResponses
> = /* @__PURE__ */ operationFunction(v2GetTransactionType, /* @__PURE__ */ normalizer(v2TransactionLookupItemShape));

/** What `getTransactionCategories` answers. */
export type GetTransactionCategoriesOutput = NormalizedV2TransactionLookupList;

/** Every declared answer of `getTransactionCategories`, by status. */
export type GetTransactionCategoriesResponses = WithOutput<
  wire.GetTransactionCategoriesResponses,
  NormalizedV2TransactionLookupList
>;

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
  [input: wire.GetTransactionCategoriesInput],
  GetTransactionCategoriesOutput,
  GetTransactionCategoriesResponses
> = /* @__PURE__ */ operationFunction(
  v2GetTransactionCategories,
  /* @__PURE__ */ normalizer(v2TransactionLookupListShape),
);

/** What `getTransactionCategory` answers. */
export type GetTransactionCategoryOutput = NormalizedV2TransactionLookupItem;

/** Every declared answer of `getTransactionCategory`, by status. */
export type GetTransactionCategoryResponses = WithOutput<
  wire.GetTransactionCategoryResponses,
  NormalizedV2TransactionLookupItem
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
export const getTransactionCategory: OperationFunction<
  [input: wire.GetTransactionCategoryInput],
  GetTransactionCategoryOutput,
  GetTransactionCategoryResponses
> = /* @__PURE__ */ operationFunction(
  v2GetTransactionCategory,
  /* @__PURE__ */ normalizer(v2TransactionLookupItemShape),
);

/** What `getAgeAnalysisReport` answers. */
export type GetAgeAnalysisReportOutput = NormalizedV2AgeBalanceList;

/** Every declared answer of `getAgeAnalysisReport`, by status. */
export type GetAgeAnalysisReportResponses = WithOutput<wire.GetAgeAnalysisReportResponses, NormalizedV2AgeBalanceList>;

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
  [input: wire.GetAgeAnalysisReportInput],
  GetAgeAnalysisReportOutput,
  GetAgeAnalysisReportResponses
> = /* @__PURE__ */ pagedFunction(v2GetAgeAnalysisReport, /* @__PURE__ */ normalizer(v2AgeBalanceListShape));

/** What `getFinancialTransactionsReport` answers. */
export type GetFinancialTransactionsReportOutput = NormalizedV2AccountTransactionsList;

/** Every declared answer of `getFinancialTransactionsReport`, by status. */
export type GetFinancialTransactionsReportResponses = WithOutput<
  wire.GetFinancialTransactionsReportResponses,
  NormalizedV2AccountTransactionsList
>;

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
  [input: wire.GetFinancialTransactionsReportInput],
  GetFinancialTransactionsReportOutput,
  GetFinancialTransactionsReportResponses
> = /* @__PURE__ */ pagedFunction(
  v2GetFinancialTransactionsReport,
  /* @__PURE__ */ normalizer(v2AccountTransactionsListShape),
);

/** What `getSchools` answers. */
export type GetSchoolsOutput = NormalizedV2SchoolList;

/** Every declared answer of `getSchools`, by status. */
export type GetSchoolsResponses = WithOutput<wire.GetSchoolsResponses, NormalizedV2SchoolList>;

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
export const getSchools: PagedFunction<[input?: wire.GetSchoolsInput], GetSchoolsOutput, GetSchoolsResponses> =
  /* @__PURE__ */ pagedFunction(v2GetSchools, /* @__PURE__ */ normalizer(v2SchoolListShape));

/** What `getSchool` answers. */
export type GetSchoolOutput = NormalizedV2School;

/** Every declared answer of `getSchool`, by status. */
export type GetSchoolResponses = WithOutput<wire.GetSchoolResponses, NormalizedV2School>;

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
export const getSchool: OperationFunction<[input: wire.GetSchoolInput], GetSchoolOutput, GetSchoolResponses> =
  /* @__PURE__ */ operationFunction(v2GetSchool, /* @__PURE__ */ normalizer(v2SchoolShape));

/** What `getAccountablePersons` answers. */
export type GetAccountablePersonsOutput = NormalizedV2AccountablePersonList;

/** Every declared answer of `getAccountablePersons`, by status. */
export type GetAccountablePersonsResponses = WithOutput<
  wire.GetAccountablePersonsResponses,
  NormalizedV2AccountablePersonList
>;

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
  [input: wire.GetAccountablePersonsInput],
  GetAccountablePersonsOutput,
  GetAccountablePersonsResponses
> = /* @__PURE__ */ pagedFunction(v2GetAccountablePersons, /* @__PURE__ */ normalizer(v2AccountablePersonListShape));

/** What `getAccountablePerson` answers. */
export type GetAccountablePersonOutput = NormalizedV2AccountablePerson;

/** Every declared answer of `getAccountablePerson`, by status. */
export type GetAccountablePersonResponses = WithOutput<
  wire.GetAccountablePersonResponses,
  NormalizedV2AccountablePerson
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
export const getAccountablePerson: OperationFunction<
  [input: wire.GetAccountablePersonInput],
  GetAccountablePersonOutput,
  GetAccountablePersonResponses
> = /* @__PURE__ */ operationFunction(v2GetAccountablePerson, /* @__PURE__ */ normalizer(v2AccountablePersonShape));

/** What `getLearners` answers. */
export type GetLearnersOutput = NormalizedV2LearnerList;

/** Every declared answer of `getLearners`, by status. */
export type GetLearnersResponses = WithOutput<wire.GetLearnersResponses, NormalizedV2LearnerList>;

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
export const getLearners: PagedFunction<[input: wire.GetLearnersInput], GetLearnersOutput, GetLearnersResponses> =
  /* @__PURE__ */ pagedFunction(v2GetLearners, /* @__PURE__ */ normalizer(v2LearnerListShape));

/** What `getLearner` answers. */
export type GetLearnerOutput = NormalizedV2Learner;

/** Every declared answer of `getLearner`, by status. */
export type GetLearnerResponses = WithOutput<wire.GetLearnerResponses, NormalizedV2Learner>;

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
export const getLearner: OperationFunction<[input: wire.GetLearnerInput], GetLearnerOutput, GetLearnerResponses> =
  /* @__PURE__ */ operationFunction(v2GetLearner, /* @__PURE__ */ normalizer(v2LearnerShape));
