// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.

import type { Shape } from "../normalize/shape.ts";
import type { Normalized } from "../normalize/types.ts";
import { integer, flag, text } from "../normalize/wire-formats.ts";
import type * as wire from "./models.gen.ts";

/** `V1Client` with normalised values. */
export type NormalizedV1Client = Normalized<
  wire.V1Client,
  {
    school_login_id: number;
    school_name: string | undefined;
    admin_email_address: string | undefined;
    telephone_calling_code: string | undefined;
    telephone_number: string | undefined;
    api_type_id: number;
    api_type: string | undefined;
    activated_by_integrator: boolean;
  }
>;
export const v1ClientShape: Shape = {
  school_login_id: integer,
  school_name: text,
  admin_email_address: text,
  telephone_calling_code: text,
  telephone_number: text,
  api_type_id: integer,
  api_type: text,
  activated_by_integrator: flag,
};

/** `V2ClientIntegration` with normalised values. */
export type NormalizedV2ClientIntegration = Normalized<
  wire.V2ClientIntegration,
  {
    school_name: string | undefined;
    admin_email_address: string | undefined;
    telephone_calling_code: string | undefined;
    telephone_number: string | undefined;
    api_type_id: number;
    api_type: string | undefined;
    activated_by_integrator: boolean;
  }
>;
export const v2ClientIntegrationShape: Shape = {
  school_name: text,
  admin_email_address: text,
  telephone_calling_code: text,
  telephone_number: text,
  api_type_id: integer,
  api_type: text,
  activated_by_integrator: flag,
};

/** `V2ClientIntegrationStateChanged` with normalised values. */
export type NormalizedV2ClientIntegrationStateChanged = Normalized<
  wire.V2ClientIntegrationStateChanged,
  {
    data: NormalizedV2ClientIntegration;
  }
>;
export const v2ClientIntegrationStateChangedShape: Shape = { data: v2ClientIntegrationShape };

/** `V1LookupItem` with normalised values. */
export type NormalizedV1LookupItem = Normalized<
  wire.V1LookupItem,
  {
    id: number;
    name: string | undefined;
  }
>;
export const v1LookupItemShape: Shape = { id: integer, name: text };

/** `V1PromiseInNote` with normalised values. */
export type NormalizedV1PromiseInNote = Normalized<
  wire.V1PromiseInNote,
  {
    promise_to_pay_id: number;
    amount_paid: string | undefined;
  }
>;
export const v1PromiseInNoteShape: Shape = { promise_to_pay_id: integer, amount_paid: text };

/** `V1Note` with normalised values. */
export type NormalizedV1Note = Normalized<
  wire.V1Note,
  {
    note_id: number;
    accountable_person_id: number;
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    note_type_id: number;
    note_type: string | undefined;
    communication_type_id: number;
    communication_type: string | undefined;
    note: string | undefined;
    promise_to_pays: NormalizedV1PromiseInNote[];
  }
>;
export const v1NoteShape: Shape = {
  note_id: integer,
  accountable_person_id: integer,
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  note_type_id: integer,
  note_type: text,
  communication_type_id: integer,
  communication_type: text,
  note: text,
  promise_to_pays: [v1PromiseInNoteShape],
};

/** `V1PromiseToPay` with normalised values. */
export type NormalizedV1PromiseToPay = Normalized<
  wire.V1PromiseToPay,
  {
    promise_to_pay_id: number;
    accountable_person_id: number;
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    amount_paid: string | undefined;
    debtor_note: NormalizedV1Note;
  }
>;
export const v1PromiseToPayShape: Shape = {
  promise_to_pay_id: integer,
  accountable_person_id: integer,
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  amount_paid: text,
  debtor_note: v1NoteShape,
};

/** `V2ClientIntegrationList` with normalised values. */
export type NormalizedV2ClientIntegrationList = Normalized<
  wire.V2ClientIntegrationList,
  {
    data: NormalizedV2ClientIntegration[];
  }
>;
export const v2ClientIntegrationListShape: Shape = { data: [v2ClientIntegrationShape] };

/** `V2LookupItem` with normalised values. */
export type NormalizedV2LookupItem = Normalized<
  wire.V2LookupItem,
  {
    name: string | undefined;
  }
>;
export const v2LookupItemShape: Shape = { name: text };

/** `V2LookupList` with normalised values. */
export type NormalizedV2LookupList = Normalized<
  wire.V2LookupList,
  {
    data: NormalizedV2LookupItem[];
  }
>;
export const v2LookupListShape: Shape = { data: [v2LookupItemShape] };

/** `V2PromiseInNote` with normalised values. */
export type NormalizedV2PromiseInNote = Normalized<
  wire.V2PromiseInNote,
  {
    amount_paid: string | undefined;
  }
>;
export const v2PromiseInNoteShape: Shape = { amount_paid: text };

/** `V2Note` with normalised values. */
export type NormalizedV2Note = Normalized<
  wire.V2Note,
  {
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    note_type: string | undefined;
    communication_type: string | undefined;
    note: string | undefined;
    promise_to_pays: NormalizedV2PromiseInNote[];
  }
>;
export const v2NoteShape: Shape = {
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  note_type: text,
  communication_type: text,
  note: text,
  promise_to_pays: [v2PromiseInNoteShape],
};

/** `V2NoteList` with normalised values. */
export type NormalizedV2NoteList = Normalized<
  wire.V2NoteList,
  {
    data: NormalizedV2Note[];
  }
>;
export const v2NoteListShape: Shape = { data: [v2NoteShape] };

/** `V2PromiseToPay` with normalised values. */
export type NormalizedV2PromiseToPay = Normalized<
  wire.V2PromiseToPay,
  {
    accountable_person: string | undefined;
    debtor_code: number;
    debtor_reference: string | undefined;
    amount_paid: string | undefined;
    debtor_note: NormalizedV2Note;
  }
>;
export const v2PromiseToPayShape: Shape = {
  accountable_person: text,
  debtor_code: integer,
  debtor_reference: text,
  amount_paid: text,
  debtor_note: v2NoteShape,
};

/** `V2PromiseToPayList` with normalised values. */
export type NormalizedV2PromiseToPayList = Normalized<
  wire.V2PromiseToPayList,
  {
    data: NormalizedV2PromiseToPay[];
  }
>;
export const v2PromiseToPayListShape: Shape = { data: [v2PromiseToPayShape] };
