import { componentName } from "@d6-integrate/spec/reader";
import type { Contract, Evidence, Operation, Response, Schema } from "@d6-integrate/spec/reader";
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
  method: string;
  path: string;
  parameters: ParameterModel[];
  body: "required" | "optional" | "none";
  bodySchema: Schema | undefined;
  /** The 2xx statuses without a body. */
  empty: number[];
  /** Those with a JSON body whose schema no earlier one has. */
  outputs: number[];
  /** The schema of the body that all successes have; undefined when there are several or none. */
  output: Schema | undefined;
  errors: number[];
  /** The schemas of all declared bodies, with their statuses. */
  answers: (readonly [number, Schema])[];
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
  evidence: Evidence | undefined;
  page: string | undefined;
}

/** Reads every operation of the contract, in its order. */
export function operationModels(contract: Contract): OperationModel[] {
  const models = contract.operations.map((operation) => operationModel(contract, operation));
  refuseTwice(models, (model) => model.id, "operationId");
  refuseTwice(models, (model) => `${model.version}.${model.resource}.${model.verb}`, "x-sdk-name");
  return models;
}

function operationModel(contract: Contract, operation: Operation): OperationModel {
  const { id, method, path, body, node } = operation;
  const [, version, rest] = /^(v1|v2)([A-Z]\w*)$/.exec(id) ?? [];
  if (!version || !rest) throw new Error(`${id}: an operationId is the version and a name, such as v1UpdateNote.`);
  if (!path.startsWith(`/${version}/`)) throw new Error(`${id}: its path ${path} is not of ${version}.`);
  const [, resource, verb] = /^(\w+)\.(\w+)$/.exec(operation.sdkName) ?? [];
  if (!resource || !verb) throw new Error(`${id}: x-sdk-name is a resource and a verb, such as debtorNotes.update.`);

  const responses = [...operation.responses.values()];
  const success = responses.filter(({ status }) => status >= 200 && status < 300);
  const canMiss = exampleErrors(operation.responses.get(404)).some(isMiss);
  const parameters = parameterModels(contract, operation);

  return {
    id,
    version: version as "v1" | "v2",
    functionName: rest.charAt(0).toLowerCase() + rest.slice(1),
    typeName: rest,
    resource,
    verb,
    method,
    path,
    parameters,
    body: bodyOf(operation),
    bodySchema: body?.json?.schema,
    outputs: outputsOf(success),
    output: outputsOf(success).length === 1 ? success.find(({ json }) => json)?.json?.schema : undefined,
    empty: success.filter(({ json }) => !json).map(({ status }) => status),
    errors: responses.map(({ status }) => status).filter((status) => status >= 400),
    answers: responses.flatMap(({ status, json }) => (json?.schema ? [[status, json.schema] as const] : [])),
    errorShape: errorShape(id, responses),
    canMiss,
    list:
      version === "v1" &&
      method === "GET" &&
      canMiss &&
      !isRecordOf(contract, path) &&
      okSchema(contract, operation)?.type === "array",
    paged: parameters.some(({ argument }) => argument === "cursor") && isPage(okSchema(contract, operation)),
    apiType: operation.apiType,
    deprecated: node.deprecated === true,
    summary: node.summary ?? id,
    description: node.description ?? "",
    evidence: operation.evidence,
    page: operation.page,
  };
}

/** Whether a path is that of a list with an id behind it: then a 404 means that the record is missing. */
function isRecordOf(contract: Contract, path: string): boolean {
  return path.replace(/\/\{[^/]*\}$/, "") in contract.document.paths && path.endsWith("}");
}

function okSchema({ resolve }: Contract, { responses }: Operation): Schema | undefined {
  const schema = responses.get(200)?.json?.schema;
  return schema && resolve<Schema>(schema);
}

function isPage(schema: Schema | undefined): boolean {
  return schema?.properties?.["data"] !== undefined && schema.properties["meta"] !== undefined;
}

function outputsOf(success: Response[]): number[] {
  const bySchema = new Map<string, number>();
  for (const { status, json } of success) {
    const schema = JSON.stringify(json?.schema ?? {});
    if (json && !bySchema.has(schema)) bySchema.set(schema, status);
  }
  return [...bySchema.values()];
}

function bodyOf({ id, body }: Operation): OperationModel["body"] {
  if (!body) return "none";
  const types = Object.keys(body.content);
  if (types.join() !== "application/json") {
    throw new Error(`${id}: the client sends JSON only, the contract declares ${types.join(", ")}.`);
  }
  return body.required ? "required" : "optional";
}

/** Which of the two error bodies the 4xx responses of an operation have. */
function errorShape(id: string, responses: Response[]): "v1" | "v2" {
  const names = new Set(
    responses
      .filter(({ status }) => status >= 400 && status < 500)
      .flatMap(({ json }) => componentName(json?.schema ?? {}) ?? []),
  );
  if (names.size === 1 && names.has("V1Error")) return "v1";
  if (names.size === 1 && names.has("V2Error")) return "v2";
  throw new Error(
    `${id}: its 4xx responses must all be V1Error or all be V2Error, they are: ${[...names].join(", ")}.`,
  );
}

function exampleErrors(response: Response | undefined): unknown[] {
  return Object.values(response?.json?.examples ?? {}).map((value) => {
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
