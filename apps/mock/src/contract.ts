import { document as bundled, levelOf } from "@d6-integrate/spec";
import type { Evidence, Parameter, Reference, Response } from "@d6-integrate/spec";
import { pointerTo } from "./schemas.ts";

/** The contract as one OpenAPI document without references to other files. */
export type Document = typeof bundled;

/** The contract, as far as the mock steers by it. */
export interface Contract {
  document: Document;
  operations: Operation[];
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
  parameters: PlacedParameter[];
  /** What the body has to be, where there is one. */
  body: { required: boolean; pointer: string } | undefined;
  /** The example bodies of each status, by case: `examples.get(404)?.not_found`. */
  examples: Map<number, Record<string, unknown>>;
  /** The vendor's page. */
  page: string;
  /** How well each status is known. */
  evidence: Map<number, Evidence>;
}

/** A parameter, and where its schema stands in the document, as a JSON pointer. */
export interface PlacedParameter extends Parameter {
  pointer: string;
}

export function readContract(document: Document): Contract {
  const { parameters, responses, schemas, securitySchemes } = document.components;
  const { username, password } = securitySchemes;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Operation => {
      const answers = Object.entries(operation.responses).map(
        ([status, response]) => [Number(status), resolve(response, responses)] as const,
      );
      return {
        id: operation.operationId,
        method,
        path,
        apiType: operation["x-api-type"],
        parameters: (operation.parameters ?? []).map((parameter, index) => {
          const placed = resolve(parameter, parameters);
          const pointer =
            "$ref" in parameter
              ? `${parameter.$ref.slice(1)}/schema`
              : pointerTo("paths", path, method, "parameters", index, "schema");
          return { ...placed, schema: resolve(placed.schema, schemas), pointer };
        }),
        body: operation.requestBody && {
          required: operation.requestBody.required,
          pointer: pointerTo("paths", path, method, "requestBody", "content", "application/json", "schema"),
        },
        examples: new Map(answers.map(([status, response]) => [status, examplesOf(response)])),
        page: operation.externalDocs.url,
        evidence: new Map(answers.map(([status, response]) => [status, levelOf(response["x-evidence"])])),
      };
    }),
  );
  return {
    document,
    operations,
    credentialHeaders: { username: username!.name, password: password!.name },
    schoolParameters: [parameters["SchoolLoginId"]!.name, parameters["SchoolId"]!.name],
  };
}

/** The contract that the mock comes with. */
export const contract: Contract = readContract(bundled);

function examplesOf(response: Response): Record<string, unknown> {
  const { examples } = response.content?.["application/json"] ?? {};
  return Object.fromEntries(Object.entries(examples ?? {}).map(([name, { value }]) => [name, value]));
}

function resolve<Part extends object>(part: Part | Reference, components: Record<string, Part>): Part {
  const { $ref } = part as { $ref?: string };
  return $ref === undefined ? (part as Part) : components[$ref.split("/").at(-1)!]!;
}
