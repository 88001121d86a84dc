// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import { operationFunction } from "../operation-function.ts";
import type { OperationFunction } from "../operation-function.ts";
import { pagedFunction } from "../paged-function.ts";
import type { PagedFunction } from "../paged-function.ts";
import { normalizer } from "../normalize/shape.ts";
import type { WithOutput } from "../normalize/types.ts";
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
import type * as wire from "./v2.gen.ts";

export type {
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

/** What `changeClientIntegrationStatePost` answers. */
export type ChangeClientIntegrationStatePostOutput = NormalizedV2ClientIntegrationStateChanged;

/** Every declared answer of `changeClientIntegrationStatePost`, by status. */
export type ChangeClientIntegrationStatePostResponses = WithOutput<
  wire.ChangeClientIntegrationStatePostResponses,
  NormalizedV2ClientIntegrationStateChanged
>;

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
export const getNoteType: OperationFunction<[input: wire.GetNoteTypeInput], GetNoteTypeOutput, GetNoteTypeResponses> =
  /* @__PURE__ */ operationFunction(v2GetNoteType, /* @__PURE__ */ normalizer(v2LookupItemShape));

/** What `getNotes` answers. */
export type GetNotesOutput = NormalizedV2NoteList;

/** Every declared answer of `getNotes`, by status. */
export type GetNotesResponses = WithOutput<wire.GetNotesResponses, NormalizedV2NoteList>;

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
export const getNotes: PagedFunction<[input: wire.GetNotesInput], GetNotesOutput, GetNotesResponses> =
  /* @__PURE__ */ pagedFunction(v2GetNotes, /* @__PURE__ */ normalizer(v2NoteListShape));

/** What `createNote` answers. */
export type CreateNoteOutput = NormalizedV2Note;

/** Every declared answer of `createNote`, by status. */
export type CreateNoteResponses = WithOutput<wire.CreateNoteResponses, NormalizedV2Note>;

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
export const createNote: OperationFunction<[input: wire.CreateNoteInput], CreateNoteOutput, CreateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2CreateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getNote` answers. */
export type GetNoteOutput = NormalizedV2Note;

/** Every declared answer of `getNote`, by status. */
export type GetNoteResponses = WithOutput<wire.GetNoteResponses, NormalizedV2Note>;

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
export const getNote: OperationFunction<[input: wire.GetNoteInput], GetNoteOutput, GetNoteResponses> =
  /* @__PURE__ */ operationFunction(v2GetNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `updateNote` answers. */
export type UpdateNoteOutput = NormalizedV2Note;

/** Every declared answer of `updateNote`, by status. */
export type UpdateNoteResponses = WithOutput<wire.UpdateNoteResponses, NormalizedV2Note>;

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
export const updateNote: OperationFunction<[input: wire.UpdateNoteInput], UpdateNoteOutput, UpdateNoteResponses> =
  /* @__PURE__ */ operationFunction(v2UpdateNote, /* @__PURE__ */ normalizer(v2NoteShape));

/** What `getPromiseToPays` answers. */
export type GetPromiseToPaysOutput = NormalizedV2PromiseToPayList;

/** Every declared answer of `getPromiseToPays`, by status. */
export type GetPromiseToPaysResponses = WithOutput<wire.GetPromiseToPaysResponses, NormalizedV2PromiseToPayList>;

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
 * The transaction types that transactions refer to. Not paginated. The page cuts the list short, so it is open.
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
 * One transaction type by its id. The id is a number here and a string in the list, on one page.
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
 * One transaction category by its id. The id is a number here and a string in the list, on one page.
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
 * The transactions of each family and accountable person, with the balance after each, in pages.
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
 * All schools that authorised you, as Finance+ shows them, in pages. Takes no `HTTP-X-SCHOOLID`.
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
 * One school, as Finance+ shows it. Takes no `HTTP-X-SCHOOLID`.
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
 * One accountable person by id.
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
 * Learners with the ids of their parents and of who is accountable for the debt, in pages. Counterpart of v1 Get
 * Learner Parent Info. The prose also offers a filter by `learner_id`; the path serves for that.
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
 * One learner by id.
 *
 * `GET /v2/finplus/debtmanagement/learners/{id}`
 *
 * @see https://apidocs.d6plus.co.za/v2/reference/finance+/debt-management/get-learner-s
 * @throws A `D6Error` whose `kind` is `invalid-request`, `validation`, `unauthorized`, `forbidden`, `not-found`,
 * `wrong-route`, `rate-limited`, `server`, `unexpected-response`, `connection`, `timeout` or `aborted`.
 */
export const getLearner: OperationFunction<[input: wire.GetLearnerInput], GetLearnerOutput, GetLearnerResponses> =
  /* @__PURE__ */ operationFunction(v2GetLearner, /* @__PURE__ */ normalizer(v2LearnerShape));
