import { describe } from "vitest";

import { HOOK, type Json, LEND, LIBRARY, LIST, LOAN } from "../library.ts";
import { type OperationCase, CALL, json, judgeEach } from "./operation-case.ts";

const OPERATIONS: OperationCase[] = [
  ["an operation", { [`${LOAN}/put`]: { responses: {} } }, "harmless", "breaking"],
  ["a path", { "/paths/~1books": { get: { responses: {} } } }, "harmless", "breaking"],
  ["a webhook", { "/webhooks/lost": { post: { responses: {} } } }, "harmless", "breaking"],
  ["a callback", { [`${LEND}/callbacks/lost`]: { "{$url}": { post: { responses: {} } } } }, "harmless", "breaking"],
  [
    "a path with another last word",
    { "/paths/~1loans~1{loan}": undefined, "/paths/~1loans~1{loan}~1now": { get: { responses: {} } } },
    "breaking",
    "breaking",
  ],
  [
    "a callback of another name",
    { [`${LEND}/callbacks`]: { overdue: (LIBRARY as never)["paths"]["/loans"]["post"]["callbacks"]["due"] as Json } },
    "harmless",
    "harmless",
  ],
  ["another operationId", { [`${LIST}/operationId`]: "loans" }, "harmless", "harmless"],
  ["another server", { "/servers/0/url": "https://other.example.org" }, "harmless", "harmless"],
];

const PARAMETERS: OperationCase[] = [
  [
    "an optional parameter",
    { [`${LIST}/parameters/4`]: { name: "page", in: "query", schema: {} } },
    "harmless",
    "harmless",
  ],
  [
    "a required parameter",
    { [`${LIST}/parameters/4`]: { name: "page", in: "query", required: true, schema: {} } },
    "breaking",
    "harmless",
  ],
  [
    "a required header",
    { [`${LIST}/parameters/4`]: { name: "X-Page", in: "header", required: true, schema: {} } },
    "breaking",
    "harmless",
  ],
  [
    "a required cookie",
    { [`${LIST}/parameters/4`]: { name: "page", in: "cookie", required: true, schema: {} } },
    "breaking",
    "harmless",
  ],
  [
    "a required parameter of the path item",
    { "/paths/~1loans/parameters": [{ name: "page", in: "query", required: true, schema: {} }] },
    "breaking",
    "harmless",
  ],
  ["a parameter that is needed", { [`${LIST}/parameters/0/required`]: true }, "breaking", "harmless"],
  ["a parameter that moves to a header", { [`${LIST}/parameters/0/in`]: "header" }, "breaking", "breaking"],
  ["a list without explode", { [`${LIST}/parameters/1/explode`]: false }, "breaking", "breaking"],
  ["a list with pipes", { [`${LIST}/parameters/1/style`]: "pipeDelimited" }, "breaking", "breaking"],
  [
    "the default explode in words",
    { [`${LIST}/parameters/1/explode`]: true, [`${LIST}/parameters/1/style`]: "form" },
    "harmless",
    "harmless",
  ],
  ["explode of a single value", { [`${LIST}/parameters/0/explode`]: false }, "harmless", "harmless"],
  [
    "explode of a list in a header",
    {
      [`${LIST}/responses/200/headers/X-Hint`]: { explode: true, schema: { type: "array", items: { type: "string" } } },
    },
    "harmless",
    "harmless",
    { [`${LIST}/responses/200/headers/X-Hint/schema`]: { type: "array", items: { type: "string" } } },
  ],
  ["a matrix in the path", { [`${LOAN}/parameters/0/style`]: "matrix" }, "breaking", "breaking"],
  [
    "content instead of a schema",
    { [`${LIST}/parameters/0/schema`]: undefined, [`${LIST}/parameters/0/content`]: json({}) },
    "breaking",
    "breaking",
  ],
  ["reserved characters", { [`${LIST}/parameters/0/allowReserved`]: true }, "harmless", "breaking"],
  ["an empty value", { [`${LIST}/parameters/0/allowEmptyValue`]: true }, "harmless", "breaking"],
  ["a header in other case", { [`${LIST}/parameters/2/name`]: "x-branch" }, "harmless", "harmless"],
  [
    "a header that OpenAPI ignores",
    { [`${LIST}/parameters/4`]: { name: "Accept", in: "header", required: true, schema: {} } },
    "harmless",
    "harmless",
  ],
  ["a narrower cookie", { [`${LIST}/parameters/3/schema/maxLength`]: 9 }, "breaking", "harmless"],
  ["a narrower path variable", { [`${LOAN}/parameters/0/schema/pattern`]: "^a" }, "breaking", "harmless"],
  [
    "a webhook's parameter",
    { [`${HOOK}/parameters/1`]: { name: "X-Try", in: "header", required: true, schema: {} } },
    "harmless",
    "breaking",
  ],
  ["a webhook's parameter that may be missing", { [`${HOOK}/parameters/0/required`]: false }, "breaking", "harmless"],
];

const BODIES: OperationCase[] = [
  ["a body that is needed", { [`${LEND}/requestBody/required`]: true }, "breaking", "harmless"],
  ["an optional body", { [`${LOAN}/delete/requestBody`]: { content: json({}) } }, "harmless", "breaking"],
  [
    "a required body",
    { [`${LOAN}/delete/requestBody`]: { required: true, content: json({}) } },
    "breaking",
    "breaking",
  ],
  ["a callback's body that may be missing", { [`${CALL}/requestBody/required`]: false }, "breaking", "harmless"],
  ["a webhook without a body", { [`${HOOK}/requestBody`]: undefined }, "breaking", "harmless"],
  ["a media type less, sent", { [`${LEND}/requestBody/content/application~1xml`]: undefined }, "breaking", "harmless"],
  ["a media type less, received", { [`${LIST}/responses/200/content/text~1csv`]: undefined }, "breaking", "harmless"],
  [
    "a range for a media type",
    {
      [`${LIST}/responses/200/content/text~1csv`]: undefined,
      [`${LIST}/responses/200/content/text~1*`]: { schema: { type: "string" } },
    },
    "breaking",
    "harmless",
  ],
  [
    "a media type with a charset and other case",
    {
      [`${LEND}/requestBody/content/application~1xml`]: undefined,
      [`${LEND}/requestBody/content/Application~1XML; charset=utf-8`]: {
        schema: { $ref: "#/components/schemas/NewLoan" },
      },
    },
    "harmless",
    "harmless",
  ],
  [
    "a part of a form as JSON",
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "application/json" } } },
    "breaking",
    "breaking",
  ],
];

describe.each([
  ["operations", OPERATIONS],
  ["parameters", PARAMETERS],
  ["bodies and media types", BODIES],
])("%s", (_area, cases) => {
  judgeEach(cases);
});
