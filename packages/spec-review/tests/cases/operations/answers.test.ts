import { describe } from "vitest";

import { HOOK, LEND, LIST, LOAN } from "../library.ts";
import { type OperationCase, NAMED, SCHEMES, json, judgeEach } from "./operation-case.ts";

const ANSWERS: OperationCase[] = [
  [
    "another status of success",
    {
      [`${LEND}/responses/201`]: undefined,
      [`${LEND}/responses/200`]: { description: "" },
      [`${LEND}/responses/default`]: undefined,
    },
    "breaking",
    "breaking",
    { [`${LEND}/responses/default`]: undefined },
  ],
  [
    "another status of success beside an answer for everything else",
    { [`${LEND}/responses/201`]: undefined, [`${LEND}/responses/200`]: { description: "" } },
    "breaking",
    "breaking",
  ],
  [
    "an answer for everything in place of the only one",
    {
      [`${LOAN}/delete/responses/204`]: undefined,
      [`${LOAN}/delete/responses/default`]: { description: "Back" },
    },
    "harmless",
    "harmless",
  ],
  [
    "a body that a webhook's answer has to have",
    { [`${HOOK}/responses/200/content`]: json(NAMED) },
    "breaking",
    "breaking",
  ],
  ["a further status", { [`${LEND}/responses/202`]: { description: "Later" } }, "harmless", "breaking"],
  [
    "a range for a status",
    { [`${LOAN}/delete/responses/204`]: undefined, [`${LOAN}/delete/responses/2XX`]: { description: "" } },
    "harmless",
    "harmless",
  ],
  [
    "a range with another body",
    { [`${LIST}/responses/200`]: undefined, [`${LIST}/responses/2XX`]: { description: "", content: json({}) } },
    "breaking",
    "harmless",
  ],
  ["an error less", { [`${LIST}/responses/4XX`]: undefined }, "harmless", "harmless"],
  ["an error without its body", { [`${LIST}/responses/4XX/content`]: undefined }, "breaking", "harmless"],
  ["an answer with a body", { [`${LOAN}/delete/responses/204/content`]: json(NAMED) }, "harmless", "breaking"],
  [
    "a required header",
    { [`${LIST}/responses/200/headers/X-More`]: { required: true, schema: {} } },
    "harmless",
    "breaking",
  ],
  ["an optional header", { [`${LIST}/responses/200/headers/X-More`]: { schema: {} } }, "harmless", "harmless"],
  [
    "a header that may be missing",
    { [`${LIST}/responses/200/headers/X-Count/required`]: false },
    "breaking",
    "harmless",
  ],
  [
    "a header in other case",
    {
      [`${LIST}/responses/200/headers/X-Count`]: undefined,
      [`${LIST}/responses/200/headers/x-count`]: { required: true, schema: { type: "integer" } },
    },
    "harmless",
    "harmless",
  ],
  [
    "what an answer to a webhook has to be",
    { [`${HOOK}/responses/200/headers`]: { "X-Seen": { required: true, schema: {} } } },
    "breaking",
    "harmless",
  ],
];

const SECURITY: OperationCase[] = [
  ["a way to sign in less", { [`${LEND}/security`]: [{ card: [] }] }, "breaking", "harmless"],
  ["a scope more", { [`${LEND}/security/1/token`]: ["lend", "read"] }, "breaking", "harmless"],
  ["two schemes together", { [`${LEND}/security`]: [{ card: [], token: ["lend"] }] }, "breaking", "harmless"],
  ["signing in where nobody had to", { [`${LOAN}/delete/security`]: undefined }, "breaking", "harmless"],
  ["signing in that is optional", { [`${LEND}/security/2`]: {} }, "harmless", "breaking"],
  ["another scheme for everything", { "/security": [{ token: ["read"] }] }, "breaking", "breaking"],
  ["the scheme of everything, at the operation", { [`${LIST}/security`]: [{ card: [] }] }, "harmless", "harmless"],
  ["ways in another order", { [`${LEND}/security`]: [{ token: ["lend"] }, { card: [] }] }, "harmless", "harmless"],
  ["another name of the key", { [`${SCHEMES}/card/name`]: "X-Pass" }, "breaking", "breaking"],
  ["another place of the key", { [`${SCHEMES}/card/in`]: "query" }, "breaking", "breaking"],
  ["another type of scheme", { [`${SCHEMES}/card`]: { type: "http", scheme: "basic" } }, "breaking", "breaking"],
  [
    "an OAuth flow",
    { [`${SCHEMES}/token/flows/password`]: { tokenUrl: "https://library.example.org/token", scopes: {} } },
    "harmless",
    "breaking",
  ],
  [
    "a webhook that shows another key",
    { [`${HOOK}/security`]: [{ token: [] }] },
    "breaking",
    "breaking",
    { [`${HOOK}/security`]: [{ card: [] }] },
  ],
  ["a webhook that shows a key", { [`${HOOK}/security`]: [{ card: [] }] }, "harmless", "breaking"],
  ["what clients show, beside a webhook", { "/security": [] }, "harmless", "breaking"],
  ["a text of a scheme", { [`${SCHEMES}/card/description`]: "On the back" }, "harmless", "harmless"],
];

const MEMBERS: OperationCase[] = [
  [
    "an optional property, sent",
    { "/components/schemas/NewLoan/properties/days": { type: "integer" } },
    "harmless",
    "harmless",
  ],
  [
    "a required property, sent",
    {
      "/components/schemas/NewLoan/properties/days": { type: "integer" },
      "/components/schemas/NewLoan/required": ["book", "days"],
    },
    "breaking",
    "harmless",
  ],
  [
    "a property of a closed object, sent",
    { "/components/schemas/NewLoan/properties/days": { type: "integer" } },
    "harmless",
    "breaking",
    { "/components/schemas/NewLoan/additionalProperties": false },
  ],
  [
    "a property of a closed object, received",
    { "/components/schemas/Loan/properties/days": { type: "integer" } },
    "breaking",
    "harmless",
    { "/components/schemas/Loan/additionalProperties": false },
  ],
  ["a property, received", { "/components/schemas/Loan/properties/days": { type: "integer" } }, "harmless", "harmless"],
  [
    "a required property, received",
    {
      "/components/schemas/Loan/properties/days": { type: "integer" },
      "/components/schemas/Loan/required": ["id", "days"],
    },
    "harmless",
    "breaking",
  ],
  [
    "a required property with readOnly, sent",
    {
      "/components/schemas/NewLoan/properties/days": { type: "integer", readOnly: true },
      "/components/schemas/NewLoan/required": ["book", "days"],
    },
    "harmless",
    "harmless",
  ],
  [
    "a required property with writeOnly, received",
    {
      "/components/schemas/Loan/properties/days": { type: "integer", writeOnly: true },
      "/components/schemas/Loan/required": ["id", "days"],
    },
    "harmless",
    "harmless",
  ],
  ["readOnly, sent", { "/components/schemas/NewLoan/properties/thing/readOnly": true }, "breaking", "harmless"],
  [
    "readOnly of a required property, sent",
    { "/components/schemas/NewLoan/properties/book/readOnly": true },
    "breaking",
    "breaking",
  ],
  ["readOnly, received", { "/components/schemas/Loan/properties/id/readOnly": true }, "harmless", "harmless"],
  ["writeOnly, received", { "/components/schemas/Loan/properties/thing/writeOnly": true }, "breaking", "harmless"],
  ["writeOnly, sent", { "/components/schemas/NewLoan/properties/book/writeOnly": true }, "harmless", "harmless"],
  [
    "readOnly through a component, sent",
    { "/components/schemas/Named/readOnly": true },
    "breaking",
    "harmless",
    { "/components/schemas/NewLoan/properties/thing": NAMED },
  ],
  [
    "a rule in what is readOnly, sent",
    { "/components/schemas/NewLoan/properties/thing/maxLength": 2 },
    "harmless",
    "harmless",
    { "/components/schemas/NewLoan/properties/thing": { type: "string", readOnly: true } },
  ],
  [
    "another known value of an open list",
    { "/components/schemas/Loan/properties/thing/x-extensible-enum": ["a", "b"] },
    "harmless",
    "harmless",
    { "/components/schemas/Loan/properties/thing": { type: "string", "x-extensible-enum": ["a"] } },
  ],
  [
    "a writeOnly property, received",
    { "/components/schemas/Loan/properties/secret": { type: "string", writeOnly: true } },
    "harmless",
    "harmless",
  ],
  [
    "a schema that builds on one with a discriminator",
    { "/components/schemas/Owl/allOf/1/properties/flies/type": "string" },
    "breaking",
    "breaking",
    {
      "/components/schemas/Bird": { type: "object", discriminator: { propertyName: "kind" } },
      "/components/schemas/Owl": {
        allOf: [{ $ref: "#/components/schemas/Bird" }, { properties: { flies: { type: "boolean" } } }],
      },
      "/components/schemas/Loan/properties/thing": { $ref: "#/components/schemas/Bird" },
    },
  ],
  ["a default", { "/components/schemas/NewLoan/properties/thing/default": 1 }, "harmless", "harmless"],
  [
    "deprecated",
    { "/components/schemas/NewLoan/deprecated": true, [`${LIST}/deprecated`]: true },
    "harmless",
    "harmless",
  ],
  [
    "texts and examples",
    {
      "/info/description": "About",
      [`${LIST}/summary`]: "All",
      "/components/schemas/Loan/title": "A loan",
      "/components/schemas/Loan/examples": [{}],
    },
    "harmless",
    "harmless",
  ],
  ["a component that nobody uses", { "/components/schemas/Unused": { type: "string" } }, "harmless", "harmless"],
];

describe.each([
  ["answers and headers", ANSWERS],
  ["security", SECURITY],
  ["members", MEMBERS],
])("%s", (_area, cases) => {
  judgeEach(cases);
});
