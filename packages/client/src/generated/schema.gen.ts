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
     * List the schools that authorised you (v1)
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
     * Get one school that authorised you (v1)
     * @description The rows of one school, one per API. The vendor's prose calls the id a query parameter; its URL and table put it into the path.
     */
    get: operations["v1GetClient"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration (v1)
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
     * Activate or deactivate an integration (older heading) (v1)
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
  "/v1/adminplus/lookup/ethnicgroup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the ethnic groups (v1)
     * @description The ethnic groups that learners and parents refer to, the same for all schools. The vendor's prose calls the id a query parameter; its URL puts it into the path.
     */
    get: operations["v1GetEthnicGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/ethnicgroup/{ethnic_group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one ethnic group (v1)
     * @description The ethnic groups that learners and parents refer to, the same for all schools. The vendor's prose calls the id a query parameter; its URL puts it into the path. With an id the answer is assumed to be an array of one (ADM-02).
     */
    get: operations["v1GetEthnicGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/genders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the genders (v1)
     * @description The genders. Only the title in the vendor's menu is documented; the path has been observed to answer, once under /v2, and its version is assumed (ADM-03). There is no form with an id (ADM-04). The page of this call is not known; the link goes to its neighbour.
     */
    get: operations["v1GetGenders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/grade/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the grades of a school (v1)
     * @description The grades that the school offers, by its own names. Ids are not grade numbers: id 6 is grade 4. Never derive one from the other.
     */
    get: operations["v1GetGrades"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/language": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the languages (v1)
     * @description The languages that people refer to. Only the title in the vendor's menu is documented; path, parameters and answers follow the other lookups (ADM-09, ADM-10, ADM-11, ADM-12, assumed). A plural path has been tried and was not found. The page of this call is not known; the link goes to its neighbour.
     */
    get: operations["v1GetLanguages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/language/{language_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one language (v1)
     * @description The languages that people refer to. Only the title in the vendor's menu is documented; path, parameters and answers follow the other lookups (ADM-09, ADM-10, ADM-11, ADM-12, assumed). A plural path has been tried and was not found. The page of this call is not known; the link goes to its neighbour. With an id the answer is assumed to be an array of one.
     */
    get: operations["v1GetLanguage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/maritalstatus": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the marital statuses (v1)
     * @description The marital statuses that parents refer to, the same for all schools. The vendor's prose calls the id a query parameter; its URL puts it into the path.
     */
    get: operations["v1GetMaritalStatuses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/lookup/maritalstatus/{marital_status_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one marital status (v1)
     * @description The marital statuses that parents refer to, the same for all schools. The vendor's prose calls the id a query parameter; its URL puts it into the path. With an id the answer is assumed to be an array of one (ADM-13).
     */
    get: operations["v1GetMaritalStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/school/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the school (v1)
     * @description The school itself: one object, where most calls of v1 answer an array. It carries no id; keep the one you sent.
     */
    get: operations["v1GetSchoolInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/learners/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the learners of a school (v1)
     * @description The learners who are enrolled now, those who left within a period, or those who wait. All come in one answer; a large school has more than a thousand. An older version of the page speaks of active learners and bounds `since` alone; this is the newer one.
     */
    get: operations["v1GetLearners"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/learnerabsentees/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List absences (v1)
     * @description The absences of a school or of one learner, whatever the learner's status is now. By default those of the last month. A period has at most 31 days; ask in pieces for more. No rows are answered by 404, and so is an unknown learner.
     */
    get: operations["v1GetLearnerAbsentees"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/learnerdiscipline/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List discipline and merit records (v1)
     * @description The discipline and merit records of a school or of one learner. By default those of the last month. A period has at most 31 days; ask in pieces for more. No rows are answered by 404, and so is an unknown learner.
     */
    get: operations["v1GetLearnerDiscipline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/parents/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the parents of a school (v1)
     * @description The parents of all learners who are enrolled now, or one parent. Records carry no learner ids; only `family_code` links a family.
     */
    get: operations["v1GetParents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/adminplus/staffmembers/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the staff of a school (v1)
     * @description All members of staff who are active now, or one of them. The newer version of the page has `is_educator`.
     */
    get: operations["v1GetStaffMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/currplus/learnersubjects/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the subjects of learners (v1)
     * @description The subjects of the current administrative year, one row per learner and subject, for all active learners or for one. The newer version of the page has `subject_id`.
     */
    get: operations["v1GetLearnerSubjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/currplus/learnersubjectsperterm/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the subjects of a learner by term (v1)
     * @description All subjects of one learner in the current administrative year, each with its terms, groups, rooms and teachers. The vendor's prose says per term, then subject; the body is per subject, then term.
     */
    get: operations["v1GetLearnerSubjectsPerTerm"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/currplus/learnersubjectmarks/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the marks of a learner (v1)
     * @description All marks of one learner in the current administrative year, per subject and term. Expect some forty marks in an answer (observed). The learner's id is not in the answer.
     */
    get: operations["v1GetLearnerSubjectMarks"];
    put?: never;
    post?: never;
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
     * List the communication types (v1)
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
     * List the note types (v1)
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
     * List the notes of a school (v1)
     * @description Notes on the accounts of debtors. Filters combine. There are no pages. That nothing matches is answered by 404 or by an empty array (GEN-10); a client should take both as empty.
     */
    get: operations["v1GetNotes"];
    put?: never;
    /**
     * Create a note (v1)
     * @description Creates a note; a promise to pay carries its payment arrangements. `amount_paid` and `promise_completed` can only be set by the school. Arrangements that equal each other in date and amount are assumed to be refused (FIN1-08).
     */
    post: operations["v1CreateNote"];
    /**
     * Delete a note (v1)
     * @description Deletes a note. It can be restored with Update Note. The id is a query parameter here and a body field there.
     */
    delete: operations["v1DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note (v1)
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
     * List the promises to pay of a school (v1)
     * @description Payment arrangements with the persons who made them. They are created and changed as part of a note. There are no pages. That nothing matches is answered by 404 or by an empty array (GEN-10); a client should take both as empty.
     */
    get: operations["v1GetPromiseToPays"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay (v1)
     * @description Deletes one payment arrangement. No way to restore it is described.
     */
    delete: operations["v1DeletePromiseToPay"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/ageanalysis/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the age analysis (v1)
     * @description What is owed, by how long it has been due. By default one row per family and accountable person, for current learners and open balances. Filters combine; an older version of the page has no categories.
     */
    get: operations["v1GetAgeAnalysisReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/financialtransactions/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the financial transactions (v1)
     * @description The transactions of each family and accountable person, with the balance after each. The page has been seen in two versions: the newer nests the rows in an object per family, the older was a flat list of rows. Both are accepted; tell them apart by `transactions`. The default period is not stated.
     */
    get: operations["v1GetFinancialTransactionsReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/schools": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schools (v1)
     * @description All schools that authorised you, as Finance+ shows them.
     */
    get: operations["v1GetSchools"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/schools/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one school (v1)
     * @description One school, as Finance+ shows it. The page marks the id as required and calls it optional: these are two paths.
     */
    get: operations["v1GetSchool"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/schooldebtors/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the debtors of a school (v1)
     * @description The persons who are accountable for the debts of families. v2 calls them accountable persons. By default those of current learners and open balances.
     */
    get: operations["v1GetSchoolDebtors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/learnerparentinfo/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List learners with their parents and debtors (v1)
     * @description Learners with the ids of their parents and of who is accountable for the debt. Use it to find an `accountable_person_id` for a note.
     */
    get: operations["v1GetLearnerParentInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/transactiontypes/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transaction types (v1)
     * @description The transaction types that transactions refer to. The v2 page cuts the same list short, so it is open.
     */
    get: operations["v1GetTransactionTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/finplus/debtmanagement/transactioncategories/{school_login_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transaction categories (v1)
     * @description The transaction categories that transactions refer to. Each school has its own.
     */
    get: operations["v1GetTransactionCategories"];
    put?: never;
    post?: never;
    delete?: never;
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
     * List the schools that authorised you (v2)
     * @description The schools that authorised your integration, one record per school and API, in pages. There is no form with an id; filter by `school_id`. Takes no `HTTP-X-SCHOOLID`.
     */
    get: operations["v2GetClientIntegrations"];
    put?: never;
    /**
     * Activate or deactivate an integration, as the heading has it (v2)
     * @description The verb of the page's heading, with the bodies of PATCH. Nobody has reported that it works, and one report calls it wrong; send PATCH.
     */
    post: operations["v2ChangeClientIntegrationStatePost"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration (v2)
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
     * List the communication types (v2)
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
     * Get one communication type (v2)
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
     * List the note types (v2)
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
     * Get one note type (v2)
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
     * List the notes of a school (v2)
     * @description Notes on the accounts of debtors, in pages. Filters combine. The heading of the page ends in a slash, the write pages do not; there is none.
     */
    get: operations["v2GetNotes"];
    put?: never;
    /**
     * Create a note (v2)
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
     * Get one note (v2)
     * @description One note by its id. That the two `include` parameters work here too is assumed (FIN2-07).
     */
    get: operations["v2GetNote"];
    put?: never;
    post?: never;
    /**
     * Delete a note (v2)
     * @description Deletes a note. It can be restored with Update Note.
     */
    delete: operations["v2DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note (v2)
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
     * List the promises to pay of a school (v2)
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
     * Get one promise to pay (v2)
     * @description One payment arrangement by its id.
     */
    get: operations["v2GetPromiseToPay"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay (v2)
     * @description Deletes one payment arrangement. No way to restore it is described.
     */
    delete: operations["v2DeletePromiseToPay"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/transactiontypes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transaction types (v2)
     * @description The transaction types that transactions refer to. Not paginated. The page cuts the list short, so it is open.
     */
    get: operations["v2GetTransactionTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/transactiontypes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one transaction type (v2)
     * @description One transaction type by its id. The id is a number here and a string in the list, on one page.
     */
    get: operations["v2GetTransactionType"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/transactioncategories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transaction categories (v2)
     * @description The transaction categories that transactions refer to. Not paginated. The page cuts the list short, so it is open.
     */
    get: operations["v2GetTransactionCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/transactioncategories/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one transaction category (v2)
     * @description One transaction category by its id. The id is a number here and a string in the list, on one page.
     */
    get: operations["v2GetTransactionCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/ageanalysis": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the age analysis (v2)
     * @description What is owed, by how long it has been due, in pages. By default one row per family and accountable person, for current learners and open balances. Filters combine.
     */
    get: operations["v2GetAgeAnalysisReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/financialtransactions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the financial transactions (v2)
     * @description The transactions of each family and accountable person, with the balance after each, in pages.
     */
    get: operations["v2GetFinancialTransactionsReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/schools": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schools (v2)
     * @description All schools that authorised you, as Finance+ shows them, in pages. Takes no `HTTP-X-SCHOOLID`.
     */
    get: operations["v2GetSchools"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/schools/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one school (v2)
     * @description One school, as Finance+ shows it. Takes no `HTTP-X-SCHOOLID`.
     */
    get: operations["v2GetSchool"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/accountablepersons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the accountable persons (v2)
     * @description The persons who are accountable for the debts of families, in pages. v1 calls them school debtors. The prose also offers a filter by id; the path serves for that.
     */
    get: operations["v2GetAccountablePersons"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/accountablepersons/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one accountable person (v2)
     * @description One accountable person by id.
     */
    get: operations["v2GetAccountablePerson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/learners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List learners with their parents and debtors (v2)
     * @description Learners with the ids of their parents and of who is accountable for the debt, in pages. Counterpart of v1 Get Learner Parent Info. The prose also offers a filter by `learner_id`; the path serves for that.
     */
    get: operations["v2GetLearners"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/finplus/debtmanagement/learners/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one learner (v2)
     * @description One learner by id.
     */
    get: operations["v2GetLearner"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description An integer written as a string, without a sign. */
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
    /** @description An id, as an integer or as a string of digits: the vendor's tables say integer, its JSON samples send a quoted integer, and v1 answers strings. That it has at most 15 digits is assumed. */
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
    /** @description A gender of the lookup. Only its name in the vendor's menu is documented (ADM-05). */
    V1Gender: {
      /** @description The id; person records use `M` and `F`, so it may be a letter. */
      id: string;
      /** @description The name. */
      name?: components["schemas"]["Text"];
    };
    /** @description An address, its lines separated by CRLF; empty when absent. Some pages show the separator as `/r/n`, a slip; readers tolerate both. */
    Address: string;
    /** @description A school as Administration+ shows it. It carries no id. */
    V1SchoolInfo: {
      /** @description The name of the school. */
      school_name?: components["schemas"]["Text"];
      /** @description The e-mail address of the administration. */
      admin_email_address?: components["schemas"]["Email"];
      /** @description The country calling code, without a plus sign. */
      telephone_calling_code?: components["schemas"]["Digits"];
      /** @description The telephone number. */
      telephone_number?: components["schemas"]["Phone"];
      /** @description The address of the website. */
      website?: components["schemas"]["Text"];
      /** @description Where the school is. */
      physical_address?: components["schemas"]["Address"];
      /** @description The school's quintile, spelt so on the wire. */
      quantile?: components["schemas"]["IntegerString"];
      /** @description Whether the school teaches in one language or more. Seen: `Single medium`, `Dual medium`. */
      medium?: components["schemas"]["Text"];
      /** @description The number of the school in the state's register. */
      emis_number?: components["schemas"]["Digits"];
      /** @description The country. */
      country?: components["schemas"]["Text"];
      /** @description The province. */
      province?: components["schemas"]["Text"];
      /** @description The names of the languages of tuition. */
      tuition_languages?: string[];
    };
    /**
     * Format: date
     * @description A calendar date as yyyy-mm-dd, without a time zone; read it as a South African date (GEN-22, assumed).
     */
    CalendarDate: string;
    /** @description A South African identity number of 13 digits; empty when absent. */
    IdentityNumber: string;
    /** @description An amount in rand with two decimals, as a string, without currency sign or separators. It may be negative, for a credit balance (GEN-17, assumed). That v2 answers strings as v1 does is assumed (GEN-15). */
    Amount: string;
    /** @description A parent. There are no learner ids; `family_code` is the only link to a family. */
    V1Parent: {
      /** @description The id of the parent. */
      id: components["schemas"]["IntegerString"];
      /** @description The title. */
      title?: components["schemas"]["Text"];
      /** @description The first name; it may hold several. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description The country calling code of the mobile number, without a plus sign. */
      mobile_calling_code?: components["schemas"]["Digits"];
      /** @description The mobile number. */
      mobile_number?: components["schemas"]["Phone"];
      /** @description The e-mail address. */
      email_address?: components["schemas"]["Email"];
      /** @description The date of birth. */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The id from Get Ethnic Groups. */
      ethnic_group_id?: components["schemas"]["IntegerString"];
      /** @description The name of the ethnic group. */
      ethnic_group?: components["schemas"]["Text"];
      /** @description Where the parent lives. */
      residential_address?: components["schemas"]["Address"];
      /** @description Where post goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description The id of the home language. */
      home_language_id?: components["schemas"]["IntegerString"];
      /** @description The name of the home language. */
      home_language?: components["schemas"]["Text"];
      /** @description The nationality. */
      nationality?: components["schemas"]["Text"];
      /** @description The family's account; `debtor_code` in Finance+ (assumed). */
      family_code?: components["schemas"]["IntegerString"];
      /** @description The identity number. */
      id_number?: components["schemas"]["IdentityNumber"];
      /** @description The passport number. */
      passport_number?: components["schemas"]["Text"];
      /** @description The id from Get Marital Statuses. */
      marital_status_id?: components["schemas"]["IntegerString"];
      /** @description The name of the marital status. */
      marital_status?: components["schemas"]["Text"];
      /** @description Seen: `Unemployed`, `Full Time Employed`. */
      occupation_status?: components["schemas"]["Text"];
      /** @description The occupation. */
      occupation?: components["schemas"]["Text"];
      /** @description The sector of employment. */
      employment_sector?: components["schemas"]["Text"];
      /** @description The gross annual income. */
      gross_annual_income?: components["schemas"]["Amount"];
    };
    /** @description A learner. The page shows part of the record; further fields are to be expected (ADM-17). */
    V1Learner: {
      /** @description The id of the learner. */
      id: components["schemas"]["IntegerString"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description The country calling code of the mobile number, without a plus sign. */
      mobile_calling_code?: components["schemas"]["Digits"];
      /** @description The mobile number. */
      mobile_number?: components["schemas"]["Phone"];
      /** @description The e-mail address. */
      email_address?: components["schemas"]["Email"];
      /** @description The date of birth. */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The id from Get Ethnic Groups. */
      ethnic_group_id?: components["schemas"]["IntegerString"];
      /** @description The name of the ethnic group. */
      ethnic_group?: components["schemas"]["Text"];
      /** @description The id of the home language. */
      home_language_id?: components["schemas"]["IntegerString"];
      /** @description The name of the home language. */
      home_language?: components["schemas"]["Text"];
      /** @description The id of the language of tuition. */
      tuition_language_id?: components["schemas"]["IntegerString"];
      /** @description The name of the language of tuition. */
      tuition_language?: components["schemas"]["Text"];
      /** @description The nationality. */
      nationality?: components["schemas"]["Text"];
      /** @description The grade as the school writes it, such as `4`. It is not the grade id. */
      grade?: components["schemas"]["Text"];
      /** @description The register class, such as `4C`. */
      register_class_name?: components["schemas"]["Text"];
      /** @description The admission number. */
      admission_number?: components["schemas"]["Text"];
      /** @description The parents or guardians, first and second, with `include_parents`. That there is an array is documented; its name and its items are assumed (ADM-16). */
      parents?: components["schemas"]["V1Parent"][];
    };
    /** @description An absence of a learner. Whether it was late or confirmed is not told. */
    V1LearnerAbsentee: {
      /** @description The id of the absence. It may be missing (observed). */
      id?: components["schemas"]["IntegerString"];
      /** @description The id of the learner, from Get Learners. */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The day. */
      absent_date?: components["schemas"]["CalendarDate"];
      /** @description The reason in words, such as `Illness`. */
      absent_reason?: components["schemas"]["Text"];
    };
    /** @description A discipline or merit record of a learner. */
    V1LearnerDiscipline: {
      /** @description The id of the record. */
      id: components["schemas"]["IntegerString"];
      /** @description The id of the learner, from Get Learners. */
      learner_id?: components["schemas"]["IntegerString"];
      /** @description The day. */
      discipline_date?: components["schemas"]["CalendarDate"];
      /** @description The category. Seen: `General`, `Level 1`, `Level 2`. */
      discipline_category?: components["schemas"]["Text"];
      /** @description The reason in words. */
      discipline_reason?: components["schemas"]["Text"];
      /** @description The points, with a sign. Positive values are merits. */
      discipline_points?: string;
      /** @description Remarks. */
      discipline_remarks?: components["schemas"]["Text"];
      /** @description Who recorded it, from Get Staff Members. */
      staff_member_id?: components["schemas"]["IntegerString"];
    };
    /** @description A list in one string, separated by commas without spaces; empty when there is nothing. */
    CommaList: string;
    /** @description A member of staff. */
    V1StaffMember: {
      /** @description The id of the staff member. */
      id: components["schemas"]["IntegerString"];
      /** @description The title. */
      title?: components["schemas"]["Text"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description The country calling code of the mobile number, without a plus sign. */
      mobile_calling_code?: components["schemas"]["Digits"];
      /** @description The mobile number. */
      mobile_number?: components["schemas"]["Phone"];
      /** @description The e-mail address. */
      email_address?: components["schemas"]["Email"];
      /** @description The date of birth. */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The name of the ethnic group. */
      ethnic_group?: components["schemas"]["Text"];
      /** @description The name of the home language. */
      home_language?: components["schemas"]["Text"];
      /** @description Where the person lives. */
      residential_address?: components["schemas"]["Address"];
      /** @description Where post goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description The nationality. */
      nationality?: components["schemas"]["Text"];
      /** @description The identity number. */
      id_number?: components["schemas"]["IdentityNumber"];
      /** @description The passport number. */
      passport_number?: components["schemas"]["Text"];
      /** @description The name of the marital status, not an id, whatever the field is called. */
      marital_status_id?: components["schemas"]["Text"];
      /** @description Such as `Teaching`, `Finance`, `Head Of Department`. */
      employment_category?: components["schemas"]["Text"];
      /** @description Whether the person teaches. Only on the newer version of the page. */
      is_educator?: components["schemas"]["YesNo"];
      /** @description Such as `Permanent` or `Temporary`. */
      appointment_type?: components["schemas"]["Text"];
      /** @description Such as `Governing Body` or `Department of Education`. */
      paid_by?: components["schemas"]["Text"];
      /** @description The number in the register of educators. */
      sace_number?: components["schemas"]["Digits"];
      /** @description The register classes; a string, not an array. */
      register_classes?: components["schemas"]["CommaList"];
    };
    /** @description A subject of a learner in the current year. */
    V1LearnerSubject: {
      /** @description The id of the learner, from Get Learners. */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The first name of the learner. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name of the learner. */
      last_name?: components["schemas"]["Text"];
      /** @description The id of the subject. Only on the newer version of the page, and a number there; a string in the other two calls. */
      subject_id?: number | string;
      /** @description The subject with the grade in brackets, such as `History (Gr 07)`. */
      subject_name?: components["schemas"]["Text"];
    };
    /** @description A term of a subject. */
    V1SubjectTerm: {
      /** @description The id of the term, a number. */
      term_id?: number;
      /** @description The number of the term, 1 to 4. */
      term?: components["schemas"]["IntegerString"];
      /** @description The id of the group; empty without one (CUR-05, assumed). */
      subject_group_id?: components["schemas"]["Digits"];
      /** @description The name of the group. */
      subject_group_name?: components["schemas"]["Text"];
      /** @description The id of the room; empty without one (CUR-05, assumed). */
      classroom_id?: components["schemas"]["Digits"];
      /** @description The name of the room, which may look like a number. */
      classroom_name?: components["schemas"]["Text"];
      /** @description Who teaches, from Get Staff Members (CUR-02, assumed); empty without one (CUR-05, assumed). */
      subject_group_teacher_id?: components["schemas"]["Digits"];
    };
    /** @description A subject of the learner with its terms. The learner's id is not in it; keep it. */
    V1SubjectPerTerm: {
      /** @description The administrative year. */
      year?: components["schemas"]["IntegerString"];
      /** @description The id of the subject, a string here. */
      subject_id: components["schemas"]["IntegerString"];
      /** @description The subject with the grade in brackets. */
      subject_name?: components["schemas"]["Text"];
      /** @description The id of the subject across grades. */
      super_subject_id?: components["schemas"]["IntegerString"];
      /** @description The subject without the grade. */
      super_subject_name?: components["schemas"]["Text"];
      /** @description The id from Get Grades; not the grade's number. */
      grade_id?: components["schemas"]["IntegerString"];
      /** @description The grade as the school writes it, normally a number. */
      grade?: components["schemas"]["Text"];
      /** @description One entry per term. */
      terms?: components["schemas"]["V1SubjectTerm"][];
    };
    /** @description The mark of a term. */
    V1TermMark: {
      /** @description The number of the term. There is no term id here. */
      term?: components["schemas"]["IntegerString"];
      /** @description The mark, normally with two decimals. It may be a letter or a sign, such as for absence (CUR-08, assumed), so it has no pattern. */
      mark?: components["schemas"]["Text"];
    };
    /** @description The marks of a subject by term. The learner's id is not in it; keep it. */
    V1SubjectMarks: {
      /** @description The administrative year. */
      year?: components["schemas"]["IntegerString"];
      /** @description The id of the subject, a string here. */
      subject_id: components["schemas"]["IntegerString"];
      /** @description The subject with the grade in brackets. */
      subject_name?: components["schemas"]["Text"];
      /** @description The id from Get Grades; not the grade's number. */
      grade_id?: components["schemas"]["IntegerString"];
      /** @description The grade as the school writes it, normally a number. */
      grade?: components["schemas"]["Text"];
      /** @description One entry per term with a mark; terms without one are left out (CUR-07, assumed). */
      terms?: components["schemas"]["V1TermMark"][];
    };
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
    /** @description An amount in rand above zero, as a string with a decimal point and no currency sign. The samples send two decimals; that fewer are accepted, and at most twelve digits before the point, is assumed (FIN1-09, FIN2-12). */
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
      /** @description The text, of at most 10000 characters (assumed). Optional, but recommended by the vendor. */
      note?: string;
      /** @description One or more payment arrangements, at most 100 (assumed). Required when `note_type_id` is 2. */
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
      /** @description The text, of at most 10000 characters (assumed). */
      note?: string;
      /**
       * @description Send `Created` to restore a deleted note. `Deleted` does what Delete Note does.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The arrangements to change or add, at most 100 (assumed); the others stay as they are. */
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
      /** @description What has been paid towards it; empty when nothing has (FIN1-16, assumed). Only the school can set it. */
      amount_paid?: components["schemas"]["AmountPaid"];
      /** @description Whether the promise has been kept. Only the school can set it. */
      promise_completed?: components["schemas"]["YesNoPartial"];
      /** @description The note that holds the promise, when `include_debtor_note` was sent. Its name and shape are assumed (FIN1-17). */
      debtor_note?: components["schemas"]["V1Note"];
    };
    /** @description What a family owes, by how long it has been due. One more balance is cut off on the page: a further ageing period or a total (FIN1-20, assumed). */
    V1AgeBalance: {
      /** @description The family's account. An integer as a filter, a string in every body. */
      debtor_code: components["schemas"]["IntegerString"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The day of the report. */
      date?: components["schemas"]["CalendarDate"];
      /** @description What is due now. */
      balance_current?: components["schemas"]["Amount"];
      /** @description What has been due for 30 days. */
      balance_30days?: components["schemas"]["Amount"];
      /** @description What has been due for 60 days. */
      balance_60days?: components["schemas"]["Amount"];
      /** @description What has been due for 90 days. */
      balance_90days?: components["schemas"]["Amount"];
      /** @description What has been due for 120 days. */
      balance_120days?: components["schemas"]["Amount"];
      /** @description What has been due for 150 days. */
      balance_150days?: components["schemas"]["Amount"];
      /** @description The learner, with `per_learner`. Name and shape are assumed (FIN1-21). */
      learner_id?: components["schemas"]["IntegerString"];
      /** @description The category, with `per_category`. Name and shape are assumed (FIN1-21). */
      category_id?: components["schemas"]["IntegerString"];
      /** @description The name of the category, with `per_category` (FIN1-21). */
      category_name?: components["schemas"]["Text"];
    };
    /** @description A row of the report. The opening balance has null where other rows have a value; which type those values have is assumed (FIN1-23). */
    V1Transaction: {
      /** @description The category, from Get Transaction Categories; null on the opening row. */
      category_id?: string | null;
      /** @description The name of the category; null on the opening row. */
      category_name?: string | null;
      /** @description The day. */
      transaction_date?: components["schemas"]["CalendarDate"];
      /** @description The type; null on the opening row. */
      transaction_type_id?: string | null;
      /** @description The name of the type; null on the opening row. */
      transaction_type_name?: string | null;
      /** @description The reference; null on the opening row. */
      transaction_reference?: string | null;
      /** @description What it was, such as `Opening balance`. */
      transaction_description?: components["schemas"]["Text"];
      /** @description Whether it belongs to the base fee; null on the opening row. */
      part_of_base_fee?: components["schemas"]["YesNo"] | null;
      /** @description What was charged. */
      debit_amount?: components["schemas"]["Amount"];
      /** @description What was credited. */
      credit_amount?: components["schemas"]["Amount"];
      /** @description The balance after this row. */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /** @description The transactions of one learner, with `per_learner`. Name and shape are assumed (FIN1-24). */
    V1LearnerTransactions: {
      /** @description The id of the learner. */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The rows, oldest first. */
      transactions?: components["schemas"]["V1Transaction"][];
    };
    /** @description The transactions of a family and its accountable person. The newer of two versions of the page. */
    V1AccountTransactions: {
      /** @description The family's account. */
      debtor_code: components["schemas"]["IntegerString"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The rows, oldest first. */
      transactions: components["schemas"]["V1Transaction"][];
      /** @description The break-down with `per_learner`; name and shape are assumed (FIN1-24). */
      learners?: components["schemas"]["V1LearnerTransactions"][];
    };
    /** @description A row of the older version of the page, which was flat. Its type ids are its own: 18 opening balance, 19 closing balance, 20 system transactions, 50 end of record. */
    V1TransactionRow: {
      /** @description The family's account. */
      debtor_code: components["schemas"]["IntegerString"];
      /** @description The type; not an id of Get Transaction Types. */
      transaction_type_id?: components["schemas"]["IntegerString"];
      /** @description The day. */
      transaction_date: components["schemas"]["CalendarDate"];
      /** @description The name of the type. */
      transaction_type?: components["schemas"]["Text"];
      /** @description The reference. */
      transaction_reference?: components["schemas"]["Text"];
      /** @description What it was. */
      transaction_description?: components["schemas"]["Text"];
      /** @description What was charged. */
      debit_amount?: components["schemas"]["Amount"];
      /** @description What was credited. */
      credit_amount?: components["schemas"]["Amount"];
      /** @description The balance after this row. */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /** @description A school as Finance+ shows it. */
    V1School: {
      /** @description The id of the school; the same as `school_login_id`. */
      school_id: components["schemas"]["IntegerString"];
      /** @description The name. */
      school_name?: components["schemas"]["Text"];
      /** @description The short name. */
      school_short_name?: components["schemas"]["Text"];
      /** @description Who owns the school. Seen: `Public`. */
      ownership_type?: components["schemas"]["Text"];
      /** @description The country. */
      country?: components["schemas"]["Text"];
      /** @description The province. */
      province?: components["schemas"]["Text"];
      /** @description The town. */
      town?: components["schemas"]["Text"];
      /** @description The suburb. */
      suburb?: components["schemas"]["Text"];
      /** @description The education district. */
      district?: components["schemas"]["Text"];
      /** @description The code of the district. */
      district_code?: components["schemas"]["Text"];
      /** @description The circuit. */
      circuit?: components["schemas"]["Text"];
      /** @description The school's quintile, spelt so on the wire. */
      quantile?: components["schemas"]["IntegerString"];
      /** @description The number of the school in the state's register. */
      emis_number?: components["schemas"]["Digits"];
      /** @description The telephone number. */
      telephone_number?: components["schemas"]["Phone"];
      /** @description The name of the lowest grade. */
      lowest_grade?: components["schemas"]["Text"];
      /** @description The name of the highest grade. */
      highest_grade?: components["schemas"]["Text"];
      /** @description The address of the administration. */
      admin_email_address?: components["schemas"]["Email"];
      /** @description The address of the debtors' office. */
      debtors_email_address?: components["schemas"]["Email"];
      /** @description The address of the finance office. */
      finance_email_address?: components["schemas"]["Email"];
      /** @description Where the school is. */
      physical_address?: components["schemas"]["Address"];
      /** @description Where post to the school goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description Whether there is an after-school centre. */
      has_after_school_center?: components["schemas"]["YesNo"];
      /** @description Whether there is a hostel. */
      has_hostel?: components["schemas"]["YesNo"];
      /** @description Whether the school takes debit orders. */
      uses_debit_orders?: components["schemas"]["YesNo"];
      /** @description Whether the school is cashless. */
      uses_cashless?: components["schemas"]["YesNo"];
    };
    /** @description A learner as part of an account, with `include_learners`. Its fields are assumed (FIN1-30). */
    V1AccountLearner: {
      /** @description The id of the learner. */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The grade as the school writes it. */
      grade?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The first parent. */
      parent1_id?: components["schemas"]["IntegerString"];
      /** @description The second parent; empty without one (FIN1-32, assumed). */
      parent2_id?: components["schemas"]["Digits"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
    };
    /** @description A person who is accountable for the debt of a family. More fields are to be expected (FIN1-29). */
    V1SchoolDebtor: {
      /** @description The id of the person. */
      accountable_person_id: components["schemas"]["IntegerString"];
      /** @description The title. */
      title?: components["schemas"]["Text"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description All first names. */
      full_names?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The country calling code of the mobile number, without a plus sign. */
      mobile_calling_code?: components["schemas"]["Digits"];
      /** @description The mobile number. */
      mobile_number?: components["schemas"]["Phone"];
      /** @description The number at work. */
      work_tel_number?: components["schemas"]["Phone"];
      /** @description The number at home. */
      home_tel_number?: components["schemas"]["Phone"];
      /** @description The e-mail address. */
      email_address?: components["schemas"]["Email"];
      /** @description Where the person lives. */
      residential_address?: components["schemas"]["Address"];
      /** @description Where post goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description The name of the home language. */
      home_language?: components["schemas"]["Text"];
      /** @description The nationality. */
      nationality?: components["schemas"]["Text"];
      /** @description The identity number. */
      id_number?: components["schemas"]["IdentityNumber"];
      /** @description The passport number. */
      passport_number?: components["schemas"]["Text"];
      /** @description The employer. */
      employer?: components["schemas"]["Text"];
      /** @description The address of the employer; its value has not been seen (FIN1-29). */
      employer_address?: components["schemas"]["Address"];
      /** @description The learners of the account, with `include_learners`; name and shape are assumed (FIN1-30). */
      learners?: components["schemas"]["V1AccountLearner"][];
    };
    /** @description A learner with the ids of those who look after the account. */
    V1LearnerParentInfo: {
      /** @description The id of the learner. */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The grade as the school writes it. */
      grade?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The first parent. */
      parent1_id?: components["schemas"]["IntegerString"];
      /** @description The second parent; empty without one (FIN1-32, assumed). */
      parent2_id?: components["schemas"]["Digits"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The parents, with `include_parents`; name and shape are assumed (FIN1-33). */
      parents?: components["schemas"]["V1SchoolDebtor"][];
      /** @description The accountable person, with `include_accountable_person`; name and shape are assumed (FIN1-33). */
      accountable_person?: components["schemas"]["V1SchoolDebtor"];
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
    /** @description A page of integrations. The page of this call says in prose that it is paged and does not show `meta` (SET2-01, assumed). */
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
      /** @description The text, of at most 10000 characters (assumed). */
      note?: string;
      /**
       * @description Send `Created` to restore a deleted note. `Deleted` does what Delete Note does.
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The arrangements to change or add, at most 100 (assumed); the others stay as they are. */
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
    /** @description An entry of a lookup list. */
    V2TransactionLookupItem: {
      /** @description The id; a string in the collection and a number in the resource, on one and the same page. */
      id: number | string;
      /** @description The name. It belongs to the school; key on ids. */
      name?: components["schemas"]["Text"];
    };
    /** @description All entries; lookups have no pages. */
    V2TransactionLookupList: {
      data: components["schemas"]["V2TransactionLookupItem"][];
    };
    /** @description What a family owes, by how long it has been due. No v2 record has been seen; the fields are those of v1, with ids as numbers, and further balances may come (FIN2-23, assumed). */
    V2AgeBalance: {
      /** @description The family's account. An integer as a filter, a string in every body. */
      debtor_code: components["schemas"]["IntegerString"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: number;
      /** @description The day of the report. */
      date?: components["schemas"]["CalendarDate"];
      /** @description What is due now. */
      balance_current?: components["schemas"]["Amount"];
      /** @description What has been due for 30 days. */
      balance_30days?: components["schemas"]["Amount"];
      /** @description What has been due for 60 days. */
      balance_60days?: components["schemas"]["Amount"];
      /** @description What has been due for 90 days. */
      balance_90days?: components["schemas"]["Amount"];
      /** @description What has been due for 120 days. */
      balance_120days?: components["schemas"]["Amount"];
      /** @description What has been due for 150 days. */
      balance_150days?: components["schemas"]["Amount"];
      /** @description The learner, with `per_learner`. Name and shape are assumed (FIN2-24). */
      learner_id?: number;
      /** @description The category, with `per_category`. Name and shape are assumed (FIN2-24). */
      category_id?: number;
      /** @description The name of the category, with `per_category` (FIN2-24). */
      category_name?: components["schemas"]["Text"];
    };
    /** @description A page of balances. */
    V2AgeBalanceList: {
      data: components["schemas"]["V2AgeBalance"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A row of the report. The opening balance has null where other rows have a value; which type those values have is assumed (FIN2-27). */
    V2Transaction: {
      /** @description The category, from Get Transaction Categories; null on the opening row. */
      category_id?: number | null;
      /** @description The name of the category; null on the opening row. */
      category_name?: string | null;
      /** @description The day. */
      transaction_date?: components["schemas"]["CalendarDate"];
      /** @description The type; null on the opening row. */
      transaction_type_id?: number | null;
      /** @description The name of the type; null on the opening row. */
      transaction_type_name?: string | null;
      /** @description The reference; null on the opening row. */
      transaction_reference?: string | null;
      /** @description What it was, such as `Opening balance`. */
      transaction_description?: components["schemas"]["Text"];
      /** @description Whether it belongs to the base fee; null on the opening row. */
      part_of_base_fee?: components["schemas"]["YesNo"] | null;
      /** @description What was charged. */
      debit_amount?: components["schemas"]["Amount"];
      /** @description What was credited. */
      credit_amount?: components["schemas"]["Amount"];
      /** @description The balance after this row. */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /** @description The transactions of one learner, with `per_learner`. Name and shape are assumed (FIN2-28). */
    V2LearnerTransactions: {
      /** @description The id of the learner. */
      learner_id: number;
      /** @description The rows, oldest first. */
      transactions?: components["schemas"]["V2Transaction"][];
    };
    /** @description The transactions of a family and its accountable person. No v2 record has been seen; the fields are those of v1, with ids as numbers (FIN2-27, assumed). */
    V2AccountTransactions: {
      /** @description The family's account. */
      debtor_code: components["schemas"]["IntegerString"];
      /** @description Who is accountable for the debt. */
      accountable_person_id?: number;
      /** @description The rows, oldest first. */
      transactions: components["schemas"]["V2Transaction"][];
      /** @description The break-down with `per_learner`; name and shape are assumed (FIN2-28). */
      learners?: components["schemas"]["V2LearnerTransactions"][];
    };
    /** @description A page of accounts with their transactions. */
    V2AccountTransactionsList: {
      data: components["schemas"]["V2AccountTransactions"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A school as Finance+ shows it. The fields after `physical_address` are those of v1 (FIN2-30, assumed). */
    V2School: {
      /** @description The id of the school; a string on this page, a number on the settings pages. */
      school_id: number | string;
      /** @description The name. */
      school_name?: components["schemas"]["Text"];
      /** @description The short name. */
      school_short_name?: components["schemas"]["Text"];
      /** @description Who owns the school. Seen: `Public`. */
      ownership_type?: components["schemas"]["Text"];
      /** @description The country. */
      country?: components["schemas"]["Text"];
      /** @description The province. */
      province?: components["schemas"]["Text"];
      /** @description The town. */
      town?: components["schemas"]["Text"];
      /** @description The suburb. */
      suburb?: components["schemas"]["Text"];
      /** @description The education district. */
      district?: components["schemas"]["Text"];
      /** @description The code of the district. */
      district_code?: components["schemas"]["Text"];
      /** @description The circuit. */
      circuit?: components["schemas"]["Text"];
      /** @description The school's quintile, spelt so on the wire. */
      quantile?: components["schemas"]["IntegerString"];
      /** @description The number of the school in the state's register. */
      emis_number?: components["schemas"]["Digits"];
      /** @description The telephone number. */
      telephone_number?: components["schemas"]["Phone"];
      /** @description The name of the lowest grade. */
      lowest_grade?: components["schemas"]["Text"];
      /** @description The name of the highest grade. */
      highest_grade?: components["schemas"]["Text"];
      /** @description The address of the administration. */
      admin_email_address?: components["schemas"]["Email"];
      /** @description The address of the debtors' office. */
      debtors_email_address?: components["schemas"]["Email"];
      /** @description The address of the finance office. */
      finance_email_address?: components["schemas"]["Email"];
      /** @description Where the school is. */
      physical_address?: components["schemas"]["Address"];
      /** @description Where post to the school goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description Whether there is an after-school centre. */
      has_after_school_center?: components["schemas"]["YesNo"];
      /** @description Whether there is a hostel. */
      has_hostel?: components["schemas"]["YesNo"];
      /** @description Whether the school takes debit orders. */
      uses_debit_orders?: components["schemas"]["YesNo"];
      /** @description Whether the school is cashless. */
      uses_cashless?: components["schemas"]["YesNo"];
    };
    /** @description A page of schools. */
    V2SchoolList: {
      data: components["schemas"]["V2School"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A learner as part of an account, with `include_learners`. Its fields are assumed (FIN2-33). */
    V2AccountLearner: {
      /** @description The id of the learner. */
      learner_id: number;
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The grade as the school writes it. */
      grade?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The first parent. */
      parent1_id?: number;
      /** @description The second parent; null without one (FIN2-37, assumed). */
      parent2_id?: number | null;
      /** @description Who is accountable for the debt. The key is seen in part, its type is assumed. */
      accountable_person_id?: number;
    };
    /** @description A person who is accountable for the debt of a family. No v2 record has been seen; the fields are those of v1 Get School Debtors, with ids as numbers (FIN2-32, assumed). */
    V2AccountablePerson: {
      /** @description The id of the person. */
      accountable_person_id: number;
      /** @description The title. */
      title?: components["schemas"]["Text"];
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description All first names. */
      full_names?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The country calling code of the mobile number, without a plus sign. */
      mobile_calling_code?: components["schemas"]["Digits"];
      /** @description The mobile number. */
      mobile_number?: components["schemas"]["Phone"];
      /** @description The number at work. */
      work_tel_number?: components["schemas"]["Phone"];
      /** @description The number at home. */
      home_tel_number?: components["schemas"]["Phone"];
      /** @description The e-mail address. */
      email_address?: components["schemas"]["Email"];
      /** @description Where the person lives. */
      residential_address?: components["schemas"]["Address"];
      /** @description Where post goes. */
      postal_address?: components["schemas"]["Address"];
      /** @description The name of the home language. */
      home_language?: components["schemas"]["Text"];
      /** @description The nationality. */
      nationality?: components["schemas"]["Text"];
      /** @description The identity number. */
      id_number?: components["schemas"]["IdentityNumber"];
      /** @description The passport number. */
      passport_number?: components["schemas"]["Text"];
      /** @description The employer. */
      employer?: components["schemas"]["Text"];
      /** @description The address of the employer. */
      employer_address?: components["schemas"]["Address"];
      /** @description The learners of the account, with `include_learners`; name and shape are assumed (FIN2-33). */
      learners?: components["schemas"]["V2AccountLearner"][];
    };
    /** @description A page of accountable persons. */
    V2AccountablePersonList: {
      data: components["schemas"]["V2AccountablePerson"][];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A learner with the ids of those who look after the account. */
    V2Learner: {
      /** @description The id of the learner. */
      learner_id: number;
      /** @description The first name. */
      first_name?: components["schemas"]["Text"];
      /** @description The last name. */
      last_name?: components["schemas"]["Text"];
      /** @description `M` or `F` are the values seen; the list is open. */
      gender?: string;
      /** @description The grade as the school writes it. */
      grade?: components["schemas"]["Text"];
      /** @description The family's account. */
      debtor_code?: components["schemas"]["IntegerString"];
      /** @description The first parent. */
      parent1_id?: number;
      /** @description The second parent; null without one (FIN2-37, assumed). */
      parent2_id?: number | null;
      /** @description Who is accountable for the debt. The key is seen in part, its type is assumed. */
      accountable_person_id?: number;
      /** @description The parents, with `include_parents`; name and shape are assumed (FIN2-36). */
      parents?: components["schemas"]["V2AccountablePerson"][];
      /** @description The accountable person, with `include_accountable_person`; name and shape are assumed (FIN2-36). */
      accountable_person?: components["schemas"]["V2AccountablePerson"];
    };
    /** @description A page of learners. */
    V2LearnerList: {
      data: components["schemas"]["V2Learner"][];
      meta: components["schemas"]["PageMeta"];
    };
  };
  responses: {
    /** @description The request is malformed: a field is missing or invalid, or a period too long. Only `error` has been seen, on one page; status, texts and which mistakes are answered so are assumed (GEN-05, SET1-06, ADM-23, ADM-25, CUR-03, CUR-06, FIN1-15, FIN1-19). */
    V1BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: the credentials are wrong (GEN-03, SET1-03, assumed) or the school has not authorised you (SET1-07, assumed). */
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
    /** @description Refused. The text is documented on the pages of grades and marital statuses and assumed on the others (ADM-01, ADM-06, ADM-12). */
    V1UnauthorizedLookup: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: the request is not authorised or, as on the other calls for a school, the integration is not activated (ADM-08, assumed). */
    V1UnauthorizedGrades: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: wrong credentials (GEN-03, assumed), a school that has not authorised you, or an integration that is not activated. Some pages show these errors, others only in part or not at all (ADM-22, ADM-26, ADM-27, ADM-29, assumed). The status of `Integration not activated` is assumed (GEN-01); it may come with 403, so decide on `error`. */
    V1UnauthorizedAdministration: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: wrong credentials (GEN-03, assumed), a school that has not authorised you, or an integration that is not activated. The status of `Integration not activated` is assumed (GEN-01); it may come with 403, so decide on `error`. */
    V1UnauthorizedCurriculum: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Refused: wrong credentials (GEN-03, assumed), a school that has not authorised you (GEN-04), or an integration that is not activated. The text names the Finance+ API on the lookup pages; the other pages show none, and there it is assumed (FIN1-02, FIN1-35, FIN1-36). The status of `Integration not activated` is assumed (GEN-01); it may come with 403, so decide on `error`. */
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
    /** @description A field is invalid. The shape is documented on the general page; which calls answer so, and to what, is assumed (FIN2-10, FIN2-25, FIN2-29), as it is for a missing or malformed `HTTP-X-SCHOOLID` (GEN-12) and for a foreign cursor or a limit above the maximum (GEN-14). */
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
    SchoolLoginId: components["schemas"]["IdInput"];
    /**
     * @description The id of the ethnic group.
     * @example 1
     */
    EthnicGroupId: components["schemas"]["IdInput"];
    /**
     * @description The id of the language (ADM-10).
     * @example 2
     */
    LanguageId: components["schemas"]["IdInput"];
    /**
     * @description The id of the marital status.
     * @example 2
     */
    MaritalStatusId: components["schemas"]["IdInput"];
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
    SchoolId: components["schemas"]["IdInput"];
    /**
     * @description The id of the communication type.
     * @example 2
     */
    CommunicationTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the note type.
     * @example 2
     */
    NoteTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the note, from Get Notes.
     * @example 7
     */
    NoteId: components["schemas"]["IdInput"];
    /**
     * @description The id of the promise, from Get Promise To Pays or Get Notes.
     * @example 12
     */
    PromiseToPayId: components["schemas"]["IdInput"];
    /**
     * @description The id of the transaction type.
     * @example 2
     */
    TransactionTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the transaction category.
     * @example 6
     */
    TransactionCategoryId: components["schemas"]["IdInput"];
    /**
     * @description The id of the school, from Get Client Integrations or Get Schools.
     * @example 1000
     */
    FinanceSchoolId: components["schemas"]["IdInput"];
    /**
     * @description The id of the accountable person.
     * @example 90
     */
    AccountablePersonId: components["schemas"]["IdInput"];
    /**
     * @description The id of the learner.
     * @example 501
     */
    LearnerId: components["schemas"]["IdInput"];
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
      /** @description A field is invalid (an unknown school is assumed to answer so, SET2-05), or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
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
  v1GetEthnicGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The list is empty, or the path is wrong. */
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
  v1GetEthnicGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the ethnic group.
         * @example 1
         */
        ethnic_group_id: components["parameters"]["EthnicGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry, as an array of one (assumed). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The id is unknown, or the path is wrong. */
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
  v1GetGenders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list; its shape is assumed (ADM-05). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Gender"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The list is empty (ADM-06), or the path is wrong. */
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
  v1GetGrades: {
    parameters: {
      query?: {
        /** @description Only this grade. A string here, an integer elsewhere. */
        grade_id?: string;
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
      /** @description The grades. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedGrades"];
      403: components["responses"]["V1Forbidden"];
      /** @description No grade matches, or the path is wrong. */
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
  v1GetLanguages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The list is empty, or the path is wrong. */
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
  v1GetLanguage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the language (ADM-10).
         * @example 2
         */
        language_id: components["parameters"]["LanguageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry, as an array of one (assumed). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The id is unknown, or the path is wrong. */
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
  v1GetMaritalStatuses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The list is empty, or the path is wrong. */
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
  v1GetMaritalStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the marital status.
         * @example 2
         */
        marital_status_id: components["parameters"]["MaritalStatusId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entry, as an array of one (assumed). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedLookup"];
      403: components["responses"]["V1Forbidden"];
      /** @description The id is unknown, or the path is wrong. */
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
  v1GetSchoolInfo: {
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
      /** @description The school. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SchoolInfo"];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description There is no such record, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
  v1GetLearners: {
    parameters: {
      query?: {
        /** @description Which learners. Default `current`. */
        status?: "current" | "left" | "waitlist";
        /** @description With `status`, only those who left on this day or later. Default a month ago; at most a year before `until`. Assumed to do nothing for current learners (ADM-19). */
        since?: components["schemas"]["CalendarDate"];
        /** @description With `status`, only those who left on this day or earlier. Default today; at most a year after `since`. Its format is assumed (ADM-14). */
        until?: components["schemas"]["CalendarDate"];
        /** @description Only this learner. The answer is assumed to be an array of one (ADM-18). */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Only these grades, as a list separated by commas. Ids come from Get Grades. */
        grade_id?: number[];
        /** @description Send `true` to add parents or guardians (ADM-15, assumed). Needs a subscription with the Parent API. */
        include_parents?: string;
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
      /** @description The learners. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Learner"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description No learner matches (ADM-20), or the path is wrong. */
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
  v1GetLearnerAbsentees: {
    parameters: {
      query?: {
        /** @description Only this learner; the whole school without it. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description The first day. Send both days: with one alone, the other is assumed to be a month away (ADM-24). */
        from_date?: components["schemas"]["CalendarDate"];
        /** @description The last day, not before `from_date`. At most 31 days, assumed to count both (ADM-24). */
        to_date?: components["schemas"]["CalendarDate"];
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
      /** @description The absences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerAbsentee"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows, or the path is wrong. The status is observed, the text assumed (ADM-21). */
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
  v1GetLearnerDiscipline: {
    parameters: {
      query?: {
        /** @description Only this learner; the whole school without it. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description The first day. Send both days: with one alone, the other is assumed to be a month away (ADM-24). */
        from_date?: components["schemas"]["CalendarDate"];
        /** @description The last day, not before `from_date`. At most 31 days, assumed to count both (ADM-24). */
        to_date?: components["schemas"]["CalendarDate"];
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
      /** @description The records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerDiscipline"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows, or the path is wrong. The text is documented, the status observed. */
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
  v1GetParents: {
    parameters: {
      query?: {
        /** @description Only this parent. */
        parent_id?: components["schemas"]["IdInput"];
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
      /** @description The parents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Parent"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description No parent matches, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
  v1GetStaffMembers: {
    parameters: {
      query?: {
        /** @description Only this member of staff. The answer is assumed to be an array of one (ADM-30). */
        staff_member_id?: components["schemas"]["IdInput"];
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
      /** @description The staff. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1StaffMember"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedAdministration"];
      403: components["responses"]["V1Forbidden"];
      /** @description No member of staff matches, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
  v1GetLearnerSubjects: {
    parameters: {
      query?: {
        /** @description Only this learner. */
        learner_id?: components["schemas"]["IdInput"];
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
      /** @description The subjects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerSubject"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedCurriculum"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (CUR-01), or the path is wrong. */
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
  v1GetLearnerSubjectsPerTerm: {
    parameters: {
      query: {
        /**
         * @description The learner, from Get Learners.
         * @example 501
         */
        learner_id: components["schemas"]["IdInput"];
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
      /** @description The subjects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SubjectPerTerm"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedCurriculum"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (CUR-04), or the path is wrong. */
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
  v1GetLearnerSubjectMarks: {
    parameters: {
      query: {
        /**
         * @description The learner, from Get Learners.
         * @example 501
         */
        learner_id: components["schemas"]["IdInput"];
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
      /** @description The marks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SubjectMarks"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedCurriculum"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
  v1GetCommunicationTypes: {
    parameters: {
      query?: {
        /** @description Only this communication type. */
        communication_type_id?: components["schemas"]["IdInput"];
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
        note_type_id?: components["schemas"]["IdInput"];
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
        note_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this type. */
        note_type_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this communication type. */
        communication_type_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this debtor. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
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
        note_id: components["schemas"]["IdInput"];
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
        promise_to_pay_id?: components["schemas"]["IdInput"];
        /** @description Only promises of this person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only promises of this debtor. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
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
        promise_to_pay_id: components["schemas"]["IdInput"];
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
  v1GetAgeAnalysisReport: {
    parameters: {
      query?: {
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description One row per learner. Leave it out rather than sending false (GEN-09, assumed). */
        per_learner?: boolean;
        /** @description One row per category; with `per_learner`, per learner and category. Newer version of the page. Leave it out rather than sending false (GEN-09, assumed). */
        per_category?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this learner. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only this category, from Get Transaction Categories. Newer version of the page. */
        category_id?: components["schemas"]["IdInput"];
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
      /** @description The balances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1AgeBalance"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (FIN1-22), or the path is wrong. An empty array is possible as well (GEN-10). */
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
  v1GetFinancialTransactionsReport: {
    parameters: {
      query?: {
        /** @description All accounts and their whole history. Assumed to be off (FIN1-26). Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds a break-down by learner; in the older version it grouped the rows. Leave it out rather than sending false (GEN-09, assumed). */
        per_learner?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this learner. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only this category, from Get Transaction Categories. Newer version of the page. */
        category_id?: components["schemas"]["IdInput"];
        /** @description The first day. Required with `end_date`. Newer version of the page. */
        start_date?: components["schemas"]["CalendarDate"];
        /** @description The last day. Alone, it is assumed to be refused (FIN1-25). Newer version of the page. */
        end_date?: components["schemas"]["CalendarDate"];
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
      /** @description The transactions, in the newer or the older shape. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": (
            | components["schemas"]["V1AccountTransactions"]
            | components["schemas"]["V1TransactionRow"]
          )[];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (FIN1-26), or the path is wrong. An empty array is possible as well (GEN-10). */
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
  v1GetSchools: {
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
          "application/json": components["schemas"]["V1School"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description There is no school (FIN1-28), or the path is wrong. */
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
  v1GetSchool: {
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
      /** @description The school, as an array of one (FIN1-27). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1School"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description The school is unknown (FIN1-28), or the path is wrong. */
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
  v1GetSchoolDebtors: {
    parameters: {
      query?: {
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds the learners of the account. Leave it out rather than sending false (GEN-09, assumed). */
        include_learners?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
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
      /** @description The debtors. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SchoolDebtor"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (FIN1-31), or the path is wrong. An empty array is possible as well (GEN-10). */
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
  v1GetLearnerParentInfo: {
    parameters: {
      query?: {
        /** @description Only this learner. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds the parents. Leave it out rather than sending false (GEN-09, assumed). */
        include_parents?: boolean;
        /** @description Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). */
        include_accountable_person?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
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
      /** @description The learners. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerParentInfo"][];
        };
      };
      400: components["responses"]["V1BadRequest"];
      401: components["responses"]["V1UnauthorizedFinance"];
      403: components["responses"]["V1Forbidden"];
      /** @description No rows (FIN1-34), or the path is wrong. An empty array is possible as well (GEN-10). */
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
  v1GetTransactionTypes: {
    parameters: {
      query?: {
        /** @description Only this transaction type. */
        transaction_type_id?: components["schemas"]["IdInput"];
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
      /** @description The transaction types. The status is assumed (GEN-02). */
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
      /** @description The transaction type does not exist, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
  v1GetTransactionCategories: {
    parameters: {
      query?: {
        /** @description Only this transaction category. */
        category_id?: components["schemas"]["IdInput"];
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
      /** @description The transaction categories. The status is assumed (GEN-02). */
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
      /** @description The transaction category does not exist, or the path is wrong. The text is documented, its status assumed (GEN-02). */
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
        school_id?: components["schemas"]["IdInput"];
        /** @description Only this API. */
        api_type_id?: components["schemas"]["IdInput"];
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
      /** @description A field is invalid (an unknown school is assumed to answer so, SET2-05), or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
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
      /** @description A field is invalid (an unknown school is assumed to answer so, SET2-05), or the integration is already in that state. The second carries the record in `data` and may be treated as success. */
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
        note_type_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this communication type. */
        communication_type_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only notes of this debtor. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
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
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only promises of this debtor. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
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
  v2GetTransactionTypes: {
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
      /** @description The transaction types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupList"];
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
  v2GetTransactionType: {
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
         * @description The id of the transaction type.
         * @example 2
         */
        id: components["parameters"]["TransactionTypeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupItem"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The transaction type does not exist, or the path is wrong. */
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
  v2GetTransactionCategories: {
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
      /** @description The transaction categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupList"];
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
  v2GetTransactionCategory: {
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
         * @description The id of the transaction category.
         * @example 6
         */
        id: components["parameters"]["TransactionCategoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction category. The body is assumed (FIN2-39). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupItem"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The transaction category does not exist (FIN2-40), or the path is wrong. */
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
  v2GetAgeAnalysisReport: {
    parameters: {
      query?: {
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-22). */
        all_accounts?: boolean;
        /** @description One row per learner. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-22). */
        per_learner?: boolean;
        /** @description One row per category; with `per_learner`, per learner and category. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-22). */
        per_category?: boolean;
        /** @description Only this family's account. Its type is assumed (FIN2-22). */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this learner. Its type is assumed (FIN2-22). */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. Its type is assumed (FIN2-22). */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only this category, from Get Transaction Categories. Its type is assumed (FIN2-22). */
        category_id?: components["schemas"]["IdInput"];
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
      /** @description A page of balances. No body has been seen (FIN2-23). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AgeBalanceList"];
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
  v2GetFinancialTransactionsReport: {
    parameters: {
      query?: {
        /** @description All accounts. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds a break-down by learner. Leave it out rather than sending false (GEN-09, assumed). */
        per_learner?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this learner. */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only this category, from Get Transaction Categories. */
        category_id?: components["schemas"]["IdInput"];
        /** @description The first day. Its format is assumed (FIN2-26). */
        start_date?: components["schemas"]["CalendarDate"];
        /** @description The last day; needs `start_date`. The page promises a range and names no such parameter (FIN2-26). */
        end_date?: components["schemas"]["CalendarDate"];
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
      /** @description A page of accounts. No body has been seen (FIN2-27). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountTransactionsList"];
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
  v2GetSchools: {
    parameters: {
      query?: {
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
      /** @description A page of schools. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2SchoolList"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2Unauthorized"];
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
  v2GetSchool: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Client Integrations or Get Schools.
         * @example 1000
         */
        id: components["parameters"]["FinanceSchoolId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The school. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2School"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2Unauthorized"];
      403: components["responses"]["V2Forbidden"];
      /** @description The school is unknown, or the path is wrong. The status is documented, the text assumed (FIN2-31). */
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
  v2GetAccountablePersons: {
    parameters: {
      query?: {
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds the learners of the account. Leave it out rather than sending false (GEN-09, assumed). */
        include_learners?: boolean;
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
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
      /** @description A page of persons. No body has been seen (FIN2-32). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountablePersonList"];
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
  v2GetAccountablePerson: {
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
         * @description The id of the accountable person.
         * @example 90
         */
        id: components["parameters"]["AccountablePersonId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person. No body has been seen (FIN2-32). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountablePerson"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The person is unknown (FIN2-34), or the path is wrong. */
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
  v2GetLearners: {
    parameters: {
      query?: {
        /** @description Only this family's account. An integer here, a string in bodies. */
        debtor_code?: components["schemas"]["IdInput"];
        /** @description Only this accountable person. */
        accountable_person_id?: components["schemas"]["IdInput"];
        /** @description Only learners of this parent. In the table of the page, not in its prose. */
        parent_id?: components["schemas"]["IdInput"];
        /** @description Adds learners who left and accounts without a balance. Leave it out rather than sending false (GEN-09, assumed). */
        all_accounts?: boolean;
        /** @description Adds the parents. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
        include_parents?: boolean;
        /** @description Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
        include_accountable_person?: boolean;
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
      /** @description A page of learners. Rows are assumed to equal the single record (FIN2-35). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LearnerList"];
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
  v2GetLearner: {
    parameters: {
      query?: {
        /** @description Adds the parents. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
        include_parents?: boolean;
        /** @description Adds the accountable person. Leave it out rather than sending false (GEN-09, assumed). Its type is assumed (FIN2-36). */
        include_accountable_person?: boolean;
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
         * @description The id of the learner.
         * @example 501
         */
        id: components["parameters"]["LearnerId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The learner. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Learner"];
        };
      };
      400: components["responses"]["V2BadRequest"];
      401: components["responses"]["V2UnauthorizedFinance"];
      403: components["responses"]["V2Forbidden"];
      /** @description The learner is unknown (FIN2-38), or the path is wrong. */
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
