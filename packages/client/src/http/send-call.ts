import type { Method, Operation } from "../base/operation.ts";
import type { CallContext } from "../call/call-context.ts";
import type { CallOptions } from "../call/call-options.ts";
import { addHeaders } from "../call/headers.ts";
import type { IncomingResponse, OutgoingRequest } from "../call/layer.ts";
import { failureOf } from "../responses/failure.ts";
import { successOf } from "../responses/success.ts";
import { encodeBody } from "./encode-body.ts";
import type { HttpResult } from "./http-result.ts";
import { openapiFetch, PlainRequest } from "./openapi-fetch.ts";
import type { Join, JoinedRequest, JudgedResponse } from "./openapi-fetch.ts";
import type { StartCall } from "./start-call.ts";
import type { WireParams } from "./template-checks.ts";

/** A call whose path and arguments have been checked. */
export interface CheckedCall {
  method: Method;
  /** The path template. */
  template: string;
  /** Values by place and wire name. */
  params: WireParams;
  body: unknown;
  /** The arguments by name, as the caller gave them. */
  arguments: Readonly<Record<string, unknown>>;
  /** Errors name it, and responses are judged by what it declares. */
  operation?: Operation | undefined;
  options?: CallOptions | undefined;
}

/** Sends a call and gives its parsed success, or throws. */
export type SendCall = (call: CheckedCall) => Promise<HttpResult<unknown>>;

/** Finds the operation of the contract that a request is, whatever its caller took it for. */
export type OperationAt = (method: string, url: string) => Operation | undefined;

/** Makes what sends calls by openapi-fetch and throws what is no success. */
export function createSendCall(start: StartCall, baseUrl: string, operationAt?: OperationAt): SendCall {
  const join = openapiFetch(baseUrl, PlainRequest).request as unknown as Join;
  return (call) =>
    start(call, async ({ context, refuse, exchange, ms }) => {
      const { method, template, params, operation, options } = call;
      const headers: Record<string, string> = {};
      addHeaders(headers, params.header, refuse);
      addHeaders(headers, options?.headers, refuse);
      const { data, response } = await join(method, template, {
        params,
        headers,
        body: call.body === undefined ? undefined : encodeBody(call.body, refuse),
        // Read and judged already, so that nothing is left to parse.
        parseAs: "stream",
        fetch: async (joined) => {
          const request = outgoing(joined);
          const found = operation ?? operationAt?.(method, request.url);
          return judged(await exchange(request, found), request, context, operation);
        },
      });
      const { status } = response;
      return { data, status, headers: response.headers, attempts: context.sent, ms: ms() };
    });
}

function outgoing({ method, url, headers, body }: JoinedRequest): OutgoingRequest {
  return { method, url, headers: Object.fromEntries(headers), body: body as string | undefined };
}

/** A response as success; otherwise its error is thrown. */
function judged(
  response: IncomingResponse,
  request: OutgoingRequest,
  context: CallContext,
  operation: Operation | undefined,
): JudgedResponse {
  const { status, headers } = response;
  if (status >= 200 && status < 300) {
    return { ok: true, status, headers, body: successOf(response, context, operation) };
  }
  const error = failureOf(response, request, context);
  // A list of v1 without rows is a 404 on the wire.
  const empty = operation?.list && context.options.noRows === "empty" && error.kind === "not-found";
  if (!empty) throw error;
  return { ok: true, status, headers, body: [] };
}
