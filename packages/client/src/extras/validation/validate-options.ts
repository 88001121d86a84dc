import { defined } from "../../base/defined.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { aBoolean, checkOptions, must } from "../../call/option-checks.ts";
import type { OperationValidator } from "./operation-validator.ts";
import { enoughProblems, isProblemLimit } from "./problem.ts";
import type { Problems } from "./problem.ts";

/** What is validated, and what follows. */
export interface ValidateOptions {
  /** The validators of the operations; calls of others pass. `everyOperation` has them all. */
  operations: readonly OperationValidator[];
  /** Whether a request that does not follow the contract is refused with kind `invalid-request`. Default: `true`. */
  requests?: boolean | undefined;
  /**
   * What happens when the body of a response does not follow the contract. `"throw"`: a success throws kind
   * `unexpected-response`; errors are thrown as they are. A function is told of every such response, and the call goes
   * on. `"ignore"`: nothing. Default: `"throw"`.
   */
  responses?: "throw" | "ignore" | ((report: ResponseReport) => void) | undefined;
  /**
   * How many problems of a request or a response are told; looking stops there, and `more` says so. `Infinity` tells all.
   * Default: 100.
   */
  maxProblems?: number | undefined;
}

/** A response whose body does not follow the contract. It holds no value of it. */
export interface ResponseReport extends Problems {
  /** The id of the operation. */
  readonly operation: string;
  readonly status: number;
}

type ValidateSettings = { readonly [Name in keyof ValidateOptions]-?: NonNullable<ValidateOptions[Name]> };

const checks = {
  operations: must(
    "an array of validators, such as `everyOperation`",
    (value) => Array.isArray(value) && value.every(isValidator),
  ),
  requests: aBoolean,
  responses: must(
    '"throw", "ignore" or a function',
    (value) => value === "throw" || value === "ignore" || typeof value === "function",
  ),
  maxProblems: must("a whole number of 1 or more, or Infinity", isProblemLimit),
};

/** Refuses options that are missing, unknown or wrong, and fills in the defaults. */
export function checkValidateOptions(options: ValidateOptions): ValidateSettings {
  const refuse = (problem: string): never => {
    throw new ConfigurationError(`validate: ${problem}.`);
  };
  if (Object(options) !== options) refuse("its options must be an object");
  // Named even when it is missing, since it is the one that must be there.
  checkOptions({ ...options, operations: options.operations ?? null }, checks, (name, problem) =>
    refuse(`${name} ${problem}`),
  );
  return { requests: true, responses: "throw", maxProblems: enoughProblems, ...defined(options) };
}

function isValidator(value: unknown): value is OperationValidator {
  return typeof value === "object" && value !== null && "operation" in value && "request" in value;
}
