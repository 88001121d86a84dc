import { type Json, HOOK, LEND, LIST, LOAN } from "../library.ts";
import type { RuleCase } from "./rule-case.ts";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const body = (more: object = {}): Json => ({ content: { "application/json": { schema: {} } }, ...more });
const parameter = (name: string, place: string, more: object = {}): Json => ({ name, in: place, schema: {}, ...more });

/** Rules for operations and what callers send. */
export const CALL_RULES: Record<string, RuleCase> = {
  "operation-removed": [{}, { [`${LOAN}/delete`]: undefined }, { [`${LOAN}/delete/deprecated`]: true }],
  "operation-removed-after-sunset": [
    { [`${LOAN}/delete/deprecated`]: true, [`${LOAN}/delete/x-sunset`]: "2025-12-31" },
    { [`${LOAN}/delete`]: undefined },
    { [`${LOAN}/delete/x-sunset`]: "2027-12-31" },
  ],
  "unstable-operation-removed": [
    { [`${LOAN}/delete/x-stability-level`]: "alpha" },
    { [`${LOAN}/delete`]: undefined },
    { [`${LOAN}/delete/x-stability-level`]: "stable" },
  ],
  "operation-added": [{}, { [`${LOAN}/put`]: { responses: {} } }, { [`${LOAN}/x-put`]: { responses: {} } }],
  "operation-id-changed": [{}, { [`${LIST}/operationId`]: "loans" }, { [`${LIST}/summary`]: "Loans" }],
  "sunset-earlier": [
    { [`${LIST}/x-sunset`]: "2027-05-01" },
    { [`${LIST}/x-sunset`]: "2027-04-01" },
    { [`${LIST}/x-sunset`]: "2027-06-01" },
  ],
  "stability-lowered": [
    { [`${LIST}/x-stability-level`]: "beta" },
    { [`${LIST}/x-stability-level`]: "alpha" },
    { [`${LIST}/x-stability-level`]: "stable" },
  ],
  "server-removed": [
    { "/servers/1": { url: "https://eu.library.example.org" } },
    { "/servers/1": undefined },
    { "/servers/1/url": "https://eu.library.example.org/" },
  ],
  "server-added": [
    {},
    { "/servers/1": { url: "https://eu.library.example.org" } },
    { "/servers/0/url": "https://library.example.org/" },
  ],
  "parameter-required-added": [
    {},
    { [`${LIST}/parameters/4`]: parameter("page", "query", { required: true }) },
    { [`${LIST}/parameters/4`]: parameter("page", "query") },
  ],
  "parameter-optional-added": [
    {},
    { [`${LIST}/parameters/4`]: parameter("page", "query") },
    { [`${LIST}/parameters/4`]: parameter("Accept", "header") },
  ],
  "parameter-removed": [{}, { [`${LIST}/parameters/0`]: undefined }, { [`${LIST}/parameters/0/deprecated`]: true }],
  "parameter-promise-removed": [
    {},
    { [`${HOOK}/parameters/0`]: undefined },
    { [`${HOOK}/parameters/0/name`]: "x-signature" },
  ],
  "parameter-moved": [
    {},
    { [`${LIST}/parameters/0/in`]: "header" },
    { [`${LIST}/parameters/0/description`]: "In the query" },
  ],
  "parameter-became-required": [
    {},
    { [`${LIST}/parameters/0/required`]: true },
    { [`${LIST}/parameters/0/required`]: false },
  ],
  "parameter-became-optional": [
    {},
    { [`${HOOK}/parameters/0/required`]: false },
    { [`${HOOK}/parameters/0/deprecated`]: true },
  ],
  "parameter-serialization-replaced": [
    {},
    { [`${LIST}/parameters/1/explode`]: false },
    { [`${LIST}/parameters/1/explode`]: true },
  ],
  "parameter-empty-narrowed": [
    { [`${LIST}/parameters/0/allowEmptyValue`]: true },
    { [`${LIST}/parameters/0/allowEmptyValue`]: false },
    { [`${LIST}/parameters/1/allowEmptyValue`]: true },
  ],
  "request-body-required-added": [
    {},
    { [`${LOAN}/delete/requestBody`]: body({ required: true }) },
    { [`${LOAN}/delete/requestBody`]: body() },
  ],
  "request-body-optional-added": [
    {},
    { [`${LOAN}/delete/requestBody`]: body() },
    { [`${LEND}/requestBody/required`]: false },
  ],
  "request-body-removed": [
    {},
    { [`${LEND}/requestBody`]: undefined },
    { [`${LEND}/requestBody/description`]: "What to lend" },
  ],
  "request-body-became-required": [
    {},
    { [`${LEND}/requestBody/required`]: true },
    { [`${LEND}/requestBody/required`]: false },
  ],
  "request-body-became-optional": [
    {},
    { [`${HOOK}/requestBody/required`]: false },
    { [`${HOOK}/requestBody/description`]: "What is due" },
  ],
  "media-type-removed": [
    {},
    { [`${LEND}/requestBody/content/application~1xml`]: undefined },
    {
      [`${LEND}/requestBody/content/application~1xml`]: undefined,
      [`${LEND}/requestBody/content/application~1xml; charset=utf-8`]: { schema: ref("NewLoan") },
    },
  ],
  "media-type-added": [
    {},
    { [`${LEND}/requestBody/content/text~1plain`]: {} },
    { [`${LEND}/requestBody/content/application~1xml/schema/description`]: "Also as XML" },
  ],
  "part-type-narrowed": [
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "image/png, image/gif" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "image/png" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "image/gif,image/png" } } },
  ],
  "part-type-widened": [
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "image/png" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "image/*" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "Image/PNG" } } },
  ],
  "media-type-encoding-replaced": [
    {},
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "text/csv" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: {} } },
  ],
};
