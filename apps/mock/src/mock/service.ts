import manifest from "../../package.json" with { type: "json" };
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Contract } from "../contract/contract.ts";
import type { Guard } from "../control/guard.ts";
import { createAnswer } from "../engine/answer.ts";
import { resourcesOf } from "../prism/operations.ts";
import { problem } from "../engine/problem.ts";
import { toResponse } from "../engine/response.ts";
import { quirkScenarios } from "../scenarios/chosen/chosen-quirks.ts";
import type { Chosen } from "../scenarios/chosen/chosen-quirks.ts";
import { describer } from "../control/request-log.ts";
import type { RequestLog } from "../control/request-log.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { School } from "../school/school.ts";
import { StorageError } from "../school/store/storage-error.ts";
import { sessionOf } from "../control/frame/session.ts";
import type { Steered } from "../control/frame/steered.ts";
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
  /** Says why a request may not steer the mock. */
  guard: Guard;
}

const started = new Date();

/** Everything that answers by a contract, as a function from request to response. */
export async function createService(options: ServiceOptions): Promise<(request: Request) => Promise<Response>> {
  const { contract, sessions, quirks, scenarios, stateless, strict, log, guard } = options;
  const respond = createAnswer({
    contract,
    resources: await resourcesOf(contract),
    strict,
    scenarios: (operation) => [...scenarios, ...quirkScenarios(quirks, operation)],
    stateless,
  });
  async function withSchool<Result>(
    session: string | null,
    work: (school: School) => Promise<Result>,
  ): Promise<Result> {
    const { school, giveBack } = await sessions.lend(session);
    try {
      return await work(school);
    } finally {
      giveBack();
    }
  }
  const describe = describer(contract);
  const steered: Steered = { contract, withSchool, sessionNames: sessions.names, version: manifest.version, started };
  async function control(request: Request): Promise<Response> {
    // What only those need who steer is loaded when somebody does.
    const { createControl } = await import("../control/control.ts");
    return createControl(() => steered)(request).catch(failed);
  }
  async function answer(request: Request): Promise<Response> {
    const start = performance.now();
    const url = new URL(request.url);
    const path = pathOf(url);
    const answered = await respond(request, url, path, (work) => withSchool(sessionOf(request), work));
    const response = answered ? toResponse(answered.reply) : strays(contract, request, path);
    const { method } = request;
    const took = performance.now() - start;
    log.add(describe({ method, url, path, operation: answered?.operation, status: response.status, took }));
    return method === "HEAD" ? new Response(null, response) : response;
  }
  const app = new Hono()
    // A browser may only read the headers that are named.
    .use(
      cors({
        origin: (origin) => origin,
        credentials: true,
        exposeHeaders: ["Retry-After", "Deprecation", "sl-violations"],
      }),
    )
    .all("*", ({ req }) => answer(req.raw));
  app.onError(failed);
  return async (request) => {
    if (isControl(request)) return guard(request) ?? control(request);
    // Most calls come from no page of another origin: they take the short way.
    return request.headers.has("origin") ? app.fetch(request) : answer(request).catch(failed);
  };
}

/** The vendor's address ends in /api; without it the paths are those of the contract. A base that ends in a slash doubles one. */
const pathOf = ({ pathname }: URL): string => pathname.replaceAll(/\/{2,}/g, "/").replace(/^\/api(?=\/)/, "");

function isControl({ url }: Request): boolean {
  return url.includes("/__mock") && /^\/__mock(\/|$)/.test(new URL(url).pathname);
}

const failed = (error: Error): Response =>
  error instanceof StorageError
    ? problem(error.status, error.title, error.message)
    : problem(500, "The mock failed", error.message);
