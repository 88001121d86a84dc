// The frame of everything under `/__mock`. To add a subject:
//
// 1. Describe its paths in `control/paths/<subject>.yaml`, list them in `control/openapi.yaml`, and run
//    `node generate.ts` (or `pnpm generate`). `pnpm lint` holds the document to the rules.
// 2. Write `subjects/<subject>.ts` (about the mock) or `school/<subject>.ts` (about the records): an object with one handler
//    for each operationId, such as `export const clock = { getClock(call) {…}, … } satisfies Partial<Handlers>`. Path, query
//    and body are validated and typed when a handler is called. It answers `{ status, body }` as the document declares it,
//    and throws `Refused` (or `refusedBody("/pointer", "why")`) before it changes anything.
// 3. Put the object into the list of `routes.ts`; TypeScript says which operations nobody handles yet.
//
// What a handler may reach is `Steered`. A session is a text or null; `steered.withSchool(session, work)` lends its school.
import { problem } from "../../engine/problem.ts";
import { toResponse } from "../../engine/response.ts";
import { bodyOf } from "./body.ts";
import { operations } from "./document.ts";
import type { ControlOperation } from "./document.ts";
import type { ControlAnswer, ControlCall, ControlId, Handlers } from "./handler.ts";
import { Refused } from "./refused.ts";
import { sessionOf } from "./session.ts";
import type { Steered } from "./steered.ts";

type AnyHandler = (call: ControlCall<ControlId>) => ControlAnswer<ControlId> | Promise<ControlAnswer<ControlId>>;

const routes = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`),
}));

/** Answers calls of the control's document by handlers. */
export function createFrame(handlers: Handlers, steered: Steered): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const there = routes.filter(({ pattern }) => pattern.test(url.pathname));
    const method = request.method === "HEAD" ? "GET" : request.method;
    const found = there.find(({ operation }) => operation.method === method);
    const methods = there.map(({ operation }) => operation.method);
    if (!found) return nowhere(request, url, methods);
    try {
      const path = decoded(found.pattern.exec(url.pathname)!.groups ?? {});
      const response = await handled(found.operation, path, request, url);
      return request.method === "HEAD" ? new Response(null, response) : response;
    } catch (error) {
      if (error instanceof Refused) return error.toResponse();
      throw error;
    }
  };

  async function handled(operation: ControlOperation, path: Record<string, string>, request: Request, url: URL) {
    const places = new Set(operation.parameters.map((parameter) => parameter.in));
    // The validator takes longer to load than all the rest of the control.
    const { checkedTexts } = places.has("path") || places.has("query") ? await import("./checks.ts") : without;
    const call = {
      path: checkedTexts(operation, "path", path),
      query: places.has("query") ? checkedTexts(operation, "query", queryOf(url)) : {},
      body: await bodyOf(operation, request),
      session: sessionOf(request),
      request,
      url,
      steered,
    };
    const answer = await (handlers[operation.id] as AnyHandler)(call as unknown as ControlCall<ControlId>);
    return answer instanceof Response ? answer : toResponse(answer);
  }
}

const without = { checkedTexts: <Values>(_operation: ControlOperation, _place: string, values: Values) => values };

function decoded(groups: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    const [name = ""] = Object.keys(groups);
    throw new Refused("The path is not validly percent-encoded.", { in: "path", pointer: `/${name}` });
  }
}

function queryOf({ searchParams }: URL): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

function nowhere({ method }: Request, { pathname }: URL, methods: string[]): Response {
  if (methods.length === 0) {
    return problem(404, "There is no such control", `${method} ${pathname} does nothing. GET /__mock lists what does.`);
  }
  const allow = methods.join(", ");
  const detail = `${pathname} takes ${allow}, not ${method}.`;
  const refused = problem(405, "The method does nothing here", detail);
  refused.headers.set("allow", allow);
  return refused;
}
