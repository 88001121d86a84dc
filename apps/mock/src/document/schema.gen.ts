// Generated from control/openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
  "/__mock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What can be steered */
    get: operations["getMock"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether it is up */
    get: operations["getHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/control.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations["getControlDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/openapi.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contract with the mock as its first server */
    get: operations["getContract"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/operations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every operation of the API and its declared responses */
    get: operations["listOperations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Back to how it was at the start
     * @description Without a body all of it is reset, for the session that the header names.
     */
    post: operations["reset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/quirks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The quirks of the live API, with what speaks for each choice */
    get: operations["getQuirks"];
    /**
     * Choose what the live API does
     * @description Quirks that are left out keep what was chosen. With X-Mock-Session the choice is that session's own; without it, it counts for all sessions that have chosen nothing themselves.
     */
    put: operations["putQuirks"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The rules, the newest first
     * @description With X-Mock-Session the rules of that session; without it all rules.
     */
    get: operations["listRules"];
    put?: never;
    /** Add a rule */
    post: operations["createRule"];
    /**
     * Remove the rules
     * @description With X-Mock-Session the rules of that session; without it all rules.
     */
    delete: operations["deleteRules"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/rules/{id}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /** @description The id of the rule. */
        id: components["schemas"]["RuleId"];
      };
      cookie?: never;
    };
    /** One rule */
    get: operations["getRule"];
    /**
     * Put a rule under an id of one's own
     * @description A rule that has the id is replaced, so that a set that is loaded twice doubles nothing. Either way it is the newest rule then, and its counts begin anew.
     */
    put: operations["putRule"];
    post?: never;
    /** Remove a rule */
    delete: operations["deleteRule"];
    options?: never;
    head?: never;
    /**
     * Change a rule, or switch it off without losing it
     * @description As RFC 7396 merges JSON: what is null is taken away. The rule keeps its place and its counts.
     */
    patch: operations["patchRule"];
    trace?: never;
  };
  "/__mock/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was asked and answered, the newest first
     * @description The last 1,000 calls of the API, without their bodies.
     */
    get: operations["listRequests"];
    put?: never;
    post?: never;
    /**
     * Forget what was asked
     * @description With X-Mock-Session the calls of that session; without it all calls.
     */
    delete: operations["deleteRequests"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/requests/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The calls as server-sent events, while they happen
     * @description Each event has the id of its entry; Last-Event-ID goes on behind one. An event `gap` says that calls were missed, because the reader was too slow or the journal does not have them any more. A comment keeps the connection open.
     */
    get: operations["streamRequests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/requests/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One call with its bodies */
    get: operations["getRequest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/school": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    /** The tables of the school, with their fields */
    get: operations["listTables"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/school/{table}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
      };
      cookie?: never;
    };
    /** The records of a table, page by page */
    get: operations["listRecords"];
    put?: never;
    /**
     * Add a record
     * @description What is left out is what it usually is, and the id is the next one. It goes to the first school unless school_id names another. A new note may bring its promise_to_pays.
     */
    post: operations["addRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/school/{table}/{id}": {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
        /**
         * @description The id of the record, as the list has it.
         * @example 501
         */
        id: string;
      };
      cookie?: never;
    };
    /** One record */
    get: operations["getRecord"];
    put?: never;
    post?: never;
    /**
     * Remove a record that no other refers to
     * @description An account goes with its people, and a school with its integrations.
     */
    delete: operations["removeRecord"];
    options?: never;
    head?: never;
    /**
     * Change a record
     * @description Fields that are left out stay as they are. What cannot be written may be sent as it is.
     */
    patch: operations["changeRecord"];
    trace?: never;
  };
  "/__mock/promises/{id}/payments": {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The id of the promise.
         * @example 12
         */
        id: components["schemas"]["SchoolId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pay a promise, wholly or in part
     * @description The payment settles the oldest debts of the account, so that balances, the age analysis and the promise say so from now on.
     */
    post: operations["payPromise"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/integrations/{school}/{api_type}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The id of the school.
         * @example 1000
         */
        school: components["schemas"]["SchoolId"];
        /**
         * @description The id of the API, or its name.
         * @example 10
         */
        api_type: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Authorise or activate an API of a school, or take that back
     * @description The gates of the API follow at once.
     */
    put: operations["putIntegration"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/clock": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    /** The day in the school */
    get: operations["getClock"];
    /**
     * Set the day in the school, or move it on
     * @description What is overdue, the days that notes and promises may have, and the age of debts follow. Records stay as they are. A day before the present one is taken, and the answer says by how many days the school went back.
     */
    put: operations["putClock"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/fixtures": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    /**
     * The whole school as one document
     * @description In YAML where Accept asks for application/yaml, in JSON otherwise.
     */
    get: operations["getFixtures"];
    put?: never;
    /**
     * Replace the whole school by a document
     * @description All of it or nothing, in JSON or in YAML. Where the document has a day, the clock is set to it.
     */
    post: operations["postFixtures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/fixtures.schema.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The JSON Schema of the document
     * @description The same file is in the package as fixtures.schema.json, for editors.
     */
    get: operations["getFixturesSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/snapshots": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    /** The kept states of the school */
    get: operations["listSnapshots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/snapshots/{name}": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    /** One kept state */
    get: operations["getSnapshot"];
    /**
     * Keep the present state of the school under a name
     * @description It takes the place of one that had the name. A session keeps 50 of them, with 64 MB together.
     */
    put: operations["putSnapshot"];
    post?: never;
    /** Forget a kept state */
    delete: operations["deleteSnapshot"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/__mock/snapshots/{name}/restore": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Return to a kept state
     * @description The records and the day are what they were; the snapshot stays.
     */
    post: operations["restoreSnapshot"];
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
     * Problem
     * @description What went wrong, as RFC 9457 has it.
     */
    Problem: {
      /** @description The kind of problem. */
      title: string;
      /** @description The status of the answer. */
      status: number;
      /** @description What failed, what was expected, and what came. */
      detail: string;
      /**
       * @description The part of the call that is refused.
       * @enum {string}
       */
      in?: "path" | "query" | "body" | "header";
      /** @description Where in that part, as a JSON pointer. */
      pointer?: string;
      /** @description Everything that is wrong, where it is more than one thing. */
      errors?: {
        /** @description The place as a JSON pointer. */
        pointer: string;
        /** @description What is wrong. */
        detail: string;
      }[];
    };
    /**
     * Operation
     * @description An operation of the API.
     */
    Operation: {
      /** @description The operationId of the contract. */
      id: string;
      /** @description The method in upper case. */
      method: string;
      /** @description The path with its parameters in braces. */
      path: string;
      /** @description What it does. */
      title: string;
      /** @description The group that it belongs to. */
      tag: string;
      /**
       * @description Who answers it unless a rule does.
       * @enum {string}
       */
      by: "school" | "example";
      /** @description The responses that the contract declares. */
      responses: {
        /** @description The status. */
        status: number;
        /** @description How well it is known. */
        evidence: string;
        /** @description The names of its examples. */
        examples: string[];
      }[];
    };
    /**
     * Reset
     * @description What to reset, and for whom.
     */
    Reset: {
      /** @description What to reset; without it all of these. */
      what?: ("school" | "rules" | "requests" | "clock")[];
      /** @description The session to reset, or all; without it the one that the header names. */
      session?: string;
    };
    /**
     * Quirk
     * @description Something that the vendor's pages and live use disagree on, or that nobody has shown.
     */
    Quirk: {
      /** @description Its name. */
      name: string;
      /** @description What it is about. */
      about: string;
      /** @description What the mock does now. */
      chosen: string;
      /** @description What it may do; the first is the default. */
      choices: {
        /** @description Its name. */
        name: string;
        /** @description How well it is known. */
        evidence: string;
        /** @description What speaks for it. */
        says: string;
      }[];
      /** @description The assumptions of the contract behind it. */
      gaps: string[];
      /** @description The operations that it touches. */
      operations: string[];
      /** @description The vendor's pages of these operations. */
      pages: string[];
    };
    /**
     * Rule id
     * @description Letters, digits and a few signs.
     * @example slow-notes
     */
    RuleId: string;
    /**
     * Values
     * @description Values by name, compared as texts. The names of headers are case-insensitive.
     */
    Values: {
      [key: string]: string | number | boolean;
    };
    /**
     * Match
     * @description What a call must have; whatever else it has does not matter.
     */
    Match: {
      path?: components["schemas"]["Values"];
      query?: components["schemas"]["Values"];
      headers?: components["schemas"]["Values"];
      /** @description A part of the body: objects may have more than this has, lists must have as many elements, and values must be equal. */
      body?: unknown;
    };
    /**
     * Rule
     * @description A rule with how often it was used.
     */
    Rule: {
      id: components["schemas"]["RuleId"];
      /** @description The id of an operation, or * for all. */
      operation: string;
      /** @description What people call it. */
      name?: string;
      /** @description Whether it is in force. */
      enabled: boolean;
      /** @description The session that it is for; null for all of them. */
      session: string | null;
      match?: components["schemas"]["Match"];
      /** @description How many matching calls it lets pass first. */
      skip?: number;
      /** @description How many calls it answers. */
      times?: number;
      /** @description In what part of the matching calls it acts. */
      chance?: number;
      /** @description How long a call waits in milliseconds. */
      delayMs?: unknown;
      /** @description What it answers. */
      respond?: unknown;
      /** @description What follows the last answer of a list. */
      then?: string;
      /** @description What goes wrong. */
      fault?: string;
      /** @description Whether answers that the contract does not allow are refused. */
      strict?: boolean;
      /** @description How often it acted. */
      hits: number;
      /** @description How many matching calls it let pass, because of skip or chance. */
      skipped: number;
      /** @description How many calls it still acts on; null without an end. */
      left: number | null;
    };
    /**
     * Answer
     * @description An answer, with one of example, body and base64Body. With none of them it is the first example of the contract.
     */
    Respond: {
      /** @description The status. */
      status: number;
      /** @description The name of an example that the contract has for the status; without it the first. */
      example?: string;
      /** @description The body. A text is sent as it is, everything else as JSON. */
      body?: unknown;
      /** @description A binary body in base64. */
      base64Body?: string;
      /** @description Headers by name. */
      headers?: {
        [key: string]: string;
      };
    };
    /**
     * New rule
     * @description What to answer instead of the school, and when - one of respond and fault, or a delay alone.
     */
    NewRule: {
      /**
       * @description The id of an operation of the contract, or * for all of them.
       * @example v1UpdateNote
       */
      operation: string;
      /** @description What people call it. */
      name?: string;
      /**
       * @description Whether it is in force.
       * @default true
       */
      enabled?: boolean;
      /** @description The session that it is for; without it the one that the header names, otherwise all of them. */
      session?: string;
      match?: components["schemas"]["Match"];
      /** @description How many matching calls it lets pass first. */
      skip?: number;
      /** @description How many calls it answers; without it there is no end. */
      times?: number;
      /** @description In what part of the matching calls it acts. The draws follow the seed of the mock. */
      chance?: number;
      /** @description How long a call waits, in milliseconds; a range is drawn from anew for each call. */
      delayMs?:
        | number
        | {
            /** @description The shortest delay. */
            min: number;
            /** @description The longest delay. */
            max: number;
          };
      /** @description What to answer, or a list of answers that are served in turn. */
      respond?: components["schemas"]["Respond"] | components["schemas"]["Respond"][];
      /**
       * @description What follows the last answer of a list - the first again, the last again, or the school.
       * @default repeat
       * @enum {string}
       */
      then?: "repeat" | "last" | "school";
      /**
       * @description What goes wrong. reset breaks the connection and empty closes it without a byte; hang answers nothing until the rule is gone; truncated-json cuts the school's answer in half and slow-body sends it in pieces; bad-gateway-html is the page of a proxy.
       * @enum {string}
       */
      fault?: "reset" | "hang" | "empty" | "truncated-json" | "slow-body" | "bad-gateway-html";
      /**
       * @description Whether an answer that the contract does not allow is refused when the rule is added.
       * @default false
       */
      strict?: boolean;
    };
    /**
     * Texts
     * @description Texts by name; what came several times is a list. Credentials are left out.
     */
    Texts: {
      [key: string]: string | string[];
    };
    /**
     * Why
     * @description Why it was answered so.
     */
    Why: {
      /** @description The reason in words. */
      text: string;
      /** @description The case of a refusal, as the contract's example is called. */
      refusal?: string;
      /**
       * @description The gate that refused it.
       * @enum {string}
       */
      gate?: "credentials" | "authorisation" | "activation";
      /** @description How well the response is known. */
      evidence?: string;
      /** @description The vendor's page. */
      page?: string;
      /** @description What the request or the answer breaks of the contract. */
      violations?: {
        /** @description Where it is; it begins with the part of the request or the response. */
        pointer: string;
        /** @description What is wrong. */
        message: string;
      }[];
      /**
       * Nearest rule
       * @description The rule that came nearest without matching.
       */
      nearest?: {
        /** @description Its id. */
        rule: string;
        /** @description Its name. */
        name?: string;
        /** @description The first field that differed. */
        pointer: string;
        /** @description What the rule wants there. */
        expected: unknown;
        /** @description What the call had there; absent where it had nothing. */
        got?: unknown;
        /** @description Why it did not act though it matched. */
        note?: string;
      };
      /** @description The operations that are nearest to a path that there is not. */
      operations?: string[];
    };
    /**
     * Entry
     * @description A call of the API, without its bodies.
     */
    Entry: {
      /** @description Its id. */
      id: string;
      /**
       * Format: date-time
       * @description When it came.
       */
      time: string;
      /** @description The session that it named. */
      session: string | null;
      /** @description The operation that it was for. */
      operation: string | null;
      /** @description The method. */
      method: string;
      /** @description The path as it came. */
      path: string;
      query: components["schemas"]["Texts"];
      headers: components["schemas"]["Texts"];
      /** @description The status; null where no answer was sent. */
      status: number | null;
      /** @description How long the answer took. */
      milliseconds: number;
      /** @description Who answered: school, example, validation, stray, or rule: and the id of a rule. */
      by: string;
      why: components["schemas"]["Why"];
      /**
       * Sent
       * @description What was sent back.
       */
      response: {
        headers: components["schemas"]["Texts"];
      };
    };
    /**
     * Body
     * @description A body; null where there was none.
     */
    Body: null | {
      /** @description The body as text. */
      text?: string;
      /** @description The body in base64 where it is no text. */
      base64?: string;
      /** @description How long it was. */
      bytes: number;
      /** @description How much of it is here. */
      kept: number;
      /** @description Why not all of it is here. */
      note?: string;
    };
    /**
     * Whole entry
     * @description A call of the API with its bodies.
     */
    WholeEntry: {
      /** @description Its id. */
      id: string;
      /**
       * Format: date-time
       * @description When it came.
       */
      time: string;
      /** @description The session that it named. */
      session: string | null;
      /** @description The operation that it was for. */
      operation: string | null;
      /** @description The method. */
      method: string;
      /** @description The path as it came. */
      path: string;
      query: components["schemas"]["Texts"];
      headers: components["schemas"]["Texts"];
      /** @description The status; null where no answer was sent. */
      status: number | null;
      /** @description How long the answer took. */
      milliseconds: number;
      /** @description Who answered: school, example, validation, stray, or rule: and the id of a rule. */
      by: string;
      why: components["schemas"]["Why"];
      /**
       * Sent whole
       * @description What was sent back.
       */
      response: {
        headers: components["schemas"]["Texts"];
        body: components["schemas"]["Body"];
      };
      body: components["schemas"]["Body"];
    };
    /**
     * Table
     * @description A table of the school.
     */
    Table: {
      /** @description The name in the address. */
      name: string;
      /** @description What it holds. */
      about: string;
      /** @description Whether its records can be added, changed and removed. */
      writable: boolean;
      /** @description The fields of a record. */
      fields: {
        /** @description Its name. */
        name: string;
        /** @description The JSON Schema of what it holds. */
        schema: Record<string, never>;
        /** @description Whether a new record has to say it. */
        required: boolean;
        /** @description Whether it can be changed. */
        writable: boolean;
        /** @description Whether a search looks at it. */
        searched: boolean;
        /** @description The table that it refers to. */
        refers_to?: string;
      }[];
    };
    SchoolId: number;
    /**
     * Value
     * @description What a field holds. Amounts are text with two decimals, and days are yyyy-mm-dd.
     */
    Value: string | number | boolean | null;
    /**
     * Record
     * @description A record with its id.
     */
    Record: {
      /** @description What it is called in the address. */
      id: number | string;
    } & {
      [key: string]: components["schemas"]["Value"];
    };
    /**
     * Records
     * @description A page of records.
     */
    Records: {
      /** @description The records. */
      data: components["schemas"]["Record"][];
      /**
       * Page
       * @description Which page it is.
       */
      meta: {
        /** @description How many records match. */
        total: number;
        /** @description How many the page has at most. */
        limit: number;
        /** @description How many come before it. */
        offset: number;
      };
    };
    /**
     * Fields
     * @description Fields by name; GET /__mock/school says which a table has.
     */
    Fields: {
      [key: string]: unknown;
    };
    /**
     * Payment
     * @description What is paid of a promise.
     */
    Payment: {
      /** @description In rand, above zero and at most what is open of the promise. */
      amount: string;
      /** @description The day of the payment, from that of the note to today; without it today. */
      date?: string;
    };
    /**
     * Day
     * @description The day in the school.
     */
    Day: {
      /**
       * Format: date
       * @description The day.
       */
      today: string;
      /**
       * @description Whether it follows the real day, or stands still.
       * @enum {string}
       */
      follows: "now" | "nothing";
      /**
       * Format: date
       * @description The day before it was set.
       */
      was?: string;
      /** @description By how many days it went on; below zero, it went back. */
      days?: number;
    };
    /**
     * Fixtures
     * @description The document; GET /__mock/fixtures.schema.json has its schema.
     */
    Fixtures: {
      /** @description Always d6-mock-fixtures/1. */
      format: string;
      /** @description The day in the school, or now. */
      today?: string;
      /** @description The schools with all their records. */
      schools: {
        [key: string]: unknown;
      }[];
    } & {
      [key: string]: unknown;
    };
    /**
     * Snapshot
     * @description A kept state of the school.
     */
    Snapshot: {
      /** @description Its name. */
      name: string;
      /**
       * Format: date-time
       * @description When it was kept.
       */
      kept: string;
      /** @description The day in the school then, or now. */
      today: string;
      /** @description How large it is. */
      bytes: number;
    };
  };
  responses: {
    /** @description Something of the input cannot be; nothing of it was done. */
    BadInput: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "The input is refused",
         *       "status": 400,
         *       "in": "body",
         *       "pointer": "/operation",
         *       "detail": "There is no operation \"v1UpdateNot\". Near it are v1UpdateNote, v2UpdateNote."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The mock asks for its token. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "The mock asks for its token",
         *       "status": 401,
         *       "detail": "Send Authorization: Bearer with the token that the start printed."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The call comes from a page of another origin, or names a host that is not the mock's. */
    Foreign: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "Foreign pages cannot steer the mock",
         *       "status": 403,
         *       "detail": "The Origin \"https://evil.example\" is not the mock's. Call it at the address that the start printed."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is nothing of this id. */
    Missing: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "There is nothing of this id",
         *       "status": 404,
         *       "in": "path",
         *       "pointer": "/id",
         *       "detail": "There is no rule \"slow\"."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description A rule of the school stands against it; nothing was done. */
    AgainstRule: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "A rule of the school stands against it",
         *       "status": 409,
         *       "in": "body",
         *       "pointer": "/amount",
         *       "detail": "The amount is 2500.00, and only 950.00 of promise 12 is open."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description It is larger than what is taken or kept. */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "There is no room for the snapshot",
         *       "status": 413,
         *       "detail": "50 snapshots are kept already. Delete one first."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The call is sent as a form would be. */
    Form: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "title": "Forms cannot steer the mock",
         *       "status": 415,
         *       "detail": "Send JSON with Content-Type application/json, or no body."
         *     }
         */
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /**
     * @description The session that a call is about; without it, what everybody shares who names none.
     * @example worker-1
     */
    Session: string;
    /**
     * @description Only calls of this operation.
     * @example v1UpdateNote
     */
    Operation: string;
    /**
     * @description Only answers of this status, or of a kind such as 4xx.
     * @example 4xx
     */
    Status: string;
    /**
     * @description Only calls of this session, or all; without it those of the session that the header names, otherwise all.
     * @example worker-1
     */
    OfSession: string;
    /**
     * @description Only calls behind the entry of this id, or from this time on.
     * @example 2024-04-16T08:00:00Z
     */
    Since: string;
    /**
     * @description The name of the table.
     * @example learners
     */
    TableName: string;
    /**
     * @description The name of the snapshot.
     * @example before-payment
     */
    SnapshotName: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getMock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calls that steer the mock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description What it is. */
            name: string;
            /** @description The version of the mock. */
            version: string;
            /** @description Where the API is. */
            api: string;
            /** @description Where the calls are described as an OpenAPI document. */
            document: string;
            /** @description Every call in a line. */
            calls: {
              /** @description The method in upper case. */
              method: string;
              /** @description The path with its parameters in braces. */
              path: string;
              /** @description What it does. */
              does: string;
            }[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always ok.
             * @constant
             */
            status: "ok";
            /** @description The version of the mock. */
            version: string;
            /** @description How long it has been up in seconds. */
            uptime: number;
            /**
             * Format: date-time
             * @description When it started.
             */
            started: string;
            /** @description How many operations the contract has. */
            operations: number;
            /**
             * Format: uri
             * @description Where the contract is served.
             */
            contract: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getControlDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The OpenAPI document of the calls that steer the mock. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The version of OpenAPI. */
            openapi: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The OpenAPI document of the API. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The version of OpenAPI. */
            openapi: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  listOperations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The operations in the order of the contract. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Operation"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  reset: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "what": [
         *         "rules",
         *         "requests"
         *       ],
         *       "session": "all"
         *     }
         */
        "application/json": components["schemas"]["Reset"];
      };
    };
    responses: {
      /** @description It was reset. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /**
             * @description Always reset.
             * @constant
             */
            status: "reset";
            /** @description What was reset. */
            what: string[];
            /** @description The session that was reset; all for each of them, null for what is shared by those who name none. */
            session: string | null;
          };
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      415: components["responses"]["Form"];
    };
  };
  getQuirks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All quirks with what is chosen for the session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quirk"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  putQuirks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "api-type-id": "string",
         *       "activation-lag": 90
         *     }
         */
        "application/json": {
          [key: string]: string | number;
        };
      };
    };
    responses: {
      /** @description All quirks with what is chosen now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Quirk"][];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      415: components["responses"]["Form"];
    };
  };
  listRules: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rules with how often each was used. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  createRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "operation": "v1UpdateNote",
         *       "times": 2,
         *       "respond": {
         *         "status": 503
         *       }
         *     }
         */
        "application/json": components["schemas"]["NewRule"];
      };
    };
    responses: {
      /** @description The rule is in force. */
      201: {
        headers: {
          /** @description Where the rule is. */
          Location: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      415: components["responses"]["Form"];
    };
  };
  deleteRules: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /** @description The id of the rule. */
        id: components["schemas"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rule with how often it was used. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  putRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /** @description The id of the rule. */
        id: components["schemas"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "operation": "v1GetNotes",
         *       "delayMs": {
         *         "min": 500,
         *         "max": 2000
         *       }
         *     }
         */
        "application/json": components["schemas"]["NewRule"];
      };
    };
    responses: {
      /** @description It replaces the one before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      /** @description The rule is in force. */
      201: {
        headers: {
          /** @description Where the rule is. */
          Location: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      415: components["responses"]["Form"];
    };
  };
  deleteRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /** @description The id of the rule. */
        id: components["schemas"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  patchRule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /** @description The id of the rule. */
        id: components["schemas"]["RuleId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "enabled": false
         *     }
         */
        "application/json": Record<string, never>;
      };
    };
    responses: {
      /** @description The rule as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rule"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      415: components["responses"]["Form"];
    };
  };
  listRequests: {
    parameters: {
      query?: {
        /**
         * @description Only calls of this operation.
         * @example v1UpdateNote
         */
        operation?: components["parameters"]["Operation"];
        /**
         * @description Only answers of this status, or of a kind such as 4xx.
         * @example 4xx
         */
        status?: components["parameters"]["Status"];
        /**
         * @description Only calls of this session, or all; without it those of the session that the header names, otherwise all.
         * @example worker-1
         */
        session?: components["parameters"]["OfSession"];
        /**
         * @description Only calls behind the entry of this id, or from this time on.
         * @example 2024-04-16T08:00:00Z
         */
        since?: components["parameters"]["Since"];
        /**
         * @description How many at most.
         * @example 20
         */
        limit?: number;
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The calls. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Entry"][];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  deleteRequests: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are forgotten. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  streamRequests: {
    parameters: {
      query?: {
        /**
         * @description Only calls of this operation.
         * @example v1UpdateNote
         */
        operation?: components["parameters"]["Operation"];
        /**
         * @description Only answers of this status, or of a kind such as 4xx.
         * @example 4xx
         */
        status?: components["parameters"]["Status"];
        /**
         * @description Only calls of this session, or all; without it those of the session that the header names, otherwise all.
         * @example worker-1
         */
        session?: components["parameters"]["OfSession"];
      };
      header?: {
        /**
         * @description The id of the last entry that the reader has.
         * @example m8x2k1-17
         */
        "Last-Event-ID"?: string;
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events without an end. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the entry, as X-Mock-Request has it.
         * @example m8x2k1-17
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The call. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WholeEntry"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  listTables: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every table, those first that others refer to. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Table"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  listRecords: {
    parameters: {
      query?: {
        /** @description The id of a school; without it the records of all schools, in the order of these. */
        school?: components["schemas"]["SchoolId"];
        /** @description What a text of the record has in it, in upper or lower case. A whole number is looked for among its ids too, and among those that it refers to. */
        search?: string;
        /** @description How many records the page has at most. */
        limit?: number;
        /** @description How many records come before the page. */
        offset?: number;
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Records"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  addRecord: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "learner_id": 501,
         *       "absent_date": "2024-04-15",
         *       "absent_reason": "Illness"
         *     }
         */
        "application/json": components["schemas"]["Fields"];
      };
    };
    responses: {
      /** @description The record as it is kept. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      409: components["responses"]["AgainstRule"];
      415: components["responses"]["Form"];
    };
  };
  getRecord: {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
        /**
         * @description The id of the record, as the list has it.
         * @example 501
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  removeRecord: {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
        /**
         * @description The id of the record, as the list has it.
         * @example 501
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      409: components["responses"]["AgainstRule"];
    };
  };
  changeRecord: {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the table.
         * @example learners
         */
        table: components["parameters"]["TableName"];
        /**
         * @description The id of the record, as the list has it.
         * @example 501
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "first_name": "Thabo"
         *     }
         */
        "application/json": components["schemas"]["Fields"];
      };
    };
    responses: {
      /** @description The record as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      409: components["responses"]["AgainstRule"];
      415: components["responses"]["Form"];
    };
  };
  payPromise: {
    parameters: {
      query?: {
        /** @description The id of a school; without it the first one. */
        school?: components["schemas"]["SchoolId"];
      };
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The id of the promise.
         * @example 12
         */
        id: components["schemas"]["SchoolId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "amount": "250.00",
         *       "date": "2024-04-16"
         *     }
         */
        "application/json": components["schemas"]["Payment"];
      };
    };
    responses: {
      /** @description The promise as it is now, and what was booked. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            promise: components["schemas"]["Record"];
            /** @description A receipt for each learner and category whose debts it settled. */
            transactions: components["schemas"]["Record"][];
          };
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      409: components["responses"]["AgainstRule"];
      415: components["responses"]["Form"];
    };
  };
  putIntegration: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The id of the school.
         * @example 1000
         */
        school: components["schemas"]["SchoolId"];
        /**
         * @description The id of the API, or its name.
         * @example 10
         */
        api_type: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "activated_by_school": false
         *     }
         */
        "application/json": {
          /** @description Whether the school has authorised it. */
          activated_by_school?: boolean;
          /** @description Whether the integrator has activated it. */
          activated_by_integrator?: boolean;
        };
      };
    };
    responses: {
      /** @description The integration as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Record"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      415: components["responses"]["Form"];
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The day. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Day"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  putClock: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "days": 14
         *     }
         */
        "application/json":
          | {
              /** @description yyyy-mm-dd or now. */
              today: string;
            }
          | {
              /** @description The number of days. */
              days: number;
            };
      };
    };
    responses: {
      /** @description The day now, and what it was before. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Day"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      415: components["responses"]["Form"];
    };
  };
  getFixtures: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schools with all their records, and the day. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Fixtures"];
          "application/yaml": components["schemas"]["Fixtures"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  postFixtures: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "format": "d6-mock-fixtures/1",
         *       "today": "2024-04-16",
         *       "schools": [
         *         {
         *           "id": 1000,
         *           "name": "Example Primary"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["Fixtures"];
        "application/yaml": components["schemas"]["Fixtures"];
      };
    };
    responses: {
      /** @description What the school holds now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The ids of the schools. */
            schools: number[];
            /**
             * Format: date
             * @description The day in the school.
             */
            today: string;
          };
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      413: components["responses"]["TooLarge"];
      415: components["responses"]["Form"];
    };
  };
  getFixturesSchema: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A JSON Schema of draft 7. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The draft that it is written in. */
            $schema: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  listSnapshots: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The snapshots in the order in which they were first kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
    };
  };
  getSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  putSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state is kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      413: components["responses"]["TooLarge"];
      415: components["responses"]["Form"];
    };
  };
  deleteSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
    };
  };
  restoreSnapshot: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The session that a call is about; without it, what everybody shares who names none.
         * @example worker-1
         */
        "X-Mock-Session"?: components["parameters"]["Session"];
      };
      path: {
        /**
         * @description The name of the snapshot.
         * @example before-payment
         */
        name: components["parameters"]["SnapshotName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state that the school has now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"];
        };
      };
      400: components["responses"]["BadInput"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Foreign"];
      404: components["responses"]["Missing"];
      415: components["responses"]["Form"];
    };
  };
}
