import { Hono } from "hono";
import { cors } from "hono/cors";
import { createApi, toResponse } from "./api.ts";
import type { Contract } from "./contract.ts";
import { createControl } from "./control.ts";
import { createEngine } from "./engine.ts";
import type { Engine } from "./engine.ts";
import { createJudge } from "./judge.ts";
import type { Judge } from "./judge.ts";
import { problem } from "./problem.ts";
import { quirkScenarios } from "./quirks.ts";
import type { Chosen } from "./quirks.ts";
import { describer } from "./request-log.ts";
import type { RequestLog } from "./request-log.ts";
import type { Scenario } from "./scenario.ts";
import { StorageError } from "./school/store/storage-error.ts";
import { createSchemas } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";
import { sessionHeader } from "./sessions.ts";
import type { Sessions } from "./sessions.ts";
import { strays } from "./strays.ts";

export interface ServiceOptions {
  contract: Contract;
  sessions: Sessions;
  quirks: Chosen;
  scenarios: Scenario[];
  stateless: boolean;
  /** Whether replies and examples that break the contract are errors. */
  strict: boolean;
  log: RequestLog;
}

/**
 * Everything that answers by a contract, as a function from request to response.
 *
 * @throws Error with each example that breaks the contract, when strict.
 */
export function createService(options: ServiceOptions): (request: Request) => Promise<Response> {
  const { contract, sessions, quirks, scenarios, stateless, strict, log } = options;
  const { engine, schemas, judge, problemsOfExamples } = partsOf(contract);
  if (strict && problemsOfExamples().length > 0) {
    throw new Error(`Examples break the contract:\n${problemsOfExamples().join("\n")}`);
  }
  const api = createApi({
    contract,
    engine,
    schemas,
    judge,
    strict,
    scenarios: (operation) => [...scenarios, ...quirkScenarios(quirks, operation)],
    stateless,
  });
  const describe = describer(contract);
  const control = createControl(contract, sessions, quirks, log).onError(failed);
  async function answer(request: Request): Promise<Response> {
    const start = performance.now();
    const url = new URL(request.url);
    // The vendor's address ends in /api; without it the paths are those of the contract.
    const path = url.pathname.replace(/^\/api(?=\/)/, "");
    const answered = await api(request, url, path, () => sessions.of(request.headers.get(sessionHeader)));
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

const failed = (error: Error): Response =>
  error instanceof StorageError
    ? problem(error.status, error.title, error.message)
    : problem(500, "The mock failed", error.message);

interface Parts {
  engine: Engine;
  schemas: Schemas;
  judge: Judge;
  problemsOfExamples(): string[];
}

const parts = new WeakMap<Contract, Parts>();

/** What is made once for each contract: it keeps nothing of a request, so that all mocks of a process share it. */
function partsOf(contract: Contract): Parts {
  const made = parts.get(contract) ?? make(contract);
  parts.set(contract, made);
  return made;
}

function make(contract: Contract): Parts {
  const schemas = createSchemas(contract.document);
  const judge = createJudge(contract, schemas);
  let problems: string[] | undefined;
  return {
    engine: createEngine(contract.document),
    schemas,
    judge,
    problemsOfExamples: () => (problems ??= judge.problemsOfExamples()),
  };
}
