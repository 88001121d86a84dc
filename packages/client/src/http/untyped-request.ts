import type { Method } from "../base/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import { refusing } from "../errors/refuse.ts";
import type { HttpResult } from "./http-result.ts";
import { operationOf } from "./operation-at.ts";
import type { SendCall } from "./send-call.ts";
import { checkWireCall, withoutValues } from "./template-checks.ts";
import { wireArguments } from "./wire-arguments.ts";

/** A request to any versioned path. */
export interface UntypedRequest extends CallOptions {
  method: Method;
  /** A path template that begins with a version: `/v2/settings/clientintegrations`. */
  path: string;
  /** Values by place and wire name. */
  params?: UntypedParams | undefined;
  /** Sent as JSON. */
  body?: unknown;
}

/** Values by place and wire name; what is undefined, and a query value that is false, is left out; lists get commas. */
export interface UntypedParams {
  path?: Readonly<Record<string, string | number>> | undefined;
  query?: Readonly<Record<string, string | number | boolean | readonly (number | string)[] | undefined>> | undefined;
  header?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/**
 * Sends to any versioned path, for what the contract does not have yet. Nothing about the response is known, so its
 * body is `unknown`: check it.
 */
export type SendUntyped = (request: UntypedRequest) => Promise<HttpResult<unknown>>;

/** Makes what sends untyped requests, whose paths and values nobody has checked yet. */
export function createUntypedRequest(send: SendCall): SendUntyped {
  return async (request) => {
    const { method, path: template, params, body, ...options } = Object(request) as UntypedRequest;
    const places = checkWireCall({ method, template, params, body }, refusing(`${method} ${template}`));
    const values = wireArguments(operationOf(method, template), places, body);
    const { template: shown, path } = withoutValues(template, places.path);
    return send({ method, template: shown, params: { ...places, path }, body, arguments: values, options });
  };
}
