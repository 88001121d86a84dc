import type { Method, Operation } from "../base/operation.ts";
import { propertyOf } from "../base/foreign.ts";
import { onAbort } from "../base/on-abort.ts";
import type { CallContext } from "../call/call-context.ts";
import { sharedChecks } from "../call/call-options.ts";
import type { CallOptions } from "../call/call-options.ts";
import { addHeaders } from "../call/headers.ts";
import type { IncomingResponse, OutgoingRequest } from "../call/layer.ts";
import { ApiError } from "../errors/api-error.ts";
import { refuseUnknown, refusing } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";
import { usualErrors } from "../generated/operations.gen.ts";
import { failureOf } from "../responses/failure.ts";
import { successOf } from "../responses/success.ts";
import { encodeBody } from "./encode-body.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import type { Join, JoinInit, OpenapiFetch } from "./openapi-fetch.ts";
import { operationAtUrl, operationOf } from "./operation-at.ts";
import type { StartCall } from "./start-call.ts";
import { checkWireCall, withoutValues } from "./template-checks.ts";
import { wireArguments } from "./wire-arguments.ts";

/** What may be given with a call by path, as it comes: its types let any name pass. */
interface Init extends CallOptions {
  params?: unknown;
  body?: unknown;
  parseAs?: JoinInit["parseAs"];
  middleware?: unknown[];
}

const { noRows: _, ...shared } = sharedChecks;
const known = ["params", "body", "headers", "signal", "parseAs", "middleware", ...Object.keys(shared)];
// What openapi-fetch takes for a call, and could lead the credentials elsewhere or send something unchecked.
const ofClient = ["baseUrl", "fetch", "redirect", "Request", "querySerializer", "pathSerializer", "bodySerializer"];

/**
 * The client of openapi-fetch, careful: paths and values are checked, requests go through the pipeline, and what is no
 * response of the contract is thrown.
 */
export function createPathStyle(start: StartCall, baseUrl: string): OpenapiFetch {
  const { use, eject, request } = openapiFetch(baseUrl);
  const join = request as unknown as Join;

  const send = async (method: string, template: string, given: Init = {}) => {
    const refuse = refusing(`${method} ${template}`);
    checkNames(given, refuse);
    const { params, body, parseAs = "json", middleware, signal, ...options } = given;
    const places = checkWireCall({ method, template, params, body }, refuse);
    const operation = operationOf(method, template);
    const controller = new AbortController();
    const abortBy = (other: AbortSignal) => () => controller.abort(other.reason);
    const { template: shown, path } = withoutValues(template, places.path);
    const call = {
      method: method as Method,
      template: shown,
      operation,
      arguments: wireArguments(operation, places, body),
      // What is no signal is refused with the other options.
      options: { ...options, signal: propertyOf(signal, "addEventListener") ? controller.signal : signal },
    };
    return start(call, async ({ context, exchange }) => {
      const headers: Record<string, string> = {};
      addHeaders(headers, places.header, refuse);
      addHeaders(headers, options.headers, refuse);
      const stop = signal && onAbort(signal, abortBy(signal));
      if (signal?.aborted) abortBy(signal)();
      try {
        return await join(method, shown, {
          params: { path, query: places.query },
          headers,
          body: body === undefined ? undefined : encodeBody(body, refuse),
          parseAs,
          middleware,
          ...(signal && { signal: controller.signal }),
          fetch: async (joined) => {
            const sent = joined as Request;
            if (sent.method !== method) refuse("method", "must not be changed by a middleware");
            // A middleware may have given the request a signal of its own.
            onAbort(sent.signal, abortBy(sent.signal));
            const outgoing = await plain(sent);
            const found = operationAtUrl(baseUrl, method, outgoing.url);
            return judged(await exchange(outgoing, found), outgoing, context, found);
          },
        });
      } finally {
        stop?.();
      }
    });
  };
  const verb = (method: string) => (template: string, init?: Init) => send(method, template, init);
  const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
  return {
    ...Object.fromEntries(methods.map((method) => [method, verb(method)])),
    request: (method: string, template: string, init?: Init) => send(method.toUpperCase(), template, init),
    use,
    eject,
  } as unknown as OpenapiFetch;
}

function checkNames(given: object, refuse: Refuse): void {
  if (typeof given !== "object" || given === null) refuse("init", "must be an object");
  for (const name of ofClient) if (name in given) refuse(name, "is set by the client");
  refuseUnknown(given, known, refuse);
}

async function plain(request: Request): Promise<OutgoingRequest> {
  const { method, url, headers } = request;
  return { method, url, headers: Object.fromEntries(headers), body: (await request.text()) || undefined };
}

/** A response for openapi-fetch to read: a success, or an error that the contract declares, with a body as declared. */
function judged(
  response: IncomingResponse,
  request: OutgoingRequest,
  context: CallContext,
  operation: Operation | undefined,
): Response {
  const { status, headers, text } = response;
  if (status >= 200 && status < 300) {
    const empty = successOf(response, context, operation) === undefined;
    return new Response(empty ? null : text, { status, headers });
  }
  const error = failureOf(response, request, context);
  const declared = (operation?.errors ?? usualErrors).includes(status);
  if (!operation || !declared || !(error instanceof ApiError) || !error.body) throw error;
  return Response.json(error.body, { status, headers: error.headers });
}
