import type { Operation } from "../../base/operation.ts";
import type { Check } from "./check.ts";
import { enoughProblems, problemsOf } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Validates the requests and responses of an operation against the contract. */
export interface OperationValidator {
  readonly operation: Operation;
  /** The statuses that the contract declares with a body. */
  readonly statuses: readonly number[];
  /**
   * What is wrong with the arguments of a call, as callers give them; nothing when they fit. After `maxProblems`, by
   * default 100, it stops looking.
   */
  request(input: unknown, maxProblems?: number): Problem[];
  /**
   * What is wrong with the parsed body of a response; nothing when it fits. Bodies of statuses that the contract
   * declares without a body, or does not declare, are a problem of keyword `status`. After `maxProblems`, by default
   * 100, it stops looking.
   */
  response(status: number, body: unknown, maxProblems?: number): Problem[];
}

type ResponseChecks = readonly (readonly [statuses: readonly number[], check: Check])[];

/** The validator of an operation from its generated checks. */
export function operationValidator(
  operation: Operation,
  request: Check,
  responses: ResponseChecks,
): OperationValidator {
  const statuses = responses.flatMap(([some]) => some);
  return {
    operation,
    statuses,
    request: (input, most = enoughProblems) => problemsOf(request, input, most),
    response(status, body, most = enoughProblems) {
      const [, check] = responses.find(([some]) => some.includes(status)) ?? [];
      if (check) return problemsOf(check, body, most);
      if (body === undefined && operation.empty?.includes(status)) return [];
      return [{ pointer: "", keyword: "status", expected: `must be ${statuses.join(", ")} with a body` }];
    },
  };
}
