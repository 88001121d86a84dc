// Generated from the contract by `pnpm generate` (packages/codegen). Do not edit.
export interface paths {
  "/v1/settings/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schools that authorised you
     * @description The schools that authorised your integration in their d6+ SAMS, one row per school and API. Activate a school before reading its data.
     */
    get: operations["v1GetClients"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/settings/clients/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one school that authorised you
     * @description The rows of one school, one per API. The vendor's prose calls the id a query parameter; its URL and table put it into the path.
     */
    get: operations["v1GetClient"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration
     * @description Sets whether you are actively servicing a school that authorised you. The effect may lag by one or two minutes (observed). Accept any 2xx, ignore the body and read Get Clients again. Repeating the current state is assumed to succeed (SET1-08).
     */
    patch: operations["v1ChangeClientIntegrationState"];
    trace?: never;
  };
  "/v1/settings/clientintegrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate or deactivate an integration (older heading)
     * @deprecated
     * @description Use PATCH /v2/settings/clientintegrations instead. The heading of an older version of the page gives this path and this verb, while every sample on it sends PATCH to the v2 path. It is in the contract, with the bodies of v2, because the page is quoted so.
     */
    post: operations["v1ChangeClientIntegrationStatePost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/debtornotes/communicationtypes/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the communication types
     * @description How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts the list short, so it is open (FIN1-01).
     */
    get: operations["v1GetCommunicationTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/debtornotes/notetypes/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the note types
     * @description The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the system watches), 3 internal note (for the school itself).
     */
    get: operations["v1GetNoteTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/debtornotes/notes/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the notes of a school
     * @description Notes on the accounts of debtors. Filters combine. There are no pages. That nothing matches is answered by 404 or by an empty array (GEN-10); a client should take both as empty.
     */
    get: operations["v1GetNotes"];
    put?: never;
    /**
     * Create a note
     * @description Creates a note; a promise to pay carries its payment arrangements. `amount_paid` and `promise_completed` can only be set by the school. Arrangements that equal each other in date and amount are assumed to be refused (FIN1-08).
     */
    post: operations["v1CreateNote"];
    /**
     * Delete a note
     * @description Deletes a note. It can be restored with Update Note. The id is a query parameter here and a body field there.
     */
    delete: operations["v1DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note
     * @description Changes what is sent and leaves the rest. Promises with an id are changed, promises without one are added; one that equals an existing promise in both date and amount is refused and then nothing is saved (FIN1-11, assumed). Send `status: Created` to restore a deleted note. The id belongs into the body; the cURL sample without one is evidently meant for Create Note.
     */
    patch: operations["v1UpdateNote"];
    trace?: never;
  };
  "/v1/finplus/debtmanagement/debtornotes/promisetopays/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the promises to pay of a school
     * @description Payment arrangements with the persons who made them. They are created and changed as part of a note. There are no pages. That nothing matches is answered by 404 or by an empty array (GEN-10); a client should take both as empty.
     */
    get: operations["v1GetPromiseToPays"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay
     * @description Deletes one payment arrangement. No way to restore it is described.
     */
    delete: operations["v1DeletePromiseToPay"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/settings/clientintegrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schools that authorised you
     * @description The schools that authorised your integration, one record per school and API, in pages. There is no form with an id; filter by `school_id`. Takes no `HTTP-X-SCHOOLID`.
     */
    get: operations["v2GetClientIntegrations"];
    put?: never;
    /**
     * Activate or deactivate an integration, as the heading has it
     * @description The verb of the page's heading, with the bodies of PATCH. Nobody has reported that it works, and one report calls it wrong; send PATCH.
     */
    post: operations["v2ChangeClientIntegrationStatePost"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration
     * @description Sets whether you are actively servicing a school that authorised you. The page is headed POST and its sample sends PATCH; PATCH is canonical. An `already` 400 may be treated as success.
     */
    patch: operations["v2ChangeClientIntegrationState"];
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/communicationtypes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the communication types
     * @description How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts the list short, so it is open (FIN1-01). Not paginated.
     */
    get: operations["v2GetCommunicationTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/communicationtypes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one communication type
     * @description How a note was communicated. Known: 1 SMS, 2 E-mail, 3 Telephonic, 7 Internal (seen in a note); the page cuts the list short, so it is open (FIN1-01).
     */
    get: operations["v2GetCommunicationType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/notetypes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the note types
     * @description The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the system watches), 3 internal note (for the school itself). Not paginated.
     */
    get: operations["v2GetNoteTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/notetypes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one note type
     * @description The kinds of note: 1 text note (printed on statements as a rule), 2 promise to pay (a commitment that the system watches), 3 internal note (for the school itself).
     */
    get: operations["v2GetNoteType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the notes of a school
     * @description Notes on the accounts of debtors, in pages. Filters combine. The heading of the page ends in a slash, the write pages do not; there is none.
     */
    get: operations["v2GetNotes"];
    put?: never;
    /**
     * Create a note
     * @description Creates a note; a promise to pay carries its payment arrangements. `amount_paid` and `promise_completed` can only be set by the school. The vendor documents the status 201, which is missing from its table of statuses. The body may turn out to be wrapped in `success`, `message` and `data` (FIN2-09).
     */
    post: operations["v2CreateNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/notes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one note
     * @description One note by its id. That the two `include` parameters work here too is assumed (FIN2-07).
     */
    get: operations["v2GetNote"];
    put?: never;
    post?: never;
    /**
     * Delete a note
     * @description Deletes a note. It can be restored with Update Note.
     */
    delete: operations["v2DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note
     * @description Changes what is sent and leaves the rest. Promises with an id are changed, promises without one are added; one that equals an existing promise in both date and amount is refused. Send `status: Created` to restore a deleted note. The id in the path decides; a `note_id` in the body is ignored.
     */
    patch: operations["v2UpdateNote"];
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/promisetopays": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the promises to pay of a school
     * @description Payment arrangements with the persons who made them, in pages. They are created and changed as part of a note.
     */
    get: operations["v2GetPromiseToPays"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/debtornotes/promisetopays/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one promise to pay
     * @description One payment arrangement by its id.
     */
    get: operations["v2GetPromiseToPay"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay
     * @description Deletes one payment arrangement. No way to restore it is described.
     */
    delete: operations["v2DeletePromiseToPay"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An integer written as a string. */
    IntegerString: string;
    /** @description Free text; empty when absent. */
    Text: string;
    /** @description An e-mail address; empty when absent, so it is not checked as one. */
    Email: string;
    /** @description Digits only, leading zeros kept; empty when absent. */
    Digits: string;
    /** @description A telephone number, normally digits; spaces have been observed; empty when absent. */
    Phone: string;
    /**
     * @description A flag, written as a word in both versions.
     * @enum {string}
     */
    YesNo: "Yes" | "No";
    /** @description A school that authorised the integration, for one API. A school with several APIs has several rows. */
    V1Client: {
      /** @description The login id of the school. Documented as an integer in the path, a string here. */
      school_login_id: components["schemas"]["IntegerString"];
      /** @description The name of the school. */
      school_name?: components["schemas"]["Text"];
      /** @description The e-mail address of the school's administration. */
      admin_email_address?: components["schemas"]["Email"];
      /** @description The country calling code, without a plus sign. */
      telephone_calling_code?: components["schemas"]["Digits"];
      /** @description The telephone number of the school. */
      telephone_number?: components["schemas"]["Phone"];
      /** @description The API that this row is about. A number on the page; a string has been observed. Known: 8 Admin+ API, 9 Curriculum+ API. The id of the Finance+ API is not published (SET1-04). */
      api_type_id: number | string;
      /** @description The name of the API. Not a stable key; 8 has been observed as `d6 Integrate API`. */
      api_type?: components["schemas"]["Text"];
      /** @description Whether you are servicing this school through this API. */
      activated_by_integrator?: components["schemas"]["YesNo"];
    };
    /** @description The error body of v1. Decide on `error`, ignoring case, and on the status; never on `error_description`, which is text for people. */
    V1Error: {
      /** @description Said to name the HTTP status. Known values are `Not found`, `Not Found`, `Unauthorized`, `Bad Request`, `Integration not activated` and, observed, `route_not_found`. The list is open. */
      error: string;
      /** @description What went wrong, in words. */
      error_description?: string;
    };
    /** @description An id. The vendor's tables say integer, its JSON samples send a quoted integer; both are accepted. */
    IdInput: number | string;
    /** @description The state to set for one API of the school in the path. */
    V1ClientStateChange: {
      /** @description The `api_type_id` from Get Clients. */
      api_type_id: components["schemas"]["IdInput"];
      /**
       * @description 1 activates (documented), 0 deactivates (observed). That nothing else is accepted is assumed (SET1-05).
       * @enum {integer}
       */
      state: 0 | 1;
    };
    /** @description An empty array, whatever happened. Read the client again to see the new state. */
    NothingReported: unknown[];
    /** @description The school, the API and the state to set. */
    V2ClientIntegrationStateChange: {
      /** @description The id of the school. */
      school_id: components["schemas"]["IdInput"];
      /** @description The `api_type_id` from Get Client Integrations (the page says Get Clients, its name in v1). */
      api_type_id: components["schemas"]["IdInput"];
      /**
       * @description True activates, false deactivates. The page's table says Boolean and its sample sends 1; both are accepted. Send a boolean.
       * @enum {boolean|integer}
       */
      state: true | false | 1 | 0;
    };
    /** @description A school that authorised the integration, for one API. A school with several APIs has several rows. */
    V2ClientIntegration: {
      /** @description The id of the school; the same number as `school_login_id` in v1. */
      school_id: number;
      /** @description The name of the school. */
      school_name?: components["schemas"]["Text"];
      /** @description The e-mail address of the school's administration. */
      admin_email_address?: components["schemas"]["Email"];
      /** @description The country calling code, without a plus sign. */
      telephone_calling_code?: components["schemas"]["Digits"];
      /** @description The telephone number of the school. */
      telephone_number?: components["schemas"]["Phone"];
      /** @description The API that this row is about. A number on the page; a string has been observed in v1. */
      api_type_id: number | string;
      /** @description The name of the API. Not a stable key; 8 has been observed as `d6 Integrate API`. */
      api_type?: components["schemas"]["Text"];
      /** @description Whether you are servicing this school through this API. */
      activated_by_integrator?: components["schemas"]["YesNo"];
    };
    /** @description The integration after the change. */
    V2ClientIntegrationStateChanged: {
      /** @description Always true. */
      success: boolean;
      /** @description What was done, in words. */
      message: string;
      data: components["schemas"]["V2ClientIntegration"];
    };
    /** @description The error body of v2. `message` is text for people. */
    V2Error: {
      /** @description Always false on an error. */
      success: boolean;
      /** @description What went wrong; `Validation Failed` when fields of the request are invalid. */
      message: string;
      /** @description Only on invalid input, field name to message. */
      validation_errors?: {
        [key: string]: string;
      };
      /** @description Only when an integration is already in the state that was asked for. The record as it is. */
      data?: components["schemas"]["V2ClientIntegration"];
    };
    /** @description An entry of a lookup list. */
    V1LookupItem: {
      /** @description The id of the entry, a string in v1. */
      id: components["schemas"]["IntegerString"];
      /** @description The name of the entry. Names differ between lookups and records; key on ids. */
      name?: components["schemas"]["Text"];
    };
    /**
     * Format: date
     * @description A calendar date as yyyy-mm-dd, without a time zone; read it as a South African date (GEN-22, assumed).
     */
    CalendarDate: string;
    /** @description An amount in rand with two decimals, as a string, without currency sign or separators. */
    Amount: string;
    /** @description An amount in rand with two decimals, as a string; empty when nothing has been paid. */
    AmountPaid: string;
    /**
     * @description Whether a promise was kept in full, not at all, or in part.
     * @enum {string}
     */
    YesNoPartial: "Yes" | "No" | "Partial";
    /** @description A payment arrangement, as part of its note. */
    V1PromiseInNote: {
      /** @description The id of the promise. */
      promise_to_pay_id: components["schemas"]["IntegerString"];
      /** @description The day by which payment was promised. */
      date_promised?: components["schemas"]["CalendarDate"];
      /** @description The amount that was promised. */
      amount_promised?: components["schemas"]["Amount"];
      /** @description What has been paid towards it. Only the school can set it. */
      amount_paid?: components["schemas"]["AmountPaid"];
      /** @description Whether the promise has been kept. Only the school can set it. */
      promise_completed?: components["schemas"]["YesNoPartial"];
    };
    /** @description A note on the account of a debtor. Every value is a string. */
    V1Note: {
      /** @description The id of the note. */
      note_id: components["schemas"]["IntegerString"];
      /** @description The id of the person who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The person as `Title Surname, Firstname`. */
      accountable_person?: components["schemas"]["Text"];
      /** @description The family's account. An integer as a filter, a string in every body. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The name of the account, normally a surname. */
      debtor_reference?: components["schemas"]["Text"];
      /** @description The date of the note. */
      date?: components["schemas"]["CalendarDate"];
      /** @description The id of the note type, from Get Note Types. */
      note_type_id?: components["schemas"]["IntegerString"];
      /** @description The name of the note type. It differs from the lookup's name: `Promise to Pay` here, `Promise to pay` there. */
      note_type?: components["schemas"]["Text"];
      /** @description The id of the communication type; 7 on an internal note. */
      communication_type_id?: components["schemas"]["IntegerString"];
      /** @description The name of the communication type. */
      communication_type?: components["schemas"]["Text"];
      /** @description The text of the note. */
      note?: components["schemas"]["Text"];
      /**
       * @description Whether the note is in force. A deleted note can be restored.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The payment arrangements. Absent unless they were asked for and the note is a promise to pay. */
      promise_to_pays?: components["schemas"]["V1PromiseInNote"][];
    };
    /** @description An amount in rand above zero, as a string with a decimal point and no currency sign. The samples send two decimals; that fewer are accepted is assumed (FIN1-09, FIN2-12). */
    AmountInput: string;
    /** @description A payment arrangement to add. */
    PromiseToPayCreate: {
      /** @description From the start of this year to the end of next year. */
      date_promised: components["schemas"]["CalendarDate"];
      /** @description The amount in rand, such as `820.00`. */
      amount_promised: components["schemas"]["AmountInput"];
    };
    /** @description The note to create. */
    NoteCreate: {
      /** @description Whose note it is. In v1 from Get School Debtors or Get Learner Parent Info, in v2 from Get Accountable Persons or Get Learners. */
      accountable_person_id: components["schemas"]["IdInput"];
      /** @description From the start of last year to the end of next year. */
      date: components["schemas"]["CalendarDate"];
      /** @description From Get Note Types. 1 text note, 2 promise to pay, 3 internal note. */
      note_type_id: components["schemas"]["IdInput"];
      /** @description From Get Communication Types. Required for every note type but internal. */
      communication_type_id?: components["schemas"]["IdInput"];
      /** @description The text. Optional, but recommended by the vendor. */
      note?: string;
      /** @description One or more payment arrangements. Required when `note_type_id` is 2. */
      promise_to_pays?: components["schemas"]["PromiseToPayCreate"][];
    };
    /** @description The confirmation of a deletion. */
    Deleted: {
      /** @description Always `Deleted`. */
      status: string;
    };
    /** @description A payment arrangement to change (`promise_to_pay_id` given) or to add (no id). An arrangement is not added when both its date and its amount equal those of one that the note already has. */
    PromiseToPayChange: {
      /** @description The promise to change, from Get Notes or Get Promise To Pays. Leave it out to add a new one. */
      promise_to_pay_id?: components["schemas"]["IdInput"];
      /** @description Needed for a new promise (FIN1-13, FIN2-16, assumed). */
      date_promised?: components["schemas"]["CalendarDate"];
      /** @description Needed for a new promise (FIN1-13, FIN2-16, assumed). */
      amount_promised?: components["schemas"]["AmountInput"];
    };
    /** @description The note, and what to change about it. What is left out stays. */
    V1NoteUpdate: {
      /** @description The note to update, from Get Notes. */
      note_id: components["schemas"]["IdInput"];
      /** @description The person to whom the note belongs. */
      accountable_person_id?: components["schemas"]["IdInput"];
      /** @description From the start of last year to the end of next year. */
      date?: components["schemas"]["CalendarDate"];
      /** @description From Get Note Types. */
      note_type_id?: components["schemas"]["IdInput"];
      /** @description From Get Communication Types. Not needed for internal notes. */
      communication_type_id?: components["schemas"]["IdInput"];
      /** @description The text. */
      note?: string;
      /**
       * @description Send `Created` to restore a deleted note. `Deleted` does what Delete Note does.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The arrangements to change or add; the others stay as they are. */
      promise_to_pays?: components["schemas"]["PromiseToPayChange"][];
    };
    /** @description A payment arrangement, with the person who made it. */
    V1PromiseToPay: {
      /** @description The id of the promise. */
      promise_to_pay_id: components["schemas"]["IntegerString"];
      /** @description The id of the person who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The person as `Title Surname, Firstname`. */
      accountable_person?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The name of the account, normally a surname. */
      debtor_reference?: components["schemas"]["Text"];
      /** @description The day by which payment was promised. */
      date_promised?: components["schemas"]["CalendarDate"];
      /** @description The amount that was promised. */
      amount_promised?: components["schemas"]["Amount"];
      /** @description What has been paid towards it. Only the school can set it. */
      amount_paid?: components["schemas"]["AmountPaid"];
      /** @description Whether the promise has been kept. Only the school can set it. */
      promise_completed?: components["schemas"]["YesNoPartial"];
      /** @description The note that holds the promise, when `include_debtor_note` was sent. Its name and shape are assumed (FIN1-17). */
      debtor_note?: components["schemas"]["V1Note"];
    };
    /** @description Where this page stands in the list. */
    PageMeta: {
      /** @description The page size in force. */
      limit: number;
      /** @description The largest page size that may be asked for. */
      max_allowed_limit?: number;
      /** @description Pass it as `cursor` to read the next page. Absent on the last page. */
      next_cursor?: string;
    };
    /** @description A page of integrations. */
    V2ClientIntegrationList: {
      data: components["schemas"]["V2ClientIntegration"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description An entry of a lookup list. */
    V2LookupItem: {
      /** @description The id of the entry, a number in v2. */
      id: number;
      /** @description The name of the entry. Names differ between lookups and records; key on ids. */
      name?: components["schemas"]["Text"];
    };
    /** @description All entries; lookups have no pages. */
    V2LookupList: {
      data: components["schemas"]["V2LookupItem"][];
    };
    /** @description A payment arrangement, as part of its note. The fields are those of v1, with the id as a number (FIN2-02, assumed). */
    V2PromiseInNote: {
      /** @description The id of the promise. */
      promise_to_pay_id: number;
      /** @description The day by which payment was promised. */
      date_promised?: components["schemas"]["CalendarDate"];
      /** @description The amount that was promised. */
      amount_promised?: components["schemas"]["Amount"];
      /** @description What has been paid towards it. Only the school can set it. */
      amount_paid?: components["schemas"]["AmountPaid"];
      /** @description Whether the promise has been kept. Only the school can set it. */
      promise_completed?: components["schemas"]["YesNoPartial"];
    };
    /** @description A note on the account of a debtor. No v2 note has been seen: the fields are those of v1, with ids as numbers (FIN2-01, assumed). */
    V2Note: {
      /** @description The id of the note. */
      note_id: number;
      /** @description The id of the person who is accountable for the debt. */
      accountable_person_id?: number;
      /** @description The person as `Title Surname, Firstname`. */
      accountable_person?: components["schemas"]["Text"];
      /** @description The family's account. An integer as a filter, a string in every body. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The name of the account, normally a surname. */
      debtor_reference?: components["schemas"]["Text"];
      /** @description The date of the note. */
      date?: components["schemas"]["CalendarDate"];
      /** @description The id of the note type, from Get Note Types. */
      note_type_id?: number;
      /** @description The name of the note type. It differs from the lookup's name: `Promise to Pay` here, `Promise to pay` there. */
      note_type?: components["schemas"]["Text"];
      /** @description The id of the communication type; 7 on an internal note. */
      communication_type_id?: number;
      /** @description The name of the communication type. */
      communication_type?: components["schemas"]["Text"];
      /** @description The text of the note. */
      note?: components["schemas"]["Text"];
      /**
       * @description Whether the note is in force. A deleted note can be restored.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The payment arrangements. Absent unless they were asked for and the note is a promise to pay. */
      promise_to_pays?: components["schemas"]["V2PromiseInNote"][];
    };
    /** @description A page of notes. */
    V2NoteList: {
      data: components["schemas"]["V2Note"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description What to change about the note. What is left out stays. */
    V2NoteUpdate: {
      /** @description Appears in the page's samples but not in its table. Ignored, the id in the path decides. */
      note_id?: components["schemas"]["IdInput"];
      /** @description The person to whom the note belongs. */
      accountable_person_id?: components["schemas"]["IdInput"];
      /** @description From the start of last year to the end of next year. */
      date?: components["schemas"]["CalendarDate"];
      /** @description From Get Note Types. */
      note_type_id?: components["schemas"]["IdInput"];
      /** @description From Get Communication Types. Not needed for internal notes. */
      communication_type_id?: components["schemas"]["IdInput"];
      /** @description The text. */
      note?: string;
      /**
       * @description Send `Created` to restore a deleted note. `Deleted` does what Delete Note does.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The arrangements to change or add; the others stay as they are. */
      promise_to_pays?: components["schemas"]["PromiseToPayChange"][];
    };
    /** @description A payment arrangement, with the person who made it. No v2 record has been seen; the fields are those of v1, with ids as numbers (FIN2-18, assumed). */
    V2PromiseToPay: {
      /** @description The id of the promise. */
      promise_to_pay_id: number;
      /** @description The id of the person who is accountable for the debt. */
      accountable_person_id?: number;
      /** @description The person as `Title Surname, Firstname`. */
      accountable_person?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The name of the account, normally a surname. */
      debtor_reference?: components["schemas"]["Text"];
      /** @description The day by which payment was promised. */
      date_promised?: components["schemas"]["CalendarDate"];
      /** @description The amount that was promised. */
      amount_promised?: components["schemas"]["Amount"];
      /** @description What has been paid towards it. Only the school can set it. */
      amount_paid?: components["schemas"]["AmountPaid"];
      /** @description Whether the promise has been kept. Only the school can set it. */
      promise_completed?: components["schemas"]["YesNoPartial"];
      /** @description The note that holds the promise, when `include_debtor_note` was sent. Its name and shape are assumed (FIN2-19). */
      debtor_note?: components["schemas"]["V2Note"];
    };
    /** @description A page of promises. */
    V2PromiseToPayList: {
      data: components["schemas"]["V2PromiseToPay"][];
      meta: components["schemas"]["PageMeta"];
    };
  };
  responses: {
    /** @description The request is malformed. Only `error` has been seen, the text is assumed (GEN-05). */
    V1BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: the credentials are wrong (GEN-03, assumed) or the school has not authorised you (SET1-07, assumed). */
    V1Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Access is not permitted. The status is documented, its body is assumed (GEN-06). */
    V1Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description The rate limit is hit. The status is documented; body, header and limits are not (GEN-07). */
    V1TooManyRequests: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. Assumed; its presence is not documented (GEN-07).
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description A fault on the side of d6; try later. The body is assumed and may be empty or not JSON (GEN-08). */
    V1InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description The functionality is not supported. The body is assumed and may be empty or not JSON (GEN-08). */
    V1NotImplemented: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Overload or planned maintenance. The body is assumed and may be empty or not JSON (GEN-08). */
    V1ServiceUnavailable: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. Assumed; its presence is not documented (GEN-07).
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: wrong credentials (SET2-03, assumed) or a school that has not authorised you. */
    V2Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description Access is not permitted. The status is documented, its body is assumed (GEN-06). */
    V2Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description The rate limit is hit. The status is documented; body, header and limits are not (GEN-07). */
    V2TooManyRequests: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. Assumed; its presence is not documented (GEN-07).
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description A fault on the side of d6; try later. The body is assumed and may be empty or not JSON (GEN-08). */
    V2InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description The functionality is not supported. The body is assumed and may be empty or not JSON (GEN-08). */
    V2NotImplemented: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description Overload or planned maintenance. The body is assumed and may be empty or not JSON (GEN-08). */
    V2ServiceUnavailable: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. Assumed; its presence is not documented (GEN-07).
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description Refused: wrong credentials (GEN-03, assumed), a school that has not authorised you, or an integration that is not activated. The text names the Finance+ API on the two lookup pages. The status of `Integration not activated` is assumed (GEN-01); it may come with 403, so decide on `error`. */
    V1UnauthorizedFinance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: wrong credentials (GEN-03, assumed), a school that has not authorised you, or an integration that is not activated. The text names the Admin+ API on the Update Note and Delete Note pages, although these are Finance+ calls. The status of `Integration not activated` is assumed (GEN-01); it may come with 403, so decide on `error`. */
    V1UnauthorizedAdmin: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description A field is invalid. A missing or malformed `HTTP-X-SCHOOLID` answers so too (GEN-12, assumed). */
    V2BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description Refused: wrong credentials, a school that has not authorised you, or an integration that is not activated. No such error is on any v2 Finance+ page (GEN-13). */
    V2UnauthorizedFinance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
  };
  parameters: {
    /**
     * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
     * @example 1000
     */
    SchoolLoginId: number;
    /** @description The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a string. */
    Cursor: string;
    /** @description The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
    Limit: number;
    /** @description Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
    ReverseOrder: boolean;
    /**
     * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
     * @example 1000
     */
    SchoolId: number;
    /**
     * @description The id of the communication type.
     * @example 2
     */
    CommunicationTypeId: number;
    /**
     * @description The id of the note type.
     * @example 2
     */
    NoteTypeId: number;
    /**
     * @description The id of the note, from Get Notes.
     * @example 7
     */
    NoteId: number;
    /**
     * @description The id of the promise, from Get Promise To Pays or Get Notes.
     * @example 12
     */
    PromiseToPayId: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  v1GetClients: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schools. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Client"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1Unauthorized"];
      403: components["responses"]["V1Forbidden"];
      /** @description No school has authorised you, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1GetClient: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every row of the school, as an array (SET1-02, assumed). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Client"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1Unauthorized"];
      403: components["responses"]["V1Forbidden"];
      /** @description The school is unknown, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1ChangeClientIntegrationState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V1ClientStateChange"];
      };
    };
    responses: {
      /** @description Done. The body is an empty array, whatever changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NothingReported"];
        };
      };
      /** @description Done, without a body. Observed once instead of 200. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1Unauthorized"];
      403: components["responses"]["V1Forbidden"];
      /** @description The path is wrong. A school that is unknown is assumed to answer 401 (GEN-04). */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1ChangeClientIntegrationStatePost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V2ClientIntegrationStateChange"];
      };
    };
    responses: {
      /** @description The integration after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2ClientIntegrationStateChanged"];
        };
      };
      /** @description A field is invalid, or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2Unauthorized"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. Observed once for this path; unresolved. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v1GetCommunicationTypes: {
    parameters: {
      query?: {
        /** @description Only this communication type. */
        communication_type_id?: number;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The communication types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description The communication type does not exist, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1GetNoteTypes: {
    parameters: {
      query?: {
        /** @description Only this note type. */
        note_type_id?: number;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description The note type does not exist, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1GetNotes: {
    parameters: {
      query?: {
        /** @description Only this note. */
        note_id?: number;
        /** @description Only notes of this type. */
        note_type_id?: number;
        /** @description Only notes of this communication type. */
        communication_type_id?: number;
        /** @description Only notes of this person. */
        accountable_person_id?: number;
        /** @description Only notes of this debtor. An integer here, a string in bodies. */
        debtor_code?: number;
        /** @description Only notes of this year. */
        year?: number;
        /** @description Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed). */
        include_deleted?: boolean;
        /** @description Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). */
        include_promise_to_pays?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No note matches (assumed, FIN1-04), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1CreateNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteCreate"];
      };
    };
    responses: {
      /** @description The note as created. No response has been seen (FIN1-05). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description The same, with the status that v2 documents (FIN1-05). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description A field is missing or invalid, or lies outside its window (FIN1-06). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description The person or a type is unknown (FIN1-07, assumed), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1DeleteNote: {
    parameters: {
      query: {
        /**
         * @description The note to delete, from Get Notes.
         * @example 7
         */
        note_id: number;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdmin"];
      403: components["responses"]["V1Forbidden"];
      /** @description The note is unknown or deleted already, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1UpdateNote: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V1NoteUpdate"];
      };
    };
    responses: {
      /** @description The note after the change; a promise note carries all its promises. The status is assumed (FIN1-10). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description A field is missing or invalid, or a promise exists already (FIN1-11, FIN1-14). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      401: components["responses"]["V1UnauthorizedAdmin"];
      403: components["responses"]["V1Forbidden"];
      /** @description The note does not exist, or the path is wrong. The text is quoted, the status assumed (GEN-02). */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1GetPromiseToPays: {
    parameters: {
      query?: {
        /** @description Only this promise. */
        promise_to_pay_id?: number;
        /** @description Only promises of this person. */
        accountable_person_id?: number;
        /** @description Only promises of this debtor. An integer here, a string in bodies. */
        debtor_code?: number;
        /** @description Only promises that were kept in full, not at all, or in part. */
        promise_completed?: components["schemas"]["YesNoPartial"];
        /** @description Only promises for this year. */
        year_promised?: number;
        /** @description Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). */
        include_debtor_note?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promises. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1PromiseToPay"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No promise matches (assumed, FIN1-18), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v1DeletePromiseToPay: {
    parameters: {
      query: {
        /**
         * @description The promise to delete, from Get Promise To Pays or Get Notes.
         * @example 12
         */
        promise_to_pay_id: number;
      };
      header?: never;
      path: {
        /**
         * @description The login id of the school, from Get Clients. It selects the school on reads and writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promise is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description The promise does not exist, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      429: components["responses"]["V1TooManyRequests"];
      500: components["responses"]["V1InternalServerError"];
      501: components["responses"]["V1NotImplemented"];
      503: components["responses"]["V1ServiceUnavailable"];
    };
  };
  v2GetClientIntegrations: {
    parameters: {
      query?: {
        /** @description Only this school. */
        school_id?: number;
        /** @description Only this API. */
        api_type_id?: number;
        /** @description The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a string. */
        cursor?: components["parameters"]["Cursor"];
        /** @description The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
        limit?: components["parameters"]["Limit"];
        /** @description Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of integrations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2ClientIntegrationList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2Unauthorized"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. Observed once for this path; unresolved. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2ChangeClientIntegrationStatePost: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V2ClientIntegrationStateChange"];
      };
    };
    responses: {
      /** @description The integration after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2ClientIntegrationStateChanged"];
        };
      };
      /** @description A field is invalid, or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2Unauthorized"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. Observed once for this path; unresolved. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2ChangeClientIntegrationState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V2ClientIntegrationStateChange"];
      };
    };
    responses: {
      /** @description The integration after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2ClientIntegrationStateChanged"];
        };
      };
      /** @description A field is invalid, or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2Unauthorized"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. Observed once for this path; unresolved. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetCommunicationTypes: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The communication types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetCommunicationType: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the communication type.
         * @example 2
         */
        id: components["parameters"]["CommunicationTypeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The communication type. The body is assumed (FIN2-03). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupItem"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The communication type does not exist (FIN2-04, assumed), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetNoteTypes: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetNoteType: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the note type.
         * @example 2
         */
        id: components["parameters"]["NoteTypeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupItem"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The note type does not exist (FIN2-05, assumed), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetNotes: {
    parameters: {
      query?: {
        /** @description Only notes of this type. */
        note_type_id?: number;
        /** @description Only notes of this communication type. */
        communication_type_id?: number;
        /** @description Only notes of this person. */
        accountable_person_id?: number;
        /** @description Only notes of this debtor. An integer here, a string in bodies. */
        debtor_code?: number;
        /** @description Only notes of this year. Its type is assumed (FIN2-06). */
        year?: number;
        /** @description Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-06). */
        include_deleted?: boolean;
        /** @description Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-06). */
        include_promise_to_pays?: boolean;
        /** @description The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a string. */
        cursor?: components["parameters"]["Cursor"];
        /** @description The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
        limit?: components["parameters"]["Limit"];
        /** @description Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notes. No body has been seen (FIN2-01). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2NoteList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2CreateNote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteCreate"];
      };
    };
    responses: {
      /** @description The note as created. The status is documented, the body assumed (FIN2-09). */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      /** @description A field is missing or invalid, or a promise is given twice. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetNote: {
    parameters: {
      query?: {
        /** @description Also deleted notes; without it they are left out. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-06). */
        include_deleted?: boolean;
        /** @description Adds its promises to each promise note. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-06). */
        include_promise_to_pays?: boolean;
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the note, from Get Notes.
         * @example 7
         */
        id: components["parameters"]["NoteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note. No body has been seen (FIN2-01). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The note does not exist (FIN2-08), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2DeleteNote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the note, from Get Notes.
         * @example 7
         */
        id: components["parameters"]["NoteId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      /** @description The id is missing from the URL. It cannot happen on this path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The note is unknown or deleted already, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2UpdateNote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the note, from Get Notes.
         * @example 7
         */
        id: components["parameters"]["NoteId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["V2NoteUpdate"];
      };
    };
    responses: {
      /** @description The note after the change. The status is documented, the body assumed (FIN2-13). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      /** @description A field is invalid, or a promise exists already. The status is documented, the texts are not (FIN2-14, FIN2-15). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The note does not exist, or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetPromiseToPays: {
    parameters: {
      query?: {
        /** @description Only promises of this person. */
        accountable_person_id?: number;
        /** @description Only promises of this debtor. An integer here, a string in bodies. */
        debtor_code?: number;
        /** @description Only promises that were kept in full, not at all, or in part. Its type is assumed (FIN2-17). */
        promise_completed?: components["schemas"]["YesNoPartial"];
        /** @description Only promises for this year. Its type is assumed (FIN2-17). */
        year_promised?: number;
        /** @description Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-17). */
        include_debtor_note?: boolean;
        /** @description The `meta.next_cursor` of the page before. One page of the vendor types it as a boolean, the others as a string. */
        cursor?: components["parameters"]["Cursor"];
        /** @description The page size, at most `meta.max_allowed_limit`. The default and the maximum are not published (GEN-18). */
        limit?: components["parameters"]["Limit"];
        /** @description Reverses the order, such as newest first. Leave it out rather than sending false (GEN-09, assumed). */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of promises. No body has been seen (FIN2-18). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2PromiseToPayList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetPromiseToPay: {
    parameters: {
      query?: {
        /** @description Adds the note to each promise. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-17). */
        include_debtor_note?: boolean;
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the promise, from Get Promise To Pays or Get Notes.
         * @example 12
         */
        id: components["parameters"]["PromiseToPayId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promise. No body has been seen (FIN2-18). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2PromiseToPay"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The promise does not exist (FIN2-20), or the path is wrong. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2DeletePromiseToPay: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The id of the school, from Get Client Integrations (GEN-23, assumed). The header's name really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the promise, from Get Promise To Pays or Get Notes.
         * @example 12
         */
        id: components["parameters"]["PromiseToPayId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promise is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Deleted"];
        };
      };
      /** @description The id is missing from the URL. It cannot happen on this path. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The promise does not exist, or the path is wrong. The text is assumed (FIN2-21). */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
}
