import { methods, resolve } from "./contract.ts";
import type { Contract, EvidenceLevel, Method, Operation, Reference, Response, Schema } from "./contract.ts";
import { parameterModels } from "./parameter-model.ts";
import type { ParameterModel } from "./parameter-model.ts";

/** What the emitters know about one operation. */
export interface OperationModel {
  id: string;
  version: "v1" | "v2";
  /** The name of the function: the id without its version. */
  functionName: string;
  /** The beginning of the names of its types. */
  typeName: string;
  /** Its place in the fluent tree. */
  resource: string;
  verb: string;
  method: Uppercase<Method>;
  path: string;
  parameters: ParameterModel[];
  body: "required" | "optional" | "none";
  bodySchema: Schema | Reference | undefined;
  /** The 2xx statuses without a body. */
  empty: number[];
  /** Those with a JSON body whose schema no earlier one has. */
  outputs: number[];
  /** The schema of the body that all successes have; undefined when there are several or none. */
  output: Schema | Reference | undefined;
  errors: number[];
  /** The schemas of all declared bodies, with their statuses. */
  answers: (readonly [number, Schema | Reference])[];
  errorShape: "v1" | "v2";
  /** Whether a 404 can mean that a record does not exist; it can always mean that the path is wrong. */
  canMiss: boolean;
  /** Whether it is a list of v1, which answers 404 when there are no rows. */
  list: boolean;
  /** Whether it answers in pages, one behind each cursor. */
  paged: boolean;
  /** The API that must be activated for the school; undefined when it is about no school. */
  apiType: string | undefined;
  deprecated: boolean;
  summary: string;
  description: string;
  evidence: EvidenceLevel | undefined;
  page: string | undefined;
}

/** Reads every operation of the contract, in its order. */
export function operationModels(contract: Contract): OperationModel[] {
  const models = Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationModel(contract, path, method, operation)] : [];
    }),
  );
  refuseTwice(models, (model) => model.id, "operationId");
  refuseTwice(models, (model) => `${model.version}.${model.resource}.${model.verb}`, "x-sdk-name");
  return models;
}

function operationModel(contract: Contract, path: string, method: Method, operation: Operation): OperationModel {
  const { operationId: id } = operation;
  const [, version, rest] = /^(v1|v2)([A-Z]\w*)$/.exec(id) ?? [];
  if (!version || !rest) throw new Error(`${id}: an operationId is the version and a name, such as v1UpdateNote.`);
  if (!path.startsWith(`/${version}/`)) throw new Error(`${id}: its path ${path} is not of ${version}.`);
  const [, resource, verb] = /^(\w+)\.(\w+)$/.exec(operation["x-sdk-name"] ?? "") ?? [];
  if (!resource || !verb) throw new Error(`${id}: x-sdk-name is a resource and a verb, such as debtorNotes.update.`);

  const inherited = contract.paths[path]?.parameters ?? [];
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [Number(status), resolve<Response>(contract, response)] as const,
  );
  const success = responses.filter(([status]) => status >= 200 && status < 300);
  const canMiss = responses.some(([status, response]) => status === 404 && exampleErrors(response).some(isMiss));
  const hasJson = (response: Response): boolean => response.content?.["application/json"] !== undefined;

  const parameters = parameterModels(contract, id, path, [...inherited, ...(operation.parameters ?? [])]);

  return {
    id,
    version: version as "v1" | "v2",
    functionName: rest.charAt(0).toLowerCase() + rest.slice(1),
    typeName: rest,
    resource,
    verb,
    method: method.toUpperCase() as Uppercase<Method>,
    path,
    parameters,
    body: bodyOf(id, operation),
    bodySchema: operation.requestBody?.content["application/json"]?.schema,
    outputs: outputsOf(success),
    output: outputsOf(success).length === 1 ? jsonSchema(success.find(([, response]) => hasJson(response))) : undefined,
    empty: success.filter(([, response]) => !hasJson(response)).map(([status]) => status),
    errors: responses.map(([status]) => status).filter((status) => status >= 400),
    answers: responses.flatMap((response) => {
      const schema = jsonSchema(response);
      return schema ? [[response[0], schema] as const] : [];
    }),
    errorShape: errorShape(id, responses),
    canMiss,
    list:
      version === "v1" &&
      method === "get" &&
      canMiss &&
      !isRecordOf(contract, path) &&
      okSchema(contract, success)?.type === "array",
    paged: parameters.some(({ argument }) => argument === "cursor") && isPage(okSchema(contract, success)),
    apiType: operation["x-api-type"],
    deprecated: operation.deprecated === true,
    summary: operation.summary ?? id,
    description: operation.description ?? "",
    evidence: levelOf(operation["x-evidence"]),
    page: operation.externalDocs?.url,
  };
}

const levelOf = (evidence: Operation["x-evidence"]): EvidenceLevel | undefined =>
  typeof evidence === "object" ? evidence.level : evidence;

/** Whether a path is that of a list with an id behind it: then a 404 means that the record is missing. */
function isRecordOf(contract: Contract, path: string): boolean {
  return path.replace(/\/\{[^/]*\}$/, "") in contract.paths && path.endsWith("}");
}

function okSchema(contract: Contract, success: (readonly [number, Response])[]): Schema | undefined {
  const schema = success.find(([status]) => status === 200)?.[1].content?.["application/json"]?.schema;
  return schema && resolve<Schema>(contract, schema);
}

function isPage(schema: Schema | undefined): boolean {
  return schema?.properties?.["data"] !== undefined && schema.properties["meta"] !== undefined;
}

function jsonSchema(answer: readonly [number, Response] | undefined): Schema | Reference | undefined {
  return answer?.[1].content?.["application/json"]?.schema;
}

function outputsOf(success: (readonly [number, Response])[]): number[] {
  const bySchema = new Map<string, number>();
  for (const [status, { content }] of success) {
    const json = content?.["application/json"];
    const schema = JSON.stringify(json?.schema ?? {});
    if (json && !bySchema.has(schema)) bySchema.set(schema, status);
  }
  return [...bySchema.values()];
}

function bodyOf(id: string, { requestBody }: Operation): OperationModel["body"] {
  if (!requestBody) return "none";
  const types = Object.keys(requestBody.content);
  if (types.join() !== "application/json") {
    throw new Error(`${id}: the client sends JSON only, the contract declares ${types.join(", ")}.`);
  }
  return requestBody.required ? "required" : "optional";
}

/** Which of the two error bodies the 4xx responses of an operation have. */
function errorShape(id: string, responses: (readonly [number, Response])[]): "v1" | "v2" {
  const names = new Set(
    responses
      .filter(([status]) => status >= 400 && status < 500)
      .map(([, response]) => response.content?.["application/json"]?.schema)
      .flatMap((schema) => (schema && "$ref" in schema ? [schema.$ref.split("/").at(-1)] : [])),
  );
  if (names.size === 1 && names.has("V1Error")) return "v1";
  if (names.size === 1 && names.has("V2Error")) return "v2";
  throw new Error(
    `${id}: its 4xx responses must all be V1Error or all be V2Error, they are: ${[...names].join(", ")}.`,
  );
}

function exampleErrors(response: Response): unknown[] {
  const examples = Object.values(response.content?.["application/json"]?.examples ?? {});
  return examples.map(({ value }) => {
    const body = value as { error?: unknown; message?: unknown } | undefined;
    return body?.error ?? body?.message;
  });
}

function isMiss(error: unknown): boolean {
  return error !== "route_not_found";
}

function refuseTwice(models: OperationModel[], nameOf: (model: OperationModel) => string, kind: string): void {
  const seen = new Map<string, string>();
  for (const model of models) {
    const name = nameOf(model);
    const earlier = seen.get(name);
    if (earlier) throw new Error(`${model.id} and ${earlier} share the ${kind} ${name}; each needs its own.`);
    seen.set(name, model.id);
  }
}
