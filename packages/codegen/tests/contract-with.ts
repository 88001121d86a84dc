import type { Document, OperationObject } from "@d6-integrate/spec/reader";

export const v2Error = {
  content: { "application/json": { schema: { $ref: "#/components/schemas/V2Error" } } },
  description: "",
};

/** A contract with one operation, which a test changes. */
export function contractWith(operation: Partial<OperationObject>, path = "/v2/things/{id}"): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.test" }],
    paths: {
      [path]: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        patch: {
          operationId: "v2UpdateThing",
          "x-sdk-name": "things.update",
          summary: "Update a thing",
          responses: { "200": { description: "", content: { "application/json": {} } }, "400": v2Error },
          ...operation,
        },
      },
    },
    components: {
      schemas: { V2Error: { type: "object", description: "An error." } },
      parameters: {
        School: { name: "X-SCHOOL", in: "header", required: true, "x-sdk-name": "school", schema: { type: "integer" } },
      },
      securitySchemes: {
        username: { type: "apiKey", in: "header", name: "X-USER" },
        password: { type: "apiKey", in: "header", name: "X-PASS" },
      },
    },
  };
}
