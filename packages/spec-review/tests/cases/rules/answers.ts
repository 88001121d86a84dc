import { type Json, HOOK, LEND, LIST, LOAN } from "../library.ts";
import type { RuleCase } from "./rule-case.ts";

const OAUTH = "/components/securitySchemes/token";
const server = (more: object): Json => ({
  url: "https://{place}.example.org",
  variables: { place: { default: "a", ...more } },
});

/** Rules for answers, and for what is common to all. */
export const ANSWER_RULES: Record<string, RuleCase> = {
  "unused-component-changed": [
    {},
    { "/components/schemas/Fox": undefined },
    { "/components/schemas/Loan/properties/thing/description": "What is lent" },
  ],
  "success-status-removed": [
    {},
    { [`${LOAN}/delete/responses`]: { "200": { description: "Back" } } },
    { [`${LOAN}/delete/responses`]: { "2XX": { description: "Back" } } },
  ],
  "status-removed": [
    {},
    { [`${LIST}/responses/4XX`]: undefined },
    { [`${LIST}/responses/4XX/description`]: "Not like this" },
  ],
  "status-added": [
    {},
    { [`${LIST}/responses/503`]: { description: "Closed" } },
    { [`${LIST}/responses/x-503`]: { description: "Closed" } },
  ],
  "answer-body-added": [
    {},
    { [`${HOOK}/responses/200/content`]: { "application/json": { schema: {} } } },
    { [`${HOOK}/responses/200/content`]: {} },
  ],
  "links-changed": [
    {},
    { [`${LIST}/responses/200/links`]: { loan: { operationId: "getLoan" } } },
    { [`${LIST}/responses/200/x-links`]: {} },
  ],
  "header-removed": [
    {},
    { [`${LIST}/responses/200/headers/X-Count`]: undefined },
    { [`${LIST}/responses/200/headers/X-Count/deprecated`]: true },
  ],
  "optional-header-removed": [
    {},
    { [`${LIST}/responses/200/headers/X-Hint`]: undefined },
    { [`${LIST}/responses/200/headers/X-Hint/deprecated`]: true },
  ],
  "header-added": [
    {},
    { [`${LIST}/responses/200/headers/X-More`]: { schema: {} } },
    { [`${LIST}/responses/200/headers/Content-Type`]: { schema: {} } },
  ],
  "header-required-added": [
    {},
    { [`${HOOK}/responses/200/headers`]: { "X-Seen": { required: true, schema: {} } } },
    { [`${HOOK}/responses/200/headers`]: { "X-Seen": { schema: {} } } },
  ],
  "header-became-required": [
    { [`${HOOK}/responses/200/headers`]: { "X-Seen": { schema: {} } } },
    { [`${HOOK}/responses/200/headers/X-Seen/required`]: true },
    { [`${HOOK}/responses/200/headers/X-Seen/required`]: false },
  ],
  "header-became-optional": [
    {},
    { [`${LIST}/responses/200/headers/X-Count/required`]: false },
    { [`${LIST}/responses/200/headers/X-Hint/required`]: false },
  ],
  "media-type-narrowed": [
    { [`${LEND}/requestBody/content`]: { "*/*": {} } },
    { [`${LEND}/requestBody/content`]: { "application/json": {} } },
    { [`${LEND}/requestBody/content`]: { "*/*": {}, "application/json": {} } },
  ],
  "media-type-widened": [
    { [`${LIST}/responses/200/content`]: { "application/json": {} } },
    { [`${LIST}/responses/200/content`]: { "*/*": {} } },
    { [`${LIST}/responses/200/content`]: { "application/json; charset=utf-8": {} } },
  ],
  "status-narrowed": [
    { [`${LIST}/responses`]: { "2XX": { description: "" } } },
    { [`${LIST}/responses`]: { "200": { description: "" } } },
    { [`${LIST}/responses`]: { "2XX": { description: "" }, "200": { description: "" } } },
  ],
  "security-scheme-removed": [
    {},
    { "/components/securitySchemes/card": undefined },
    { "/components/securitySchemes/card/description": "A card" },
  ],
  "security-scope-removed": [
    {},
    { [`${OAUTH}/flows/clientCredentials/scopes`]: { read: "r" } },
    { [`${OAUTH}/flows/clientCredentials/scopes`]: { lend: "l" } },
  ],
  "security-way-removed": [
    { [`${LIST}/security`]: [{}, { card: [] }] },
    { [`${LIST}/security`]: [] },
    { [`${LIST}/security`]: [{ card: [] }, {}] },
  ],
  "server-variable-narrowed": [
    { "/servers/0": server({ enum: ["a", "b"] }) },
    { "/servers/0": server({ enum: ["a"] }) },
    { "/servers/0": server({ enum: ["b", "a"] }) },
  ],
  "server-variable-widened": [
    { "/servers/0": server({ enum: ["a"] }) },
    { "/servers/0": server({ enum: ["a", "b"] }) },
    { "/servers/0": server({ enum: ["a"], description: "Where" }) },
  ],
  "server-variable-default-changed": [
    { "/servers/0": server({}) },
    { "/servers/0": server({ default: "b" }) },
    { "/servers/0": server({ description: "Where" }) },
  ],
  "evidence-lowered": [
    { [`${LIST}/x-evidence`]: "seed" },
    { [`${LIST}/x-evidence`]: "observed" },
    { [`${LIST}/x-evidence`]: "seed" },
  ],
  "security-narrowed": [
    {},
    { [`${LEND}/security`]: [{ card: [] }] },
    { [`${LEND}/security`]: [{ token: ["lend"] }, { card: [] }] },
  ],
  "security-widened": [
    { [`${HOOK}/security`]: [{ card: [] }] },
    { [`${HOOK}/security`]: [{ card: [] }, { token: [] }] },
    { [`${HOOK}/security`]: [{ card: [], token: [] }] },
  ],
  "security-scheme-replaced": [
    {},
    { "/components/securitySchemes/card/name": "X-Pass" },
    { "/components/securitySchemes/card/name": "x-card" },
  ],
  "security-flow-removed": [
    { [`${OAUTH}/flows/password`]: { tokenUrl: "https://library.example.org/token", scopes: {} } },
    { [`${OAUTH}/flows/password`]: undefined },
    { [`${OAUTH}/flows/implicit`]: { authorizationUrl: "https://library.example.org/in", scopes: {} } },
  ],
  "security-address-changed": [
    {},
    { [`${OAUTH}/flows/clientCredentials/tokenUrl`]: "https://library.example.org/tokens" },
    { [`${OAUTH}/flows/clientCredentials/x-tokenUrl`]: "https://library.example.org/tokens" },
  ],
};
