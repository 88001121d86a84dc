import { encodeBody } from "./body.ts";
import type { CallOptions } from "./call-options.ts";
import { hasErrorBrand } from "./errors/d6-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import { failureOf } from "./failure.ts";
import { guard } from "./guards.ts";
import { checkHeaders } from "./header-checks.ts";
import type { HttpParams, HttpResult } from "./http-types.ts";
import type { Method, Operation } from "./operation.ts";
import { callChecks, checkOptions, must } from "./option-checks.ts";
import type { OptionCheck } from "./option-checks.ts";
import { definedStrings, fillTemplate, queryText } from "./path.ts";
import type { Answer, CallContext, OutgoingRequest, Send } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import { retrySettings } from "./retry-options.ts";
import type { Settings } from "./settings.ts";
import { successOf } from "./success.ts";

/** A call whose path and arguments have been checked. */
export interface CheckedCall {
  method: Method;
  path: string;
  params: HttpParams;
  body: unknown;
  /** Errors name it, and answers are judged by what it declares. */
  operation?: Operation | undefined;
  options?: CallOptions | undefined;
}

const checks = {
  ...callChecks,
  // By its shape: a signal of another realm is one too.
  signal: must("an AbortSignal", (value: object) => "aborted" in value && "addEventListener" in value),
  headers: must("an object of headers", (value) => typeof value === "object"),
} satisfies Record<keyof CallOptions, OptionCheck>;

// Room for the default tries of a slow list, short enough for a queue to go on.
const defaultDeadlineMs = 90_000;

/** Sends a call and answers its parsed success, or throws. */
export type Dispatch = (call: CheckedCall) => Promise<HttpResult<unknown>>;

/** Builds the request of a call, sends it through the pipeline, and judges the answer. */
export function createDispatch(settings: Settings, send: Send, redact: Redactor): Dispatch {
  return async (call) => {
    const { method, path, operation, options = {} } = call;
    const id = operation?.id;
    const name = id ?? `${method} ${path}`;
    const refuse = (argument: string, problem: string): never => {
      throw new InvalidRequestError(`${name}: ${argument} ${problem}.`, { operation: id, argument });
    };
    checkOptions(options, checks, refuse);
    if (options.headers) checkHeaders(options.headers, call.params.header ?? {}, refuse);
    guard(settings, call, refuse);
    const request = plan(settings.baseUrl, call, options, refuse);
    const { timeoutMs = settings.timeoutMs } = options;
    const context: CallContext = {
      operation: id,
      route: id ? `${id}: ${method} ${path}` : name,
      writes: method !== "GET",
      signal: options.signal,
      timeoutMs,
      deadlineMs: options.deadlineMs ?? settings.deadlineMs ?? Math.max(defaultDeadlineMs, timeoutMs),
      startedAt: settings.clock.now(),
      retry: retrySettings(options.retry, settings.retry),
      attempts: 0,
    };
    const trace = (): { attempts: number; ms: number } => ({
      attempts: context.attempts,
      ms: settings.clock.now() - context.startedAt,
    });
    try {
      const answer = await send(request, context);
      const { status, headers } = answer;
      const rows = operation?.list === true && (options.noRows ?? settings.noRows) === "empty";
      return { data: dataOf(answer, context, operation, rows, redact), status, headers, ...trace() };
    } catch (error) {
      if (hasErrorBrand(error)) Object.assign(error, trace());
      throw error;
    }
  };
}

/** The body of a success, or what to throw. A list of v1 without rows is a 404 on the wire. */
function dataOf(
  answer: Answer,
  context: CallContext,
  operation: Operation | undefined,
  emptyList: boolean,
  redact: Redactor,
): unknown {
  if (answer.status >= 200 && answer.status < 300) return successOf(answer, context, operation, redact);
  const error = failureOf(answer, context, redact);
  if (emptyList && error.kind === "not-found") return [];
  throw error;
}

function plan(
  baseUrl: string,
  { method, path, params, body }: CheckedCall,
  options: CallOptions,
  refuse: (argument: string, problem: string) => never,
): OutgoingRequest {
  const query = queryText(definedStrings(params.query));
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  for (const [name, value] of Object.entries({
    ...definedStrings(params.header),
    ...definedStrings(options.headers),
  })) {
    headers[name.toLowerCase()] = value;
  }
  return {
    method,
    url: baseUrl + fillTemplate(path, definedStrings(params.path)) + (query && `?${query}`),
    headers,
    body: body === undefined ? undefined : encodeBody(body, refuse),
    signal: undefined,
  };
}
