import { document } from "@d6-integrate/spec";
import type { Parameter, Reference, Response } from "@d6-integrate/spec";

const { parameters, responses, securitySchemes } = document.components;
const { username, password } = securitySchemes;

/** The headers that carry the credentials. */
export const credentialHeaders = { username: username!.name, password: password!.name };

/** What names the school: a path parameter in v1, a header in v2. */
export const schoolParameters = [parameters["SchoolLoginId"]!.name, parameters["SchoolId"]!.name];

/** An operation of the contract, as far as the mock steers by it. */
export interface Operation {
  id: string;
  method: string;
  /** The path template, such as `/v2/settings/clientintegrations`. */
  path: string;
  /** The name of the API that a school must have activated, if any. */
  apiType: string | undefined;
  parameters: Parameter[];
  /** The example bodies of each status, by case: `examples.get(404)?.not_found`. */
  examples: Map<number, Record<string, unknown>>;
}

export const operations: Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    id: operation.operationId,
    method,
    path,
    apiType: operation["x-api-type"],
    parameters: (operation.parameters ?? []).map((parameter) => resolve(parameter, parameters)),
    examples: new Map(
      Object.entries(operation.responses).map(([status, response]) => [Number(status), examplesOf(response)]),
    ),
  })),
);

function examplesOf(reference: Response | Reference): Record<string, unknown> {
  const { examples } = resolve(reference, responses).content?.["application/json"] ?? {};
  return Object.fromEntries(Object.entries(examples ?? {}).map(([name, { value }]) => [name, value]));
}

function resolve<Part extends object>(part: Part | Reference, components: Record<string, Part>): Part {
  return "$ref" in part ? components[part.$ref.split("/").at(-1)!]! : part;
}
