import { defined } from "../../base/defined.ts";
import { nameOf } from "../../call/call-context.ts";
import type { CallContext } from "../../call/call-context.ts";
import type { IncomingResponse, Layer, OutgoingRequest } from "../../call/layer.ts";
import { isJson } from "../../responses/media-type.ts";
import type { OperationValidator } from "./operation-validator.ts";
import { parseJson } from "./parse-json.ts";
import { describeProblems } from "./problem.ts";
import type { Problem, Problems } from "./problem.ts";
import { RequestProblemsError } from "./request-problems-error.ts";
import { ResponseProblemsError } from "./response-problems-error.ts";
import { checkValidateOptions } from "./validate-options.ts";
import type { ResponseReport, ValidateOptions } from "./validate-options.ts";

/**
 * Middleware that validates requests and responses against the contract: arguments as the caller gave them, bodies as
 * they are sent. Nothing that it throws or reports repeats a value.
 *
 * @throws {ConfigurationError} When an option is missing, unknown or wrong.
 */
export function validate(options: ValidateOptions): Layer {
  const { operations, requests, responses, maxProblems } = checkValidateOptions(options);
  const routeOf = (method: string, path: string): string => `${method} ${path}`;
  const byRoute = new Map(
    operations.map((validator) => [routeOf(validator.operation.method ?? "GET", validator.operation.path), validator]),
  );
  return async (request, next, context) => {
    const validator = byRoute.get(routeOf(context.method, context.template));
    if (!validator) return next(request, context);
    if (requests) judgeRequest(validator, request, context, maxProblems);
    const response = await next(request, context);
    if (responses !== "ignore") judgeResponse(validator, response, context, { responses, maxProblems });
    return response;
  };
}

function judgeRequest(
  validator: OperationValidator,
  { body }: OutgoingRequest,
  context: CallContext,
  maxProblems: number,
): void {
  const { operation } = validator;
  const input: Record<string, unknown> = defined(context.arguments);
  if (body !== undefined) input["body"] = parseJson(body) ?? body;
  const found = firstOf(validator.request(input, maxProblems + 1), maxProblems);
  if (found.problems.length === 0) return;
  const text = `${operation.id}: the request does not follow the contract, so nothing was sent: ${describeProblems(found)}.`;
  throw new RequestProblemsError(text, { operation: operation.id, ...found });
}

function judgeResponse(
  validator: OperationValidator,
  { status, headers, text }: IncomingResponse,
  context: CallContext,
  { responses, maxProblems }: { responses: "throw" | ((report: ResponseReport) => void); maxProblems: number },
): void {
  const { id } = validator.operation;
  const judged = validator.statuses.includes(status) && (status < 300 || responses !== "throw");
  const body = judged && isJson(headers) ? parseJson(text) : undefined;
  // What is not JSON, or not declared, is left to the client, which refuses it in any case.
  if (body === undefined) return;
  const found = firstOf(validator.response(status, body, maxProblems + 1), maxProblems);
  if (found.problems.length === 0) return;
  if (responses !== "throw") return responses({ operation: id, status, ...found });
  const advice = context.writes ? " The write has probably happened: read back what is there." : "";
  const message = `${nameOf(context)}: d6 answered ${status} with a body that does not follow the contract: ${describeProblems(found)}.${advice}`;
  throw new ResponseProblemsError(message, {
    operation: id,
    status,
    headers: context.redact.headers(headers),
    ...found,
  });
}

function firstOf(problems: readonly Problem[], most: number): Problems {
  return problems.length > most ? { problems: problems.slice(0, most), more: true } : { problems };
}
