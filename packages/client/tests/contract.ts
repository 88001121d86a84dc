import { document } from "@d6-integrate/spec";
import { readContract } from "@d6-integrate/spec/reader";

const { operations, operation } = readContract(document);

/** One declared answer of one operation, with a body of the contract's examples. */
export interface DeclaredAnswer {
  id: string;
  status: number;
  example: string;
  /** Undefined when the contract declares no body. */
  body: unknown;
}

export const operationIds: string[] = operations.map(({ id }) => id);

/** Every declared answer of every operation, one per example. */
export const declaredAnswers: DeclaredAnswer[] = operations.flatMap(({ id, responses }) =>
  [...responses].flatMap(([status, { json }]) =>
    Object.entries(json?.examples ?? { none: undefined }).map(([example, body]) => ({ id, status, example, body })),
  ),
);

/** Where an operation is in the tree: its resource and its verb. */
export function placeOf(id: string): { resource: string; verb: string } {
  const [resource = "", verb = ""] = operation(id).sdkName.split(".");
  return { resource, verb };
}

/** A request body that the contract shows for an operation. */
export function requestBodyOf(id: string): unknown {
  return requestBodiesOf(id)[0];
}

/** Every request body that the contract shows for an operation. */
export function requestBodiesOf(id: string): unknown[] {
  return Object.values(operation(id).body?.json?.examples ?? {});
}
