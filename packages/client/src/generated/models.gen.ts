// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { components } from "./schema.gen.ts";

/** An integer written as a string. */
export type IntegerString = components["schemas"]["IntegerString"];
/** Free text; empty when absent. */
export type Text = components["schemas"]["Text"];
/** An e-mail address; empty when absent, so it is not checked as one. */
export type Email = components["schemas"]["Email"];
/** Digits only, leading zeros kept; empty when absent. */
export type Digits = components["schemas"]["Digits"];
/** A telephone number, normally digits; spaces have been observed; empty when absent. */
export type Phone = components["schemas"]["Phone"];
/** A flag, written as a word in both versions. */
export type YesNo = components["schemas"]["YesNo"];
/** A school that authorised the integration, for one API. A school with several APIs has several rows. */
export type V1Client = components["schemas"]["V1Client"];
/**
 * The error body of v1. Decide on `error`, ignoring case, and on the status; never on `error_description`, which
 * is text for people.
 */
export type V1Error = components["schemas"]["V1Error"];
/** An id. The vendor's tables say integer, its JSON samples send a quoted integer; both are accepted. */
export type IdInput = components["schemas"]["IdInput"];
/** The state to set for one API of the school in the path. */
export type V1ClientStateChange = components["schemas"]["V1ClientStateChange"];
/** An empty array, whatever happened. Read the client again to see the new state. */
export type NothingReported = components["schemas"]["NothingReported"];
/** The school, the API and the state to set. */
export type V2ClientIntegrationStateChange = components["schemas"]["V2ClientIntegrationStateChange"];
/** A school that authorised the integration, for one API. A school with several APIs has several rows. */
export type V2ClientIntegration = components["schemas"]["V2ClientIntegration"];
/** The integration after the change. */
export type V2ClientIntegrationStateChanged = components["schemas"]["V2ClientIntegrationStateChanged"];
/** The error body of v2. `message` is text for people. */
export type V2Error = components["schemas"]["V2Error"];
/** An entry of a lookup list. */
export type V1LookupItem = components["schemas"]["V1LookupItem"];
/** A calendar date as yyyy-mm-dd, without a time zone; read it as a South African date (GEN-22, assumed). */
export type CalendarDate = components["schemas"]["CalendarDate"];
/** An amount in rand with two decimals, as a string, without currency sign or separators. */
export type Amount = components["schemas"]["Amount"];
/** An amount in rand with two decimals, as a string; empty when nothing has been paid. */
export type AmountPaid = components["schemas"]["AmountPaid"];
/** Whether a promise was kept in full, not at all, or in part. */
export type YesNoPartial = components["schemas"]["YesNoPartial"];
/** A payment arrangement, as part of its note. */
export type V1PromiseInNote = components["schemas"]["V1PromiseInNote"];
/** A note on the account of a debtor. Every value is a string. */
export type V1Note = components["schemas"]["V1Note"];
/**
 * An amount in rand above zero, as a string with a decimal point and no currency sign. The samples send two
 * decimals; that fewer are accepted is assumed (FIN1-09, FIN2-12).
 */
export type AmountInput = components["schemas"]["AmountInput"];
/** A payment arrangement to add. */
export type PromiseToPayCreate = components["schemas"]["PromiseToPayCreate"];
/** The note to create. */
export type NoteCreate = components["schemas"]["NoteCreate"];
/** The confirmation of a deletion. */
export type Deleted = components["schemas"]["Deleted"];
/**
 * A payment arrangement to change (`promise_to_pay_id` given) or to add (no id). An arrangement is not added
 * when both its date and its amount equal those of one that the note already has.
 */
export type PromiseToPayChange = components["schemas"]["PromiseToPayChange"];
/** The note, and what to change about it. What is left out stays. */
export type V1NoteUpdate = components["schemas"]["V1NoteUpdate"];
/** A payment arrangement, with the person who made it. */
export type V1PromiseToPay = components["schemas"]["V1PromiseToPay"];
/** Where this page stands in the list. */
export type PageMeta = components["schemas"]["PageMeta"];
/** A page of integrations. */
export type V2ClientIntegrationList = components["schemas"]["V2ClientIntegrationList"];
/** An entry of a lookup list. */
export type V2LookupItem = components["schemas"]["V2LookupItem"];
/** All entries; lookups have no pages. */
export type V2LookupList = components["schemas"]["V2LookupList"];
/**
 * A payment arrangement, as part of its note. The fields are those of v1, with the id as a number (FIN2-02,
 * assumed).
 */
export type V2PromiseInNote = components["schemas"]["V2PromiseInNote"];
/**
 * A note on the account of a debtor. No v2 note has been seen: the fields are those of v1, with ids as numbers
 * (FIN2-01, assumed).
 */
export type V2Note = components["schemas"]["V2Note"];
/** A page of notes. */
export type V2NoteList = components["schemas"]["V2NoteList"];
/** What to change about the note. What is left out stays. */
export type V2NoteUpdate = components["schemas"]["V2NoteUpdate"];
/**
 * A payment arrangement, with the person who made it. No v2 record has been seen; the fields are those of v1,
 * with ids as numbers (FIN2-18, assumed).
 */
export type V2PromiseToPay = components["schemas"]["V2PromiseToPay"];
/** A page of promises. */
export type V2PromiseToPayList = components["schemas"]["V2PromiseToPayList"];
