import { describe, expect, test } from "vitest";
import { readContract } from "@d6-integrate/spec/reader";
import type { Document, Schema } from "@d6-integrate/spec/reader";
import { operationModels } from "../../operation-model.ts";
import { emitOperationValidators } from "./operations.ts";
import { emitSchemaValidators } from "./schemas.ts";

/** A document with one operation, which takes and answers a thing of a schema. */
function documentOf(thing: Schema): Document {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const error = { "application/json": { schema: { $ref: "#/components/schemas/V2Error" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/v2/things": {
        post: {
          operationId: "v2CreateThing",
          "x-sdk-name": "things.create",
          requestBody: { required: true, content },
          responses: {
            200: { description: "", content },
            201: { description: "", content },
            400: { description: "", content: error },
          },
        },
      },
    },
    components: { schemas: { Thing: thing, V2Error: { type: "object" } } },
  };
}

function schemasOf(thing: Schema): string {
  const document = documentOf(thing);
  return emitSchemaValidators(document, operationModels(readContract(document)));
}

describe("the checks", () => {
  test("carry neither the texts nor the marks of the contract, and import nothing but formats, types and what joins violations", () => {
    const code = schemasOf({
      type: "object",
      description: "A told thing",
      "x-wire": "marked",
      properties: { description: { type: "string", format: "date" } },
    });
    expect(code).not.toMatch(/told|marked|require\(/);
    expect(code).toContain("formats.date");
    expect(code.match(/^import .*$/gm)).toEqual([
      `import type { Check } from "./check.ts";`,
      `import * as formats from "./formats.ts";`,
      `import { joined } from "./joined.ts";`,
    ]);
  });

  test("name no property that only the data knows", () => {
    const code = schemasOf({
      type: "object",
      properties: { inner: { type: "object", additionalProperties: { type: "string" } } },
      patternProperties: { "^x_": { type: "integer" } },
    });
    expect(code.match(/"[^"]*\/\*"/g)).toEqual([`"/inner/*"`, `"/*"`]);
    expect(code).not.toMatch(/instancePath:[^,}]*key\d/);
    const closed = schemasOf({ type: "object", properties: { a: {}, b: {} }, additionalProperties: false });
    expect(closed).toContain(`{known: "a, b"}`);
    expect(closed).not.toContain("additionalProperty:");
  });

  test("see alternatives of several types as one, unless a keyword is in two of them", () => {
    const integer = { type: "integer", minimum: 0 };
    expect(schemasOf({ anyOf: [{ type: "boolean" }, { type: "integer", enum: [1, 0] }] })).not.toContain("anyOf");
    expect(schemasOf({ anyOf: [integer, { type: "boolean" }] })).not.toContain("anyOf");
    expect(schemasOf({ anyOf: [integer, { type: "string", pattern: "^[0-9]+$" }] })).not.toContain("anyOf");
    expect(schemasOf({ anyOf: [integer, { type: "number", minimum: 1 }] })).toContain("anyOf");
    expect(schemasOf({ anyOf: [integer, { type: "string", enum: ["none"] }] })).toContain("anyOf");
  });

  test("count the characters of a text in place, a pair of surrogates as one", () => {
    expect(schemasOf({ type: "string", maxLength: 9 })).toMatch(/\.length > 9 && \[\.\.\.data\d*\]\.length > 9/);
  });

  test("are refused when they would need something of Ajv at run time", () => {
    expect(() => schemasOf({ type: "string", minLength: 1 })).toThrow(/ucs2length/);
    expect(() => schemasOf({ type: "array", items: {}, uniqueItems: true })).toThrow(/equal/);
  });

  test("are refused for a keyword or a format that nobody checks", () => {
    expect(() => schemasOf({ type: "string", format: "date-time" })).toThrow(/unknown format/);
    expect(() => schemasOf({ type: "object", unevaluatedProperties: false })).toThrow(/unknown keyword/);
  });
});

test("each operation refers to its checks, one per schema with its statuses", () => {
  const code = emitOperationValidators(operationModels(readContract(documentOf({ type: "object" }))));
  expect(code).toContain(
    "operationValidator(operations.v2CreateThing, v2CreateThingRequest, [[[200, 201], Thing], [[400], V2Error]]);",
  );
  expect(code).toContain("everyOperation: readonly OperationValidator[] = [v2CreateThing];");
});
