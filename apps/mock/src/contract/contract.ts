import { document as bundled } from "@d6-integrate/spec";
import type { Evidence, Parameter, Schema } from "@d6-integrate/spec";
import { readContract as read } from "@d6-integrate/spec/reader";
import type { Operation as Read } from "@d6-integrate/spec/reader";
import { descendingLists } from "./descending-lists.ts";
import type { Way } from "./descending-lists.ts";

/** The contract as one OpenAPI document without references to other files. */
export type Document = typeof bundled;

/** The contract, as far as the mock steers by it. */
export interface Contract {
  document: Document;
  operations: Operation[];
  /** The operation of a method and a path without the base, with the text in place of each parameter, still encoded. */
  match(method: string, path: string): { operation: Operation; params: Record<string, string> } | undefined;
  /** The headers that carry the credentials. */
  credentialHeaders: { username: string; password: string };
  /** What names the school: a path parameter in v1, a header in v2. */
  schoolParameters: string[];
}

export interface Operation {
  id: string;
  /** In lower case, such as `get`. */
  method: string;
  /** The path template, such as `/v2/settings/clientintegrations`. */
  path: string;
  /** The name of the API that a school must have activated, if any. */
  apiType: string | undefined;
  parameters: Parameter[];
  /** Whether it takes a body. */
  body: boolean;
  /** The example bodies of each status, by case: `examples.get(404)?.not_found`. */
  examples: Map<number, Record<string, unknown>>;
  /** The lists of its answer whose rows come the highest first. */
  descending: Way[];
  /** The vendor's page. */
  page: string;
  /** How well each status is known. */
  evidence: Map<number, Evidence>;
}

/** The value of a parameter, in the type that the contract gives it. */
export type Value = string | number | boolean | Value[];

/** @throws Error when the document is none of this API: with the first part of it that is missing. */
export function readContract(document: Document): Contract {
  checkKind(document);
  const { operations: found, match, resolve } = read(document);
  const byId = new Map(found.map((operation) => [operation.id, operationOf(operation, resolve)]));
  const { username, password } = document.components.securitySchemes;
  const { SchoolLoginId: inPath, SchoolId: inHeader } = document.components.parameters;
  return {
    document,
    operations: [...byId.values()],
    match(method, path) {
      const way = match(method, path);
      return way && { operation: byId.get(way.operation.id)!, params: way.values };
    },
    credentialHeaders: { username: username!.name, password: password!.name },
    schoolParameters: [inPath!.name, inHeader!.name],
  };
}

/** The contract that the mock comes with. */
export const contract: Contract = readContract(bundled);

function operationOf(
  { id, method, path, apiType, parameters, body, responses, page }: Read,
  resolve: (node: Schema) => Schema,
): Operation {
  const cookie = parameters.find((parameter) => parameter.in === "cookie");
  // Prism would let a request without it pass.
  if (cookie) throw new Error(`${id} takes the cookie ${cookie.name}, and the mock reads no cookies.`);
  return {
    id,
    method: method.toLowerCase(),
    path,
    apiType,
    parameters: parameters.map(({ node, schema }) => ({ ...node, schema }) as Parameter),
    body: body !== undefined,
    examples: new Map([...responses].map(([status, { json }]) => [status, json?.examples ?? {}])),
    descending: descendingLists(responses.get(200)?.json?.schema, resolve),
    page: page ?? "",
    evidence: new Map([...responses].map(([status, { evidence }]) => [status, evidence ?? "assumed"])),
  };
}

/** Any other OpenAPI document would fail far from the cause. */
function checkKind({ openapi, paths, components }: Partial<Document>): void {
  const wanted = {
    "openapi: 3.1": openapi?.startsWith("3.1"),
    paths,
    "components.securitySchemes.username": components?.securitySchemes?.["username"],
    "components.securitySchemes.password": components?.securitySchemes?.["password"],
    "components.parameters.SchoolLoginId": components?.parameters?.["SchoolLoginId"],
    "components.parameters.SchoolId": components?.parameters?.["SchoolId"],
  };
  const [missing] = Object.entries(wanted).find(([, part]) => !part) ?? [];
  if (missing !== undefined)
    throw new Error(`It has no ${missing}; expected the OpenAPI document of the d6 Integrate API.`);
}
