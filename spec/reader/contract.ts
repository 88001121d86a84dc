import { createMatcher } from "./matcher.ts";
import type { Matcher } from "./matcher.ts";
import type { Document } from "./document.ts";
import { readOperations } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { createResolve } from "./references.ts";
import type { Resolve } from "./references.ts";

export type { Body, Media, Response } from "./bodies.ts";
export type * from "./document.ts";
export type { Match, Matcher } from "./matcher.ts";
export type { Operation } from "./operation.ts";
export type { Parameter } from "./parameter.ts";
export { componentName, nodeAt, placeOf, pointerTo } from "./references.ts";
export type { Resolve } from "./references.ts";

/** The contract as the tools of this repository read it: mock, generator, contract tests and the client's tests. */
export interface Contract<Source extends Document = Document> {
  document: Source;
  /** In the order of the document. */
  operations: Operation[];
  /** The operation with an id. Throws when there is none. */
  operation(id: string): Operation;
  /**
   * Follows the reference that a node is. What stands beside a reference wins over what it leads to. Throws when it leads
   * out of the document, nowhere, or back to itself.
   */
  resolve: Resolve;
  /** The operation that a method, in upper case, and a path without the base belong to, and what the path has for each parameter. */
  match: Matcher<Operation>;
}

/** Reads an OpenAPI document in one piece. Throws when a reference leads nowhere, or a status is no number. */
export function readContract<Source extends Document>(document: Source): Contract<Source> {
  const resolve = createResolve(document);
  const operations = readOperations(document, resolve);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return {
    document,
    operations,
    operation(id) {
      const found = byId.get(id);
      if (!found) throw new Error(`The contract has no operation ${id}; it has ${[...byId.keys()].join(", ")}.`);
      return found;
    },
    resolve,
    match: createMatcher(operations),
  };
}
