/** How well a statement is known: on the vendor's page, in a seed page, reported from live use, or shown by nobody. */
export type Evidence = "documented" | "seed" | "observed" | "assumed";

/** The level of a statement with what is behind it. */
export interface EvidenceNote {
  level: Evidence;
  /** Labels of `x-evidence-entries`. */
  labels: string[];
  /** Where it was seen, or that it was not. */
  source: string;
  /** Where each entry stands on the page of the evidence. */
  links: string[];
}

/** What `x-evidence` holds: the level alone, or with what is behind it. */
export type EvidenceMark = Evidence | EvidenceNote;

/** One numbered statement about how well the API is known. */
export interface EvidenceEntry {
  statement: string;
  level: Evidence;
  source: string;
  /** What would settle it. */
  settled: string;
  link: string;
}

/** The level of an `x-evidence`, which is the level alone or an object that has it. */
export declare function levelOf(mark: EvidenceMark): Evidence;
export declare function levelOf(mark: EvidenceMark | undefined): Evidence | undefined;

/** A reference within the document, such as `#/components/schemas/V1Note`. */
export interface Reference {
  $ref: string;
}

/** A schema in JSON Schema 2020-12, with the marks of this contract. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  additionalProperties?: boolean | Schema;
  "x-evidence"?: EvidenceMark;
  /** The format inside a value, such as `int-str`. */
  "x-wire"?: string;
  /** Whether it is personal data. */
  "x-sensitive"?: boolean;
  /** In which order the rows of an array come. */
  "x-order"?: RowOrder;
  [keyword: string]: unknown;
}

/** The order of rows, and how well it is known. */
export interface RowOrder {
  /** The field of a row that it goes by. */
  by: string;
  direction: "ascending" | "descending";
  "x-evidence": EvidenceMark;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description: string;
  schema: Schema;
  example?: unknown;
  "x-evidence": EvidenceMark;
  /** The name of the argument in the client, where it is not `name`. */
  "x-sdk-name"?: string;
}

export interface Media {
  schema: Schema;
  examples: Record<string, { summary?: string; value: unknown; "x-evidence"?: EvidenceMark }>;
}

export interface Response {
  description: string;
  headers?: Record<string, { description?: string; schema: Schema; example?: unknown }>;
  content?: Record<"application/json", Media>;
  "x-evidence": EvidenceMark;
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
  "x-evidence": EvidenceMark;
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
  /** What the labels in `x-evidence` stand for. */
  "x-evidence-entries": Record<string, EvidenceEntry>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, { type: "apiKey"; in: "header"; name: string; description: string }>;
  };
};
