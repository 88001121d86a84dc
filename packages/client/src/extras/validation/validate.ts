import { isJson } from "../../media-type.ts";
import type { Answer, CallContext, Layer, OutgoingRequest } from "../../pipeline.ts";
import { namedArguments } from "./named-arguments.ts";
import type { OperationValidator } from "./operation-validator.ts";
import { parseJson } from "./parse-json.ts";
import { describeProblems } from "./problem.ts";
import type { Problem, Problems } from "./problem.ts";
import { RequestProblemsError } from "./request-problems-error.ts";
import { ResponseProblemsError } from "./response-problems-error.ts";
import { checkValidateOptions } from "./validate-options.ts";
import type { ResponseReport, ValidateOptions } from "./validate-options.ts";

/**
 * Middleware that holds requests and answers against the contract: arguments as the caller gave them, bodies as
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
    const answer = await next(request, context);
    if (responses !== "ignore") judgeResponse(validator, answer, context, { responses, maxProblems });
    return answer;
  };
}

function judgeRequest(
  validator: OperationValidator,
  { body }: OutgoingRequest,
  context: CallContext,
  maxProblems: number,
): void {
  const { operation } = validator;
  const input = namedArguments(operation, context.arguments);
  if (body !== undefined) input["body"] = parseJson(body) ?? body;
  const found = firstOf(validator.request(input, maxProblems + 1), maxProblems);
  if (found.problems.length === 0) return;
  const text = `${operation.id}: the request does not follow the contract, so nothing was sent: ${describeProblems(found)}.`;
  throw new RequestProblemsError(text, { operation: operation.id, ...found });
}

function judgeResponse(
  validator: OperationValidator,
  { status, headers, text }: Answer,
  { route, writes }: CallContext,
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
  const advice = writes ? " The write has probably happened: read back what is there." : "";
  const message = `${route}: d6 answered ${status} with a body that does not follow the contract: ${describeProblems(found)}.${advice}`;
  // Without the other headers: a layer cannot take the credentials out of what the server repeats.
  const type = new Headers({ "content-type": headers.get("content-type") ?? "" });
  throw new ResponseProblemsError(message, { operation: id, status, headers: type, ...found });
}

function firstOf(problems: readonly Problem[], most: number): Problems {
  return problems.length > most ? { problems: problems.slice(0, most), more: true } : { problems };
}
