import { encodeBody } from "./body.ts";
import type { CallOptions } from "./call-options.ts";
import { defined } from "./defined.ts";
import { hasErrorBrand } from "./errors/d6-error.ts";
import { failureOf } from "./failure.ts";
import { guard } from "./guards.ts";
import { addHeaders } from "./headers.ts";
import type { HttpParams, HttpResult } from "./http-types.ts";
import type { Method, Operation } from "./operation.ts";
import { aSignal, callChecks, checkOptions, must } from "./option-checks.ts";
import { fillTemplate, queryText } from "./path.ts";
import type { CallContext, OutgoingRequest, Send } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import { refusing } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";
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
  signal: aSignal,
  headers: must("an object", (value) => Object(value) === value),
};

// Room for the default tries of a slow list, short enough for a queue to go on.
const defaultDeadlineMs = 90_000;

/** Sends a call and answers its parsed success, or throws. */
export type Dispatch = (call: CheckedCall) => Promise<HttpResult<unknown>>;

/** Builds the request of a call, sends it through the pipeline, and judges the answer. */
export function createDispatch(settings: Settings, send: Send, redact: Redactor): Dispatch {
  return async (call) => {
    const { method, path, params, operation, options = {} } = call;
    const id = operation?.id;
    const route = `${id ? `${id}: ` : ""}${method} ${path}`;
    const refuse: Refuse = refusing(route, id);
    checkOptions(options, checks, refuse);
    const request = plan(settings.baseUrl, call, options, refuse);
    const school = guard(settings, call, request.headers, refuse);
    const {
      clock,
      noRows,
      timeoutMs,
      deadlineMs = Math.max(defaultDeadlineMs, timeoutMs),
    } = {
      ...settings,
      ...defined(options),
    };
    const startedAt = clock.now();
    const context: CallContext = {
      operation: id,
      method,
      template: path,
      arguments: params,
      route,
      writes: method !== "GET",
      signal: options.signal,
      timeoutMs,
      deadlineMs,
      startedAt,
      retry: retrySettings(options.retry, settings.retry),
      attempts: 0,
      sent: 0,
    };
    const trace = () => ({ attempts: context.sent, ms: clock.now() - startedAt });
    try {
      const answer = await send(request, context);
      const { status, headers } = answer;
      let data: unknown = [];
      if (status >= 200 && status < 300) data = successOf(answer, context, operation, redact);
      else {
        const error = failureOf(answer, context, redact);
        // A list of v1 without rows is a 404 on the wire.
        if (!operation?.list || noRows !== "empty" || error.kind !== "not-found") throw error;
      }
      return { data, status, headers, ...trace() };
    } catch (error) {
      if (hasErrorBrand(error)) {
        Object.assign(error, { operation: id, ...trace() });
        Object.defineProperty(error, "school", { value: school });
      }
      throw error;
    }
  };
}

function plan(
  baseUrl: string,
  { method, path, params, body }: CheckedCall,
  options: CallOptions,
  refuse: Refuse,
): OutgoingRequest {
  const query = queryText(params.query);
  const headers: Record<string, string> = { accept: "application/json" };
  addHeaders(headers, params.header, refuse);
  addHeaders(headers, options.headers, refuse);
  if (body !== undefined) headers["content-type"] = "application/json";
  return {
    method,
    url: baseUrl + fillTemplate(path, params.path) + (query && `?${query}`),
    headers,
    body: body === undefined ? undefined : encodeBody(body, refuse),
  };
}
