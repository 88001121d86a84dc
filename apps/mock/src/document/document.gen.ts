// Generated from control/openapi.yaml by `pnpm generate`. Do not edit.
export const text: string = `{
  "openapi": "3.1.0",
  "info": {
    "title": "Control of the d6 mock",
    "version": "0.0.0",
    "summary": "What steers a running mock of the d6 Integrate API.",
    "description": "Everything under \`/__mock\` of a mock that runs: what to answer instead of the school, what was asked and why it was\\nanswered so, and the school itself.\\n\\nThe header \`X-Mock-Session\` names a session. What is done with it concerns that session alone: its school, its rules and\\nits requests. Without the header a call is about the school that everybody shares who names no session.\\n\\nBad input is refused with a problem (\`application/problem+json\`) that names the place by a JSON pointer, and nothing of\\nit is done.\\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010",
      "description": "The mock as \`d6-mock\` starts it."
    }
  ],
  "tags": [
    {
      "name": "Mock",
      "description": "What the mock is, and what it can do."
    },
    {
      "name": "Rules",
      "description": "What to answer instead of the school."
    },
    {
      "name": "Requests",
      "description": "What was asked, what was answered, and why."
    },
    {
      "name": "School",
      "description": "The school from its own side."
    },
    {
      "name": "Fixtures",
      "description": "The whole school at once."
    }
  ],
  "security": [
    {},
    {
      "token": []
    }
  ],
  "paths": {
    "/__mock": {
      "get": {
        "operationId": "getMock",
        "tags": [
          "Mock"
        ],
        "summary": "What can be steered",
        "responses": {
          "200": {
            "description": "The calls that steer the mock.",
            "content": {
              "application/json": {
                "schema": {
                  "title": "Mock",
                  "description": "The mock and the calls that steer it.",
                  "type": "object",
                  "required": [
                    "name",
                    "version",
                    "api",
                    "document",
                    "calls"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "name": {
                      "type": "string",
                      "description": "What it is."
                    },
                    "version": {
                      "type": "string",
                      "description": "The version of the mock."
                    },
                    "api": {
                      "type": "string",
                      "description": "Where the API is."
                    },
                    "document": {
                      "type": "string",
                      "description": "Where the calls are described as an OpenAPI document."
                    },
                    "calls": {
                      "type": "array",
                      "description": "Every call in a line.",
                      "items": {
                        "title": "Call",
                        "description": "A call that steers the mock.",
                        "type": "object",
                        "required": [
                          "method",
                          "path",
                          "does"
                        ],
                        "additionalProperties": false,
                        "properties": {
                          "method": {
                            "type": "string",
                            "description": "The method in upper case."
                          },
                          "path": {
                            "type": "string",
                            "description": "The path with its parameters in braces."
                          },
                          "does": {
                            "type": "string",
                            "description": "What it does."
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "Mock"
        ],
        "summary": "Whether it is up",
        "responses": {
          "200": {
            "description": "It is up.",
            "content": {
              "application/json": {
                "schema": {
                  "title": "Health",
                  "description": "A mock that is up.",
                  "type": "object",
                  "required": [
                    "status",
                    "version",
                    "uptime",
                    "started",
                    "operations",
                    "contract"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "status": {
                      "type": "string",
                      "const": "ok",
                      "description": "Always ok."
                    },
                    "version": {
                      "type": "string",
                      "description": "The version of the mock."
                    },
                    "uptime": {
                      "type": "number",
                      "minimum": 0,
                      "description": "How long it has been up in seconds."
                    },
                    "started": {
                      "type": "string",
                      "format": "date-time",
                      "description": "When it started."
                    },
                    "operations": {
                      "type": "integer",
                      "description": "How many operations the contract has."
                    },
                    "contract": {
                      "type": "string",
                      "format": "uri",
                      "description": "Where the contract is served."
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/control.json": {
      "get": {
        "operationId": "getControlDocument",
        "tags": [
          "Mock"
        ],
        "summary": "This document",
        "responses": {
          "200": {
            "description": "The OpenAPI document of the calls that steer the mock.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "openapi"
                  ],
                  "properties": {
                    "openapi": {
                      "type": "string",
                      "description": "The version of OpenAPI."
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/openapi.json": {
      "get": {
        "operationId": "getContract",
        "tags": [
          "Mock"
        ],
        "summary": "The contract with the mock as its first server",
        "responses": {
          "200": {
            "description": "The OpenAPI document of the API.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "openapi"
                  ],
                  "properties": {
                    "openapi": {
                      "type": "string",
                      "description": "The version of OpenAPI."
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/operations": {
      "get": {
        "operationId": "listOperations",
        "tags": [
          "Mock"
        ],
        "summary": "Every operation of the API and its declared responses",
        "responses": {
          "200": {
            "description": "The operations in the order of the contract.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Operation"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/reset": {
      "post": {
        "operationId": "reset",
        "tags": [
          "Mock"
        ],
        "summary": "Back to how it was at the start",
        "description": "Without a body all of it is reset, for the session that the header names.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Reset"
              },
              "example": {
                "what": [
                  "rules",
                  "requests"
                ],
                "session": "all"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It was reset.",
            "content": {
              "application/json": {
                "schema": {
                  "title": "Reset done",
                  "description": "What was reset, and for whom.",
                  "type": "object",
                  "required": [
                    "status",
                    "what",
                    "session"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "status": {
                      "type": "string",
                      "const": "reset",
                      "description": "Always reset."
                    },
                    "what": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "What was reset."
                    },
                    "session": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "description": "The session that was reset; all for each of them, null for what is shared by those who name none."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/quirks": {
      "get": {
        "operationId": "getQuirks",
        "tags": [
          "Mock"
        ],
        "summary": "The quirks of the live API, with what speaks for each choice",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "All quirks with what is chosen for the session.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Quirk"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      },
      "put": {
        "operationId": "putQuirks",
        "tags": [
          "Mock"
        ],
        "summary": "Choose what the live API does",
        "description": "Quirks that are left out keep what was chosen. With X-Mock-Session the choice is that session's own; without it, it counts for all sessions that have chosen nothing themselves.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "title": "Choices",
                "description": "A choice for each quirk by its name.",
                "type": "object",
                "additionalProperties": {
                  "type": [
                    "string",
                    "integer"
                  ]
                }
              },
              "example": {
                "api-type-id": "string",
                "activation-lag": 90
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "All quirks with what is chosen now.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Quirk"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/rules": {
      "get": {
        "operationId": "listRules",
        "tags": [
          "Rules"
        ],
        "summary": "The rules, the newest first",
        "description": "With X-Mock-Session the rules of that session; without it all rules.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "The rules with how often each was used.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Rule"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      },
      "post": {
        "operationId": "createRule",
        "tags": [
          "Rules"
        ],
        "summary": "Add a rule",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRule"
              },
              "example": {
                "operation": "v1UpdateNote",
                "times": 2,
                "respond": {
                  "status": 503
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The rule is in force.",
            "headers": {
              "Location": {
                "description": "Where the rule is.",
                "schema": {
                  "type": "string"
                },
                "required": true
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Rule"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      },
      "delete": {
        "operationId": "deleteRules",
        "tags": [
          "Rules"
        ],
        "summary": "Remove the rules",
        "description": "With X-Mock-Session the rules of that session; without it all rules.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "204": {
            "description": "They are gone."
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/rules/{id}": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "description": "The id of the rule.",
          "schema": {
            "$ref": "#/components/schemas/RuleId"
          }
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getRule",
        "tags": [
          "Rules"
        ],
        "summary": "One rule",
        "responses": {
          "200": {
            "description": "The rule with how often it was used.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Rule"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      },
      "put": {
        "operationId": "putRule",
        "tags": [
          "Rules"
        ],
        "summary": "Put a rule under an id of one's own",
        "description": "A rule that has the id is replaced, so that a set that is loaded twice doubles nothing. Either way it is the newest rule then, and its counts begin anew.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NewRule"
              },
              "example": {
                "operation": "v1GetNotes",
                "delayMs": {
                  "min": 500,
                  "max": 2000
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It replaces the one before.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Rule"
                }
              }
            }
          },
          "201": {
            "description": "The rule is in force.",
            "headers": {
              "Location": {
                "description": "Where the rule is.",
                "schema": {
                  "type": "string"
                },
                "required": true
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Rule"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      },
      "patch": {
        "operationId": "patchRule",
        "tags": [
          "Rules"
        ],
        "summary": "Change a rule, or switch it off without losing it",
        "description": "As RFC 7396 merges JSON: what is null is taken away. The rule keeps its place and its counts.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "title": "Changes of a rule",
                "description": "The parts to change, or null for those to take away.",
                "type": "object"
              },
              "example": {
                "enabled": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The rule as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Rule"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      },
      "delete": {
        "operationId": "deleteRule",
        "tags": [
          "Rules"
        ],
        "summary": "Remove a rule",
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      }
    },
    "/__mock/requests": {
      "get": {
        "operationId": "listRequests",
        "tags": [
          "Requests"
        ],
        "summary": "What was asked and answered, the newest first",
        "description": "The last 1,000 calls of the API, without their bodies.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/OfSession"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many at most.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "example": 20
          },
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "The calls.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Entry"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      },
      "delete": {
        "operationId": "deleteRequests",
        "tags": [
          "Requests"
        ],
        "summary": "Forget what was asked",
        "description": "With X-Mock-Session the calls of that session; without it all calls.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "204": {
            "description": "They are forgotten."
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/requests/stream": {
      "get": {
        "operationId": "streamRequests",
        "tags": [
          "Requests"
        ],
        "summary": "The calls as server-sent events, while they happen",
        "description": "Each event has the id of its entry; Last-Event-ID goes on behind one. An event \`gap\` says that calls were missed, because the reader was too slow or the journal does not have them any more. A comment keeps the connection open.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Operation"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/OfSession"
          },
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last entry that the reader has.",
            "schema": {
              "type": "string",
              "maxLength": 100
            },
            "example": "m8x2k1-17"
          },
          {
            "$ref": "#/components/parameters/Session"
          }
        ],
        "responses": {
          "200": {
            "description": "Events without an end.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string",
                  "description": "Events: entries without bodies, and gaps."
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/requests/{id}": {
      "get": {
        "operationId": "getRequest",
        "tags": [
          "Requests"
        ],
        "summary": "One call with its bodies",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the entry, as X-Mock-Request has it.",
            "schema": {
              "type": "string",
              "maxLength": 100
            },
            "example": "m8x2k1-17"
          }
        ],
        "responses": {
          "200": {
            "description": "The call.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WholeEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      }
    },
    "/__mock/school": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "listTables",
        "tags": [
          "School"
        ],
        "summary": "The tables of the school, with their fields",
        "responses": {
          "200": {
            "description": "Every table, those first that others refer to.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Table"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/school/{table}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/TableName"
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "listRecords",
        "tags": [
          "School"
        ],
        "summary": "The records of a table, page by page",
        "parameters": [
          {
            "name": "school",
            "in": "query",
            "description": "The id of a school; without it the records of all schools, in the order of these.",
            "schema": {
              "$ref": "#/components/schemas/SchoolId"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "What a text of the record has in it, in upper or lower case. A whole number is looked for among its ids too, and among those that it refers to.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many records the page has at most.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 50
            }
          },
          {
            "name": "offset",
            "in": "query",
            "description": "How many records come before the page.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647,
              "default": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of records.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Records"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      },
      "post": {
        "operationId": "addRecord",
        "tags": [
          "School"
        ],
        "summary": "Add a record",
        "description": "What is left out is what it usually is, and the id is the next one. It goes to the first school unless school_id names another. A new note may bring its promise_to_pays.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fields"
              },
              "example": {
                "learner_id": 501,
                "absent_date": "2024-04-15",
                "absent_reason": "Illness"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The record as it is kept.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Record"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "409": {
            "$ref": "#/components/responses/AgainstRule"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/school/{table}/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/TableName"
        },
        {
          "name": "id",
          "in": "path",
          "required": true,
          "description": "The id of the record, as the list has it.",
          "schema": {
            "type": "string",
            "maxLength": 200
          },
          "example": "501"
        },
        {
          "name": "school",
          "in": "query",
          "description": "The id of a school; without it the first one.",
          "schema": {
            "$ref": "#/components/schemas/SchoolId"
          }
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getRecord",
        "tags": [
          "School"
        ],
        "summary": "One record",
        "responses": {
          "200": {
            "description": "The record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Record"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      },
      "patch": {
        "operationId": "changeRecord",
        "tags": [
          "School"
        ],
        "summary": "Change a record",
        "description": "Fields that are left out stay as they are. What cannot be written may be sent as it is.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fields"
              },
              "example": {
                "first_name": "Thabo"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The record as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Record"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "409": {
            "$ref": "#/components/responses/AgainstRule"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      },
      "delete": {
        "operationId": "removeRecord",
        "tags": [
          "School"
        ],
        "summary": "Remove a record that no other refers to",
        "description": "An account goes with its people, and a school with its integrations.",
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "409": {
            "$ref": "#/components/responses/AgainstRule"
          }
        }
      }
    },
    "/__mock/promises/{id}/payments": {
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "description": "The id of the promise.",
          "schema": {
            "$ref": "#/components/schemas/SchoolId"
          },
          "example": 12
        },
        {
          "name": "school",
          "in": "query",
          "description": "The id of a school; without it the first one.",
          "schema": {
            "$ref": "#/components/schemas/SchoolId"
          }
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "post": {
        "operationId": "payPromise",
        "tags": [
          "School"
        ],
        "summary": "Pay a promise, wholly or in part",
        "description": "The payment settles the oldest debts of the account, so that balances, the age analysis and the promise say so from now on.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Payment"
              },
              "example": {
                "amount": "250.00",
                "date": "2024-04-16"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The promise as it is now, and what was booked.",
            "content": {
              "application/json": {
                "schema": {
                  "title": "Paid",
                  "description": "A promise after a payment, and what was booked for it.",
                  "type": "object",
                  "required": [
                    "promise",
                    "transactions"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "promise": {
                      "$ref": "#/components/schemas/Record"
                    },
                    "transactions": {
                      "type": "array",
                      "description": "A receipt for each learner and category whose debts it settled.",
                      "items": {
                        "$ref": "#/components/schemas/Record"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "409": {
            "$ref": "#/components/responses/AgainstRule"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/integrations/{school}/{api_type}": {
      "parameters": [
        {
          "name": "school",
          "in": "path",
          "required": true,
          "description": "The id of the school.",
          "schema": {
            "$ref": "#/components/schemas/SchoolId"
          },
          "example": 1000
        },
        {
          "name": "api_type",
          "in": "path",
          "required": true,
          "description": "The id of the API, or its name.",
          "schema": {
            "type": "string",
            "maxLength": 200
          },
          "example": "10"
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "put": {
        "operationId": "putIntegration",
        "tags": [
          "School"
        ],
        "summary": "Authorise or activate an API of a school, or take that back",
        "description": "The gates of the API follow at once.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "title": "Switches",
                "description": "One of them, or both.",
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": {
                  "activated_by_school": {
                    "type": "boolean",
                    "description": "Whether the school has authorised it."
                  },
                  "activated_by_integrator": {
                    "type": "boolean",
                    "description": "Whether the integrator has activated it."
                  }
                }
              },
              "example": {
                "activated_by_school": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The integration as it is now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Record"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/clock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getClock",
        "tags": [
          "School"
        ],
        "summary": "The day in the school",
        "responses": {
          "200": {
            "description": "The day.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Day"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      },
      "put": {
        "operationId": "putClock",
        "tags": [
          "School"
        ],
        "summary": "Set the day in the school, or move it on",
        "description": "What is overdue, the days that notes and promises may have, and the age of debts follow. Records stay as they are. A day before the present one is taken, and the answer says by how many days the school went back.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "oneOf": [
                  {
                    "title": "Day to set",
                    "description": "The day to stand still at, or now to follow the real day in South Africa.",
                    "type": "object",
                    "required": [
                      "today"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "today": {
                        "type": "string",
                        "description": "yyyy-mm-dd or now."
                      }
                    }
                  },
                  {
                    "title": "Days to move on",
                    "description": "By how many days to move on.",
                    "type": "object",
                    "required": [
                      "days"
                    ],
                    "additionalProperties": false,
                    "properties": {
                      "days": {
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 36525,
                        "description": "The number of days."
                      }
                    }
                  }
                ]
              },
              "example": {
                "days": 14
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The day now, and what it was before.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Day"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/fixtures": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getFixtures",
        "tags": [
          "Fixtures"
        ],
        "summary": "The whole school as one document",
        "description": "In YAML where Accept asks for application/yaml, in JSON otherwise.",
        "responses": {
          "200": {
            "description": "The schools with all their records, and the day.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fixtures"
                }
              },
              "application/yaml": {
                "schema": {
                  "$ref": "#/components/schemas/Fixtures"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      },
      "post": {
        "operationId": "postFixtures",
        "tags": [
          "Fixtures"
        ],
        "summary": "Replace the whole school by a document",
        "description": "All of it or nothing, in JSON or in YAML. Where the document has a day, the clock is set to it.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fixtures"
              },
              "example": {
                "format": "d6-mock-fixtures/1",
                "today": "2024-04-16",
                "schools": [
                  {
                    "id": 1000,
                    "name": "Example Primary"
                  }
                ]
              }
            },
            "application/yaml": {
              "schema": {
                "$ref": "#/components/schemas/Fixtures"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the school holds now.",
            "content": {
              "application/json": {
                "schema": {
                  "title": "Loaded",
                  "description": "What the school holds now.",
                  "type": "object",
                  "required": [
                    "schools",
                    "today"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "schools": {
                      "type": "array",
                      "items": {
                        "type": "integer"
                      },
                      "description": "The ids of the schools."
                    },
                    "today": {
                      "type": "string",
                      "format": "date",
                      "description": "The day in the school."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    },
    "/__mock/fixtures.schema.json": {
      "get": {
        "operationId": "getFixturesSchema",
        "tags": [
          "Fixtures"
        ],
        "summary": "The JSON Schema of the document",
        "description": "The same file is in the package as fixtures.schema.json, for editors.",
        "responses": {
          "200": {
            "description": "A JSON Schema of draft 7.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "$schema"
                  ],
                  "properties": {
                    "$schema": {
                      "type": "string",
                      "description": "The draft that it is written in."
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/snapshots": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "listSnapshots",
        "tags": [
          "Fixtures"
        ],
        "summary": "The kept states of the school",
        "responses": {
          "200": {
            "description": "The snapshots in the order in which they were first kept.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Snapshot"
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          }
        }
      }
    },
    "/__mock/snapshots/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/SnapshotName"
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "get": {
        "operationId": "getSnapshot",
        "tags": [
          "Fixtures"
        ],
        "summary": "One kept state",
        "responses": {
          "200": {
            "description": "What is known of it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      },
      "put": {
        "operationId": "putSnapshot",
        "tags": [
          "Fixtures"
        ],
        "summary": "Keep the present state of the school under a name",
        "description": "It takes the place of one that had the name. A session keeps 50 of them, with 64 MB together.",
        "responses": {
          "200": {
            "description": "The state is kept.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      },
      "delete": {
        "operationId": "deleteSnapshot",
        "tags": [
          "Fixtures"
        ],
        "summary": "Forget a kept state",
        "responses": {
          "204": {
            "description": "It is gone."
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          }
        }
      }
    },
    "/__mock/snapshots/{name}/restore": {
      "parameters": [
        {
          "$ref": "#/components/parameters/SnapshotName"
        },
        {
          "$ref": "#/components/parameters/Session"
        }
      ],
      "post": {
        "operationId": "restoreSnapshot",
        "tags": [
          "Fixtures"
        ],
        "summary": "Return to a kept state",
        "description": "The records and the day are what they were; the snapshot stays.",
        "responses": {
          "200": {
            "description": "The state that the school has now.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadInput"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Foreign"
          },
          "404": {
            "$ref": "#/components/responses/Missing"
          },
          "415": {
            "$ref": "#/components/responses/Form"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "Asked for where other machines can reach the mock; the start prints it."
      }
    },
    "parameters": {
      "Session": {
        "name": "X-Mock-Session",
        "in": "header",
        "description": "The session that a call is about; without it, what everybody shares who names none.",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "worker-1"
      },
      "Operation": {
        "name": "operation",
        "in": "query",
        "description": "Only calls of this operation.",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "v1UpdateNote"
      },
      "Status": {
        "name": "status",
        "in": "query",
        "description": "Only answers of this status, or of a kind such as 4xx.",
        "schema": {
          "type": "string",
          "pattern": "^[1-5]([0-9]{2}|xx)$"
        },
        "example": "4xx"
      },
      "OfSession": {
        "name": "session",
        "in": "query",
        "description": "Only calls of this session, or all; without it those of the session that the header names, otherwise all.",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "worker-1"
      },
      "Since": {
        "name": "since",
        "in": "query",
        "description": "Only calls behind the entry of this id, or from this time on.",
        "schema": {
          "type": "string",
          "maxLength": 100
        },
        "example": "2024-04-16T08:00:00Z"
      },
      "TableName": {
        "name": "table",
        "in": "path",
        "required": true,
        "description": "The name of the table.",
        "schema": {
          "type": "string",
          "maxLength": 200
        },
        "example": "learners"
      },
      "SnapshotName": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "The name of the snapshot.",
        "schema": {
          "type": "string",
          "pattern": "^[\\\\p{L}\\\\p{N}][\\\\p{L}\\\\p{N} ._\\\\-]{0,63}$"
        },
        "example": "before-payment"
      }
    },
    "responses": {
      "BadInput": {
        "description": "Something of the input cannot be; nothing of it was done.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "The input is refused",
              "status": 400,
              "in": "body",
              "pointer": "/operation",
              "detail": "There is no operation \\"v1UpdateNot\\". Near it are v1UpdateNote, v2UpdateNote."
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The mock asks for its token.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "The mock asks for its token",
              "status": 401,
              "detail": "Send Authorization: Bearer with the token that the start printed."
            }
          }
        }
      },
      "Foreign": {
        "description": "The call comes from a page of another origin, or names a host that is not the mock's.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "Foreign pages cannot steer the mock",
              "status": 403,
              "detail": "The Origin \\"https://evil.example\\" is not the mock's. Call it at the address that the start printed."
            }
          }
        }
      },
      "Missing": {
        "description": "There is nothing of this id.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "There is nothing of this id",
              "status": 404,
              "in": "path",
              "pointer": "/id",
              "detail": "There is no rule \\"slow\\"."
            }
          }
        }
      },
      "AgainstRule": {
        "description": "A rule of the school stands against it; nothing was done.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "A rule of the school stands against it",
              "status": 409,
              "in": "body",
              "pointer": "/amount",
              "detail": "The amount is 2500.00, and only 950.00 of promise 12 is open."
            }
          }
        }
      },
      "TooLarge": {
        "description": "It is larger than what is taken or kept.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "There is no room for the snapshot",
              "status": 413,
              "detail": "50 snapshots are kept already. Delete one first."
            }
          }
        }
      },
      "Form": {
        "description": "The call is sent as a form would be.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "title": "Forms cannot steer the mock",
              "status": 415,
              "detail": "Send JSON with Content-Type application/json, or no body."
            }
          }
        }
      }
    },
    "schemas": {
      "Problem": {
        "title": "Problem",
        "description": "What went wrong, as RFC 9457 has it.",
        "type": "object",
        "required": [
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "title": {
            "type": "string",
            "description": "The kind of problem."
          },
          "status": {
            "type": "integer",
            "description": "The status of the answer."
          },
          "detail": {
            "type": "string",
            "description": "What failed, what was expected, and what came."
          },
          "in": {
            "type": "string",
            "enum": [
              "path",
              "query",
              "body",
              "header"
            ],
            "description": "The part of the call that is refused."
          },
          "pointer": {
            "type": "string",
            "description": "Where in that part, as a JSON pointer."
          },
          "errors": {
            "type": "array",
            "description": "Everything that is wrong, where it is more than one thing.",
            "items": {
              "title": "Fault",
              "description": "A place in the body, and what is wrong there.",
              "type": "object",
              "required": [
                "pointer",
                "detail"
              ],
              "properties": {
                "pointer": {
                  "type": "string",
                  "description": "The place as a JSON pointer."
                },
                "detail": {
                  "type": "string",
                  "description": "What is wrong."
                }
              }
            }
          }
        }
      },
      "Operation": {
        "title": "Operation",
        "description": "An operation of the API.",
        "type": "object",
        "required": [
          "id",
          "method",
          "path",
          "title",
          "tag",
          "by",
          "responses"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "The operationId of the contract."
          },
          "method": {
            "type": "string",
            "description": "The method in upper case."
          },
          "path": {
            "type": "string",
            "description": "The path with its parameters in braces."
          },
          "title": {
            "type": "string",
            "description": "What it does."
          },
          "tag": {
            "type": "string",
            "description": "The group that it belongs to."
          },
          "by": {
            "type": "string",
            "enum": [
              "school",
              "example"
            ],
            "description": "Who answers it unless a rule does."
          },
          "responses": {
            "type": "array",
            "description": "The responses that the contract declares.",
            "items": {
              "title": "Declared response",
              "description": "A status with the names of its examples.",
              "type": "object",
              "required": [
                "status",
                "evidence",
                "examples"
              ],
              "additionalProperties": false,
              "properties": {
                "status": {
                  "type": "integer",
                  "description": "The status."
                },
                "evidence": {
                  "type": "string",
                  "description": "How well it is known."
                },
                "examples": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "The names of its examples."
                }
              }
            }
          }
        }
      },
      "Reset": {
        "title": "Reset",
        "description": "What to reset, and for whom.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "what": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "description": "What to reset; without it all of these.",
            "items": {
              "type": "string",
              "enum": [
                "school",
                "rules",
                "requests",
                "clock"
              ]
            }
          },
          "session": {
            "type": "string",
            "maxLength": 200,
            "description": "The session to reset, or all; without it the one that the header names."
          }
        }
      },
      "Quirk": {
        "title": "Quirk",
        "description": "Something that the vendor's pages and live use disagree on, or that nobody has shown.",
        "type": "object",
        "required": [
          "name",
          "about",
          "chosen",
          "choices",
          "gaps",
          "operations",
          "pages"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name."
          },
          "about": {
            "type": "string",
            "description": "What it is about."
          },
          "chosen": {
            "type": "string",
            "description": "What the mock does now."
          },
          "choices": {
            "type": "array",
            "description": "What it may do; the first is the default.",
            "items": {
              "title": "Choice",
              "description": "A choice with what speaks for it.",
              "type": "object",
              "required": [
                "name",
                "evidence",
                "says"
              ],
              "additionalProperties": false,
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Its name."
                },
                "evidence": {
                  "type": "string",
                  "description": "How well it is known."
                },
                "says": {
                  "type": "string",
                  "description": "What speaks for it."
                }
              }
            }
          },
          "gaps": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The assumptions of the contract behind it."
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The operations that it touches."
          },
          "pages": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The vendor's pages of these operations."
          }
        }
      },
      "RuleId": {
        "title": "Rule id",
        "description": "Letters, digits and a few signs.",
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$",
        "examples": [
          "slow-notes"
        ]
      },
      "Values": {
        "title": "Values",
        "description": "Values by name, compared as texts. The names of headers are case-insensitive.",
        "type": "object",
        "additionalProperties": {
          "type": [
            "string",
            "number",
            "boolean"
          ]
        }
      },
      "Match": {
        "title": "Match",
        "description": "What a call must have; whatever else it has does not matter.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "path": {
            "$ref": "#/components/schemas/Values"
          },
          "query": {
            "$ref": "#/components/schemas/Values"
          },
          "headers": {
            "$ref": "#/components/schemas/Values"
          },
          "body": {
            "description": "A part of the body: objects may have more than this has, lists must have as many elements, and values must be equal."
          }
        }
      },
      "Rule": {
        "title": "Rule",
        "description": "A rule with how often it was used.",
        "type": "object",
        "required": [
          "id",
          "operation",
          "enabled",
          "session",
          "hits",
          "skipped",
          "left"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/RuleId"
          },
          "operation": {
            "type": "string",
            "description": "The id of an operation, or * for all."
          },
          "name": {
            "type": "string",
            "description": "What people call it."
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether it is in force."
          },
          "session": {
            "type": [
              "string",
              "null"
            ],
            "description": "The session that it is for; null for all of them."
          },
          "match": {
            "$ref": "#/components/schemas/Match"
          },
          "skip": {
            "type": "integer",
            "description": "How many matching calls it lets pass first."
          },
          "times": {
            "type": "integer",
            "description": "How many calls it answers."
          },
          "chance": {
            "type": "number",
            "description": "In what part of the matching calls it acts."
          },
          "delayMs": {
            "description": "How long a call waits in milliseconds."
          },
          "respond": {
            "description": "What it answers."
          },
          "then": {
            "type": "string",
            "description": "What follows the last answer of a list."
          },
          "fault": {
            "type": "string",
            "description": "What goes wrong."
          },
          "strict": {
            "type": "boolean",
            "description": "Whether answers that the contract does not allow are refused."
          },
          "hits": {
            "type": "integer",
            "minimum": 0,
            "description": "How often it acted."
          },
          "skipped": {
            "type": "integer",
            "minimum": 0,
            "description": "How many matching calls it let pass, because of skip or chance."
          },
          "left": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "How many calls it still acts on; null without an end."
          }
        }
      },
      "Respond": {
        "title": "Answer",
        "description": "An answer, with one of example, body and base64Body. With none of them it is the first example of the contract.",
        "type": "object",
        "required": [
          "status"
        ],
        "additionalProperties": false,
        "properties": {
          "status": {
            "type": "integer",
            "minimum": 200,
            "maximum": 599,
            "description": "The status."
          },
          "example": {
            "type": "string",
            "description": "The name of an example that the contract has for the status; without it the first."
          },
          "body": {
            "description": "The body. A text is sent as it is, everything else as JSON."
          },
          "base64Body": {
            "type": "string",
            "pattern": "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
            "description": "A binary body in base64."
          },
          "headers": {
            "type": "object",
            "description": "Headers by name.",
            "propertyNames": {
              "pattern": "^[!#$%&'*+.^_\`|~0-9A-Za-z-]+$"
            },
            "additionalProperties": {
              "type": "string",
              "pattern": "^[\\\\t -~]*$"
            }
          }
        }
      },
      "NewRule": {
        "title": "New rule",
        "description": "What to answer instead of the school, and when - one of respond and fault, or a delay alone.",
        "type": "object",
        "required": [
          "operation"
        ],
        "additionalProperties": false,
        "properties": {
          "operation": {
            "type": "string",
            "description": "The id of an operation of the contract, or * for all of them.",
            "examples": [
              "v1UpdateNote"
            ]
          },
          "name": {
            "type": "string",
            "maxLength": 200,
            "description": "What people call it."
          },
          "enabled": {
            "type": "boolean",
            "default": true,
            "description": "Whether it is in force."
          },
          "session": {
            "type": "string",
            "maxLength": 200,
            "description": "The session that it is for; without it the one that the header names, otherwise all of them."
          },
          "match": {
            "$ref": "#/components/schemas/Match"
          },
          "skip": {
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000,
            "description": "How many matching calls it lets pass first."
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "description": "How many calls it answers; without it there is no end."
          },
          "chance": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "In what part of the matching calls it acts. The draws follow the seed of the mock."
          },
          "delayMs": {
            "description": "How long a call waits, in milliseconds; a range is drawn from anew for each call.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 0,
                "maximum": 600000
              },
              {
                "title": "Range",
                "description": "A range of milliseconds.",
                "type": "object",
                "required": [
                  "min",
                  "max"
                ],
                "additionalProperties": false,
                "properties": {
                  "min": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 600000,
                    "description": "The shortest delay."
                  },
                  "max": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 600000,
                    "description": "The longest delay."
                  }
                }
              }
            ]
          },
          "respond": {
            "description": "What to answer, or a list of answers that are served in turn.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Respond"
              },
              {
                "type": "array",
                "minItems": 1,
                "maxItems": 1000,
                "items": {
                  "$ref": "#/components/schemas/Respond"
                }
              }
            ]
          },
          "then": {
            "type": "string",
            "enum": [
              "repeat",
              "last",
              "school"
            ],
            "default": "repeat",
            "description": "What follows the last answer of a list - the first again, the last again, or the school."
          },
          "fault": {
            "type": "string",
            "enum": [
              "reset",
              "hang",
              "empty",
              "truncated-json",
              "slow-body",
              "bad-gateway-html"
            ],
            "description": "What goes wrong. reset breaks the connection and empty closes it without a byte; hang answers nothing until the rule is gone; truncated-json cuts the school's answer in half and slow-body sends it in pieces; bad-gateway-html is the page of a proxy."
          },
          "strict": {
            "type": "boolean",
            "default": false,
            "description": "Whether an answer that the contract does not allow is refused when the rule is added."
          }
        }
      },
      "Texts": {
        "title": "Texts",
        "description": "Texts by name; what came several times is a list. Credentials are left out.",
        "type": "object",
        "additionalProperties": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          ]
        }
      },
      "Why": {
        "title": "Why",
        "description": "Why it was answered so.",
        "type": "object",
        "required": [
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "text": {
            "type": "string",
            "description": "The reason in words."
          },
          "refusal": {
            "type": "string",
            "description": "The case of a refusal, as the contract's example is called."
          },
          "gate": {
            "type": "string",
            "enum": [
              "credentials",
              "authorisation",
              "activation"
            ],
            "description": "The gate that refused it."
          },
          "evidence": {
            "type": "string",
            "description": "How well the response is known."
          },
          "page": {
            "type": "string",
            "description": "The vendor's page."
          },
          "violations": {
            "type": "array",
            "description": "What the request or the answer breaks of the contract.",
            "items": {
              "title": "Violation",
              "description": "Something that the contract does not allow.",
              "type": "object",
              "required": [
                "pointer",
                "message"
              ],
              "additionalProperties": false,
              "properties": {
                "pointer": {
                  "type": "string",
                  "description": "Where it is; it begins with the part of the request or the response."
                },
                "message": {
                  "type": "string",
                  "description": "What is wrong."
                }
              }
            }
          },
          "nearest": {
            "title": "Nearest rule",
            "description": "The rule that came nearest without matching.",
            "type": "object",
            "required": [
              "rule",
              "pointer",
              "expected"
            ],
            "additionalProperties": false,
            "properties": {
              "rule": {
                "type": "string",
                "description": "Its id."
              },
              "name": {
                "type": "string",
                "description": "Its name."
              },
              "pointer": {
                "type": "string",
                "description": "The first field that differed."
              },
              "expected": {
                "description": "What the rule wants there."
              },
              "got": {
                "description": "What the call had there; absent where it had nothing."
              },
              "note": {
                "type": "string",
                "description": "Why it did not act though it matched."
              }
            }
          },
          "operations": {
            "type": "array",
            "description": "The operations that are nearest to a path that there is not.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Entry": {
        "title": "Entry",
        "description": "A call of the API, without its bodies.",
        "type": "object",
        "required": [
          "id",
          "time",
          "session",
          "operation",
          "method",
          "path",
          "query",
          "headers",
          "status",
          "milliseconds",
          "by",
          "why",
          "response"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id."
          },
          "time": {
            "type": "string",
            "format": "date-time",
            "description": "When it came."
          },
          "session": {
            "type": [
              "string",
              "null"
            ],
            "description": "The session that it named."
          },
          "operation": {
            "type": [
              "string",
              "null"
            ],
            "description": "The operation that it was for."
          },
          "method": {
            "type": "string",
            "description": "The method."
          },
          "path": {
            "type": "string",
            "description": "The path as it came."
          },
          "query": {
            "$ref": "#/components/schemas/Texts"
          },
          "headers": {
            "$ref": "#/components/schemas/Texts"
          },
          "status": {
            "type": [
              "integer",
              "null"
            ],
            "description": "The status; null where no answer was sent."
          },
          "milliseconds": {
            "type": "number",
            "minimum": 0,
            "description": "How long the answer took."
          },
          "by": {
            "type": "string",
            "description": "Who answered: school, example, validation, stray, or rule: and the id of a rule."
          },
          "why": {
            "$ref": "#/components/schemas/Why"
          },
          "response": {
            "title": "Sent",
            "description": "What was sent back.",
            "type": "object",
            "required": [
              "headers"
            ],
            "additionalProperties": false,
            "properties": {
              "headers": {
                "$ref": "#/components/schemas/Texts"
              }
            }
          }
        }
      },
      "Body": {
        "title": "Body",
        "description": "A body; null where there was none.",
        "anyOf": [
          {
            "type": "null"
          },
          {
            "title": "Kept body",
            "description": "What the journal kept of a body.",
            "type": "object",
            "required": [
              "bytes",
              "kept"
            ],
            "additionalProperties": false,
            "properties": {
              "text": {
                "type": "string",
                "description": "The body as text."
              },
              "base64": {
                "type": "string",
                "description": "The body in base64 where it is no text."
              },
              "bytes": {
                "type": "integer",
                "description": "How long it was."
              },
              "kept": {
                "type": "integer",
                "description": "How much of it is here."
              },
              "note": {
                "type": "string",
                "description": "Why not all of it is here."
              }
            }
          }
        ]
      },
      "WholeEntry": {
        "title": "Whole entry",
        "description": "A call of the API with its bodies.",
        "type": "object",
        "required": [
          "id",
          "time",
          "session",
          "operation",
          "method",
          "path",
          "query",
          "headers",
          "body",
          "status",
          "milliseconds",
          "by",
          "why",
          "response"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "Its id."
          },
          "time": {
            "type": "string",
            "format": "date-time",
            "description": "When it came."
          },
          "session": {
            "type": [
              "string",
              "null"
            ],
            "description": "The session that it named."
          },
          "operation": {
            "type": [
              "string",
              "null"
            ],
            "description": "The operation that it was for."
          },
          "method": {
            "type": "string",
            "description": "The method."
          },
          "path": {
            "type": "string",
            "description": "The path as it came."
          },
          "query": {
            "$ref": "#/components/schemas/Texts"
          },
          "headers": {
            "$ref": "#/components/schemas/Texts"
          },
          "status": {
            "type": [
              "integer",
              "null"
            ],
            "description": "The status; null where no answer was sent."
          },
          "milliseconds": {
            "type": "number",
            "minimum": 0,
            "description": "How long the answer took."
          },
          "by": {
            "type": "string",
            "description": "Who answered: school, example, validation, stray, or rule: and the id of a rule."
          },
          "why": {
            "$ref": "#/components/schemas/Why"
          },
          "response": {
            "title": "Sent whole",
            "description": "What was sent back.",
            "type": "object",
            "required": [
              "headers",
              "body"
            ],
            "additionalProperties": false,
            "properties": {
              "headers": {
                "$ref": "#/components/schemas/Texts"
              },
              "body": {
                "$ref": "#/components/schemas/Body"
              }
            }
          },
          "body": {
            "$ref": "#/components/schemas/Body"
          }
        }
      },
      "Table": {
        "title": "Table",
        "description": "A table of the school.",
        "type": "object",
        "required": [
          "name",
          "about",
          "writable",
          "fields"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "The name in the address."
          },
          "about": {
            "type": "string",
            "description": "What it holds."
          },
          "writable": {
            "type": "boolean",
            "description": "Whether its records can be added, changed and removed."
          },
          "fields": {
            "type": "array",
            "description": "The fields of a record.",
            "items": {
              "title": "Field",
              "description": "A field of a record.",
              "type": "object",
              "required": [
                "name",
                "schema",
                "required",
                "writable",
                "searched"
              ],
              "additionalProperties": false,
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Its name."
                },
                "schema": {
                  "type": "object",
                  "description": "The JSON Schema of what it holds."
                },
                "required": {
                  "type": "boolean",
                  "description": "Whether a new record has to say it."
                },
                "writable": {
                  "type": "boolean",
                  "description": "Whether it can be changed."
                },
                "searched": {
                  "type": "boolean",
                  "description": "Whether a search looks at it."
                },
                "refers_to": {
                  "type": "string",
                  "description": "The table that it refers to."
                }
              }
            }
          }
        }
      },
      "SchoolId": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
      },
      "Value": {
        "title": "Value",
        "description": "What a field holds. Amounts are text with two decimals, and days are yyyy-mm-dd.",
        "type": [
          "string",
          "number",
          "boolean",
          "null"
        ]
      },
      "Record": {
        "title": "Record",
        "description": "A record with its id.",
        "type": "object",
        "required": [
          "id"
        ],
        "additionalProperties": {
          "$ref": "#/components/schemas/Value"
        },
        "properties": {
          "id": {
            "type": [
              "integer",
              "string"
            ],
            "description": "What it is called in the address."
          }
        }
      },
      "Records": {
        "title": "Records",
        "description": "A page of records.",
        "type": "object",
        "required": [
          "data",
          "meta"
        ],
        "additionalProperties": false,
        "properties": {
          "data": {
            "type": "array",
            "description": "The records.",
            "items": {
              "$ref": "#/components/schemas/Record"
            }
          },
          "meta": {
            "title": "Page",
            "description": "Which page it is.",
            "type": "object",
            "required": [
              "total",
              "limit",
              "offset"
            ],
            "additionalProperties": false,
            "properties": {
              "total": {
                "type": "integer",
                "description": "How many records match."
              },
              "limit": {
                "type": "integer",
                "description": "How many the page has at most."
              },
              "offset": {
                "type": "integer",
                "description": "How many come before it."
              }
            }
          }
        }
      },
      "Fields": {
        "title": "Fields",
        "description": "Fields by name; GET /__mock/school says which a table has.",
        "type": "object",
        "additionalProperties": true
      },
      "Payment": {
        "title": "Payment",
        "description": "What is paid of a promise.",
        "type": "object",
        "required": [
          "amount"
        ],
        "additionalProperties": false,
        "properties": {
          "amount": {
            "type": "string",
            "description": "In rand, above zero and at most what is open of the promise."
          },
          "date": {
            "type": "string",
            "description": "The day of the payment, from that of the note to today; without it today."
          }
        }
      },
      "Day": {
        "title": "Day",
        "description": "The day in the school.",
        "type": "object",
        "required": [
          "today",
          "follows"
        ],
        "additionalProperties": false,
        "properties": {
          "today": {
            "type": "string",
            "format": "date",
            "description": "The day."
          },
          "follows": {
            "type": "string",
            "enum": [
              "now",
              "nothing"
            ],
            "description": "Whether it follows the real day, or stands still."
          },
          "was": {
            "type": "string",
            "format": "date",
            "description": "The day before it was set."
          },
          "days": {
            "type": "integer",
            "description": "By how many days it went on; below zero, it went back."
          }
        }
      },
      "Fixtures": {
        "title": "Fixtures",
        "description": "The document; GET /__mock/fixtures.schema.json has its schema.",
        "type": "object",
        "required": [
          "format",
          "schools"
        ],
        "additionalProperties": true,
        "properties": {
          "format": {
            "type": "string",
            "description": "Always d6-mock-fixtures/1."
          },
          "today": {
            "type": "string",
            "description": "The day in the school, or now."
          },
          "schools": {
            "type": "array",
            "description": "The schools with all their records.",
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          }
        }
      },
      "Snapshot": {
        "title": "Snapshot",
        "description": "A kept state of the school.",
        "type": "object",
        "required": [
          "name",
          "kept",
          "today",
          "bytes"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name."
          },
          "kept": {
            "type": "string",
            "format": "date-time",
            "description": "When it was kept."
          },
          "today": {
            "type": "string",
            "description": "The day in the school then, or now."
          },
          "bytes": {
            "type": "integer",
            "description": "How large it is."
          }
        }
      }
    }
  }
}
`;
