import { describe, expect, it } from "vitest";

import { type Edits, type Json, HOOK, LEND, LIST, LOAN, causesBetween, libraryWith } from "./library.ts";

const SERVER = "/servers/0";
const FLOW = "/components/securitySchemes/token/flows/clientCredentials";
const FORM = `${LEND}/requestBody/content/multipart~1form-data`;
const PETS = "/components/schemas/Loan/properties/thing";
const form: Json = { schema: { type: "object", properties: { photo: {} } }, encoding: { photo: {} } };
const pets: Json = {
  oneOf: ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` })),
  discriminator: { propertyName: "kind" },
};

/** Every object of a document that may have fields which no check knows, and extensions. */
const PLACES: Record<string, [pointer: string, before?: Edits]> = {
  "the document": [""],
  info: ["/info"],
  "a server": [SERVER],
  "a variable of a server": [
    `${SERVER}/variables/city`,
    { [SERVER]: { url: "https://{city}.example.org", variables: { city: { default: "a" } } } },
  ],
  "a path": ["/paths/~1loans"],
  "an operation": [LIST],
  "a parameter": [`${LIST}/parameters/0`],
  "a body": [`${LEND}/requestBody`],
  "a media type": [`${LEND}/requestBody/content/application~1json`],
  "the encoding of a part": [`${FORM}/encoding/photo`, { [FORM]: form }],
  "an answer": [`${LIST}/responses/200`],
  "a header": [`${LIST}/responses/200/headers/X-Count`],
  "a schema": ["/components/schemas/Loan"],
  "a schema of a webhook": ["/components/schemas/Overdue"],
  "a discriminator": [`${PETS}/discriminator`, { [PETS]: pets }],
  "a security scheme": ["/components/securitySchemes/token"],
  "the flows of a scheme": ["/components/securitySchemes/token/flows"],
  "a flow": [FLOW],
  "an operation of a webhook": [HOOK],
};

/** Where the members have names that anybody may choose, so that only an extension is known for one. */
const MAPS: Record<string, string> = {
  "all paths": "/paths",
  "all webhooks": "/webhooks",
  "the components": "/components",
  "the answers": `${LIST}/responses`,
};

const ruleIds = (before: Edits, edits: Edits) => {
  const base = libraryWith(before);
  return causesBetween(base, libraryWith(edits, base)).map(({ rule }) => rule.id);
};

describe.each(Object.entries(PLACES))("in %s", (_, [pointer, before = {}]) => {
  it("a keyword that no check knows is not judged, and not passed over", () => {
    const known = { ...before, [`${pointer}/brandNew`]: 1 };
    expect(ruleIds(before, { [`${pointer}/brandNew`]: 1 })).toEqual(["not-judged"]);
    expect(ruleIds(known, { [`${pointer}/brandNew`]: 2 })).toEqual(["not-judged"]);
    expect(ruleIds(known, { [`${pointer}/brandNew`]: undefined })).toEqual(["not-judged"]);
  });

  it("an extension that changes is told, and a mark that is lost fails", () => {
    expect(ruleIds(before, { [`${pointer}/x-note`]: 1 })).toEqual(["extension-changed"]);
    const marked = { ...before, [`${pointer}/x-sensitive`]: true };
    expect(ruleIds(marked, { [`${pointer}/x-sensitive`]: false })).toEqual(["mark-lost"]);
    expect(ruleIds(marked, { [`${pointer}/x-sensitive`]: undefined })).toEqual(["mark-lost"]);
  });
});

it.each(Object.entries(MAPS))("an extension beside %s is told", (_, pointer) => {
  expect(ruleIds({}, { [`${pointer}/x-note`]: 1 })).toEqual(["extension-changed"]);
});

describe("a text for readers is told", () => {
  const cases: [string, Edits, Edits?][] = [
    ["of a server", { [`${SERVER}/description`]: "Test" }],
    ["of a scope", { [`${FLOW}/scopes/lend`]: "another" }],
    ["about tokens", { "/components/securitySchemes/token/bearerFormat": "JWT" }],
    ["about a licence", { "/info/license": { name: "MIT" } }],
    ["about who answers", { "/info/contact": { email: "library@example.com" } }],
  ];
  it.each(cases)("%s", (_, edits) => {
    expect(ruleIds({}, edits)).toEqual(["description-changed"]);
  });
});

describe("beside a reference that is no schema", () => {
  const REFERENCES: Record<string, [string, Edits]> = {
    "to a parameter": [
      `${LIST}/parameters/0`,
      {
        "/components/parameters": { Shelf: { name: "shelf", in: "query", schema: {} } },
        [`${LIST}/parameters/0`]: { $ref: "#/components/parameters/Shelf" },
      },
    ],
    "to an answer": [
      `${LOAN}/delete/responses/204`,
      {
        "/components/responses": { Back: { description: "Back" } },
        [`${LOAN}/delete/responses/204`]: { $ref: "#/components/responses/Back" },
      },
    ],
    "to a header": [
      `${LIST}/responses/200/headers/X-Hint`,
      {
        "/components/headers": { Hint: { schema: { type: "string" } } },
        [`${LIST}/responses/200/headers/X-Hint`]: { $ref: "#/components/headers/Hint" },
      },
    ],
    "to a body": [
      `${LEND}/requestBody`,
      {
        "/components/requestBodies": { New: { content: { "application/json": { schema: {} } } } },
        [`${LEND}/requestBody`]: { $ref: "#/components/requestBodies/New" },
      },
    ],
    "to a path": [
      "/paths/~1shelves",
      {
        "/components/pathItems": { Shelves: { get: { responses: {} } } },
        "/paths/~1shelves": { $ref: "#/components/pathItems/Shelves" },
      },
    ],
  };

  describe.each(Object.entries(REFERENCES))("%s", (_, [pointer, before]) => {
    it("words, marks and anything else are compared", () => {
      expect(ruleIds(before, { [`${pointer}/description`]: "Another" })).toEqual(["description-changed"]);
      const marked = { ...before, [`${pointer}/x-sensitive`]: true };
      expect(ruleIds(marked, { [`${pointer}/x-sensitive`]: undefined })).toEqual(["mark-lost"]);
      expect(ruleIds(before, { [`${pointer}/brandNew`]: 1 })).toEqual(["not-judged"]);
    });
  });

  it("an operation that stands beside a reference to a path is one", () => {
    const [pointer, before] = REFERENCES["to a path"]!;
    const both = { ...before, [`${pointer}/post`]: { responses: {} } };
    expect(ruleIds(both, { [`${pointer}/post`]: undefined })).toEqual(["operation-removed"]);
  });
});
