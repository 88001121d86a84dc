/** How well a statement is known: on the vendor's page, in a seed page, reported from live use, or shown by nobody. */
export type Evidence = "documented" | "seed" | "observed" | "assumed";

/** A reference within the document, such as `#/components/schemas/V1Note`. */
export interface Reference {
  $ref: string;
}

/** A schema in JSON Schema 2020-12, with the marks of this contract. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  additionalProperties?: boolean | Schema;
  "x-evidence"?: Evidence;
  /** The format inside a value, such as `int-str`. */
  "x-wire"?: string;
  /** Whether it is personal data. */
  "x-sensitive"?: boolean;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
  "x-evidence": Evidence;
  /** The name of the argument in the client, where it is not `name`. */
  "x-sdk-name"?: string;
}

export interface Media {
  schema: Schema;
  examples: Record<string, { summary?: string; value: unknown; "x-evidence"?: Evidence }>;
}

export interface Response {
  description: string;
  headers?: Record<string, { description?: string; schema: Schema; example?: unknown }>;
  content?: Record<"application/json", Media>;
  "x-evidence": Evidence;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated?: boolean;
  externalDocs: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: { required: boolean; content: Record<"application/json", Media> };
  responses: Record<string, Response | Reference>;
  "x-evidence": Evidence;
  /** The place in the client, such as `debtorNotes.update`. */
  "x-sdk-name": string;
  /** The API that a school must have activated. */
  "x-api-type"?: string;
}

/** The d6 Integrate API, bundled into one OpenAPI 3.1 document. */
export declare const document: {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  /** Path items by path; operations by method in lower case. */
  paths: Record<string, Partial<Record<"get" | "post" | "patch" | "delete", Operation>>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, { type: "apiKey"; in: "header"; name: string; description: string }>;
  };
};
