import { describe, expect, it } from "vitest";
import { document } from "../index.mjs";
import { componentName, readContract } from "./contract.ts";
import type { Document, OperationObject } from "./contract.ts";

const thing: OperationObject = {
  operationId: "v2GetThing",
  "x-sdk-name": "things.get",
  "x-api-type": "Parts API",
  tags: ["Things"],
  parameters: [
    { $ref: "#/components/parameters/School" },
    { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } },
  ],
  requestBody: {
    required: true,
    content: { "application/json": { schema: { type: "object" }, examples: { full: { value: { a: 1 } } } } },
  },
  responses: { "200": { description: "Done" }, "404": { $ref: "#/components/responses/Gone" } },
};

function documentWith(operation: Partial<OperationObject> = {}): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {
      "/v2/things/{id}": {
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "deep", in: "query", schema: { type: "boolean", example: true } },
        ],
        delete: { ...thing, operationId: "v2DeleteThing" },
        get: { ...thing, ...operation },
      },
    },
    components: {
      schemas: { Id: { type: "integer", minimum: 1, "x-evidence": "documented" } },
      parameters: {
        School: {
          name: "X-SCHOOL",
          in: "header",
          "x-sdk-name": "school",
          schema: { $ref: "#/components/schemas/Id", example: 7 },
        },
      },
      responses: {
        Gone: {
          description: "No such thing",
          "x-evidence": "assumed",
          headers: { "Retry-After": { schema: { $ref: "#/components/schemas/Id" } } },
          content: {
            "application/json": { schema: { type: "object" }, examples: { gone: { value: { error: "x" } } } },
          },
        },
      },
    },
  };
}

describe("an operation that was read", () => {
  const contract = readContract(documentWith());
  const operation = contract.operation("v2GetThing");

  it("has its place in the path, in the documentation and in the client", () => {
    expect(operation).toMatchObject({
      method: "GET",
      path: "/v2/things/{id}",
      version: "v2",
      tag: "Things",
      sdkName: "things.get",
      apiType: "Parts API",
      pointer: "/paths/~1v2~1things~1{id}/get",
    });
  });

  it("stands where it stands in the document", () => {
    expect(contract.operations.map(({ id }) => id)).toEqual(["v2DeleteThing", "v2GetThing"]);
  });

  it("has the parameters of its path and its own, references followed, its own winning", () => {
    expect(operation.parameters).toMatchObject([
      {
        name: "id",
        schema: { type: "integer", minimum: 1 },
        pointer: "/paths/~1v2~1things~1{id}/get/parameters/1",
        required: true,
      },
      { name: "deep", argument: "deep", example: true, schemaPointer: "/paths/~1v2~1things~1{id}/parameters/1/schema" },
      {
        name: "X-SCHOOL",
        argument: "school",
        schema: { type: "integer" },
        example: 7,
        pointer: "/components/parameters/School",
        schemaPointer: "/components/parameters/School/schema",
        required: false,
      },
    ]);
  });

  it("has its bodies with the places of their schemas, and their examples", () => {
    expect(operation.body).toMatchObject({
      required: true,
      json: {
        schemaPointer: "/paths/~1v2~1things~1{id}/get/requestBody/content/application~1json/schema",
        examples: { full: { a: 1 } },
      },
    });
    expect([...operation.responses.keys()]).toEqual([200, 404]);
    expect(operation.responses.get(200)).toMatchObject({ json: undefined, content: {} });
    expect(operation.responses.get(404)).toMatchObject({
      description: "No such thing",
      evidence: "assumed",
      pointer: "/components/responses/Gone",
      headers: { "Retry-After": { schema: { type: "integer" } } },
      json: {
        schemaPointer: "/components/responses/Gone/content/application~1json/schema",
        examples: { gone: { error: "x" } },
      },
    });
  });
});

describe("a reference", () => {
  const { resolve } = readContract(documentWith());

  it("gives what it leads to, and what stands beside it wins", () => {
    expect(resolve({ $ref: "#/components/schemas/Id" })).toMatchObject({ minimum: 1, "x-evidence": "documented" });
    const marked = { $ref: "#/components/schemas/Id", "x-evidence": "assumed" };
    expect(resolve(marked)).toMatchObject({ minimum: 1, "x-evidence": "assumed" });
  });

  it("has escaped and percent-encoded keys of any depth", () => {
    const reference = { $ref: "#/paths/~1v2~1things~1%7Bid%7D/get" };
    expect(resolve(reference)).toMatchObject({ operationId: "v2GetThing" });
    expect(componentName({ $ref: "#/components/schemas/Id" })).toBe("Id");
  });

  it.each([
    ["nowhere", { $ref: "#/components/schemas/Gone" }, "#/components/schemas/Gone, which it does not hold"],
    ["below a missing node", { $ref: "#/components/none/of/this" }, "which it does not hold"],
    ["to another file", { $ref: "Id.yaml" }, "Id.yaml, which is another file"],
  ])("that leads %s is refused with its text", (_, reference, message) => {
    expect(() => resolve(reference)).toThrow(message);
  });

  it("that leads back to itself is refused", () => {
    const circular = documentWith();
    Object.assign(circular.components!.schemas!, { Id: { $ref: "#/components/schemas/Id" } });
    expect(() => readContract(circular)).toThrow("refers back to it");
  });
});

it("refuses an id that no operation has and a status that is no number, each by its name", () => {
  expect(() => readContract(documentWith()).operation("v2GetThings")).toThrow(/no operation v2GetThings; it has v2Del/);
  const vague = documentWith({ responses: { default: { description: "" } } });
  expect(() => readContract(vague)).toThrow("v2GetThing declares the status default, expected three digits.");
});

it("reads the whole contract, and finds each operation by a request for it", () => {
  const { operations, match } = readContract(document);
  expect(operations.length).toBeGreaterThanOrEqual(64);
  for (const operation of operations) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const path = operation.path.replaceAll(/\{\w+\}/g, "a%2Fb");
    expect(match(operation.method, path)).toEqual({
      operation,
      values: Object.fromEntries(names.map((name) => [name, "a%2Fb"])),
    });
  }
});
