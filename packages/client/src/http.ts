import type { Dispatch } from "./dispatch.ts";
import { checkRequest } from "./http-checks.ts";
import type { HttpClient, HttpRequest } from "./http-types.ts";
import type { Method } from "./operation.ts";

/** Path-style calls. Nobody has checked their paths and parameters yet, so that is done here. */
export function createHttp(send: Dispatch): HttpClient {
  const request: HttpClient["request"] = async (call: HttpRequest) => {
    checkRequest(call);
    const { method, path, params = {}, body, ...options } = call;
    return send({ method, path, params, body, options });
  };
  const verb = (method: Method) => (path: string, init?: object) => request({ ...init, method, path });
  return Object.freeze({
    GET: verb("GET"),
    POST: verb("POST"),
    PATCH: verb("PATCH"),
    DELETE: verb("DELETE"),
    request,
  }) as HttpClient;
}
