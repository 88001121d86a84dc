import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Contract } from "../contract/contract.ts";
import { createControl } from "../control/control.ts";
import { createAnswer } from "../engine/answer.ts";
import { resourcesOf } from "../prism/operations.ts";
import { problem } from "../engine/problem.ts";
import { toResponse } from "../engine/response.ts";
import { quirkScenarios } from "../scenarios/chosen/chosen-quirks.ts";
import type { Chosen } from "../scenarios/chosen/chosen-quirks.ts";
import { describer } from "../control/request-log.ts";
import type { RequestLog } from "../control/request-log.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { sessionHeader } from "./sessions.ts";
import type { Sessions } from "./sessions.ts";
import { strays } from "../engine/strays.ts";

export interface ServiceOptions {
  contract: Contract;
  sessions: Sessions;
  quirks: Chosen;
  scenarios: Scenario[];
  stateless: boolean;
  /** Whether replies that break the contract are errors. */
  strict: boolean;
  log: RequestLog;
}

/** Everything that answers by a contract, as a function from request to response. */
export async function createService(options: ServiceOptions): Promise<(request: Request) => Promise<Response>> {
  const { contract, sessions, quirks, scenarios, stateless, strict, log } = options;
  const respond = createAnswer({
    contract,
    resources: await resourcesOf(contract),
    strict,
    scenarios: (operation) => [...scenarios, ...quirkScenarios(quirks, operation)],
    stateless,
  });
  const schoolOf = (headers: Headers) => sessions.of(headers.get(sessionHeader));
  const describe = describer(contract);
  const control = createControl(contract, schoolOf, quirks, log);
  async function answer(request: Request): Promise<Response> {
    const start = performance.now();
    const url = new URL(request.url);
    // The vendor's address ends in /api; without it the paths are those of the contract.
    const path = url.pathname.replace(/^\/api(?=\/)/, "");
    const answered = await respond(request, url, path, () => schoolOf(request.headers));
    const response = answered ? toResponse(answered.reply) : strays(contract, path);
    const { method } = request;
    const took = performance.now() - start;
    log.add(describe({ method, url, path, operation: answered?.operation, status: response.status, took }));
    return method === "HEAD" ? new Response(null, response) : response;
  }
  const app = new Hono()
    // A browser may only read the headers that are named.
    .use(cors({ origin: (origin) => origin, credentials: true, exposeHeaders: ["Retry-After", "Deprecation"] }))
    .all("/__mock/*", ({ req }) => control.fetch(req.raw))
    .all("*", ({ req }) => answer(req.raw));
  app.onError(failed);
  return async (request) => {
    // Most calls come from no page of another origin: they take the short way.
    if (request.headers.has("origin") || request.url.includes("/__mock/")) return app.fetch(request);
    return answer(request).catch(failed);
  };
}

const failed = (error: Error): Response => problem(500, "The mock failed", error.message);
