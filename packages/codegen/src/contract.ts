/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface Contract {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: Operation };
export type Method = (typeof methods)[number];
export const methods = ["get", "post", "put", "patch", "delete"] as const;

export interface Operation {
  operationId: string;
  "x-sdk-name": string;
  "x-api-type"?: string;
  "x-evidence"?: Evidence;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  externalDocs?: { url: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: Schema | Reference }> };
  responses: Record<string, Response | Reference>;
}

/** How well a statement is known, alone or with what is behind it. */
export type Evidence = EvidenceLevel | { level: EvidenceLevel };
export type EvidenceLevel = "seed" | "documented" | "observed" | "assumed";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  description?: string;
  "x-sdk-name"?: string;
  "x-sensitive"?: boolean;
  style?: string;
  explode?: boolean;
  schema: Schema | Reference;
}

export interface Response {
  description: string;
  content?: Record<string, { schema?: Schema | Reference; examples?: Record<string, { value?: unknown }> }>;
}

export interface Schema {
  type?: string | string[];
  items?: Schema | Reference;
  properties?: Record<string, Schema | Reference>;
  description?: string;
  "x-wire"?: string;
}

interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
}

export interface Reference {
  $ref: string;
}

/** Follows local references until something that is none. */
export function resolve<Target extends object>(contract: Contract, node: Target | Reference): Target {
  if (!("$ref" in node)) return node;
  const reference = node.$ref;
  let target: unknown = contract;
  for (const step of reference.replace(/^#\//, "").split("/")) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    target = target !== null && typeof target === "object" ? (target as Record<string, unknown>)[key] : undefined;
  }
  if (target === null || typeof target !== "object") {
    throw new Error(`The contract refers to ${reference}, which it does not hold. Bundle it again.`);
  }
  return resolve(contract, target as Target | Reference);
}
