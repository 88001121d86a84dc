const error = (field: string, version: string) => ({
  title: `Error (${version})`,
  type: "object",
  "x-evidence": "documented",
  description: `The error body of ${version}.`,
  properties: { [field]: { type: "string", description: "What went wrong.", examples: ["Not found"] } },
});

// Tests change it field by field.
// oxlint-disable-next-line typescript/no-explicit-any
export type Operation = Record<string, any>;

const date = {
  type: "string",
  format: "date",
  "x-wire": "date",
  description: "The day of the note.",
  examples: ["2024-04-16"],
};

export const assumed = (label: string) => ({ level: "assumed", labels: [label] });

/** An operation that keeps every rule of the house. */
export const valid = (): Operation => ({
  schemas: { V1Error: error("error", "v1"), V2Error: error("message", "v2") },
  post: {
    operationId: "v1CreateNote",
    description: "Creates a note.\n\n- **Access:** the Finance+ API.",
    "x-sdk-name": "notes.create",
    "x-evidence": "documented",
    externalDocs: { url: "https://apidocs.d6plus.co.za/reference/notes" },
    parameters: [
      {
        name: "year",
        in: "query",
        description: "Only notes of this year.",
        "x-evidence": { level: "documented", labels: ["FIN2-06"] },
        schema: { type: "integer" },
        example: 2024,
      },
    ],
    requestBody: {
      content: {
        "application/json": {
          schema: {
            type: "object",
            "x-evidence": "seed",
            additionalProperties: false,
            properties: { date: { ...date } },
          },
          examples: { ok: { value: { date: "2024-04-16" } } },
        },
      },
    },
    responses: {
      200: {
        description: "Done",
        "x-evidence": assumed("FIN1-05"),
        content: { "application/json": { schema: { type: "object" }, examples: { ok: { value: {} } } } },
      },
      400: {
        description: "Refused",
        "x-evidence": assumed("FIN1-06"),
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/V1Error" },
            examples: { invalid: { value: { error: "Bad Request" } } },
          },
        },
      },
    },
  },
});

export const body = (operation: Operation) => operation.post.requestBody.content["application/json"];
export const refusal = (operation: Operation) => operation.post.responses[400].content["application/json"];
export const answer = (operation: Operation) => operation.post.responses[200].content["application/json"];

export const ordered = (change: object) => ({
  type: "array",
  items: { type: "object", "x-evidence": "documented", properties: { date: { ...date } } },
  "x-order": { by: "date", direction: "ascending", "x-evidence": "documented", ...change },
});
