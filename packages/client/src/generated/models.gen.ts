// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { components } from "./schema.gen.ts";

/** A whole number without a sign, written as a string, the way v1 writes its ids. */
export type IntegerString = components["schemas"]["IntegerString"];
/** Free text. Empty when there is no value. */
export type Text = components["schemas"]["Text"];
/** An e-mail address as the school typed it. Empty when there is none, so it is not validated as an address. */
export type Email = components["schemas"]["Email"];
/** A string of digits only, with leading zeros kept. Empty when there is no value. */
export type Digits = components["schemas"]["Digits"];
/** A telephone number as the school typed it, normally digits; spaces occur. Empty when there is none. */
export type Phone = components["schemas"]["Phone"];
/** A flag, written as the word `Yes` or `No` in both versions. */
export type YesNo = components["schemas"]["YesNo"];
/** A school that authorised your integration, for one API. A school with several APIs has several rows. */
export type V1Client = components["schemas"]["V1Client"];
/**
 * The error body of v1. Decide on the status and on `error`, ignoring case; `error_description` is text for
 * people and may change.
 */
export type V1Error = components["schemas"]["V1Error"];
/**
 * An id in a request, as an integer or as a string of its digits. Both are accepted, so an id can be sent back
 * as it was read. It has at most 15 digits.
 */
export type IdInput = components["schemas"]["IdInput"];
/** The API whose integration to switch on or off for the school in the path. */
export type V1ClientStateChange = components["schemas"]["V1ClientStateChange"];
/** An empty array that stands for success and tells nothing else. Read the client again to see its new state. */
export type NothingReported = components["schemas"]["NothingReported"];
/** The school, the API, and whether its integration is to be active. */
export type V2ClientIntegrationStateChange = components["schemas"]["V2ClientIntegrationStateChange"];
/** A school that authorised your integration, for one API. A school with several APIs has several records. */
export type V2ClientIntegration = components["schemas"]["V2ClientIntegration"];
/** The confirmation of a change of state, with the integration as it is now. */
export type V2ClientIntegrationStateChanged = components["schemas"]["V2ClientIntegrationStateChanged"];
/**
 * The error body of v2. Decide on the status; `message` and the texts in `validation_errors` are for people and
 * may change.
 */
export type V2Error = components["schemas"]["V2Error"];
/** An entry of a lookup: an id that records refer to, and its name. */
export type V1LookupItem = components["schemas"]["V1LookupItem"];
/** An entry of the gender lookup. */
export type V1Gender = components["schemas"]["V1Gender"];
/**
 * A postal or street address in one string, its lines separated by CRLF. Empty when there is none. Tolerate a
 * literal `/r/n` between the lines as well.
 */
export type Address = components["schemas"]["Address"];
/** A school as Administration+ shows it. The record holds no id; keep the one you sent. */
export type V1SchoolInfo = components["schemas"]["V1SchoolInfo"];
/** A day as `yyyy-mm-dd`, without a time or a zone. Read it as a day in South Africa (UTC+2, no daylight saving). */
export type CalendarDate = components["schemas"]["CalendarDate"];
/** A South African identity number of 13 digits. Empty when there is none. */
export type IdentityNumber = components["schemas"]["IdentityNumber"];
/**
 * An amount of money in rand, as a string with exactly two decimals and no currency sign or thousands separator.
 * Negative for a credit.
 */
export type Amount = components["schemas"]["Amount"];
/** A parent or guardian. The record holds no ids of learners; `family_code` is the only link to a family. */
export type V1Parent = components["schemas"]["V1Parent"];
/**
 * A learner of the school, as Administration+ keeps the record. Expect further fields: the vendor shows only
 * part of the record.
 */
export type V1Learner = components["schemas"]["V1Learner"];
/** One day on which a learner was absent. Whether the absence was late or confirmed is not told. */
export type V1LearnerAbsentee = components["schemas"]["V1LearnerAbsentee"];
/** A lapse or a merit of a learner, with its points. */
export type V1LearnerDiscipline = components["schemas"]["V1LearnerDiscipline"];
/** A list in one string, separated by commas without spaces. Empty when there is nothing in it. */
export type CommaList = components["schemas"]["CommaList"];
/** A member of staff, teaching or not. */
export type V1StaffMember = components["schemas"]["V1StaffMember"];
/** One subject that a learner takes in the current administrative year. */
export type V1LearnerSubject = components["schemas"]["V1LearnerSubject"];
/** Where and with whom a subject is taught in one term. */
export type V1SubjectTerm = components["schemas"]["V1SubjectTerm"];
/**
 * A subject of one learner with its group, room and teacher in each term. The learner's id is not in it; keep
 * the one you sent.
 */
export type V1SubjectPerTerm = components["schemas"]["V1SubjectPerTerm"];
/** The mark that a learner has in one subject and term. */
export type V1TermMark = components["schemas"]["V1TermMark"];
/**
 * The marks that one learner has in one subject, term by term. The learner's id is not in it; keep the one you
 * sent.
 */
export type V1SubjectMarks = components["schemas"]["V1SubjectMarks"];
/**
 * A switch in the query. Send `true` to turn it on, and leave the parameter out to leave it off: whether `false`
 * means the same is not known.
 */
export type Switch = components["schemas"]["Switch"];
/** An amount of money in rand with two decimals, as a string. Empty when nothing has been paid. */
export type AmountPaid = components["schemas"]["AmountPaid"];
/** Whether something was done in full (`Yes`), not at all (`No`) or in part (`Partial`). */
export type YesNoPartial = components["schemas"]["YesNoPartial"];
/** A promise to pay as its note shows it: what was promised, and what has come of it. */
export type V1PromiseInNote = components["schemas"]["V1PromiseInNote"];
/** A debtor note: what was said or agreed about an account, with whom, when and how. Every value is a string. */
export type V1Note = components["schemas"]["V1Note"];
/**
 * An amount of money in rand above zero, as a string with a decimal point and no currency sign. Send two
 * decimals, and at most twelve digits before the point.
 */
export type AmountInput = components["schemas"]["AmountInput"];
/** A promise to pay as part of a new note: the day and the amount that were promised. */
export type PromiseToPayCreate = components["schemas"]["PromiseToPayCreate"];
/**
 * A debtor note to create. `communication_type_id` is required for every note type but internal, and
 * `promise_to_pays` for a promise to pay (type 2).
 */
export type NoteCreate = components["schemas"]["NoteCreate"];
/** The confirmation that a record was deleted. */
export type Deleted = components["schemas"]["Deleted"];
/**
 * A promise to pay to change (with `promise_to_pay_id`) or to add to the note (without). One whose date and
 * amount both equal those of a promise that the note already has is not added.
 */
export type PromiseToPayChange = components["schemas"]["PromiseToPayChange"];
/** The id of a debtor note, and the fields to change. What is left out stays as it is. */
export type V1NoteUpdate = components["schemas"]["V1NoteUpdate"];
/** A promise to pay with the person who made it: what was promised, by when, and what has come of it. */
export type V1PromiseToPay = components["schemas"]["V1PromiseToPay"];
/**
 * What a family owes on the day of the report, split by how long each part has been due. One more balance, for a
 * further period or a total, is to be expected. Grouped by learner or by category on request.
 */
export type V1AgeBalance = components["schemas"]["V1AgeBalance"];
/**
 * A transaction on an account, with the balance after it. The opening balance has `null` where the others have a
 * category, a type and a reference.
 */
export type V1Transaction = components["schemas"]["V1Transaction"];
/** The transactions of one learner within an account, when `per_learner` was sent. */
export type V1LearnerTransactions = components["schemas"]["V1LearnerTransactions"];
/** The transactions on the account of one family, with the person who is accountable for it. */
export type V1AccountTransactions = components["schemas"]["V1AccountTransactions"];
/**
 * A transaction as the older version of the report lists it, one flat row for each. Its type ids are its own: 18
 * opening balance, 19 closing balance, 20 system transactions, 50 end of record.
 */
export type V1TransactionRow = components["schemas"]["V1TransactionRow"];
/** A school as Finance+ shows it, with its place, contacts and ways of payment. */
export type V1School = components["schemas"]["V1School"];
/** A learner listed under the account of a debtor, when `include_learners` was sent. */
export type V1AccountLearner = components["schemas"]["V1AccountLearner"];
/**
 * The person who is accountable for the account of a family. Expect further fields: the vendor shows only part
 * of the record.
 */
export type V1SchoolDebtor = components["schemas"]["V1SchoolDebtor"];
/** A learner with the ids of both parents and of the person who is accountable for the account. */
export type V1LearnerParentInfo = components["schemas"]["V1LearnerParentInfo"];
/** Where this page stands in its list, and how to ask for the next one. */
export type PageMeta = components["schemas"]["PageMeta"];
/** One page of client integrations. */
export type V2ClientIntegrationList = components["schemas"]["V2ClientIntegrationList"];
/** An entry of a lookup: an id that records refer to, and its name. */
export type V2LookupItem = components["schemas"]["V2LookupItem"];
/** All entries of a lookup. Lookups have no pages. */
export type V2LookupList = components["schemas"]["V2LookupList"];
/** A promise to pay as its note shows it: what was promised, and what has come of it. */
export type V2PromiseInNote = components["schemas"]["V2PromiseInNote"];
/** A debtor note: what was said or agreed about an account, with whom, when and how. */
export type V2Note = components["schemas"]["V2Note"];
/** One page of debtor notes. */
export type V2NoteList = components["schemas"]["V2NoteList"];
/** The fields of a debtor note to change. What is left out stays as it is. */
export type V2NoteUpdate = components["schemas"]["V2NoteUpdate"];
/** A promise to pay with the person who made it: what was promised, by when, and what has come of it. */
export type V2PromiseToPay = components["schemas"]["V2PromiseToPay"];
/** One page of promises to pay. */
export type V2PromiseToPayList = components["schemas"]["V2PromiseToPayList"];
/** A transaction type or category: an id that transactions refer to, and its name. */
export type V2TransactionLookupItem = components["schemas"]["V2TransactionLookupItem"];
/** All transaction types or categories. Lookups have no pages. */
export type V2TransactionLookupList = components["schemas"]["V2TransactionLookupList"];
/**
 * What a family owes on the day of the report, split by how long each part has been due. Further balances are to
 * be expected. Grouped by learner or by category on request.
 */
export type V2AgeBalance = components["schemas"]["V2AgeBalance"];
/** One page of the age analysis. */
export type V2AgeBalanceList = components["schemas"]["V2AgeBalanceList"];
/**
 * A transaction on an account, with the balance after it. The opening balance has `null` where the others have a
 * category, a type and a reference.
 */
export type V2Transaction = components["schemas"]["V2Transaction"];
/** The transactions of one learner within an account, when `per_learner` was sent. */
export type V2LearnerTransactions = components["schemas"]["V2LearnerTransactions"];
/** The transactions on the account of one family, with the person who is accountable for it. */
export type V2AccountTransactions = components["schemas"]["V2AccountTransactions"];
/** One page of accounts with their transactions. */
export type V2AccountTransactionsList = components["schemas"]["V2AccountTransactionsList"];
/** A school as Finance+ shows it, with its place, contacts and ways of payment. */
export type V2School = components["schemas"]["V2School"];
/** One page of schools. */
export type V2SchoolList = components["schemas"]["V2SchoolList"];
/** A learner listed under the account of an accountable person, when `include_learners` was sent. */
export type V2AccountLearner = components["schemas"]["V2AccountLearner"];
/** The person who is accountable for the account of a family; v1 calls them school debtors. */
export type V2AccountablePerson = components["schemas"]["V2AccountablePerson"];
/** One page of accountable persons. */
export type V2AccountablePersonList = components["schemas"]["V2AccountablePersonList"];
/** A learner with the ids of both parents and of the person who is accountable for the account. */
export type V2Learner = components["schemas"]["V2Learner"];
/** One page of learners. */
export type V2LearnerList = components["schemas"]["V2LearnerList"];
