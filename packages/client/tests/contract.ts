import document from "@d6-integrate/spec/openapi.json" with { type: "json" };

interface Media {
  examples?: Record<string, { value: unknown }>;
}

interface Response {
  content?: { "application/json"?: Media };
}

interface OperationObject {
  operationId: string;
  "x-sdk-name": string;
  requestBody?: { content: { "application/json": Media } };
  responses: Record<string, Response | { $ref: string }>;
}

/** One declared answer of one operation, with a body of the contract's examples. */
export interface DeclaredAnswer {
  id: string;
  status: number;
  example: string;
  /** Undefined when the contract declares no body. */
  body: unknown;
}

const operationObjects: OperationObject[] = Object.values(document.paths)
  .flatMap((item) => Object.values(item as Record<string, unknown>))
  .filter((node): node is OperationObject => typeof node === "object" && node !== null && "operationId" in node);

export const operationIds: string[] = operationObjects.map(({ operationId }) => operationId);

/** Every declared answer of every operation, one per example. */
export const declaredAnswers: DeclaredAnswer[] = operationObjects.flatMap(({ operationId: id, responses }) =>
  Object.entries(responses).flatMap(([status, node]) => {
    const examples = Object.entries(
      resolve(node).content?.["application/json"]?.examples ?? { none: { value: undefined } },
    );
    return examples.map(([example, { value }]) => ({ id, status: Number(status), example, body: value }));
  }),
);

/** Where an operation is in the tree: its resource and its verb. */
export function placeOf(id: string): { resource: string; verb: string } {
  const operation = operationObjects.find(({ operationId }) => operationId === id);
  const [resource = "", verb = ""] = operation?.["x-sdk-name"].split(".") ?? [];
  return { resource, verb };
}

/** A request body that the contract shows for an operation. */
export function requestBodyOf(id: string): unknown {
  return requestBodiesOf(id)[0];
}

/** Every request body that the contract shows for an operation. */
export function requestBodiesOf(id: string): unknown[] {
  const operation = operationObjects.find(({ operationId }) => operationId === id);
  return Object.values(operation?.requestBody?.content["application/json"].examples ?? {}).map(({ value }) => value);
}

function resolve(node: Response | { $ref: string }): Response {
  if (!("$ref" in node)) return node;
  const responses: Record<string, Response> = document.components.responses;
  return responses[node.$ref.split("/").at(-1) ?? ""] ?? {};
}
