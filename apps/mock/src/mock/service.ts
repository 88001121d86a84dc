import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Contract } from "../contract/contract.ts";
import type { Guard } from "../control/guard.ts";
import { sessionOf } from "../control/frame/session.ts";
import type { Steered } from "../control/frame/steered.ts";
import { createAnswer } from "../engine/answer.ts";
import type { Asking } from "../engine/answer.ts";
import { problem } from "../engine/problem.ts";
import { written } from "../engine/response.ts";
import { strayReason, strays } from "../engine/strays.ts";
import type { Reply } from "../contract/refusal.ts";
import { resourcesOf } from "../prism/operations.ts";
import { HungUp } from "../scenarios/rules/fault.ts";
import { ruled } from "../scenarios/rules/ruled.ts";
import type { Layer } from "../scenarios/scenario.ts";
import { statedOrder } from "../scenarios/stated-order.ts";
import { StorageError } from "../school/store/storage-error.ts";
import { readBody } from "../engine/body.ts";
import type { Carrier } from "./carrier.ts";
import type { Recorder } from "./recorder.ts";
import { slowly } from "./slowly.ts";

export interface ServiceOptions {
  contract: Contract;
  /** What those steer who may. */
  steered: Omit<Steered, "contract" | "resources">;
  /** The scenarios in code, the outermost first. */
  scenarios: Layer[];
  stateless: boolean;
  /** Whether replies that break the contract are errors. */
  strict: boolean;
  recorder: Recorder;
  /** Says why a request may not steer the mock. */
  guard: Guard;
}

/** Everything that answers by a contract. */
export interface Service {
  /** Answers whoever calls, as the guard allows. */
  answer(request: Request, carrier: Carrier): Promise<Response>;
  /** Answers a call that steers, for those who need no guard. */
  steer(request: Request): Promise<Response>;
}

export async function createService(options: ServiceOptions): Promise<Service> {
  const { contract, scenarios, stateless, strict, recorder, guard } = options;
  const resources = await resourcesOf(contract);
  const steered: Steered = { ...options.steered, contract, resources };
  const { rules, quirks, journal, ending, ready, withSchool } = steered;
  const respond = createAnswer({ contract, resources, strict, stateless });

  async function answer(request: Request, carrier: Carrier): Promise<Response> {
    const url = new URL(request.url);
    const path = pathOf(url);
    const session = sessionOf(request);
    const signal = () => AbortSignal.any([request.signal, ending]);
    const call = recorder.begin(contract, request, url, session);
    const asking: Asking = {
      withSchool: (work) => withSchool(session, work),
      layers: (operation) => [...scenarios, ...quirks.around(session, operation), ...statedOrder(operation)],
      rules: (target, resource) => ruled({ rules, session, target, resource, signal }),
      called: ({ id }) => void (call.operation = id),
      read: call.read,
    };
    try {
      const waiting = ready(session);
      if (waiting) await waiting;
      const answered = await respond(request, url, path, asking);
      const reply = answered?.reply ?? (await strayed(request, path, call.read));
      const sent = written(reply);
      call.end(sent, reply.by ?? "stray", reply.why ?? (() => strayReason(contract, request.method, path)));
      const settling = journal.settled();
      if (settling) await settling;
      const { status, headers, body } = sent;
      if (request.method === "HEAD") return new Response(null, { status, headers });
      return new Response(reply.slow && body !== null ? slowly(body, signal()) : body, { status, headers });
    } catch (error) {
      if (!(error instanceof HungUp)) throw error;
      call.end(undefined, error.by, { text: error.message });
      await journal.settled();
      return carrier.hangUp(error.how);
    }
  }

  async function strayed(request: Request, path: string, read: Asking["read"]): Promise<Reply> {
    const reply = strays(contract, request, path);
    const body = await readBody(request);
    if ("text" in body) read(body.text);
    return reply;
  }

  async function steer(request: Request): Promise<Response> {
    try {
      // What only those need who steer is loaded when somebody does.
      const { createControl } = await import("../control/control.ts");
      return await createControl(steered)(request);
    } catch (error) {
      return failed(error as Error);
    }
  }

  const app = new Hono<{ Bindings: Carrier }>()
    // A browser may only read the headers that are named.
    .use(
      cors({
        origin: (origin) => origin,
        credentials: true,
        exposeHeaders: ["Retry-After", "Deprecation", "sl-violations", "X-Mock-Request", "X-Mock-By"],
      }),
    )
    .all("*", ({ req, env }) => answer(req.raw, env));
  app.onError(failed);

  return {
    steer,
    async answer(request, carrier) {
      if (isControl(request)) return guard(request, () => steer(request));
      // Most calls come from no page of another origin: they take the short way.
      if (request.headers.has("origin")) return app.fetch(request, carrier);
      return answer(request, carrier).catch(failed);
    },
  };
}

/** The vendor's address ends in /api; without it the paths are those of the contract. A base that ends in a slash doubles one. */
const pathOf = ({ pathname }: URL): string => pathname.replaceAll(/\/{2,}/g, "/").replace(/^\/api(?=\/)/, "");

function isControl({ url }: Request): boolean {
  return url.includes("/__mock") && /^\/__mock(\/|$)/.test(new URL(url).pathname);
}

/** What nobody foresaw is a problem; what is no answer at all stays one. */
function failed(error: Error): Response {
  if (error instanceof StorageError) return problem(error.status, error.title, error.message);
  if (error instanceof TypeError && error.message === "fetch failed") throw error;
  return problem(500, "The mock failed", error.message);
}
