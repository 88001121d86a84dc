// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { components } from "./schema.gen.ts";

/** An integer written as a string, without a sign. */
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
/**
 * An id, as an integer or as a string of digits: the vendor's tables say integer, its JSON samples send a quoted
 * integer, and v1 answers strings. That it has at most 15 digits is assumed.
 */
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
/** A gender of the lookup. Only its name in the vendor's menu is documented (ADM-05). */
export type V1Gender = components["schemas"]["V1Gender"];
/**
 * An address, its lines separated by CRLF; empty when absent. Some pages show the separator as `/r/n`, a slip;
 * readers tolerate both.
 */
export type Address = components["schemas"]["Address"];
/** A school as Administration+ shows it. It carries no id. */
export type V1SchoolInfo = components["schemas"]["V1SchoolInfo"];
/** A calendar date as yyyy-mm-dd, without a time zone; read it as a South African date (GEN-22, assumed). */
export type CalendarDate = components["schemas"]["CalendarDate"];
/** A South African identity number of 13 digits; empty when absent. */
export type IdentityNumber = components["schemas"]["IdentityNumber"];
/**
 * An amount in rand with two decimals, as a string, without currency sign or separators. It may be negative, for
 * a credit balance (GEN-17, assumed). That v2 answers strings as v1 does is assumed (GEN-15).
 */
export type Amount = components["schemas"]["Amount"];
/** A parent. There are no learner ids; `family_code` is the only link to a family. */
export type V1Parent = components["schemas"]["V1Parent"];
/** A learner. The page shows part of the record; further fields are to be expected (ADM-17). */
export type V1Learner = components["schemas"]["V1Learner"];
/** An absence of a learner. Whether it was late or confirmed is not told. */
export type V1LearnerAbsentee = components["schemas"]["V1LearnerAbsentee"];
/** A discipline or merit record of a learner. */
export type V1LearnerDiscipline = components["schemas"]["V1LearnerDiscipline"];
/** A list in one string, separated by commas without spaces; empty when there is nothing. */
export type CommaList = components["schemas"]["CommaList"];
/** A member of staff. */
export type V1StaffMember = components["schemas"]["V1StaffMember"];
/** A subject of a learner in the current year. */
export type V1LearnerSubject = components["schemas"]["V1LearnerSubject"];
/** A term of a subject. */
export type V1SubjectTerm = components["schemas"]["V1SubjectTerm"];
/** A subject of the learner with its terms. The learner's id is not in it; keep it. */
export type V1SubjectPerTerm = components["schemas"]["V1SubjectPerTerm"];
/** The mark of a term. */
export type V1TermMark = components["schemas"]["V1TermMark"];
/** The marks of a subject by term. The learner's id is not in it; keep it. */
export type V1SubjectMarks = components["schemas"]["V1SubjectMarks"];
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
 * decimals; that fewer are accepted, and at most twelve digits before the point, is assumed (FIN1-09, FIN2-12).
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
/**
 * What a family owes, by how long it has been due. One more balance is cut off on the page: a further ageing
 * period or a total (FIN1-20, assumed).
 */
export type V1AgeBalance = components["schemas"]["V1AgeBalance"];
/**
 * A row of the report. The opening balance has null where other rows have a value; which type those values have
 * is assumed (FIN1-23).
 */
export type V1Transaction = components["schemas"]["V1Transaction"];
/** The transactions of one learner, with `per_learner`. Name and shape are assumed (FIN1-24). */
export type V1LearnerTransactions = components["schemas"]["V1LearnerTransactions"];
/** The transactions of a family and its accountable person. The newer of two versions of the page. */
export type V1AccountTransactions = components["schemas"]["V1AccountTransactions"];
/**
 * A row of the older version of the page, which was flat. Its type ids are its own: 18 opening balance, 19
 * closing balance, 20 system transactions, 50 end of record.
 */
export type V1TransactionRow = components["schemas"]["V1TransactionRow"];
/** A school as Finance+ shows it. */
export type V1School = components["schemas"]["V1School"];
/** A learner as part of an account, with `include_learners`. Its fields are assumed (FIN1-30). */
export type V1AccountLearner = components["schemas"]["V1AccountLearner"];
/** A person who is accountable for the debt of a family. More fields are to be expected (FIN1-29). */
export type V1SchoolDebtor = components["schemas"]["V1SchoolDebtor"];
/** A learner with the ids of those who look after the account. */
export type V1LearnerParentInfo = components["schemas"]["V1LearnerParentInfo"];
/** Where this page stands in the list. */
export type PageMeta = components["schemas"]["PageMeta"];
/**
 * A page of integrations. The page of this call says in prose that it is paged and does not show `meta`
 * (SET2-01, assumed).
 */
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
/** An entry of a lookup list. */
export type V2TransactionLookupItem = components["schemas"]["V2TransactionLookupItem"];
/** All entries; lookups have no pages. */
export type V2TransactionLookupList = components["schemas"]["V2TransactionLookupList"];
/**
 * What a family owes, by how long it has been due. No v2 record has been seen; the fields are those of v1, with
 * ids as numbers, and further balances may come (FIN2-23, assumed).
 */
export type V2AgeBalance = components["schemas"]["V2AgeBalance"];
/** A page of balances. */
export type V2AgeBalanceList = components["schemas"]["V2AgeBalanceList"];
/**
 * A row of the report. The opening balance has null where other rows have a value; which type those values have
 * is assumed (FIN2-27).
 */
export type V2Transaction = components["schemas"]["V2Transaction"];
/** The transactions of one learner, with `per_learner`. Name and shape are assumed (FIN2-28). */
export type V2LearnerTransactions = components["schemas"]["V2LearnerTransactions"];
/**
 * The transactions of a family and its accountable person. No v2 record has been seen; the fields are those of
 * v1, with ids as numbers (FIN2-27, assumed).
 */
export type V2AccountTransactions = components["schemas"]["V2AccountTransactions"];
/** A page of accounts with their transactions. */
export type V2AccountTransactionsList = components["schemas"]["V2AccountTransactionsList"];
/** A school as Finance+ shows it. The fields after `physical_address` are those of v1 (FIN2-30, assumed). */
export type V2School = components["schemas"]["V2School"];
/** A page of schools. */
export type V2SchoolList = components["schemas"]["V2SchoolList"];
/** A learner as part of an account, with `include_learners`. Its fields are assumed (FIN2-33). */
export type V2AccountLearner = components["schemas"]["V2AccountLearner"];
/**
 * A person who is accountable for the debt of a family. No v2 record has been seen; the fields are those of v1
 * Get School Debtors, with ids as numbers (FIN2-32, assumed).
 */
export type V2AccountablePerson = components["schemas"]["V2AccountablePerson"];
/** A page of accountable persons. */
export type V2AccountablePersonList = components["schemas"]["V2AccountablePersonList"];
/** A learner with the ids of those who look after the account. */
export type V2Learner = components["schemas"]["V2Learner"];
/** A page of learners. */
export type V2LearnerList = components["schemas"]["V2LearnerList"];
