import { describe, expect, it } from "vitest";

import { RULES } from "../../src/judge/judge.ts";
import { type Edits, HOOK, type Json, LEND, LIST, LOAN, causesBetween, libraryWith } from "./library.ts";

const OAUTH = "/components/securitySchemes/token";
const SENT = "/components/schemas/NewLoan/properties/thing";
const RECEIVED = "/components/schemas/Loan/properties/thing";

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (more: object): Json => ({ type: "object", ...more });
const list = (more: object): Json => ({ type: "array", ...more });
const text = (more: object): Json => ({ type: "string", ...more });
const pets = (...names: string[]): Json => ({ oneOf: names.map(ref) });
const told = (mapping: Json, propertyName = "kind"): Json => ({
  oneOf: [ref("Cat"), ref("Dog")],
  discriminator: { propertyName, mapping },
});
/** Made of entries, for an object with a member called `then` is taken for a promise. */
const when = (test: Json, met: Json): Json => Object.fromEntries(Object.entries({ if: test }).concat([["then", met]]));
const body = (more: object = {}): Json => ({ content: { "application/json": { schema: {} } }, ...more });
const parameter = (name: string, place: string, more: object = {}): Json => ({ name, in: place, schema: {}, ...more });

const server = (more: object): Json => ({
  url: "https://{place}.example.org",
  variables: { place: { default: "a", ...more } },
});

/** Rules in pairs: the second schema allows less than the first. */
const PAIRS: Record<string, readonly [wide: Json, narrow: Json]> = {
  type: [text({ type: ["string", "null"] }), text({})],
  enum: [text({ enum: ["a", "b"] }), text({ enum: ["a"] })],
  limit: [text({ maxLength: 9 }), text({ maxLength: 8 })],
  pattern: [text({}), text({ pattern: "^a" })],
  format: [text({}), text({ format: "date" })],
  "content-encoding": [text({}), text({ contentEncoding: "base64" })],
  multiple: [
    { type: "integer", multipleOf: 5 },
    { type: "integer", multipleOf: 10 },
  ],
  required: [object({ properties: { a: {} } }), object({ properties: { a: {} }, required: ["a"] })],
  "pattern-properties": [object({}), object({ patternProperties: { "^x-": text({}) } })],
  "property-names": [object({}), object({ propertyNames: { maxLength: 3 } })],
  "unique-items": [list({}), list({ uniqueItems: true })],
  contains: [list({}), list({ contains: text({}) })],
  alternatives: [pets("Cat", "Dog", "Fox"), pets("Cat", "Dog")],
  discriminator: [told({ cat: "Cat", tom: "Cat", dog: "Dog" }), told({ cat: "Cat", dog: "Dog" })],
  dependent: [object({}), object({ dependentRequired: { a: ["b"] } })],
  condition: [object({}), object(when({ required: ["a", "b"] }, { minProperties: 3 }) as object)],
  not: [text({}), text({ not: { const: "a" } })],
};

/** Rules about something else, with the nearest change that says the same in other words. */
const REPLACED: Record<string, readonly [one: Json, other: Json, same: Json]> = {
  "pattern-replaced": [text({ pattern: "^a" }), text({ pattern: "^b" }), { allOf: [text({}), { pattern: "^a" }] }],
  "format-replaced": [text({ format: "date" }), text({ format: "time" }), { allOf: [text({ format: "date" })] }],
  "content-encoding-replaced": [
    text({ contentEncoding: "base64" }),
    text({ contentEncoding: "base32" }),
    { allOf: [text({ contentEncoding: "base64" })] },
  ],
  "multiple-replaced": [
    { type: "integer", multipleOf: 4 },
    { type: "integer", multipleOf: 6 },
    { type: "number", multipleOf: 4 },
  ],
  "discriminator-replaced": [
    told({ cat: "Cat", dog: "Dog" }),
    told({ cat: "Cat", dog: "Dog" }, "sort"),
    told({ dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" }),
  ],
  "condition-replaced": [
    object(when({ required: ["a", "b"] }, { minProperties: 3 }) as object),
    object(when({ required: ["b", "c"] }, { minProperties: 3 }) as object),
    object(when({ required: ["b", "a"] }, { minProperties: 3 }) as object),
  ],
};

/** For every other rule: what the base has, the change that breaks the rule, and the nearest one that does not. */
type RuleCase = readonly [before: Edits, after: Edits, harmless: Edits];

const CASES: Record<string, RuleCase> = {
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
  "media-type-encoding-replaced": [
    {},
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: { contentType: "text/csv" } } },
    { [`${LEND}/requestBody/content/application~1xml/encoding`]: { thing: {} } },
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
  "property-removed": [
    {},
    { "/components/schemas/Loan/required": [], "/components/schemas/Loan/properties/id": undefined },
    { "/components/schemas/Loan/properties/id/deprecated": true },
  ],
  "optional-property-removed": [
    {},
    { "/components/schemas/Loan/properties/thing": undefined },
    { "/components/schemas/Loan/properties/thing/deprecated": true },
  ],
  "property-added": [
    {},
    { "/components/schemas/Loan/properties/days": { type: "integer" } },
    { "/components/schemas/Loan/properties/days": { type: "integer", writeOnly: true } },
  ],
  "property-added-to-closed": [
    { "/components/schemas/Loan/additionalProperties": false },
    { "/components/schemas/Loan/properties/days": { type: "integer" } },
    { "/components/schemas/Loan/properties/days": false },
  ],
  "read-write-only-added": [{}, { [`${SENT}/readOnly`]: true }, { [`${SENT}/writeOnly`]: true }],
  "read-write-only-removed": [
    { [SENT]: { type: "string", readOnly: true } },
    { [SENT]: { type: "string" } },
    { [SENT]: { type: "string", readOnly: true, maxLength: 3 } },
  ],
  "object-closed": [
    { [SENT]: object({}) },
    { [SENT]: object({ additionalProperties: false }) },
    { [SENT]: object({ additionalProperties: true }) },
  ],
  "object-opened": [
    { [RECEIVED]: object({ additionalProperties: false }) },
    { [RECEIVED]: object({}) },
    { [RECEIVED]: object({ unevaluatedProperties: false }) },
  ],
  "description-changed": [{}, { [`${LIST}/description`]: "All" }, { [`${LIST}/x-note`]: "All" }],
  "example-changed": [{}, { [`${SENT}/examples`]: ["a"] }, { [`${SENT}/x-examples`]: ["a"] }],
  "deprecated-changed": [{}, { [`${LIST}/deprecated`]: true }, { [`${LIST}/deprecated`]: false }],
  "default-changed": [{}, { [`${SENT}/default`]: "a" }, { [`${SENT}/x-default`]: "a" }],
  "xml-changed": [{}, { [`${SENT}/xml`]: { attribute: true } }, { [`${SENT}/x-xml`]: { attribute: true } }],
  "known-value-added": [
    { [RECEIVED]: text({ "x-extensible-enum": ["a"] }) },
    { [RECEIVED]: text({ "x-extensible-enum": ["a", "b"] }) },
    { [RECEIVED]: text({ "x-extensible-enum": ["a"], "x-enum": ["b"] }) },
  ],
  "known-value-removed": [
    { [RECEIVED]: text({ "x-extensible-enum": ["a", "b"] }) },
    { [RECEIVED]: text({ "x-extensible-enum": ["a"] }) },
    { [RECEIVED]: text({ "x-extensible-enum": ["b", "a"] }) },
  ],
  "evidence-raised": [
    { [`${LIST}/x-evidence`]: "assumed" },
    { [`${LIST}/x-evidence`]: "observed" },
    { [`${LIST}/x-evidence`]: "assumed" },
  ],
  "evidence-changed": [
    { [`${LIST}/x-evidence`]: { level: "observed", source: "a page" } },
    { [`${LIST}/x-evidence`]: { level: "observed", source: "another page" } },
    { [`${LIST}/x-evidence`]: "observed" },
  ],
  "extension-changed": [
    { [RECEIVED]: { ...(ref("Named") as object), "x-wire": "a" } },
    { [RECEIVED]: { ...(ref("Named") as object), "x-wire": "b" } },
    { [RECEIVED]: { allOf: [ref("Named")], "x-wire": "a" } },
  ],
  "mark-lost": [
    { [RECEIVED]: { ...(ref("Named") as object), "x-sensitive": true } },
    { [RECEIVED]: ref("Named") },
    { [RECEIVED]: { allOf: [ref("Named")], "x-sensitive": true } },
  ],
  "not-judged": [
    { [RECEIVED]: text({ length: 1 }) },
    { [RECEIVED]: text({ length: 2 }) },
    { [RECEIVED]: text({ "x-length": 2, length: 1 }) },
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
};

const found = (base: Json, head: Json) =>
  causesBetween(base, head).map(({ rule, severity }) => `${rule.id} ${severity}`);
const at = (place: string, schema: Json) => libraryWith({ [place]: schema });

describe.each(Object.entries(PAIRS))("%s", (name, [wide, narrow]) => {
  it("allows less: a request breaks, a response does not", () => {
    expect(found(at(SENT, wide), at(SENT, narrow))).toEqual([`${name}-narrowed breaking`]);
    expect(found(at(RECEIVED, wide), at(RECEIVED, narrow))).toEqual([`${name}-narrowed compatible`]);
  });

  it("allows more: a response breaks, a request does not", () => {
    expect(found(at(RECEIVED, narrow), at(RECEIVED, wide))).toEqual([`${name}-widened breaking`]);
    expect(found(at(SENT, narrow), at(SENT, wide))).toEqual([`${name}-widened compatible`]);
  });
});

describe.each(Object.entries(REPLACED))("%s", (name, [one, other, same]) => {
  it.each([SENT, RECEIVED])("breaks at %s, and other words for the same do not", (place) => {
    expect(found(at(place, one), at(place, other))).toEqual([`${name} breaking`]);
    expect(found(at(place, one), at(place, same))).toEqual([]);
  });
});

describe.each(Object.entries(CASES))("%s", (name, [before, after, harmless]) => {
  const base = libraryWith(before);
  const rulesOf = (edits: Edits) => causesBetween(base, libraryWith(edits, base)).map(({ rule }) => rule.id);

  it("is found", () => {
    expect(rulesOf(after)).toContain(name);
  });

  it("is not found in the nearest harmless change, which breaks nothing", () => {
    expect(rulesOf(harmless)).not.toContain(name);
    expect(found(base, libraryWith(harmless, base)).filter((one) => one.endsWith("breaking"))).toEqual([]);
  });
});

it("leaves no rule without a case, and no case without a rule", () => {
  const halves = Object.keys(PAIRS).flatMap((name) => [`${name}-narrowed`, `${name}-widened`]);
  const covered = [...halves, ...Object.keys(REPLACED), ...Object.keys(CASES)];
  expect(covered.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});
