import { ConfigurationError } from "../../errors/configuration-error.ts";
import { isJson } from "../../responses/media-type.ts";
import type { Operation } from "../../base/operation.ts";
import { defined } from "../../base/defined.ts";
import { nameOf } from "../../call/call-context.ts";
import type { CallContext } from "../../call/call-context.ts";
import type { IncomingResponse, Layer } from "../../call/layer.ts";
import type { OperationValidator } from "./operation-validator.ts";
import { parseJson } from "./parse-json.ts";
import { describeProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { RequestProblemsError } from "./request-problems-error.ts";
import { ResponseProblemsError } from "./response-problems-error.ts";

/** What is validated, and what follows. */
export interface ValidateOptions {
  /** The validators of the operations; calls of others pass. `everyOperation` has them all. */
  operations: readonly OperationValidator[];
  /** Whether a request that does not follow the contract is refused with kind `invalid-request`. Default: `true`. */
  requests?: boolean | undefined;
  /**
   * What happens when the body of an answer does not follow the contract. `"throw"`: a success throws kind
   * `unexpected-response`; errors are thrown as they are. A function is told of every such answer, and the call goes
   * on. `"ignore"`: nothing. Default: `"throw"`.
   */
  responses?: "throw" | "ignore" | ((report: ResponseReport) => void) | undefined;
}

/** An answer whose body does not follow the contract. It holds no value of it. */
export interface ResponseReport {
  /** The id of the operation. */
  readonly operation: string;
  readonly status: number;
  readonly problems: readonly Problem[];
}

/**
 * Middleware that holds requests and answers against the contract. Nothing that it throws or reports repeats a value.
 *
 * @throws {ConfigurationError} When an option is missing or wrong.
 */
export function validate({ operations, requests = true, responses = "throw" }: ValidateOptions): Layer {
  if (!Array.isArray(operations) || !operations.every(isValidator)) {
    throw new ConfigurationError("validate: operations must be an array of validators, such as `everyOperation`.");
  }
  if (!["throw", "ignore"].includes(responses as string) && typeof responses !== "function") {
    throw new ConfigurationError('validate: responses must be "throw", "ignore" or a function.');
  }
  const byRoute = new Map(operations.map((validator) => [routeOf(validator.operation), validator]));
  return async (request, next, context) => {
    const validator = byRoute.get(`${context.method} ${context.template}`);
    if (!validator) return next(request, context);
    const { operation } = validator;
    const problems = requests ? validator.request(defined(context.arguments)) : [];
    if (problems.length > 0) {
      const text = `${operation.id}: the request does not follow the contract, so nothing was sent: ${describeProblems(problems)}.`;
      throw new RequestProblemsError(text, { operation: operation.id, problems });
    }
    const response = await next(request, context);
    if (responses !== "ignore") judge(validator, response, context, responses);
    return response;
  };
}

function judge(
  validator: OperationValidator,
  { status, headers, text }: IncomingResponse,
  context: CallContext,
  responses: "throw" | ((report: ResponseReport) => void),
): void {
  const { id } = validator.operation;
  const judged = validator.statuses.includes(status) && (status < 300 || responses !== "throw");
  const body = judged && isJson(headers) ? parseJson(text) : undefined;
  // What is not JSON, or not declared, is left to the client, which refuses it in any case.
  if (body === undefined) return;
  const problems = validator.response(status, body);
  if (problems.length === 0) return;
  if (responses !== "throw") return responses({ operation: id, status, problems });
  const advice = context.writes ? " The write has probably happened: read back what is there." : "";
  const message = `${nameOf(context)}: d6 answered ${status} with a body that does not follow the contract: ${describeProblems(problems)}.${advice}`;
  // Without the other headers: a layer cannot take the credentials out of what the server repeats.
  const type = new Headers({ "content-type": headers.get("content-type") ?? "" });
  throw new ResponseProblemsError(message, { operation: id, status, headers: type, problems });
}

function isValidator(value: unknown): value is OperationValidator {
  return typeof value === "object" && value !== null && "operation" in value && "request" in value;
}

function routeOf({ method = "GET", path }: Operation): string {
  return `${method} ${path}`;
}
