import type { Contract, Operation } from "./contract.ts";
import type { Reply } from "./refusal.ts";
import { pointerTo } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";

/** Holds replies against the contract. */
export interface Judge {
  /** What is wrong with a reply, each with where it is; nothing when it fits. */
  problemsOf(operation: Operation, reply: Reply): string[];
  /** What is wrong with the examples of the contract. */
  problemsOfExamples(): string[];
}

export function createJudge({ document, operations }: Contract, schemas: Schemas): Judge {
  function problemsOf({ id, path, method }: Operation, { status, body }: Reply): string[] {
    const declared = document.paths[path]?.[method as "get"]?.responses[status];
    if (!declared) return [`${id} declares no status ${status}`];
    const shared = "$ref" in declared ? declared.$ref.split("/").at(-1)! : undefined;
    const response = shared === undefined ? declared : document.components.responses[shared];
    if (!response || !("content" in response)) {
      return body === undefined ? [] : [`${id} ${status} has a body, none is declared`];
    }
    const place =
      shared === undefined
        ? pointerTo("paths", path, method, "responses", status)
        : pointerTo("components", "responses", shared);
    return schemas
      .errorsAt(place + pointerTo("content", "application/json", "schema"), body)
      .map(({ instancePath, message }) => `${id} ${status} at ${instancePath || "/"} ${message}`);
  }

  return {
    problemsOf,
    problemsOfExamples: () =>
      operations.flatMap((operation) =>
        [...operation.examples].flatMap(([status, examples]) =>
          Object.entries(examples).flatMap(([name, body]) =>
            problemsOf(operation, { status, body }).map((problem) => `${problem}, example ${name}`),
          ),
        ),
      ),
  };
}
