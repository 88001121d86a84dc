import { document as bundled } from "@d6-integrate/spec";
import type { Evidence, Parameter, Reference, Response } from "@d6-integrate/spec";

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
  parameters: Parameter[];
  /** Whether it takes a body. */
  body: boolean;
  /** The example bodies of each status, by case: `examples.get(404)?.not_found`. */
  examples: Map<number, Record<string, unknown>>;
  /** The vendor's page. */
  page: string;
  /** How well each status is known. */
  evidence: Map<number, Evidence>;
}

export function readContract(document: Document): Contract {
  const { parameters, responses, securitySchemes } = document.components;
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
        parameters: (operation.parameters ?? []).map((parameter) => resolve(parameter, parameters)),
        body: operation.requestBody !== undefined,
        examples: new Map(answers.map(([status, response]) => [status, examplesOf(response)])),
        page: operation.externalDocs.url,
        evidence: new Map(answers.map(([status, response]) => [status, response["x-evidence"]])),
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
  return "$ref" in part ? components[part.$ref.split("/").at(-1)!]! : part;
}
