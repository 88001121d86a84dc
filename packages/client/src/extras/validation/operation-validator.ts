import type { Operation } from "../../base/operation.ts";
import type { Check } from "./check.ts";
import { problemsOf } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Holds the requests and answers of an operation against the contract. */
export interface OperationValidator {
  readonly operation: Operation;
  /** The statuses that the contract declares with a body. */
  readonly statuses: readonly number[];
  /** What is wrong with the arguments of a call, as callers give them; nothing when they fit. */
  request(input: unknown): Problem[];
  /**
   * What is wrong with the parsed body of an answer; nothing when it fits. Bodies of statuses that the contract
   * declares without a body, or does not declare, are a problem of keyword `status`.
   */
  response(status: number, body: unknown): Problem[];
}

type Answers = readonly (readonly [statuses: readonly number[], check: Check])[];

/** The validator of an operation from its generated checks. */
export function operationValidator(operation: Operation, request: Check, answers: Answers): OperationValidator {
  const statuses = answers.flatMap(([some]) => some);
  return {
    operation,
    statuses,
    request: (input) => problemsOf(request, input),
    response(status, body) {
      const [, check] = answers.find(([some]) => some.includes(status)) ?? [];
      if (check) return problemsOf(check, body);
      if (body === undefined && operation.empty?.includes(status)) return [];
      return [{ pointer: "", keyword: "status", expected: `must be ${statuses.join(", ")} with a body` }];
    },
  };
}
