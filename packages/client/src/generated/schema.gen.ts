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
     * @description Lists the schools that authorised your integration in their d6+ SAMS, one row for each school and API. Call it
     *     first: it gives the `school_login_id` that every other call of v1 needs, and tells which integrations you have
     *     yet to activate.
     *
     *     - **Access:** your credentials. It works before anything is activated.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `school_login_id` and `api_type_id` are certain to be there.
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
     * @description Gets the rows of one school that authorised your integration, one for each API. Call it after a change of
     *     state, to see whether it has taken effect.
     *
     *     - **Access:** your credentials. It works before anything is activated.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `school_login_id` and `api_type_id` are certain to be there.
     */
    get: operations["v1GetClient"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration (v1)
     * @description Switches your integration with one API of a school on or off. Call it once a school has authorised you, and
     *     again when you stop servicing it; until it is on, the data of the school answers `Integration not activated`.
     *     Take any 2xx as success, ignore the body, and read the state with Get Clients.
     *
     *     - **Access:** your credentials, and a school that has authorised you.
     *     - **Delay:** a change may take one or two minutes to have effect.
     *     - **Repeating:** setting the state that is already set is taken to succeed.
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
     * Activate or deactivate an integration (v1, older heading)
     * @deprecated
     * @description Use `PATCH /v2/settings/clientintegrations` instead. This path and verb stand in the heading of an older version of the vendor's page, and are kept because the page is quoted so. Request and answers are those of v2.
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
     * @description Lists the ethnic groups that learners, parents and staff refer to. Read it once to turn an `ethnic_group_id`
     *     into a name; it is the same for all schools.
     *
     *     - **Access:** your credentials; no school is involved.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one ethnic group by its id, for records that carry the id only.
     *
     *     - **Access:** your credentials; no school is involved.
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
     * @description Lists the genders. The vendor names this lookup in a menu and describes it nowhere, so be prepared for another
     *     path and another shape. Records of people hold `M` and `F`; you may not need it.
     *
     *     - **Access:** your credentials; no school is involved.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** `id` may be a letter.
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
     * @description Lists the grades that a school offers, under the school's own names. Call it to find the ids with which Get
     *     Learners is filtered. An id is not the number of a grade (id 6 is grade 4), so never derive one from the
     *     other.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Lists the languages that learners and parents refer to. The vendor names this lookup in a menu and describes
     *     it nowhere; path, parameters and answers follow the other lookups. Known from records: 1 Afrikaans, 2 English.
     *
     *     - **Access:** your credentials; no school is involved.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one language by its id, for records that carry the id only. As uncertain as the list of languages.
     *
     *     - **Access:** your credentials; no school is involved.
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
     * @description Lists the marital statuses that parents refer to. Read it once to turn a `marital_status_id` into a name; it
     *     is the same for all schools.
     *
     *     - **Access:** your credentials; no school is involved.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one marital status by its id, for records that carry the id only.
     *
     *     - **Access:** your credentials; no school is involved.
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
     * @description Gets the school itself: its name, contacts, address and languages. The answer is one object, where most calls
     *     of v1 answer an array.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Fields:** none is certain to be there, and no id is among them; keep the one you sent.
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
     * @description Lists the learners of a school: those enrolled now, those who left within a period, or those on the waiting
     *     list. Call it to fill or refresh your own records; other calls refer to a learner by the `id` from here.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. A large school answers more than a thousand learners at once.
     *     - **Order:** not documented.
     *     - **Period:** `since` and `until` bound the day on which learners left. By default the last month; at most a
     *       year. Days are South African calendar days.
     *     - **Fields:** only `id` is certain to be there. Further fields are to be expected.
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
     * @description Lists the absences of a school or of one learner, whatever the learner's status is now. Call it every day or
     *     week to keep up; ask for longer spans in pieces of a month.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. A month of a large school is some 600 rows.
     *     - **Order:** not documented.
     *     - **Period:** `from_date` to `to_date`, at most 31 days. Without them, the last month. Days are South African
     *       calendar days.
     *     - **Fields:** only `learner_id` is certain to be there. Even `id` may be missing.
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
     * @description Lists the discipline and merit records of a school or of one learner. Points below zero are lapses, points
     *     above zero are merits. Ask for longer spans in pieces of a month.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. A month of a large school is some 250 rows.
     *     - **Order:** not documented.
     *     - **Period:** `from_date` to `to_date`, at most 31 days. Without them, the last month. Days are South African
     *       calendar days.
     *     - **Fields:** only `id` is certain to be there.
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
     * @description Lists the parents and guardians of all learners who are active now, or gets one of them. Records hold no ids
     *     of learners; to have learners with their parents, call Get Learners with `include_parents`.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. A large school answers some 1,500 parents at once.
     *     - **Order:** not documented.
     *     - **Fields:** only `id` is certain to be there.
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
     * @description Lists the members of staff who are active now, or gets one of them. Call it to name the teacher of a subject
     *     or the author of a discipline record.
     *
     *     - **Access:** the Admin+ API, activated for the school.
     *     - **Pages:** none. A large school answers some 70 members at once.
     *     - **Order:** not documented.
     *     - **Fields:** only `id` is certain to be there. Contact details are often empty.
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
     * @description Lists which subjects learners take in the current administrative year, one row for each learner and subject.
     *     Call it for a whole school at once, or for one learner.
     *
     *     - **Access:** the Curriculum+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `learner_id` is certain to be there. `subject_id` may be missing.
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
     * @description Lists the subjects of one learner in the current administrative year, each with its group, room and teacher by
     *     term. Call it to build a timetable or to find who teaches a learner.
     *
     *     - **Access:** the Curriculum+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `subject_id` is certain to be there. Group, room and teacher are empty where a term has
     *       none.
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
     * @description Lists the marks of one learner in the current administrative year, by subject and term. Call it for each
     *     learner whose report you show; marks cannot be read for a whole school at once.
     *
     *     - **Access:** the Curriculum+ API, activated for the school.
     *     - **Pages:** none. A learner has some 40 marks in a year.
     *     - **Order:** not documented.
     *     - **Fields:** only `subject_id` is certain to be there. The learner's id is not among them; keep the one you
     *       sent. A term without a mark is left out.
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
     * @description Lists the ways in which a debtor note can be communicated, such as SMS or e-mail. Call it for the
     *     `communication_type_id` of a new note. Known are 1 SMS, 2 E-mail, 3 Telephonic and 7 Internal; there are more.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Lists the kinds of debtor note. Call it for the `note_type_id` of a new note: 1 is a text note (printed on
     *     statements as a rule), 2 a promise to pay (which the system watches), 3 an internal note (for the school
     *     itself).
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Lists the debtor notes of a school. Call it to show what was said and agreed about an account, or for the
     *     `note_id` that Update Note and Delete Note need. Filters combine.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
     */
    get: operations["v1GetNotes"];
    put?: never;
    /**
     * Create a note (v1)
     * @description Adds a note to the account of a debtor. Call it after a conversation about fees, or to record a promise to pay
     *     (`note_type_id` 2) with its days and amounts. Not to be repeated without care: a second call adds a second
     *     note.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Period:** `date` from the start of last year to the end of next year, `date_promised` from the start of
     *       this year to the end of next year. Days are South African calendar days.
     *     - **Amounts:** rand, as a string with two decimals and no currency sign.
     *     - **Limits:** `amount_paid` and `promise_completed` can only be set by the school. Two equal promises in one
     *       note are taken to be refused.
     */
    post: operations["v1CreateNote"];
    /**
     * Delete a note (v1)
     * @description Deletes a debtor note. It disappears from Get Notes, unless that is called with `include_deleted`, and Update
     *     Note can restore it.
     *
     *     - **Access:** the Admin+ API, by the wording of the vendor's error, although this is a Finance+ call.
     */
    delete: operations["v1DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note (v1)
     * @description Changes a debtor note, or restores a deleted one with `status: Created`. What is left out stays as it is. The
     *     id of the note goes into the body, where Delete Note has it in the query.
     *
     *     - **Access:** the Admin+ API, by the wording of the vendor's error, although this is a Finance+ call.
     *     - **Period:** `date` as in Create Note.
     *     - **Promises:** one with a `promise_to_pay_id` is changed, one without is added. A promise whose date and
     *       amount both equal those of another in the note is refused, and then nothing is saved.
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
     * @description Lists the promises to pay of a school with the persons who made them. Call it to follow up what was promised
     *     and not paid. Promises are made and changed as part of a note.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Amounts:** rand, as strings with two decimals; `amount_paid` is empty when nothing has been paid.
     *     - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
     */
    get: operations["v1GetPromiseToPays"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay (v1)
     * @description Deletes one promise to pay from its note. Unlike a note, a promise cannot be restored.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Reports what each family owes, by how long it has been due. Call it to decide whom to remind. By default there
     *     is one row for each family and accountable person, for learners who are enrolled or owe something. Filters
     *     combine.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Amounts:** rand, as strings with two decimals; a credit is negative.
     *     - **Fields:** only `debtor_code` is certain to be there.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
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
     * @description Reports the transactions on the accounts of a school, with the balance after each. Call it to reconcile
     *     payments, or to show a family its statement. Two shapes occur: an object for each family with its
     *     `transactions`, or, from older systems, one flat row for each transaction. Tell them apart by `transactions`.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** transactions are shown oldest first; the order of accounts is not documented.
     *     - **Period:** `start_date` to `end_date`, South African calendar days. The default is not published.
     *     - **Amounts:** rand, as strings with two decimals; a credit balance is negative.
     *     - **Fields:** only `debtor_code`, with `transactions` or `transaction_date`, is certain to be there.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
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
     * @description Lists the schools that authorised you, with more detail than Get Clients: place, contacts, and how they
     *     collect fees. Call it when you need more than a name.
     *
     *     - **Access:** your credentials, and the Finance+ API.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `school_id` is certain to be there.
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
     * @description Gets one school with more detail than Get Clients: place, contacts, and how it collects fees.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Fields:** only `school_id` is certain to be there.
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
     * @description Lists the persons who are accountable for the accounts of families, with their contacts and employers. Call it
     *     for the `accountable_person_id` of a note. By default those of learners who are enrolled or owe something; v2
     *     calls them accountable persons.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `accountable_person_id` is certain to be there. Further fields are to be expected.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
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
     * @description Lists learners with the ids of both parents and of the person who is accountable for the account. Call it to
     *     get from a learner to the account, and to the `accountable_person_id` of a note.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
     *     - **Fields:** only `learner_id` is certain to be there. `parent2_id` is empty for a learner with one parent.
     *     - **No match:** 404 and an empty array both mean that there is nothing.
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
     * @description Lists the types of transaction, such as receipts and journals. Read it once to turn a `transaction_type_id` of
     *     the transactions report into a name.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Lists the categories of fees that a school uses, such as school fees or aftercare. Each school has its own.
     *     Call it for the `category_id` that the two reports filter by.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
  "/v2/settings/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the schools that authorised you (v2, undocumented)
     * @description Answers as Get Clients of v1 does, as far as is known. Prefer Get Client Integrations, the documented call of v2; try
     *     this one where an account does not have that.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     *     - **Fields:** not reported. Those of v1 are to be expected, and none is certain beyond them.
     *     - **Pages:** none are known.
     *     - **Order:** not documented.
     */
    get: operations["v2GetClients"];
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
     * @description Lists the schools that authorised your integration in their d6+ SAMS, one record for each school and API. Call
     *     it first: it gives the `school_id` for the header `HTTP-X-SCHOOLID`, and tells which integrations you have yet
     *     to activate. There is no call for one school; filter by `school_id`.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`. It works before anything is activated.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Fields:** only `school_id` and `api_type_id` are certain to be there.
     */
    get: operations["v2GetClientIntegrations"];
    put?: never;
    /**
     * Activate or deactivate an integration by POST (v2)
     * @description Does what `PATCH` on this path does; send that instead. The vendor's page is headed POST and samples PATCH, nobody has
     *     reported that POST works, and one report calls it wrong.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`, and a school that has authorised you.
     */
    post: operations["v2ChangeClientIntegrationStatePost"];
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Activate or deactivate an integration (v2)
     * @description Switches your integration with one API of a school on or off. Call it once a school has authorised you, and
     *     again when you stop servicing it; until it is on, the data of the school is refused.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`, and a school that has authorised you.
     *     - **Delay:** a change may take one or two minutes to have effect.
     *     - **Repeating:** setting the state that is already set answers 400 with the record in `data`. Treat it as a
     *       success.
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
     * @description Lists the ways in which a debtor note can be communicated, such as SMS or e-mail. Call it for the
     *     `communication_type_id` of a new note. Known are 1 SMS, 2 E-mail, 3 Telephonic and 7 Internal; there are more.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one communication type by its id, for notes that carry the id only.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Lists the kinds of debtor note. Call it for the `note_type_id` of a new note: 1 is a text note (printed on
     *     statements as a rule), 2 a promise to pay (which the system watches), 3 an internal note (for the school
     *     itself).
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one note type by its id, for notes that carry the id only.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Lists the debtor notes of a school. Call it to show what was said and agreed about an account, or for the id
     *     that Update Note and Delete Note need. Filters combine.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
     */
    get: operations["v2GetNotes"];
    put?: never;
    /**
     * Create a note (v2)
     * @description Adds a note to the account of a debtor. Call it after a conversation about fees, or to record a promise to pay
     *     (`note_type_id` 2) with its days and amounts. Not to be repeated without care: a second call adds a second
     *     note.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Period:** `date` from the start of last year to the end of next year, `date_promised` from the start of
     *       this year to the end of next year. Days are South African calendar days.
     *     - **Amounts:** rand, as a string with two decimals and no currency sign.
     *     - **Limits:** `amount_paid` and `promise_completed` can only be set by the school. Two equal promises in one
     *       note are taken to be refused.
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
     * @description Gets one debtor note by its id.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Fields:** only `note_id` is certain to be there. Promises come only when asked for.
     */
    get: operations["v2GetNote"];
    put?: never;
    post?: never;
    /**
     * Delete a note (v2)
     * @description Deletes a debtor note. It disappears from Get Notes, unless that is called with `include_deleted`, and Update
     *     Note can restore it.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     */
    delete: operations["v2DeleteNote"];
    options?: never;
    head?: never;
    /**
     * Update or restore a note (v2)
     * @description Changes a debtor note, or restores a deleted one with `status: Created`. What is left out stays as it is.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Period:** `date` as in Create Note.
     *     - **Promises:** one with a `promise_to_pay_id` is changed, one without is added. A promise whose date and
     *       amount both equal those of another in the note is refused.
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
     * @description Lists the promises to pay of a school with the persons who made them. Call it to follow up what was promised
     *     and not paid. Promises are made and changed as part of a note.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Amounts:** rand, as strings with two decimals; `amount_paid` is empty when nothing has been paid.
     *     - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
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
     * @description Gets one promise to pay by its id.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Fields:** only `promise_to_pay_id` is certain to be there. The note comes only when asked for.
     */
    get: operations["v2GetPromiseToPay"];
    put?: never;
    post?: never;
    /**
     * Delete a promise to pay (v2)
     * @description Deletes one promise to pay from its note. Unlike a note, a promise cannot be restored.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Lists the types of transaction, such as receipts and journals. Read it once to turn a `transaction_type_id` of
     *     the transactions report into a name.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one transaction type by its id, which is a number here and a string in the list.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Lists the categories of fees that a school uses, such as school fees or aftercare. Each school has its own.
     *     Call it for the `category_id` that the two reports filter by.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** none. Everything comes in one answer.
     *     - **Order:** not documented.
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
     * @description Gets one transaction category by its id, which is a number here and a string in the list.
     *
     *     - **Access:** the Finance+ API, activated for the school.
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
     * @description Reports what each family owes, by how long it has been due. Call it to decide whom to remind. By default there
     *     is one row for each family and accountable person, for active accounts. Filters combine.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Amounts:** rand, as strings with two decimals; a credit is negative.
     *     - **Fields:** only `debtor_code` is certain to be there.
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
     * @description Reports the transactions on the accounts of a school, with the balance after each. Call it to reconcile
     *     payments, or to show a family its statement.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** transactions are taken to come oldest first; the order of accounts is not documented, and
     *       `reverse_order` turns it round.
     *     - **Period:** `start_date` to `end_date`, South African calendar days. The default is not published.
     *     - **Amounts:** rand, as strings with two decimals; a credit balance is negative.
     *     - **Fields:** only `debtor_code` with its `transactions` is certain to be there.
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
     * @description Lists the schools that authorised you, with more detail than Get Client Integrations: place, contacts, and how
     *     they collect fees. Call it when you need more than a name.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Fields:** only `school_id` is certain to be there.
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
     * @description Gets one school with more detail than Get Client Integrations: place, contacts, and how it collects fees.
     *
     *     - **Access:** your credentials, without `HTTP-X-SCHOOLID`.
     *     - **Fields:** only `school_id` is certain to be there.
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
     * @description Lists the persons who are accountable for the accounts of families, with their contacts and employers. Call it
     *     for the `accountable_person_id` of a note. v1 calls them school debtors.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Fields:** only `accountable_person_id` is certain to be there.
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
     * @description Gets one accountable person by id.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Fields:** only `accountable_person_id` is certain to be there.
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
     * @description Lists learners with the ids of both parents and of the person who is accountable for the account. Call it to
     *     get from a learner to the account, and to the `accountable_person_id` of a note. v1 calls it Get Learner
     *     Parent Info.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Pages:** by cursor. The default and the largest page size are not published; `meta` tells both.
     *     - **Order:** not documented; `reverse_order` turns it round.
     *     - **Fields:** only `learner_id` is certain to be there. `parent2_id` is `null` for a learner with one parent.
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
     * @description Gets one learner by id, with the ids of both parents and of the accountable person.
     *
     *     - **Access:** the Finance+ API, activated for the school.
     *     - **Fields:** only `learner_id` is certain to be there. `parent2_id` is `null` for a learner with one parent.
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
    /**
     * Integer as a string
     * @description A whole number without a sign, written as a string, the way v1 writes its ids.
     * @example 1201
     */
    IntegerString: string;
    /**
     * Text
     * @description Free text. Empty when there is no value.
     * @example Example
     */
    Text: string;
    /**
     * E-mail address
     * @description An e-mail address as the school typed it. Empty when there is none, so it is not validated as an address.
     * @example office@example.com
     */
    Email: string;
    /**
     * Digits
     * @description A string of digits only, with leading zeros kept. Empty when there is no value.
     * @example 27
     */
    Digits: string;
    /**
     * Telephone number
     * @description A telephone number as the school typed it, normally digits; spaces occur. Empty when there is none.
     * @example 0123334444
     */
    Phone: string;
    /**
     * Flag
     * @description A flag, written as the word `Yes` or `No` in both versions.
     * @example Yes
     * @enum {string}
     */
    YesNo: "Yes" | "No";
    /**
     * Client (v1)
     * @description A school that authorised your integration, for one API. A school with several APIs has several rows.
     */
    V1Client: {
      /**
       * @description The id of the school, as every other call of v1 takes it.
       * @example 1000
       */
      school_login_id: components["schemas"]["IntegerString"];
      /**
       * @description The name of the school.
       * @example d6+ Primary School
       */
      school_name?: components["schemas"]["Text"];
      /**
       * @description The e-mail address of the school's administration.
       * @example office@example.com
       */
      admin_email_address?: components["schemas"]["Email"];
      /**
       * @description The country calling code of the telephone number, without a plus sign.
       * @example 27
       */
      telephone_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The telephone number of the school.
       * @example 0123334444
       */
      telephone_number?: components["schemas"]["Phone"];
      /**
       * @description The API that this row is about: 8 Admin+ API, 9 Curriculum+ API. The id of the Finance+ API is not published. A number or a string of digits.
       * @example 8
       */
      api_type_id: number | string;
      /**
       * @description The name of the API. Not a stable key: 8 has come as `d6 Integrate API`.
       * @example Admin+ API
       */
      api_type?: components["schemas"]["Text"];
      /**
       * @description Whether you have activated the integration for this school and API.
       * @example Yes
       */
      activated_by_integrator?: components["schemas"]["YesNo"];
    };
    /**
     * Error (v1)
     * @description The error body of v1. Decide on the status and on `error`, ignoring case; `error_description` is text for people and may change.
     */
    V1Error: {
      /**
       * @description The kind of error, said to be the name of the status. Known: `Not found`, `Not Found`, `Unauthorized`, `Bad Request`, `Integration not activated`, `route_not_found`. The list is open.
       * @example Not Found
       */
      error: string;
      /**
       * @description What went wrong, in words for people.
       * @example The note does not exist
       */
      error_description?: string;
    };
    /**
     * Id to send
     * @description An id in a request, as an integer or as a string of its digits. Both are accepted, so an id can be sent back as it was read. It has at most 15 digits.
     * @example 7
     */
    IdInput: number | string;
    /**
     * Integration state to set (v1)
     * @description The API whose integration to switch on or off for the school in the path.
     */
    V1ClientStateChange: {
      /**
       * @description The API, by its `api_type_id` from Get Clients.
       * @example 8
       */
      api_type_id: components["schemas"]["IdInput"];
      /**
       * @description 1 activates the integration, 0 deactivates it.
       * @example 1
       * @enum {integer}
       */
      state: 0 | 1;
    };
    /**
     * Empty answer
     * @description An empty array that stands for success and tells nothing else. Read the client again to see its new state.
     */
    NothingReported: unknown[];
    /**
     * Integration state to set (v2)
     * @description The school, the API, and whether its integration is to be active.
     */
    V2ClientIntegrationStateChange: {
      /**
       * @description The school, by its `school_id` from Get Client Integrations.
       * @example 1000
       */
      school_id: components["schemas"]["IdInput"];
      /**
       * @description The API, by its `api_type_id` from Get Client Integrations.
       * @example 8
       */
      api_type_id: components["schemas"]["IdInput"];
      /**
       * @description `true` activates the integration, `false` deactivates it. 1 and 0 are accepted as well.
       * @example true
       */
      state: boolean | (1 | 0);
    };
    /**
     * Client integration (v2)
     * @description A school that authorised your integration, for one API. A school with several APIs has several records.
     */
    V2ClientIntegration: {
      /**
       * @description The id of the school; the same number as `school_login_id` in v1.
       * @example 1000
       */
      school_id: number;
      /**
       * @description The name of the school.
       * @example d6+ Primary School
       */
      school_name?: components["schemas"]["Text"];
      /**
       * @description The e-mail address of the school's administration.
       * @example office@example.com
       */
      admin_email_address?: components["schemas"]["Email"];
      /**
       * @description The country calling code of the telephone number, without a plus sign.
       * @example 27
       */
      telephone_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The telephone number of the school.
       * @example 0123334444
       */
      telephone_number?: components["schemas"]["Phone"];
      /**
       * @description The API that this record is about: 8 Admin+ API, 9 Curriculum+ API. The id of the Finance+ API is not published. A number or a string of digits.
       * @example 8
       */
      api_type_id: number | string;
      /**
       * @description The name of the API. Not a stable key: 8 has come as `d6 Integrate API`.
       * @example Admin+ API
       */
      api_type?: components["schemas"]["Text"];
      /**
       * @description Whether you have activated the integration for this school and API.
       * @example Yes
       */
      activated_by_integrator?: components["schemas"]["YesNo"];
    };
    /**
     * Integration state, changed (v2)
     * @description The confirmation of a change of state, with the integration as it is now.
     */
    V2ClientIntegrationStateChanged: {
      /**
       * @description Always true.
       * @example true
       */
      success: boolean;
      /**
       * @description What was done, in words for people.
       * @example Integration successfully activated
       */
      message: string;
      /** @description The integration as it is after the change. */
      data: components["schemas"]["V2ClientIntegration"];
    };
    /**
     * Error (v2)
     * @description The error body of v2. Decide on the status; `message` and the texts in `validation_errors` are for people and may change.
     */
    V2Error: {
      /**
       * @description Always false on an error.
       * @example false
       */
      success: boolean;
      /**
       * @description What went wrong, in words for people; `Validation Failed` when fields of the request are invalid.
       * @example Validation Failed
       */
      message: string;
      /**
       * @description The invalid fields of the request, each with a message for people. Only on invalid input.
       * @example {
       *       "accountable_person_id": "The accountable_person_id is invalid"
       *     }
       */
      validation_errors?: {
        [key: string]: string;
      };
      /** @description The integration as it is. Only when it is already in the state that was asked for. */
      data?: components["schemas"]["V2ClientIntegration"];
    };
    /**
     * Lookup entry (v1)
     * @description An entry of a lookup: an id that records refer to, and its name.
     */
    V1LookupItem: {
      /**
       * @description The id of the entry, a string in v1.
       * @example 1
       */
      id: components["schemas"]["IntegerString"];
      /**
       * @description The name of the entry. Names may be worded otherwise in records; key on ids.
       * @example African/Black
       */
      name?: components["schemas"]["Text"];
    };
    /**
     * Gender (v1)
     * @description An entry of the gender lookup.
     */
    V1Gender: {
      /**
       * @description The id of the gender. Records of people use `M` and `F`, so it may be a letter.
       * @example F
       */
      id: string;
      /**
       * @description The name of the gender.
       * @example Female
       */
      name?: components["schemas"]["Text"];
    };
    /**
     * Address
     * @description A postal or street address in one string, its lines separated by CRLF. Empty when there is none. Tolerate a literal `/r/n` between the lines as well.
     * @example 1 Example Road
     *     Exampleville
     */
    Address: string;
    /**
     * School, Administration+ (v1)
     * @description A school as Administration+ shows it. The record holds no id; keep the one you sent.
     */
    V1SchoolInfo: {
      /**
       * @description The name of the school.
       * @example d6+ Primary School
       */
      school_name?: components["schemas"]["Text"];
      /**
       * @description The e-mail address of the school's administration.
       * @example office@example.com
       */
      admin_email_address?: components["schemas"]["Email"];
      /**
       * @description The country calling code of the telephone number, without a plus sign.
       * @example 27
       */
      telephone_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The telephone number of the school.
       * @example 0123334444
       */
      telephone_number?: components["schemas"]["Phone"];
      /**
       * @description The web address of the school.
       * @example https://school.example.com/
       */
      website?: components["schemas"]["Text"];
      /**
       * @description The street address of the school.
       * @example 1 Example Road
       *     Exampleville
       */
      physical_address?: components["schemas"]["Address"];
      /**
       * @description The quintile of the school, 1 (poorest) to 5. The name is misspelt on the wire.
       * @example 3
       */
      quantile?: components["schemas"]["IntegerString"];
      /**
       * @description Whether the school teaches in one language or more, such as `Single medium` or `Dual medium`.
       * @example Single medium
       */
      medium?: components["schemas"]["Text"];
      /**
       * @description The number of the school in the state's Education Management Information System.
       * @example 000000000
       */
      emis_number?: components["schemas"]["Digits"];
      /**
       * @description The country of the school.
       * @example South Africa
       */
      country?: components["schemas"]["Text"];
      /**
       * @description The province of the school.
       * @example Limpopo
       */
      province?: components["schemas"]["Text"];
      /**
       * @description The names of the languages in which the school teaches.
       * @example [
       *       "English"
       *     ]
       */
      tuition_languages?: string[];
    };
    /**
     * Calendar date
     * Format: date
     * @description A day as `yyyy-mm-dd`, without a time or a zone. Read it as a day in South Africa (UTC+2, no daylight saving).
     * @example 2024-04-16
     */
    CalendarDate: string;
    /**
     * Identity number
     * @description A South African identity number of 13 digits. Empty when there is none.
     * @example 0000000000000
     */
    IdentityNumber: string;
    /**
     * Amount
     * @description An amount of money in rand, as a string with exactly two decimals and no currency sign or thousands separator. Negative for a credit.
     * @example 820.00
     */
    Amount: string;
    /**
     * Parent (v1)
     * @description A parent or guardian. The record holds no ids of learners; `family_code` is the only link to a family.
     */
    V1Parent: {
      /**
       * @description The id of the parent.
       * @example 90
       */
      id: components["schemas"]["IntegerString"];
      /**
       * @description How the person is addressed, such as `Ms` or `Mr`.
       * @example Ms
       */
      title?: components["schemas"]["Text"];
      /**
       * @description The first name; it may hold several.
       * @example Thandi
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The country calling code of the mobile number, without a plus sign.
       * @example 27
       */
      mobile_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The mobile number, without the calling code.
       * @example 0000000000
       */
      mobile_number?: components["schemas"]["Phone"];
      /**
       * @description The e-mail address.
       * @example thandi@example.com
       */
      email_address?: components["schemas"]["Email"];
      /**
       * @description The day of birth.
       * @example 1980-01-01
       */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The id of the ethnic group, from Get Ethnic Groups.
       * @example 5
       */
      ethnic_group_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the ethnic group.
       * @example Other
       */
      ethnic_group?: components["schemas"]["Text"];
      /**
       * @description The address where the parent lives.
       * @example 1 Example Road
       *     Exampleville
       */
      residential_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description The id of the home language, from Get Languages.
       * @example 2
       */
      home_language_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the home language.
       * @example English
       */
      home_language?: components["schemas"]["Text"];
      /**
       * @description The nationality, as the name of a country.
       * @example South Africa
       */
      nationality?: components["schemas"]["Text"];
      /**
       * @description The code of the family. It is taken to be the `debtor_code` of Finance+.
       * @example 2050
       */
      family_code?: components["schemas"]["IntegerString"];
      /**
       * @description The South African identity number.
       * @example 0000000000000
       */
      id_number?: components["schemas"]["IdentityNumber"];
      /**
       * @description The passport number, for people without an identity number.
       * @example X0000000
       */
      passport_number?: components["schemas"]["Text"];
      /**
       * @description The id of the marital status, from Get Marital Statuses.
       * @example 2
       */
      marital_status_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the marital status.
       * @example Married
       */
      marital_status?: components["schemas"]["Text"];
      /**
       * @description Whether the parent works, in words such as `Unemployed` or `Full Time Employed`.
       * @example Full Time Employed
       */
      occupation_status?: components["schemas"]["Text"];
      /**
       * @description The occupation.
       * @example Accountant
       */
      occupation?: components["schemas"]["Text"];
      /**
       * @description The sector in which the parent works.
       * @example Other
       */
      employment_sector?: components["schemas"]["Text"];
      /**
       * @description The gross income of a year, in rand.
       * @example 0.00
       */
      gross_annual_income?: components["schemas"]["Amount"];
    };
    /**
     * Learner (v1)
     * @description A learner of the school, as Administration+ keeps the record. Expect further fields: the vendor shows only part of the record.
     */
    V1Learner: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      id: components["schemas"]["IntegerString"];
      /**
       * @description The first name.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The country calling code of the mobile number, without a plus sign.
       * @example 27
       */
      mobile_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The mobile number, without the calling code.
       * @example 0000000000
       */
      mobile_number?: components["schemas"]["Phone"];
      /**
       * @description The e-mail address.
       * @example sipho@example.com
       */
      email_address?: components["schemas"]["Email"];
      /**
       * @description The day of birth.
       * @example 2014-05-05
       */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The id of the ethnic group, from Get Ethnic Groups.
       * @example 5
       */
      ethnic_group_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the ethnic group.
       * @example Other
       */
      ethnic_group?: components["schemas"]["Text"];
      /**
       * @description The id of the home language, from Get Languages.
       * @example 2
       */
      home_language_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the home language.
       * @example English
       */
      home_language?: components["schemas"]["Text"];
      /**
       * @description The id of the language in which the learner is taught, from Get Languages.
       * @example 2
       */
      tuition_language_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the language in which the learner is taught.
       * @example English
       */
      tuition_language?: components["schemas"]["Text"];
      /**
       * @description The nationality, as the name of a country.
       * @example South Africa
       */
      nationality?: components["schemas"]["Text"];
      /**
       * @description The grade as the school writes it, such as `4`. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /**
       * @description The name of the register class.
       * @example 4C
       */
      register_class_name?: components["schemas"]["Text"];
      /**
       * @description The number under which the school admitted the learner.
       * @example A-0001
       */
      admission_number?: components["schemas"]["Text"];
      /** @description The parents or guardians, first and second, when `include_parents` was sent. */
      parents?: components["schemas"]["V1Parent"][];
    };
    /**
     * Absence (v1)
     * @description One day on which a learner was absent. Whether the absence was late or confirmed is not told.
     */
    V1LearnerAbsentee: {
      /**
       * @description The id of the absence. It may be missing.
       * @example 7001
       */
      id?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the learner, from Get Learners.
       * @example 501
       */
      learner_id: components["schemas"]["IntegerString"];
      /**
       * @description The day of the absence.
       * @example 2024-04-10
       */
      absent_date?: components["schemas"]["CalendarDate"];
      /**
       * @description The reason in words, such as `Illness`.
       * @example Illness
       */
      absent_reason?: components["schemas"]["Text"];
    };
    /**
     * Discipline record (v1)
     * @description A lapse or a merit of a learner, with its points.
     */
    V1LearnerDiscipline: {
      /**
       * @description The id of the discipline record.
       * @example 9001
       */
      id: components["schemas"]["IntegerString"];
      /**
       * @description The id of the learner, from Get Learners.
       * @example 502
       */
      learner_id?: components["schemas"]["IntegerString"];
      /**
       * @description The day of the incident or the merit.
       * @example 2024-04-11
       */
      discipline_date?: components["schemas"]["CalendarDate"];
      /**
       * @description The category in the school's own words, such as `General` or `Level 2`.
       * @example Level 2
       */
      discipline_category?: components["schemas"]["Text"];
      /**
       * @description What happened, in the school's own words.
       * @example Homework : Late
       */
      discipline_reason?: components["schemas"]["Text"];
      /**
       * @description The points, with a sign: negative for a lapse, positive for a merit.
       * @example -2
       */
      discipline_points?: string;
      /**
       * @description Remarks of the staff member.
       * @example Second time this term
       */
      discipline_remarks?: components["schemas"]["Text"];
      /**
       * @description The id of the staff member who recorded it, from Get Staff Members.
       * @example 31
       */
      staff_member_id?: components["schemas"]["IntegerString"];
    };
    /**
     * Comma-separated list
     * @description A list in one string, separated by commas without spaces. Empty when there is nothing in it.
     * @example 3C,4C
     */
    CommaList: string;
    /**
     * Staff member (v1)
     * @description A member of staff, teaching or not.
     */
    V1StaffMember: {
      /**
       * @description The id of the staff member.
       * @example 31
       */
      id: components["schemas"]["IntegerString"];
      /**
       * @description How the person is addressed, such as `Ms` or `Mr`.
       * @example Ms
       */
      title?: components["schemas"]["Text"];
      /**
       * @description The first name.
       * @example Lindiwe
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Example
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The country calling code of the mobile number, without a plus sign.
       * @example 27
       */
      mobile_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The mobile number, without the calling code. Often empty.
       * @example 0820000000
       */
      mobile_number?: components["schemas"]["Phone"];
      /**
       * @description The e-mail address. Often empty.
       * @example teacher@example.com
       */
      email_address?: components["schemas"]["Email"];
      /**
       * @description The day of birth.
       * @example 1985-05-05
       */
      date_of_birth?: components["schemas"]["CalendarDate"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The name of the ethnic group.
       * @example Other
       */
      ethnic_group?: components["schemas"]["Text"];
      /**
       * @description The name of the home language.
       * @example English
       */
      home_language?: components["schemas"]["Text"];
      /**
       * @description The address where the person lives.
       * @example 1 Example Road
       *     Exampleville
       */
      residential_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description The nationality, as the name of a country.
       * @example South Africa
       */
      nationality?: components["schemas"]["Text"];
      /**
       * @description The South African identity number.
       * @example 0000000000000
       */
      id_number?: components["schemas"]["IdentityNumber"];
      /**
       * @description The passport number, for people without an identity number.
       * @example X0000000
       */
      passport_number?: components["schemas"]["Text"];
      /**
       * @description The name of the marital status. In spite of what the field is called, it is not an id.
       * @example Single
       */
      marital_status_id?: components["schemas"]["Text"];
      /**
       * @description The kind of work, such as `Teaching`, `Finance` or `Head Of Department`.
       * @example Teaching
       */
      employment_category?: components["schemas"]["Text"];
      /**
       * @description Whether the person teaches. It may be missing.
       * @example Yes
       */
      is_educator?: components["schemas"]["YesNo"];
      /**
       * @description The kind of appointment, such as `Permanent` or `Temporary`.
       * @example Permanent
       */
      appointment_type?: components["schemas"]["Text"];
      /**
       * @description Who pays the person, such as `Governing Body` or `Department of Education`.
       * @example Governing Body
       */
      paid_by?: components["schemas"]["Text"];
      /**
       * @description The number in the register of the South African Council for Educators.
       * @example 000000
       */
      sace_number?: components["schemas"]["Digits"];
      /**
       * @description The register classes of the person, in one string.
       * @example 4C,7A
       */
      register_classes?: components["schemas"]["CommaList"];
    };
    /**
     * Subject of a learner (v1)
     * @description One subject that a learner takes in the current administrative year.
     */
    V1LearnerSubject: {
      /**
       * @description The id of the learner, from Get Learners.
       * @example 501
       */
      learner_id: components["schemas"]["IntegerString"];
      /**
       * @description The first name of the learner.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name of the learner.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The id of the subject. A number in this call and a string in the other two of Curriculum+. It may be missing.
       * @example 640
       */
      subject_id?: number | string;
      /**
       * @description The subject with the grade in brackets, such as `History (Gr 07)`.
       * @example Mathematics (Gr 04)
       */
      subject_name?: components["schemas"]["Text"];
    };
    /**
     * Term of a subject (v1)
     * @description Where and with whom a subject is taught in one term.
     */
    V1SubjectTerm: {
      /**
       * @description The id of the term, a number.
       * @example 201
       */
      term_id?: number;
      /**
       * @description The number of the term, 1 to 4.
       * @example 1
       */
      term?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the group in which the subject is taught; empty when there is none.
       * @example 305
       */
      subject_group_id?: components["schemas"]["Digits"];
      /**
       * @description The name of the group.
       * @example Mathematics Group A
       */
      subject_group_name?: components["schemas"]["Text"];
      /**
       * @description The id of the room; empty when there is none.
       * @example 12
       */
      classroom_id?: components["schemas"]["Digits"];
      /**
       * @description The name of the room, which may look like a number.
       * @example Lab 2
       */
      classroom_name?: components["schemas"]["Text"];
      /**
       * @description The id of the teacher, from Get Staff Members; empty when there is none.
       * @example 31
       */
      subject_group_teacher_id?: components["schemas"]["Digits"];
    };
    /**
     * Subject by term (v1)
     * @description A subject of one learner with its group, room and teacher in each term. The learner's id is not in it; keep the one you sent.
     */
    V1SubjectPerTerm: {
      /**
       * @description The administrative year.
       * @example 2024
       */
      year?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the subject, a string in this call.
       * @example 640
       */
      subject_id: components["schemas"]["IntegerString"];
      /**
       * @description The name of the subject with the grade in brackets.
       * @example Mathematics (Gr 04)
       */
      subject_name?: components["schemas"]["Text"];
      /**
       * @description The id of the subject regardless of grade.
       * @example 64
       */
      super_subject_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the subject regardless of grade.
       * @example Mathematics
       */
      super_subject_name?: components["schemas"]["Text"];
      /**
       * @description The id of the grade, from Get Grades. It is not the number of the grade.
       * @example 6
       */
      grade_id?: components["schemas"]["IntegerString"];
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /** @description One entry for each term of the year. */
      terms?: components["schemas"]["V1SubjectTerm"][];
    };
    /**
     * Mark of a term (v1)
     * @description The mark that a learner has in one subject and term.
     */
    V1TermMark: {
      /**
       * @description The number of the term. There is no term id in this call.
       * @example 1
       */
      term?: components["schemas"]["IntegerString"];
      /**
       * @description The mark, normally a percentage with two decimals. It may be a letter or a sign, for example for an absence.
       * @example 71.50
       */
      mark?: components["schemas"]["Text"];
    };
    /**
     * Marks of a subject (v1)
     * @description The marks that one learner has in one subject, term by term. The learner's id is not in it; keep the one you sent.
     */
    V1SubjectMarks: {
      /**
       * @description The administrative year.
       * @example 2024
       */
      year?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the subject, a string in this call.
       * @example 640
       */
      subject_id: components["schemas"]["IntegerString"];
      /**
       * @description The name of the subject with the grade in brackets.
       * @example Mathematics (Gr 04)
       */
      subject_name?: components["schemas"]["Text"];
      /**
       * @description The id of the grade, from Get Grades. It is not the number of the grade.
       * @example 6
       */
      grade_id?: components["schemas"]["IntegerString"];
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /** @description One entry for each term that has a mark. */
      terms?: components["schemas"]["V1TermMark"][];
    };
    /**
     * Switch
     * @description A switch in the query. Send `true` to turn it on, and leave the parameter out to leave it off: whether `false` means the same is not known.
     * @example true
     */
    Switch: boolean;
    /**
     * Amount paid
     * @description An amount of money in rand with two decimals, as a string. Empty when nothing has been paid.
     * @example 750.00
     */
    AmountPaid: string;
    /**
     * Completion
     * @description Whether something was done in full (`Yes`), not at all (`No`) or in part (`Partial`).
     * @example Partial
     * @enum {string}
     */
    YesNoPartial: "Yes" | "No" | "Partial";
    /**
     * Promise to pay in a note (v1)
     * @description A promise to pay as its note shows it: what was promised, and what has come of it.
     */
    V1PromiseInNote: {
      /**
       * @description The id of the promise.
       * @example 8
       */
      promise_to_pay_id: components["schemas"]["IntegerString"];
      /**
       * @description The day by which payment was promised.
       * @example 2024-03-31
       */
      date_promised?: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that was promised, in rand.
       * @example 1000.00
       */
      amount_promised?: components["schemas"]["Amount"];
      /**
       * @description The amount that has been paid towards the promise, in rand; empty when nothing has. Only the school can set it.
       * @example 1000.00
       */
      amount_paid?: components["schemas"]["AmountPaid"];
      /**
       * @description Whether the promise has been kept. Only the school can set it.
       * @example Yes
       */
      promise_completed?: components["schemas"]["YesNoPartial"];
    };
    /**
     * Debtor note (v1)
     * @description A debtor note: what was said or agreed about an account, with whom, when and how. Every value is a string.
     */
    V1Note: {
      /**
       * @description The id of the note.
       * @example 5
       */
      note_id: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /**
       * @description The person who is accountable for the account, as `Title Surname, Firstname`.
       * @example Ms Khumalo, Thandi
       */
      accountable_person?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The name that the school gave the account, normally a surname.
       * @example Khumalo
       */
      debtor_reference?: components["schemas"]["Text"];
      /**
       * @description The date of the note.
       * @example 2024-02-12
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The id of the note type, from Get Note Types.
       * @example 1
       */
      note_type_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the note type. It may be worded otherwise than in the lookup: `Promise to Pay` here, `Promise to pay` there.
       * @example Text note
       */
      note_type?: components["schemas"]["Text"];
      /**
       * @description The id of the communication type, from Get Communication Types; 7 on an internal note.
       * @example 1
       */
      communication_type_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the communication type.
       * @example SMS
       */
      communication_type?: components["schemas"]["Text"];
      /**
       * @description The text of the note.
       * @example Statement sent
       */
      note?: components["schemas"]["Text"];
      /**
       * @description `Created` for a note in force, `Deleted` for one that was deleted and can be restored.
       * @example Created
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The promises to pay. Absent unless they were asked for and the note is a promise to pay. */
      promise_to_pays?: components["schemas"]["V1PromiseInNote"][];
    };
    /**
     * Amount to send
     * @description An amount of money in rand above zero, as a string with a decimal point and no currency sign. Send two decimals, and at most twelve digits before the point.
     * @example 820.00
     */
    AmountInput: string;
    /**
     * New promise to pay
     * @description A promise to pay as part of a new note: the day and the amount that were promised.
     */
    PromiseToPayCreate: {
      /**
       * @description The day by which payment is promised. It may lie between the start of this year and the end of next year.
       * @example 2024-03-31
       */
      date_promised: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that is promised, in rand.
       * @example 1000.00
       */
      amount_promised: components["schemas"]["AmountInput"];
    };
    /**
     * New debtor note
     * @description A debtor note to create. `communication_type_id` is required for every note type but internal, and `promise_to_pays` for a promise to pay (type 2).
     */
    NoteCreate: {
      /**
       * @description Whose account the note is about. In v1 from Get School Debtors or Get Learner Parent Info, in v2 from Get Accountable Persons or Get Learners.
       * @example 90
       */
      accountable_person_id: components["schemas"]["IdInput"];
      /**
       * @description The date of the note. It may lie between the start of last year and the end of next year.
       * @example 2024-03-03
       */
      date: components["schemas"]["CalendarDate"];
      /**
       * @description The type of the note, from Get Note Types: 1 text note, 2 promise to pay, 3 internal note.
       * @example 2
       */
      note_type_id: components["schemas"]["IdInput"];
      /**
       * @description How the note was communicated, from Get Communication Types. Required for every note type but internal.
       * @example 2
       */
      communication_type_id?: components["schemas"]["IdInput"];
      /**
       * @description The text of the note, at most 10,000 characters. Optional, but recommended by the vendor.
       * @example Payment arrangement of R1000 to be paid off on outstanding school fees
       */
      note?: string;
      /** @description The promises to pay, at least one and at most 100. Required when `note_type_id` is 2. */
      promise_to_pays?: components["schemas"]["PromiseToPayCreate"][];
    };
    /**
     * Deletion
     * @description The confirmation that a record was deleted.
     */
    Deleted: {
      /**
       * @description Always `Deleted`.
       * @example Deleted
       */
      status: string;
    };
    /**
     * Promise to change or add
     * @description A promise to pay to change (with `promise_to_pay_id`) or to add to the note (without). One whose date and amount both equal those of a promise that the note already has is not added.
     */
    PromiseToPayChange: {
      /**
       * @description The promise to change, from Get Notes or Get Promise To Pays. Leave it out to add a new one.
       * @example 12
       */
      promise_to_pay_id?: components["schemas"]["IdInput"];
      /**
       * @description The day by which payment is promised. Required for a new promise.
       * @example 2024-05-31
       */
      date_promised?: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that is promised, in rand. Required for a new promise.
       * @example 1500.00
       */
      amount_promised?: components["schemas"]["AmountInput"];
    };
    /**
     * Debtor note to change (v1)
     * @description The id of a debtor note, and the fields to change. What is left out stays as it is.
     */
    V1NoteUpdate: {
      /**
       * @description The note to change, from Get Notes.
       * @example 7
       */
      note_id: components["schemas"]["IdInput"];
      /**
       * @description The person to whose account the note belongs.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IdInput"];
      /**
       * @description The date of the note. It may lie between the start of last year and the end of next year.
       * @example 2024-04-16
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The type of the note, from Get Note Types.
       * @example 3
       */
      note_type_id?: components["schemas"]["IdInput"];
      /**
       * @description How the note was communicated, from Get Communication Types. Not needed for internal notes.
       * @example 2
       */
      communication_type_id?: components["schemas"]["IdInput"];
      /**
       * @description The text of the note, at most 10,000 characters.
       * @example Mr Webster asked to be phoned back tomorrow at 10am
       */
      note?: string;
      /**
       * @description `Created` restores a deleted note; `Deleted` does what Delete Note does.
       * @example Created
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The promises to change or add, at most 100. Those that are not named stay as they are. */
      promise_to_pays?: components["schemas"]["PromiseToPayChange"][];
    };
    /**
     * Promise to pay (v1)
     * @description A promise to pay with the person who made it: what was promised, by when, and what has come of it.
     */
    V1PromiseToPay: {
      /**
       * @description The id of the promise.
       * @example 8
       */
      promise_to_pay_id: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 40
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /**
       * @description The person who is accountable for the account, as `Title Surname, Firstname`.
       * @example Mr James, John
       */
      accountable_person?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 1001
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The name that the school gave the account, normally a surname.
       * @example James
       */
      debtor_reference?: components["schemas"]["Text"];
      /**
       * @description The day by which payment was promised.
       * @example 2024-03-31
       */
      date_promised?: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that was promised, in rand.
       * @example 1000.00
       */
      amount_promised?: components["schemas"]["Amount"];
      /**
       * @description The amount that has been paid towards the promise, in rand; empty when nothing has. Only the school can set it.
       * @example 1000.00
       */
      amount_paid?: components["schemas"]["AmountPaid"];
      /**
       * @description Whether the promise has been kept. Only the school can set it.
       * @example Yes
       */
      promise_completed?: components["schemas"]["YesNoPartial"];
      /** @description The note that holds the promise, when `include_debtor_note` was sent. */
      debtor_note?: components["schemas"]["V1Note"];
    };
    /**
     * Age analysis row (v1)
     * @description What a family owes on the day of the report, split by how long each part has been due. One more balance, for a further period or a total, is to be expected. Grouped by learner or by category on request.
     */
    V1AgeBalance: {
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /**
       * @description The day of the report.
       * @example 2024-02-29
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The part that fell due most recently, in rand.
       * @example 1240.00
       */
      balance_current?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 30 days, in rand.
       * @example 0.00
       */
      balance_30days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 60 days, in rand.
       * @example 640.00
       */
      balance_60days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 90 days, in rand.
       * @example 0.00
       */
      balance_90days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 120 days, in rand.
       * @example 0.00
       */
      balance_120days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 150 days, in rand.
       * @example 0.00
       */
      balance_150days?: components["schemas"]["Amount"];
      /**
       * @description The id of the learner, when `per_learner` was sent.
       * @example 501
       */
      learner_id?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the category, when `per_category` was sent.
       * @example 1
       */
      category_id?: components["schemas"]["IntegerString"];
      /**
       * @description The name of the category, when `per_category` was sent.
       * @example School Fees
       */
      category_name?: components["schemas"]["Text"];
    };
    /**
     * Transaction (v1)
     * @description A transaction on an account, with the balance after it. The opening balance has `null` where the others have a category, a type and a reference.
     */
    V1Transaction: {
      /**
       * @description The id of the category, from Get Transaction Categories; `null` on the opening row.
       * @example 6
       */
      category_id?: string | null;
      /**
       * @description The name of the category; `null` on the opening row.
       * @example Hostel Fees
       */
      category_name?: string | null;
      /**
       * @description The day of the transaction.
       * @example 2024-01-01
       */
      transaction_date?: components["schemas"]["CalendarDate"];
      /**
       * @description The id of the transaction type, from Get Transaction Types; `null` on the opening row.
       * @example 2
       */
      transaction_type_id?: string | null;
      /**
       * @description The name of the transaction type; `null` on the opening row.
       * @example Receipt
       */
      transaction_type_name?: string | null;
      /**
       * @description The school's reference for the transaction, such as the number of a receipt; `null` on the opening row.
       * @example R-0001
       */
      transaction_reference?: string | null;
      /**
       * @description What the transaction was, such as `Opening balance`.
       * @example Opening balance
       */
      transaction_description?: components["schemas"]["Text"];
      /**
       * @description Whether the transaction belongs to the base fee; `null` on the opening row.
       * @example No
       */
      part_of_base_fee?: components["schemas"]["YesNo"] | null;
      /**
       * @description The amount charged to the account, in rand.
       * @example 640.00
       */
      debit_amount?: components["schemas"]["Amount"];
      /**
       * @description The amount credited to the account, in rand.
       * @example 0.00
       */
      credit_amount?: components["schemas"]["Amount"];
      /**
       * @description The balance of the account after this transaction, in rand.
       * @example 640.00
       */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /**
     * Transactions of a learner (v1)
     * @description The transactions of one learner within an account, when `per_learner` was sent.
     */
    V1LearnerTransactions: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: components["schemas"]["IntegerString"];
      /** @description The transactions, oldest first. */
      transactions?: components["schemas"]["V1Transaction"][];
    };
    /**
     * Transactions of an account (v1)
     * @description The transactions on the account of one family, with the person who is accountable for it.
     */
    V1AccountTransactions: {
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The transactions, oldest first. */
      transactions: components["schemas"]["V1Transaction"][];
      /** @description The same transactions by learner, when `per_learner` was sent. */
      learners?: components["schemas"]["V1LearnerTransactions"][];
    };
    /**
     * Transaction, flat (v1)
     * @description A transaction as the older version of the report lists it, one flat row for each. Its type ids are its own: 18 opening balance, 19 closing balance, 20 system transactions, 50 end of record.
     */
    V1TransactionRow: {
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code: components["schemas"]["IntegerString"];
      /**
       * @description The type of the transaction, by the ids of this report.
       * @example 18
       */
      transaction_type_id?: components["schemas"]["IntegerString"];
      /**
       * @description The day of the transaction.
       * @example 2024-01-01
       */
      transaction_date: components["schemas"]["CalendarDate"];
      /**
       * @description The name of the type.
       * @example Opening Balance
       */
      transaction_type?: components["schemas"]["Text"];
      /**
       * @description The school's reference for the transaction.
       * @example R-0001
       */
      transaction_reference?: components["schemas"]["Text"];
      /**
       * @description What the transaction was, such as `Opening balance`.
       * @example Opening balance
       */
      transaction_description?: components["schemas"]["Text"];
      /**
       * @description The amount charged to the account, in rand.
       * @example 640.00
       */
      debit_amount?: components["schemas"]["Amount"];
      /**
       * @description The amount credited to the account, in rand.
       * @example 0.00
       */
      credit_amount?: components["schemas"]["Amount"];
      /**
       * @description The balance of the account after this transaction, in rand.
       * @example 640.00
       */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /**
     * School, Finance+ (v1)
     * @description A school as Finance+ shows it, with its place, contacts and ways of payment.
     */
    V1School: {
      /**
       * @description The id of the school; the same as `school_login_id`.
       * @example 1000
       */
      school_id: components["schemas"]["IntegerString"];
      /**
       * @description The name of the school.
       * @example d6+ Primary School
       */
      school_name?: components["schemas"]["Text"];
      /**
       * @description The short name of the school.
       * @example d6primary
       */
      school_short_name?: components["schemas"]["Text"];
      /**
       * @description Who owns the school, such as `Public`.
       * @example Public
       */
      ownership_type?: components["schemas"]["Text"];
      /**
       * @description The country of the school.
       * @example South Africa
       */
      country?: components["schemas"]["Text"];
      /**
       * @description The province of the school.
       * @example Limpopo
       */
      province?: components["schemas"]["Text"];
      /**
       * @description The town of the school.
       * @example Exampleville
       */
      town?: components["schemas"]["Text"];
      /**
       * @description The suburb of the school.
       * @example Example Park
       */
      suburb?: components["schemas"]["Text"];
      /**
       * @description The education district of the school.
       * @example EXAMPLE NORTH
       */
      district?: components["schemas"]["Text"];
      /**
       * @description The code of the education district.
       * @example D0
       */
      district_code?: components["schemas"]["Text"];
      /**
       * @description The education circuit of the school.
       * @example Circuit 1
       */
      circuit?: components["schemas"]["Text"];
      /**
       * @description The quintile of the school, 1 (poorest) to 5. The name is misspelt on the wire.
       * @example 3
       */
      quantile?: components["schemas"]["IntegerString"];
      /**
       * @description The number of the school in the state's Education Management Information System.
       * @example 000000000
       */
      emis_number?: components["schemas"]["Digits"];
      /**
       * @description The telephone number of the school.
       * @example 0123334444
       */
      telephone_number?: components["schemas"]["Phone"];
      /**
       * @description The name of the lowest grade that the school offers.
       * @example Grade RR
       */
      lowest_grade?: components["schemas"]["Text"];
      /**
       * @description The name of the highest grade that the school offers.
       * @example Grade 7
       */
      highest_grade?: components["schemas"]["Text"];
      /**
       * @description The e-mail address of the school's administration.
       * @example office@example.com
       */
      admin_email_address?: components["schemas"]["Email"];
      /**
       * @description The e-mail address of the debtors' office.
       * @example debtors@example.com
       */
      debtors_email_address?: components["schemas"]["Email"];
      /**
       * @description The e-mail address of the finance office.
       * @example finance@example.com
       */
      finance_email_address?: components["schemas"]["Email"];
      /**
       * @description The street address of the school.
       * @example 1 Example Road
       *     Exampleville
       */
      physical_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description Whether the school has an after-school centre.
       * @example Yes
       */
      has_after_school_center?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school has a hostel.
       * @example No
       */
      has_hostel?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school collects by debit order.
       * @example Yes
       */
      uses_debit_orders?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school takes cashless payments.
       * @example No
       */
      uses_cashless?: components["schemas"]["YesNo"];
    };
    /**
     * Learner of an account (v1)
     * @description A learner listed under the account of a debtor, when `include_learners` was sent.
     */
    V1AccountLearner: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: components["schemas"]["IntegerString"];
      /**
       * @description The first name.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the first parent.
       * @example 90
       */
      parent1_id?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the second parent; empty when there is none.
       * @example 91
       */
      parent2_id?: components["schemas"]["Digits"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
    };
    /**
     * Debtor (v1)
     * @description The person who is accountable for the account of a family. Expect further fields: the vendor shows only part of the record.
     */
    V1SchoolDebtor: {
      /**
       * @description The id of the person who is accountable for the account.
       * @example 40
       */
      accountable_person_id: components["schemas"]["IntegerString"];
      /**
       * @description How the person is addressed, such as `Ms` or `Mr`.
       * @example Ms
       */
      title?: components["schemas"]["Text"];
      /**
       * @description The first name.
       * @example John
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description All first names of the person.
       * @example John Example
       */
      full_names?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example James
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 1001
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The country calling code of the mobile number, without a plus sign.
       * @example 27
       */
      mobile_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The mobile number, without the calling code.
       * @example 0000000000
       */
      mobile_number?: components["schemas"]["Phone"];
      /**
       * @description The telephone number at work.
       * @example 0123334444
       */
      work_tel_number?: components["schemas"]["Phone"];
      /**
       * @description The telephone number at home.
       * @example 0123335555
       */
      home_tel_number?: components["schemas"]["Phone"];
      /**
       * @description The e-mail address.
       * @example john@example.com
       */
      email_address?: components["schemas"]["Email"];
      /**
       * @description The address where the person lives.
       * @example 1 Example Road
       *     Exampleville
       */
      residential_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description The name of the home language.
       * @example English
       */
      home_language?: components["schemas"]["Text"];
      /**
       * @description The nationality, as the name of a country.
       * @example South Africa
       */
      nationality?: components["schemas"]["Text"];
      /**
       * @description The South African identity number.
       * @example 0000000000000
       */
      id_number?: components["schemas"]["IdentityNumber"];
      /**
       * @description The passport number, for people without an identity number.
       * @example X0000000
       */
      passport_number?: components["schemas"]["Text"];
      /**
       * @description The name of the employer.
       * @example Example Traders
       */
      employer?: components["schemas"]["Text"];
      /**
       * @description The address of the employer.
       * @example 2 Example Road
       *     Exampleville
       */
      employer_address?: components["schemas"]["Address"];
      /** @description The learners of the account, when `include_learners` was sent. */
      learners?: components["schemas"]["V1AccountLearner"][];
    };
    /**
     * Learner and account (v1)
     * @description A learner with the ids of both parents and of the person who is accountable for the account.
     */
    V1LearnerParentInfo: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: components["schemas"]["IntegerString"];
      /**
       * @description The first name.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the first parent.
       * @example 90
       */
      parent1_id?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the second parent; empty when there is none.
       * @example 91
       */
      parent2_id?: components["schemas"]["Digits"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IntegerString"];
      /** @description The parents, when `include_parents` was sent. */
      parents?: components["schemas"]["V1SchoolDebtor"][];
      /** @description The accountable person, when `include_accountable_person` was sent. */
      accountable_person?: components["schemas"]["V1SchoolDebtor"];
    };
    /**
     * Page of a list
     * @description Where this page stands in its list, and how to ask for the next one.
     */
    PageMeta: {
      /**
       * @description The page size in force.
       * @example 20
       */
      limit: number;
      /**
       * @description The largest page size that may be asked for.
       * @example 100
       */
      max_allowed_limit?: number;
      /**
       * @description The value of `cursor` that asks for the next page. Absent on the last page.
       * @example b3BhcXVlLWN1cnNvcg
       */
      next_cursor?: string;
    };
    /**
     * Page of client integrations (v2)
     * @description One page of client integrations.
     */
    V2ClientIntegrationList: {
      /** @description The integrations of this page. */
      data: components["schemas"]["V2ClientIntegration"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Lookup entry (v2)
     * @description An entry of a lookup: an id that records refer to, and its name.
     */
    V2LookupItem: {
      /**
       * @description The id of the entry, a number in v2.
       * @example 1
       */
      id: number;
      /**
       * @description The name of the entry. Names may be worded otherwise in records; key on ids.
       * @example SMS
       */
      name?: components["schemas"]["Text"];
    };
    /**
     * Lookup (v2)
     * @description All entries of a lookup. Lookups have no pages.
     */
    V2LookupList: {
      /** @description The entries of the lookup. */
      data: components["schemas"]["V2LookupItem"][];
    };
    /**
     * Promise to pay in a note (v2)
     * @description A promise to pay as its note shows it: what was promised, and what has come of it.
     */
    V2PromiseInNote: {
      /**
       * @description The id of the promise.
       * @example 8
       */
      promise_to_pay_id: number;
      /**
       * @description The day by which payment was promised.
       * @example 2024-03-31
       */
      date_promised?: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that was promised, in rand.
       * @example 1000.00
       */
      amount_promised?: components["schemas"]["Amount"];
      /**
       * @description The amount that has been paid towards the promise, in rand; empty when nothing has. Only the school can set it.
       * @example 1000.00
       */
      amount_paid?: components["schemas"]["AmountPaid"];
      /**
       * @description Whether the promise has been kept. Only the school can set it.
       * @example Yes
       */
      promise_completed?: components["schemas"]["YesNoPartial"];
    };
    /**
     * Debtor note (v2)
     * @description A debtor note: what was said or agreed about an account, with whom, when and how.
     */
    V2Note: {
      /**
       * @description The id of the note.
       * @example 5
       */
      note_id: number;
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: number;
      /**
       * @description The person who is accountable for the account, as `Title Surname, Firstname`.
       * @example Ms Khumalo, Thandi
       */
      accountable_person?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The name that the school gave the account, normally a surname.
       * @example Khumalo
       */
      debtor_reference?: components["schemas"]["Text"];
      /**
       * @description The date of the note.
       * @example 2024-02-12
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The id of the note type, from Get Note Types.
       * @example 1
       */
      note_type_id?: number;
      /**
       * @description The name of the note type. It may be worded otherwise than in the lookup.
       * @example Text note
       */
      note_type?: components["schemas"]["Text"];
      /**
       * @description The id of the communication type, from Get Communication Types; 7 on an internal note.
       * @example 1
       */
      communication_type_id?: number;
      /**
       * @description The name of the communication type.
       * @example SMS
       */
      communication_type?: components["schemas"]["Text"];
      /**
       * @description The text of the note.
       * @example Statement sent
       */
      note?: components["schemas"]["Text"];
      /**
       * @description `Created` for a note in force, `Deleted` for one that was deleted and can be restored.
       * @example Created
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The promises to pay. Absent unless they were asked for and the note is a promise to pay. */
      promise_to_pays?: components["schemas"]["V2PromiseInNote"][];
    };
    /**
     * Page of debtor notes (v2)
     * @description One page of debtor notes.
     */
    V2NoteList: {
      /** @description The notes of this page. */
      data: components["schemas"]["V2Note"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Debtor note to change (v2)
     * @description The fields of a debtor note to change. What is left out stays as it is.
     */
    V2NoteUpdate: {
      /**
       * @description Ignored: the id in the path decides.
       * @example 7
       */
      note_id?: components["schemas"]["IdInput"];
      /**
       * @description The person to whose account the note belongs.
       * @example 90
       */
      accountable_person_id?: components["schemas"]["IdInput"];
      /**
       * @description The date of the note. It may lie between the start of last year and the end of next year.
       * @example 2024-04-16
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The type of the note, from Get Note Types.
       * @example 3
       */
      note_type_id?: components["schemas"]["IdInput"];
      /**
       * @description How the note was communicated, from Get Communication Types. Not needed for internal notes.
       * @example 2
       */
      communication_type_id?: components["schemas"]["IdInput"];
      /**
       * @description The text of the note, at most 10,000 characters.
       * @example Mr Webster asked to be phoned back tomorrow at 10am
       */
      note?: string;
      /**
       * @description `Created` restores a deleted note; `Deleted` does what Delete Note does.
       * @example Created
       * @enum {string}
       */
      status?: "Created" | "Deleted";
      /** @description The promises to change or add, at most 100. Those that are not named stay as they are. */
      promise_to_pays?: components["schemas"]["PromiseToPayChange"][];
    };
    /**
     * Promise to pay (v2)
     * @description A promise to pay with the person who made it: what was promised, by when, and what has come of it.
     */
    V2PromiseToPay: {
      /**
       * @description The id of the promise.
       * @example 8
       */
      promise_to_pay_id: number;
      /**
       * @description The id of the person who is accountable for the account.
       * @example 40
       */
      accountable_person_id?: number;
      /**
       * @description The person who is accountable for the account, as `Title Surname, Firstname`.
       * @example Mr James, John
       */
      accountable_person?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 1001
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The name that the school gave the account, normally a surname.
       * @example James
       */
      debtor_reference?: components["schemas"]["Text"];
      /**
       * @description The day by which payment was promised.
       * @example 2024-03-31
       */
      date_promised?: components["schemas"]["CalendarDate"];
      /**
       * @description The amount that was promised, in rand.
       * @example 1000.00
       */
      amount_promised?: components["schemas"]["Amount"];
      /**
       * @description The amount that has been paid towards the promise, in rand; empty when nothing has. Only the school can set it.
       * @example 1000.00
       */
      amount_paid?: components["schemas"]["AmountPaid"];
      /**
       * @description Whether the promise has been kept. Only the school can set it.
       * @example Yes
       */
      promise_completed?: components["schemas"]["YesNoPartial"];
      /** @description The note that holds the promise, when `include_debtor_note` was sent. */
      debtor_note?: components["schemas"]["V2Note"];
    };
    /**
     * Page of promises to pay (v2)
     * @description One page of promises to pay.
     */
    V2PromiseToPayList: {
      /** @description The promises of this page. */
      data: components["schemas"]["V2PromiseToPay"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Transaction lookup entry (v2)
     * @description A transaction type or category: an id that transactions refer to, and its name.
     */
    V2TransactionLookupItem: {
      /**
       * @description The id of the entry. A string of digits in the list, a number in a single entry.
       * @example 1
       */
      id: number | string;
      /**
       * @description The name of the entry. Each school has its own; key on ids.
       * @example General Journal
       */
      name?: components["schemas"]["Text"];
    };
    /**
     * Transaction lookup (v2)
     * @description All transaction types or categories. Lookups have no pages.
     */
    V2TransactionLookupList: {
      /** @description The entries of the lookup. */
      data: components["schemas"]["V2TransactionLookupItem"][];
    };
    /**
     * Age analysis row (v2)
     * @description What a family owes on the day of the report, split by how long each part has been due. Further balances are to be expected. Grouped by learner or by category on request.
     */
    V2AgeBalance: {
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: number;
      /**
       * @description The day of the report.
       * @example 2024-02-29
       */
      date?: components["schemas"]["CalendarDate"];
      /**
       * @description The part that fell due most recently, in rand.
       * @example 1240.00
       */
      balance_current?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 30 days, in rand.
       * @example 0.00
       */
      balance_30days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 60 days, in rand.
       * @example 640.00
       */
      balance_60days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 90 days, in rand.
       * @example 0.00
       */
      balance_90days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 120 days, in rand.
       * @example 0.00
       */
      balance_120days?: components["schemas"]["Amount"];
      /**
       * @description The part that has been due for 150 days, in rand.
       * @example 0.00
       */
      balance_150days?: components["schemas"]["Amount"];
      /**
       * @description The id of the learner, when `per_learner` was sent.
       * @example 501
       */
      learner_id?: number;
      /**
       * @description The id of the category, when `per_category` was sent.
       * @example 1
       */
      category_id?: number;
      /**
       * @description The name of the category, when `per_category` was sent.
       * @example School Fees
       */
      category_name?: components["schemas"]["Text"];
    };
    /**
     * Page of the age analysis (v2)
     * @description One page of the age analysis.
     */
    V2AgeBalanceList: {
      /** @description The rows of this page. */
      data: components["schemas"]["V2AgeBalance"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Transaction (v2)
     * @description A transaction on an account, with the balance after it. The opening balance has `null` where the others have a category, a type and a reference.
     */
    V2Transaction: {
      /**
       * @description The id of the category, from Get Transaction Categories; `null` on the opening row.
       * @example 6
       */
      category_id?: number | null;
      /**
       * @description The name of the category; `null` on the opening row.
       * @example Hostel Fees
       */
      category_name?: string | null;
      /**
       * @description The day of the transaction.
       * @example 2024-01-01
       */
      transaction_date?: components["schemas"]["CalendarDate"];
      /**
       * @description The id of the transaction type, from Get Transaction Types; `null` on the opening row.
       * @example 2
       */
      transaction_type_id?: number | null;
      /**
       * @description The name of the transaction type; `null` on the opening row.
       * @example Receipt
       */
      transaction_type_name?: string | null;
      /**
       * @description The school's reference for the transaction, such as the number of a receipt; `null` on the opening row.
       * @example R-0001
       */
      transaction_reference?: string | null;
      /**
       * @description What the transaction was, such as `Opening balance`.
       * @example Opening balance
       */
      transaction_description?: components["schemas"]["Text"];
      /**
       * @description Whether the transaction belongs to the base fee; `null` on the opening row.
       * @example No
       */
      part_of_base_fee?: components["schemas"]["YesNo"] | null;
      /**
       * @description The amount charged to the account, in rand.
       * @example 640.00
       */
      debit_amount?: components["schemas"]["Amount"];
      /**
       * @description The amount credited to the account, in rand.
       * @example 0.00
       */
      credit_amount?: components["schemas"]["Amount"];
      /**
       * @description The balance of the account after this transaction, in rand.
       * @example 640.00
       */
      accumulated_balance?: components["schemas"]["Amount"];
    };
    /**
     * Transactions of a learner (v2)
     * @description The transactions of one learner within an account, when `per_learner` was sent.
     */
    V2LearnerTransactions: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: number;
      /** @description The transactions, oldest first. */
      transactions?: components["schemas"]["V2Transaction"][];
    };
    /**
     * Transactions of an account (v2)
     * @description The transactions on the account of one family, with the person who is accountable for it.
     */
    V2AccountTransactions: {
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code: components["schemas"]["IntegerString"];
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: number;
      /** @description The transactions, oldest first. */
      transactions: components["schemas"]["V2Transaction"][];
      /** @description The same transactions by learner, when `per_learner` was sent. */
      learners?: components["schemas"]["V2LearnerTransactions"][];
    };
    /**
     * Page of transactions (v2)
     * @description One page of accounts with their transactions.
     */
    V2AccountTransactionsList: {
      /** @description The accounts of this page. */
      data: components["schemas"]["V2AccountTransactions"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * School, Finance+ (v2)
     * @description A school as Finance+ shows it, with its place, contacts and ways of payment.
     */
    V2School: {
      /**
       * @description The id of the school. A string of digits here, a number in Get Client Integrations.
       * @example 1000
       */
      school_id: number | string;
      /**
       * @description The name of the school.
       * @example d6+ Primary School
       */
      school_name?: components["schemas"]["Text"];
      /**
       * @description The short name of the school.
       * @example d6primary
       */
      school_short_name?: components["schemas"]["Text"];
      /**
       * @description Who owns the school, such as `Public`.
       * @example Public
       */
      ownership_type?: components["schemas"]["Text"];
      /**
       * @description The country of the school.
       * @example South Africa
       */
      country?: components["schemas"]["Text"];
      /**
       * @description The province of the school.
       * @example Limpopo
       */
      province?: components["schemas"]["Text"];
      /**
       * @description The town of the school.
       * @example Exampleville
       */
      town?: components["schemas"]["Text"];
      /**
       * @description The suburb of the school.
       * @example Example Park
       */
      suburb?: components["schemas"]["Text"];
      /**
       * @description The education district of the school.
       * @example EXAMPLE NORTH
       */
      district?: components["schemas"]["Text"];
      /**
       * @description The code of the education district.
       * @example D0
       */
      district_code?: components["schemas"]["Text"];
      /**
       * @description The education circuit of the school.
       * @example Circuit 1
       */
      circuit?: components["schemas"]["Text"];
      /**
       * @description The quintile of the school, 1 (poorest) to 5. The name is misspelt on the wire.
       * @example 3
       */
      quantile?: components["schemas"]["IntegerString"];
      /**
       * @description The number of the school in the state's Education Management Information System.
       * @example 000000000
       */
      emis_number?: components["schemas"]["Digits"];
      /**
       * @description The telephone number of the school.
       * @example 0123334444
       */
      telephone_number?: components["schemas"]["Phone"];
      /**
       * @description The name of the lowest grade that the school offers.
       * @example Grade RR
       */
      lowest_grade?: components["schemas"]["Text"];
      /**
       * @description The name of the highest grade that the school offers.
       * @example Grade 7
       */
      highest_grade?: components["schemas"]["Text"];
      /**
       * @description The e-mail address of the school's administration.
       * @example office@example.com
       */
      admin_email_address?: components["schemas"]["Email"];
      /**
       * @description The e-mail address of the debtors' office.
       * @example debtors@example.com
       */
      debtors_email_address?: components["schemas"]["Email"];
      /**
       * @description The e-mail address of the finance office.
       * @example finance@example.com
       */
      finance_email_address?: components["schemas"]["Email"];
      /**
       * @description The street address of the school.
       * @example 1 Example Road
       *     Exampleville
       */
      physical_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description Whether the school has an after-school centre.
       * @example Yes
       */
      has_after_school_center?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school has a hostel.
       * @example No
       */
      has_hostel?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school collects by debit order.
       * @example Yes
       */
      uses_debit_orders?: components["schemas"]["YesNo"];
      /**
       * @description Whether the school takes cashless payments.
       * @example No
       */
      uses_cashless?: components["schemas"]["YesNo"];
    };
    /**
     * Page of schools (v2)
     * @description One page of schools.
     */
    V2SchoolList: {
      /** @description The schools of this page. */
      data: components["schemas"]["V2School"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Learner of an account (v2)
     * @description A learner listed under the account of an accountable person, when `include_learners` was sent.
     */
    V2AccountLearner: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: number;
      /**
       * @description The first name.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the first parent.
       * @example 90
       */
      parent1_id?: number;
      /**
       * @description The id of the second parent; `null` when there is none.
       * @example 91
       */
      parent2_id?: number | null;
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: number;
    };
    /**
     * Accountable person (v2)
     * @description The person who is accountable for the account of a family; v1 calls them school debtors.
     */
    V2AccountablePerson: {
      /**
       * @description The id of the person who is accountable for the account.
       * @example 40
       */
      accountable_person_id: number;
      /**
       * @description How the person is addressed, such as `Ms` or `Mr`.
       * @example Ms
       */
      title?: components["schemas"]["Text"];
      /**
       * @description The first name.
       * @example John
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description All first names of the person.
       * @example John Example
       */
      full_names?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example James
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 1001
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The country calling code of the mobile number, without a plus sign.
       * @example 27
       */
      mobile_calling_code?: components["schemas"]["Digits"];
      /**
       * @description The mobile number, without the calling code.
       * @example 0000000000
       */
      mobile_number?: components["schemas"]["Phone"];
      /**
       * @description The telephone number at work.
       * @example 0123334444
       */
      work_tel_number?: components["schemas"]["Phone"];
      /**
       * @description The telephone number at home.
       * @example 0123335555
       */
      home_tel_number?: components["schemas"]["Phone"];
      /**
       * @description The e-mail address.
       * @example john@example.com
       */
      email_address?: components["schemas"]["Email"];
      /**
       * @description The address where the person lives.
       * @example 1 Example Road
       *     Exampleville
       */
      residential_address?: components["schemas"]["Address"];
      /**
       * @description The address for post.
       * @example 1 Example Road
       *     Exampleville
       */
      postal_address?: components["schemas"]["Address"];
      /**
       * @description The name of the home language.
       * @example English
       */
      home_language?: components["schemas"]["Text"];
      /**
       * @description The nationality, as the name of a country.
       * @example South Africa
       */
      nationality?: components["schemas"]["Text"];
      /**
       * @description The South African identity number.
       * @example 0000000000000
       */
      id_number?: components["schemas"]["IdentityNumber"];
      /**
       * @description The passport number, for people without an identity number.
       * @example X0000000
       */
      passport_number?: components["schemas"]["Text"];
      /**
       * @description The name of the employer.
       * @example Example Traders
       */
      employer?: components["schemas"]["Text"];
      /**
       * @description The address of the employer.
       * @example 1 Example Road
       *     Exampleville
       */
      employer_address?: components["schemas"]["Address"];
      /** @description The learners of the account, when `include_learners` was sent. */
      learners?: components["schemas"]["V2AccountLearner"][];
    };
    /**
     * Page of accountable persons (v2)
     * @description One page of accountable persons.
     */
    V2AccountablePersonList: {
      /** @description The persons of this page. */
      data: components["schemas"]["V2AccountablePerson"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * Learner and account (v2)
     * @description A learner with the ids of both parents and of the person who is accountable for the account.
     */
    V2Learner: {
      /**
       * @description The id of the learner.
       * @example 501
       */
      learner_id: number;
      /**
       * @description The first name.
       * @example Sipho
       */
      first_name?: components["schemas"]["Text"];
      /**
       * @description The last name.
       * @example Khumalo
       */
      last_name?: components["schemas"]["Text"];
      /**
       * @description The gender. `M` and `F` are the values seen; the list is open.
       * @example F
       */
      gender?: string;
      /**
       * @description The grade as the school writes it, normally a number. It is not the grade id.
       * @example 4
       */
      grade?: components["schemas"]["Text"];
      /**
       * @description The code of the family's account. A string in every body; an integer where it filters a list.
       * @example 2050
       */
      debtor_code?: components["schemas"]["IntegerString"];
      /**
       * @description The id of the first parent.
       * @example 90
       */
      parent1_id?: number;
      /**
       * @description The id of the second parent; `null` when there is none.
       * @example 91
       */
      parent2_id?: number | null;
      /**
       * @description The id of the person who is accountable for the account.
       * @example 90
       */
      accountable_person_id?: number;
      /** @description The parents, when `include_parents` was sent. */
      parents?: components["schemas"]["V2AccountablePerson"][];
      /** @description The accountable person, when `include_accountable_person` was sent. */
      accountable_person?: components["schemas"]["V2AccountablePerson"];
    };
    /**
     * Page of learners (v2)
     * @description One page of learners.
     */
    V2LearnerList: {
      /** @description The learners of this page. */
      data: components["schemas"]["V2Learner"][];
      /** @description Where this page stands in the list. */
      meta: components["schemas"]["PageMeta"];
    };
  };
  responses: {
    /** @description You are not permitted to make this call, for example because your subscription does not cover it. */
    V1Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description Too many requests. Wait as long as `Retry-After` says, and call less often. No limits are published. */
    V1TooManyRequests: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. It may be missing.
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description A fault on the side of d6. Try later. The body may be empty or not JSON. */
    V1InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description d6 does not support this call. The body may be empty or not JSON. */
    V1NotImplemented: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description d6 is overloaded or under planned maintenance. Try later. The body may be empty or not JSON. */
    V1ServiceUnavailable: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. It may be missing.
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V1Error"];
      };
    };
    /** @description You are not permitted to make this call, for example because your subscription does not cover it. */
    V2Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description Too many requests. Wait as long as `Retry-After` says, and call less often. No limits are published. */
    V2TooManyRequests: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. It may be missing.
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description A fault on the side of d6. Try later. The body may be empty or not JSON. */
    V2InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description d6 does not support this call. The body may be empty or not JSON. */
    V2NotImplemented: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description d6 is overloaded or under planned maintenance. Try later. The body may be empty or not JSON. */
    V2ServiceUnavailable: {
      headers: {
        /**
         * @description When to try again, in seconds or as an HTTP date. It may be missing.
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description The credentials are wrong, the school has not authorised you, or the Finance+ API is not activated for it. Only `message` tells which. */
    V2UnauthorizedFinance: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["V2Error"];
      };
    };
    /** @description There is no such path. An empty result is a 200 in v2. */
    V2NoSuchPath: {
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
     * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
     * @example 1000
     */
    SchoolLoginId: components["schemas"]["IdInput"];
    /**
     * @description The id of the ethnic group, as records of people carry it.
     * @example 1
     */
    EthnicGroupId: components["schemas"]["IdInput"];
    /**
     * @description The id of the language, as records of people carry it.
     * @example 2
     */
    LanguageId: components["schemas"]["IdInput"];
    /**
     * @description The id of the marital status, as records of parents carry it.
     * @example 2
     */
    MaritalStatusId: components["schemas"]["IdInput"];
    /**
     * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
     * @example b3BhcXVlLWN1cnNvcg
     */
    Cursor: string;
    /**
     * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
     * @example 50
     */
    Limit: number;
    /** @description Send `true` to turn the order of the list round, such as newest first. */
    ReverseOrder: components["schemas"]["Switch"];
    /**
     * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
     * @example 1000
     */
    SchoolId: components["schemas"]["IdInput"];
    /**
     * @description The id of the communication type, as notes carry it.
     * @example 2
     */
    CommunicationTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the note type, as notes carry it.
     * @example 2
     */
    NoteTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the note, from Get Notes.
     * @example 7
     */
    NoteId: components["schemas"]["IdInput"];
    /**
     * @description The id of the promise to pay, from Get Promise To Pays or Get Notes.
     * @example 12
     */
    PromiseToPayId: components["schemas"]["IdInput"];
    /**
     * @description The id of the transaction type, as transactions carry it.
     * @example 2
     */
    TransactionTypeId: components["schemas"]["IdInput"];
    /**
     * @description The id of the transaction category, as transactions carry it.
     * @example 6
     */
    TransactionCategoryId: components["schemas"]["IdInput"];
    /**
     * @description The id of the school, from Get Client Integrations or Get Schools.
     * @example 1000
     */
    FinanceSchoolId: components["schemas"]["IdInput"];
    /**
     * @description The id of the accountable person, from Get Accountable Persons or Get Learners.
     * @example 90
     */
    AccountablePersonId: components["schemas"]["IdInput"];
    /**
     * @description The id of the learner, from Get Learners.
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
      /** @description The schools, one row for each school and API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Client"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No school has authorised you. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows of the school, as an array with one row for each API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Client"][];
        };
      };
      /** @description `school_login_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The school does not exist, or it has not authorised you. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description The change is accepted. The body is an empty array, whatever was set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NothingReported"];
        };
      };
      /** @description The change is accepted, without a body. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `api_type_id` or `state` is missing, or is not one that the school has. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong, or the school has not authorised you. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There is no such path. A school that does not exist is taken to answer 401. */
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
      /** @description The integration is already in that state (with the record in `data`, and as good as a success), or a field is invalid (with `validation_errors`). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong, or the school has not authorised you. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description There is no such path. Nobody has reported that it works. */
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
      /** @description All ethnic groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There are no ethnic groups. */
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
         * @description The id of the ethnic group, as records of people carry it.
         * @example 1
         */
        ethnic_group_id: components["parameters"]["EthnicGroupId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ethnic group, as an array of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `ethnic_group_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No ethnic group has this id. */
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
      /** @description All genders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Gender"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There are no genders. */
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
        /**
         * @description Only the grade with this id. Digits in a string here, an integer elsewhere.
         * @example 6
         */
        grade_id?: string;
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The grades; an array of one with `grade_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `school_login_id` or `grade_id` is not a number. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The school has no grade with this id. */
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
      /** @description All languages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There are no languages. */
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
         * @description The id of the language, as records of people carry it.
         * @example 2
         */
        language_id: components["parameters"]["LanguageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The language, as an array of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `language_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No language has this id. */
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
      /** @description All marital statuses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There are no marital statuses. */
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
         * @description The id of the marital status, as records of parents carry it.
         * @example 2
         */
        marital_status_id: components["parameters"]["MaritalStatusId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The marital status, as an array of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `marital_status_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No marital status has this id. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description `school_login_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description There is no record of this school. */
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
        /**
         * @description Which learners: `current` are enrolled now (the default), `left` have left, `waitlist` wait for a place.
         * @example left
         */
        status?: "current" | "left" | "waitlist";
        /**
         * @description Only learners who left on this day or later, together with `status`. By default a month ago; at most a year before `until`.
         * @example 2024-01-01
         */
        since?: components["schemas"]["CalendarDate"];
        /**
         * @description Only learners who left on this day or earlier, together with `status`. By default today; at most a year after `since`.
         * @example 2024-04-16
         */
        until?: components["schemas"]["CalendarDate"];
        /**
         * @description Only the learner with this id.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description Only learners in these grades. One or more ids from Get Grades, separated by commas.
         * @example [
         *       6,
         *       7
         *     ]
         */
        grade_id?: components["schemas"]["IdInput"][];
        /**
         * @description Send `true` to embed the parents or guardians of each learner. Needs a subscription with the Parent API.
         * @example true
         */
        include_parents?: string;
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The learners; an array of one with `learner_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Learner"][];
        };
      };
      /** @description The period is longer than a year, a day is not `yyyy-mm-dd`, or an id is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No learner matches. An id that does not exist is answered in the same way. */
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
        /**
         * @description Only absences of this learner. The whole school without it.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description The first day. Send both days; one alone is taken to mean a month.
         * @example 2024-03-01
         */
        from_date?: components["schemas"]["CalendarDate"];
        /**
         * @description The last day, not before `from_date`. Both days are taken to count towards the 31.
         * @example 2024-03-31
         */
        to_date?: components["schemas"]["CalendarDate"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description The period is longer than 31 days or ends before it begins, a day is not `yyyy-mm-dd`, or `learner_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No absence in the period, or no such learner: an ordinary empty result. */
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
        /**
         * @description Only records of this learner. The whole school without it.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description The first day. Send both days; one alone is taken to mean a month.
         * @example 2024-03-01
         */
        from_date?: components["schemas"]["CalendarDate"];
        /**
         * @description The last day, not before `from_date`. Both days are taken to count towards the 31.
         * @example 2024-03-31
         */
        to_date?: components["schemas"]["CalendarDate"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The discipline records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerDiscipline"][];
        };
      };
      /** @description The period is longer than 31 days or ends before it begins, a day is not `yyyy-mm-dd`, or `learner_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No record in the period, or no such learner: an ordinary empty result. */
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
        /**
         * @description Only the parent with this id.
         * @example 77
         */
        parent_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The parents; an array of one with `parent_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Parent"][];
        };
      };
      /** @description `school_login_id` or `parent_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No parent has this id, or the school has no parents. */
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
        /**
         * @description Only the member of staff with this id.
         * @example 31
         */
        staff_member_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members of staff; an array of one with `staff_member_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1StaffMember"][];
        };
      };
      /** @description `school_login_id` or `staff_member_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No member of staff has this id, or the school has no staff. */
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
        /**
         * @description Only subjects of this learner. All active learners without it.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subjects, one row for each learner and subject. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerSubject"][];
        };
      };
      /** @description `school_login_id` or `learner_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Curriculum+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The learner does not exist or takes no subjects. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subjects, each with its terms. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SubjectPerTerm"][];
        };
      };
      /** @description `learner_id` is missing or not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Curriculum+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The learner does not exist or takes no subjects. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subjects, each with the marks of its terms. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SubjectMarks"][];
        };
      };
      /** @description `learner_id` is missing or not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Curriculum+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The learner does not exist or has no marks. */
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
        /**
         * @description Only the communication type with this id.
         * @example 2
         */
        communication_type_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The communication types; an array of one with `communication_type_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `school_login_id` or `communication_type_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No communication type has this id. */
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
        /**
         * @description Only the note type with this id.
         * @example 2
         */
        note_type_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The note types; an array of one with `note_type_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `school_login_id` or `note_type_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No note type has this id. */
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
        /**
         * @description Only the note with this id.
         * @example 7
         */
        note_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes of this type, from Get Note Types.
         * @example 2
         */
        note_type_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes that were communicated in this way, from Get Communication Types.
         * @example 2
         */
        communication_type_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes about the account of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes about the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only notes dated in this calendar year.
         * @example 2024
         */
        year?: number;
        /** @description Send `true` for deleted notes as well. */
        include_deleted?: components["schemas"]["Switch"];
        /** @description Send `true` to embed in each promise note its promises. */
        include_promise_to_pays?: components["schemas"]["Switch"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notes; an array of one with `note_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"][];
        };
      };
      /** @description A filter is not an integer, or a switch is not a boolean. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No note matches. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description The note as created, with its promises. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description The note as created, with its promises. Not expected in v1; accept it like 200. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description A field is missing or invalid, a day lies outside its period, or a promise is given twice. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The accountable person, the note type or the communication type does not exist. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description `note_id` is missing or not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The note does not exist, or it is deleted already. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description The whole note after the change; a promise note with all its promises. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Note"];
        };
      };
      /** @description `note_id` is missing, a field is invalid, or the note already has an equal promise. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Admin+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The note does not exist. */
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
        /**
         * @description Only the promise with this id.
         * @example 12
         */
        promise_to_pay_id?: components["schemas"]["IdInput"];
        /**
         * @description Only promises of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only promises about the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only promises that were kept in full, not at all, or in part.
         * @example No
         */
        promise_completed?: components["schemas"]["YesNoPartial"];
        /**
         * @description Only promises to pay within this calendar year.
         * @example 2024
         */
        year_promised?: number;
        /** @description Send `true` to embed in each promise its note. */
        include_debtor_note?: components["schemas"]["Switch"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promises; an array of one with `promise_to_pay_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1PromiseToPay"][];
        };
      };
      /** @description A filter is not an integer, or a switch is not a boolean. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No promise matches. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description `promise_to_pay_id` is missing or not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The promise does not exist. */
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
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` for one row per learner. */
        per_learner?: components["schemas"]["Switch"];
        /** @description Send `true` for one row per category; with `per_learner`, one per learner and category. */
        per_category?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only the account of this learner.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description Only accounts of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only this category, from Get Transaction Categories.
         * @example 6
         */
        category_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
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
      /** @description A filter is not an integer, or a switch is not a boolean. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No account matches. */
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
        /** @description Send `true` for all accounts with their complete history. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to add the same transactions by learner; the flat shape is grouped by learner instead. */
        per_learner?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only the account of this learner.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description Only accounts of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only transactions of this category, from Get Transaction Categories.
         * @example 6
         */
        category_id?: components["schemas"]["IdInput"];
        /**
         * @description The first day of the period. Required with `end_date`.
         * @example 2024-01-01
         */
        start_date?: components["schemas"]["CalendarDate"];
        /**
         * @description The last day of the period. Send `start_date` as well.
         * @example 2024-03-31
         */
        end_date?: components["schemas"]["CalendarDate"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The accounts with their transactions, or the transactions in flat rows. */
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
      /** @description `end_date` comes without `start_date`, a day is not `yyyy-mm-dd`, or a filter is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No transaction matches. */
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
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong. `Integration not activated`: the Finance+ API is not activated. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No school has authorised you. */
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
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The school, as an array of one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1School"][];
        };
      };
      /** @description `school_login_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description The school does not exist. */
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
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the learners of each account. */
        include_learners?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only the person with this id.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The debtors; an array of one with `accountable_person_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1SchoolDebtor"][];
        };
      };
      /** @description A filter is not an integer, or a switch is not a boolean. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No debtor matches. */
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
        /**
         * @description Only the learner with this id.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the parents of each learner. */
        include_parents?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the accountable person of each learner. */
        include_accountable_person?: components["schemas"]["Switch"];
        /**
         * @description Only learners of the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only learners of this person's accounts.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The learners; an array of one with `learner_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LearnerParentInfo"][];
        };
      };
      /** @description A filter is not an integer, or a switch is not a boolean. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No learner matches. */
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
        /**
         * @description Only the transaction type with this id.
         * @example 2
         */
        transaction_type_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction types; an array of one with `transaction_type_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `school_login_id` or `transaction_type_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No transaction type has this id. */
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
        /**
         * @description Only the transaction category with this id.
         * @example 6
         */
        category_id?: components["schemas"]["IdInput"];
      };
      header?: never;
      path: {
        /**
         * @description The id of the school, from Get Clients. It selects the school, on reads and on writes.
         * @example 1000
         */
        school_login_id: components["parameters"]["SchoolLoginId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction categories; an array of one with `category_id`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1LookupItem"][];
        };
      };
      /** @description `school_login_id` or `category_id` is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      /** @description `Unauthorized`: the credentials are wrong, or the school has not authorised you. `Integration not activated`: the Finance+ API is not activated for the school. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Error"];
        };
      };
      403: components["responses"]["V1Forbidden"];
      /** @description No transaction category has this id. */
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
  v2GetClients: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schools, one row for each school and API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V1Client"][];
        };
      };
      /** @description Not to be expected: nothing in this call can be malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description There is no such path. Some accounts may not have this call. */
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
  v2GetClientIntegrations: {
    parameters: {
      query?: {
        /**
         * @description Only integrations of this school.
         * @example 1000
         */
        school_id?: components["schemas"]["IdInput"];
        /**
         * @description Only integrations with this API, such as 8 for the Admin+ API.
         * @example 8
         */
        api_type_id?: components["schemas"]["IdInput"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of integrations; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2ClientIntegrationList"];
        };
      };
      /** @description `school_id` or `api_type_id` is not an integer, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description There is no such path. Some accounts may not have this call. */
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
      /** @description The integration is already in that state (with the record in `data`, and as good as a success), or a field is invalid (with `validation_errors`). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong, or the school has not authorised you. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description There is no such path. Some accounts may not have this call. */
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
      /** @description The integration is already in that state (with the record in `data`, and as good as a success), or a field is invalid (with `validation_errors`). */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong, or the school has not authorised you. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description There is no such path. Some accounts may not have this call. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All communication types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the communication type, as notes carry it.
         * @example 2
         */
        id: components["parameters"]["CommunicationTypeId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The communication type. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupItem"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description No communication type has this id. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All note types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LookupList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the note type, as notes carry it.
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
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description No note type has this id. */
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
        /**
         * @description Only notes of this type, from Get Note Types.
         * @example 2
         */
        note_type_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes that were communicated in this way, from Get Communication Types.
         * @example 2
         */
        communication_type_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes about the account of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only notes about the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only notes dated in this calendar year.
         * @example 2024
         */
        year?: number;
        /** @description Send `true` for deleted notes as well. */
        include_deleted?: components["schemas"]["Switch"];
        /** @description Send `true` to embed in each promise note its promises. */
        include_promise_to_pays?: components["schemas"]["Switch"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of notes; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2NoteList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, a filter is invalid, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
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
      /** @description The note as created, with its promises. The body might turn out to be wrapped in `success`, `message` and `data`. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      /** @description A field is missing or invalid, a day lies outside its period, a promise is given twice, or `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      404: components["responses"]["V2NoSuchPath"];
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetNote: {
    parameters: {
      query?: {
        /** @description Send `true` to get the note even when it is deleted. */
        include_deleted?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the promises of a promise note. */
        include_promise_to_pays?: components["schemas"]["Switch"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
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
      /** @description The note. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description The note does not exist. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
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
      /** @description The id is missing from the URL, which cannot happen on this path. */
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
      /** @description The note does not exist, or it is deleted already. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
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
      /** @description The whole note after the change; a promise note with all its promises. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Note"];
        };
      };
      /** @description A field is invalid, the note already has an equal promise, or `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      /** @description The note does not exist. */
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
        /**
         * @description Only promises of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only promises about the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only promises that were kept in full, not at all, or in part.
         * @example No
         */
        promise_completed?: components["schemas"]["YesNoPartial"];
        /**
         * @description Only promises to pay within this calendar year.
         * @example 2024
         */
        year_promised?: number;
        /** @description Send `true` to embed in each promise its note. */
        include_debtor_note?: components["schemas"]["Switch"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of promises; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2PromiseToPayList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, a filter is invalid, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetPromiseToPay: {
    parameters: {
      query?: {
        /** @description Send `true` to embed the note. */
        include_debtor_note?: components["schemas"]["Switch"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the promise to pay, from Get Promise To Pays or Get Notes.
         * @example 12
         */
        id: components["parameters"]["PromiseToPayId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The promise. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2PromiseToPay"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description The promise does not exist. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the promise to pay, from Get Promise To Pays or Get Notes.
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
      /** @description The id is missing from the URL, which cannot happen on this path. */
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
      /** @description The promise does not exist. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All transaction types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the transaction type, as transactions carry it.
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
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description No transaction type has this id. */
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All transaction categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the transaction category, as transactions carry it.
         * @example 6
         */
        id: components["parameters"]["TransactionCategoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction category. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2TransactionLookupItem"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description No transaction category has this id. */
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
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` for one row per learner. */
        per_learner?: components["schemas"]["Switch"];
        /** @description Send `true` for one row per category; with `per_learner`, one per learner and category. */
        per_category?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only the account of this learner.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description Only accounts of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only this category, from Get Transaction Categories.
         * @example 6
         */
        category_id?: components["schemas"]["IdInput"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of balances; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AgeBalanceList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, a filter is invalid, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetFinancialTransactionsReport: {
    parameters: {
      query?: {
        /** @description Send `true` for all accounts with their complete history. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to add the same transactions by learner. */
        per_learner?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only the account of this learner.
         * @example 501
         */
        learner_id?: components["schemas"]["IdInput"];
        /**
         * @description Only accounts of this person.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only transactions of this category, from Get Transaction Categories.
         * @example 6
         */
        category_id?: components["schemas"]["IdInput"];
        /**
         * @description The first day of the period. Required with `end_date`.
         * @example 2024-01-01
         */
        start_date?: components["schemas"]["CalendarDate"];
        /**
         * @description The last day of the period. Send `start_date` as well.
         * @example 2024-03-31
         */
        end_date?: components["schemas"]["CalendarDate"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of accounts with their transactions; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountTransactionsList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, `end_date` comes without `start_date`, a day is not `yyyy-mm-dd`, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetSchools: {
    parameters: {
      query?: {
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of schools; an empty one when no school has authorised you. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2SchoolList"];
        };
      };
      /** @description `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong or missing. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      404: components["responses"]["V2NoSuchPath"];
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
      /** @description The id is not an integer. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      /** @description The credentials are wrong, or the school has not authorised you. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2Error"];
        };
      };
      403: components["responses"]["V2Forbidden"];
      /** @description The school does not exist. */
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
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the learners of each account. */
        include_learners?: components["schemas"]["Switch"];
        /**
         * @description Only the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of persons; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountablePersonList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, a filter is invalid, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
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
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the accountable person, from Get Accountable Persons or Get Learners.
         * @example 90
         */
        id: components["parameters"]["AccountablePersonId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2AccountablePerson"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description The accountable person does not exist. */
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
        /**
         * @description Only learners of the account with this code.
         * @example 2050
         */
        debtor_code?: components["schemas"]["IdInput"];
        /**
         * @description Only learners of this person's accounts.
         * @example 90
         */
        accountable_person_id?: components["schemas"]["IdInput"];
        /**
         * @description Only learners of this parent.
         * @example 91
         */
        parent_id?: components["schemas"]["IdInput"];
        /** @description Send `true` to add learners who have left and accounts with a balance of zero. */
        all_accounts?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the parents of each learner. */
        include_parents?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the accountable person of each learner. */
        include_accountable_person?: components["schemas"]["Switch"];
        /**
         * @description Where to go on in the list: the `meta.next_cursor` of the page before. Leave it out for the first page.
         * @example b3BhcXVlLWN1cnNvcg
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description The page size, at most the `meta.max_allowed_limit` of an answer. The default and the largest size are not published.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /** @description Send `true` to turn the order of the list round, such as newest first. */
        reverse_order?: components["parameters"]["ReverseOrder"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of learners; an empty one when nothing matches. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["V2LearnerList"];
        };
      };
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, a filter is invalid, `cursor` does not come from this list, or `limit` is above `meta.max_allowed_limit`. */
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
      404: components["responses"]["V2NoSuchPath"];
      429: components["responses"]["V2TooManyRequests"];
      500: components["responses"]["V2InternalServerError"];
      501: components["responses"]["V2NotImplemented"];
      503: components["responses"]["V2ServiceUnavailable"];
    };
  };
  v2GetLearner: {
    parameters: {
      query?: {
        /** @description Send `true` to embed the parents. */
        include_parents?: components["schemas"]["Switch"];
        /** @description Send `true` to embed the accountable person. */
        include_accountable_person?: components["schemas"]["Switch"];
      };
      header: {
        /**
         * @description The id of the school, from Get Client Integrations. The name of the header really begins with `HTTP-`.
         * @example 1000
         */
        "HTTP-X-SCHOOLID": components["parameters"]["SchoolId"];
      };
      path: {
        /**
         * @description The id of the learner, from Get Learners.
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
      /** @description `HTTP-X-SCHOOLID` is missing or not an integer, or the id is not an integer. */
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
      /** @description The learner does not exist. */
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
