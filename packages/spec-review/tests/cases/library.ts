import { judge } from "../../src/judge/judge.ts";
import type { Cause } from "../../src/judge/judge.ts";
import { Cursor } from "../../src/source/cursor.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Pointer to value; `undefined` removes what is there. */
export type Edits = Record<string, Json | undefined>;

/** Where the operations of the library stand. */
export const LIST = "/paths/~1loans/get";
export const LEND = "/paths/~1loans/post";
export const LOAN = "/paths/~1loans~1{loan}";
export const HOOK = "/webhooks/overdue/post";

/** A small lending library: one thing is sent, received, called back, and pushed by a webhook. */
export const LIBRARY: Json = {
  openapi: "3.1.0",
  info: { title: "Library", version: "1.0.0" },
  servers: [{ url: "https://library.example.org" }],
  security: [{ card: [] }],
  paths: {
    "/loans": {
      get: {
        operationId: "listLoans",
        parameters: [
          { name: "shelf", in: "query", schema: { type: "string" } },
          { name: "ids", in: "query", schema: { type: "array", items: { type: "integer" } } },
          { name: "X-Branch", in: "header", schema: { type: "string" } },
          { name: "visit", in: "cookie", required: true, schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "Loans",
            headers: {
              "X-Count": { required: true, schema: { type: "integer" } },
              "X-Hint": { schema: { type: "string" } },
            },
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Loan" } } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          "4XX": { description: "Refused", content: { "application/json": { schema: { type: "object" } } } },
        },
      },
      post: {
        operationId: "lend",
        security: [{ card: [] }, { token: ["lend"] }],
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/NewLoan" } },
            "application/xml": { schema: { $ref: "#/components/schemas/NewLoan" } },
          },
        },
        responses: { "201": { description: "Lent" }, default: { description: "Refused" } },
        callbacks: {
          due: {
            "{$request.body#/notify}": {
              post: {
                requestBody: {
                  required: true,
                  content: { "application/json": { schema: { $ref: "#/components/schemas/Due" } } },
                },
                responses: { "204": { description: "Noted" } },
              },
            },
          },
        },
      },
    },
    "/loans/{loan}": {
      parameters: [{ name: "loan", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: "getLoan", responses: { "2XX": { description: "The loan" } } },
      delete: { operationId: "giveBack", security: [], responses: { "204": { description: "Back" } } },
    },
  },
  webhooks: {
    overdue: {
      post: {
        operationId: "overdue",
        parameters: [{ name: "X-Signature", in: "header", required: true, schema: { type: "string" } }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Overdue" } } },
        },
        responses: { "200": { description: "Noted" } },
      },
    },
  },
  components: {
    securitySchemes: {
      card: { type: "apiKey", in: "header", name: "X-Card" },
      token: {
        type: "oauth2",
        flows: {
          clientCredentials: { tokenUrl: "https://library.example.org/token", scopes: { lend: "l", read: "r" } },
        },
      },
    },
    schemas: {
      NewLoan: { type: "object", required: ["book"], properties: { book: { type: "string" }, thing: {} } },
      Loan: { type: "object", required: ["id"], properties: { id: { type: "string" }, thing: {} } },
      Due: { type: "object", required: ["thing"], properties: { thing: {} } },
      Overdue: { type: "object", required: ["thing"], properties: { thing: {} } },
      Named: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
      Page: {
        type: "object",
        properties: { items: { type: "array", items: { $dynamicRef: "#item" } } },
        $defs: { item: { $dynamicAnchor: "item" } },
      },
      Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, purrs: { type: "boolean" } } },
      Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, barks: { type: "boolean" } } },
      Fox: {
        type: "object",
        required: ["kind", "den"],
        properties: { kind: { const: "fox" }, den: { type: "string" } },
      },
    },
  },
};

/** The library with edits. */
export function libraryWith(edits: Edits, base: Json = LIBRARY): Json {
  const document = structuredClone(base);
  for (const [pointer, value] of Object.entries(edits)) {
    const segments = pointer
      .slice(1)
      .split("/")
      .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    const name = segments.pop()!;
    const parent = segments.reduce<Json>((at, segment) => (at as Record<string, Json>)[segment]!, document);
    if (value === undefined) {
      if (Array.isArray(parent)) parent.splice(Number(name), 1);
      else delete (parent as Record<string, Json>)[name];
    } else (parent as Record<string, Json>)[name] = value;
  }
  return document;
}

/** What the judge says about two documents that are only in memory. */
export function causesBetween(base: Json, head: Json): Cause[] {
  const [before, after] = [base, head].map((document) => Cursor.root("/library.json", JSON.stringify(document)));
  return judge(before!, after!, { today: "2026-01-01" });
}

/** `breaking` or `harmless`, with what was found beside it for the message of a failure. */
export function verdictOf(base: Json, head: Json): { verdict: string; found: string[] } {
  const causes = causesBetween(base, head);
  const isBreaking = causes.some(({ severity }) => severity === "breaking");
  return {
    verdict: isBreaking ? "breaking" : "harmless",
    found: causes.map(({ severity, rule, message }) => `${severity} ${rule.id}: ${message}`),
  };
}
