import { type Json, LIST } from "../library.ts";
import type { RuleCase } from "./rule-case.ts";

const SENT = "/components/schemas/NewLoan/properties/thing";
const RECEIVED = "/components/schemas/Loan/properties/thing";
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (more: object): Json => ({ type: "object", ...more });
const text = (more: object): Json => ({ type: "string", ...more });

/** Lists of branches that each member tells apart, with too many combinations to try each. */
const lists = (...members: string[]): Json => ({
  allOf: members.map((name) => ({
    oneOf: Array.from({ length: 20 }, (_, index) =>
      object({ properties: { [name]: { const: index } }, required: [name] }),
    ),
  })),
});

/** Rules for what is in schemas, and for what is said beside. */
export const MEMBER_RULES: Record<string, RuleCase> = {
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
  "combinations-changed": [
    { [RECEIVED]: lists("kind", "state") },
    { [RECEIVED]: lists("kind", "state", "place") },
    { [RECEIVED]: { ...(lists("kind", "state") as object), description: "Two lists" } },
  ],
  "not-judged": [
    { [RECEIVED]: text({ length: 1 }) },
    { [RECEIVED]: text({ length: 2 }) },
    { [RECEIVED]: text({ "x-length": 2, length: 1 }) },
  ],
};
