import createBuilder from "openapi-fetch";
import { encodeBody } from "./body.ts";
import { failureOf } from "./failure.ts";
import { checkRequest, definedStrings } from "./http-checks.ts";
import type { HttpClient, HttpRequest, HttpResult } from "./http-types.ts";
import type { Method } from "./operation.ts";
import { fillTemplate, queryText } from "./path.ts";
import type { CallContext, OutgoingRequest, Send } from "./pipeline.ts";
import type { Redactor } from "./redact.ts";
import type { Settings } from "./settings.ts";
import { successOf } from "./success.ts";

/** What openapi-fetch builds instead of a `Request`: plain data, so that one call can be sent more than once. */
class RequestPlan {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

type Build = (method: Method, path: string, init: object) => Promise<unknown>;

/**
 * Path-style calls. This is the one file that knows openapi-fetch, and it uses its first half only: the request is
 * built there; sending it and reading the answer are ours.
 */
export function createHttp(settings: Settings, send: Send, redact: Redactor): HttpClient {
  const builder = createBuilder({
    baseUrl: settings.baseUrl,
    Request: RequestPlan as unknown as typeof Request,
    headers: { accept: "application/json" },
    bodySerializer: String,
    querySerializer: (values) => queryText(values as Record<string, string>),
    pathSerializer: (path, values) => fillTemplate(path, values as Record<string, string>),
  });
  const build = builder.request as unknown as Build;
  const built = new Response(null, { status: 204 });

  async function plan(call: HttpRequest): Promise<OutgoingRequest> {
    const { method, path, params = {}, headers, body, signal, operation } = call;
    const plans: RequestPlan[] = [];
    await build(method, path, {
      params: {
        path: definedStrings(params.path),
        query: definedStrings(params.query),
        header: definedStrings(params.header),
      },
      headers,
      body: body === undefined ? undefined : encodeBody(body, operation?.id ?? `${method} ${path}`, operation?.id),
      fetch: async (planned: RequestPlan) => {
        plans.push(planned);
        return built;
      },
    });
    const [only] = plans;
    if (!only) throw new Error("openapi-fetch built no request.");
    return { method: only.method, url: only.url, headers: only.headers, body: only.body, signal };
  }

  async function request(call: HttpRequest): Promise<HttpResult<unknown>> {
    checkRequest(call);
    const { method, path, operation, timeoutMs = settings.timeoutMs } = call;
    const route = `${operation ? `${operation.id}: ` : ""}${method} ${path}`;
    const context: CallContext = { operation: operation?.id, route, timeoutMs };
    const answer = await send(await plan(call), context);
    const { status, headers } = answer;
    if (status < 200 || status > 299) throw failureOf(answer, context, redact);
    return { data: successOf(answer, context, operation, redact), status, headers };
  }

  const verb = (method: Method) => (path: string, init?: object) => request({ ...init, method, path });
  return Object.freeze({
    GET: verb("GET"),
    POST: verb("POST"),
    PATCH: verb("PATCH"),
    DELETE: verb("DELETE"),
    request,
  }) as HttpClient;
}
