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
      enabled: boolean;
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
      then: "repeat" | "last" | "school";
      /**
       * @description What goes wrong. reset breaks the connection and empty closes it without a byte; hang answers nothing until the rule is gone; truncated-json cuts the school's answer in half and slow-body sends it in pieces; bad-gateway-html is the page of a proxy.
       * @enum {string}
       */
      fault?: "reset" | "hang" | "empty" | "truncated-json" | "slow-body" | "bad-gateway-html";
      /**
       * @description Whether an answer that the contract does not allow is refused when the rule is added.
       * @default false
       */
      strict: boolean;
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
}
