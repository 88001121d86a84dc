import type { Evidence, Reference, Schema } from "../index.mjs";

export type { Evidence, Reference, Schema };

/** The parts of an OpenAPI 3.1 document in one piece that the tools of this repository read. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: { url: string; description?: string }[];
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, ParameterObject>;
    responses?: Record<string, ResponseObject>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { parameters?: (ParameterObject | Reference)[] } & {
  [method in (typeof methods)[number]]?: OperationObject;
};

export interface OperationObject {
  operationId: string;
  "x-sdk-name": string;
  "x-api-type"?: string;
  "x-evidence"?: Evidence;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (ParameterObject | Reference)[];
  requestBody?: BodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  "x-evidence"?: Evidence;
  "x-sdk-name"?: string;
  "x-sensitive"?: boolean;
}

export interface BodyObject {
  required?: boolean;
  content: Record<string, MediaObject>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, HeaderObject | Reference>;
  content?: Record<string, MediaObject>;
  "x-evidence"?: Evidence;
}

export interface HeaderObject {
  description?: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

export interface MediaObject {
  schema?: Schema;
  examples?: Record<string, ExampleObject | Reference>;
}

export interface ExampleObject {
  summary?: string;
  value?: unknown;
  "x-evidence"?: Evidence;
}

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
}
