import { describe } from "vitest";

import { type Edits, type Json, LEND } from "../library.ts";
import { type OperationCase, judgeEach } from "./operation-case.ts";

const BODY = `${LEND}/requestBody/content`;
const object = (properties: Json): Json => ({ type: "object", properties });

/** A form with one part, as a request has it. */
const form = (part: Json, encoding?: Json): Edits => ({
  [BODY]: {
    "multipart/form-data": { schema: object({ part }), ...(encoding ? { encoding: { part: encoding } } : {}) },
  },
});
/** A body of many parts, as OpenAPI 3.2 writes it. */
const mixed = (more: object): Edits => ({ "/openapi": "3.2.0", [BODY]: { "multipart/mixed": more } as Json });
const old = (edits: Edits): Edits => ({ "/openapi": "3.0.3", "/webhooks": undefined, ...edits });

const text: Json = { type: "string" };
const bytes: Json = { type: "string", format: "binary" };
const named: Json = { type: "string", contentMediaType: "application/octet-stream" };
const required = { "X-Sum": { required: true, schema: {} } };

const ENCODINGS: OperationCase[] = [
  ["the type that a text has anyway", form(text, { contentType: "text/plain" }), "harmless", "harmless", form(text)],
  [
    "the type that objects in a list have anyway",
    form({ type: "array", items: object({}) }, { contentType: "application/json" }),
    "harmless",
    "harmless",
    form({ type: "array", items: object({}) }),
  ],
  ["another type", form(text, { contentType: "image/png" }), "breaking", "breaking", form(text)],
  [
    "a further type",
    form({}, { contentType: "image/png, image/gif" }),
    "harmless",
    "breaking",
    form({}, { contentType: "image/png" }),
  ],
  [
    "a range of types",
    form({}, { contentType: "image/*" }),
    "harmless",
    "breaking",
    form({}, { contentType: "image/png" }),
  ],
  [
    "the types in another order",
    form({}, { contentType: "image/gif,image/png" }),
    "harmless",
    "harmless",
    form({}, { contentType: "image/png, image/gif" }),
  ],
  ["a required header", form(text, { headers: required }), "breaking", "harmless", form(text)],
  ["an optional header", form(text, { headers: { "X-Sum": { schema: {} } } }), "harmless", "harmless", form(text)],
];

const BYTES: OperationCase[] = [
  ["as 3.1 names them", { "/openapi": "3.1.0", ...form(named) }, "harmless", "harmless", old(form(bytes))],
  ["as 3.1 leaves them open", { "/openapi": "3.1.0", ...form({}) }, "harmless", "harmless", old(form(bytes))],
  [
    "with the type that they have anyway",
    form(bytes, { contentType: "application/octet-stream" }),
    "harmless",
    "harmless",
    old(form(bytes)),
  ],
  [
    "in a list",
    { "/openapi": "3.1.0", ...form({ type: "array", items: named }) },
    "harmless",
    "harmless",
    old(form({ type: "array", items: bytes })),
  ],
  [
    "in a component",
    { "/openapi": "3.1.0", "/components/schemas/Photo": {} },
    "harmless",
    "harmless",
    old({ "/components/schemas/Photo": bytes, ...form({ $ref: "#/components/schemas/Photo" }) }),
  ],
  ["that have to be a text now", form(text), "breaking", "harmless", form(bytes)],
];

const PARTS: OperationCase[] = [
  [
    "another type of each item",
    mixed({ itemSchema: {}, itemEncoding: { contentType: "image/gif" } }),
    "breaking",
    "breaking",
    mixed({ itemSchema: {}, itemEncoding: { contentType: "image/png" } }),
  ],
  [
    "a header that each item needs",
    mixed({ itemSchema: {}, itemEncoding: { contentType: "image/png", headers: required } }),
    "breaking",
    "harmless",
    mixed({ itemSchema: {}, itemEncoding: { contentType: "image/png" } }),
  ],
  [
    "another type of the first item",
    mixed({ schema: { type: "array" }, prefixEncoding: [{ contentType: "image/gif" }] }),
    "breaking",
    "breaking",
    mixed({ schema: { type: "array" }, prefixEncoding: [{ contentType: "image/png" }] }),
  ],
  [
    "another type inside of an item",
    mixed({ itemSchema: {}, itemEncoding: { encoding: { a: { contentType: "image/gif" } } } }),
    "breaking",
    "breaking",
    mixed({ itemSchema: {}, itemEncoding: { encoding: { a: { contentType: "image/png" } } } }),
  ],
];

describe.each([
  ["the encoding of a part", ENCODINGS],
  ["bytes in a form", BYTES],
  ["the encoding of items", PARTS],
])("%s", (_area, cases) => {
  judgeEach(cases);
});
