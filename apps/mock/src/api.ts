import type { Contract, Operation } from "./contract.ts";
import type { Engine, Violation } from "./engine.ts";
import { readBody } from "./body.ts";
import { isForced, preferenceOf } from "./preference.ts";
import { invalid, Refusal, word } from "./refusal.ts";
import type { Reply } from "./refusal.ts";
import { parametersOf, queryOf, schoolIdOf } from "./parameters.ts";
import type { Places } from "./parameters.ts";
import { createRouter } from "./router.ts";
import { composed } from "./scenario.ts";
import type { Scenario, ScenarioCall } from "./scenario.ts";
import { checkCredentials } from "./school/gates.ts";
import type { School } from "./school/school.ts";
import { fieldsOf } from "./violations.ts";

export interface ApiOptions {
  contract: Contract;
  engine: Engine;
  /** What stands around the answers of an operation, the outermost first. */
  scenarios(operation: Operation): Scenario[];
  /** Whether all answers come from the examples, as with the stock Prism. */
  stateless: boolean;
}

/** An answer and the operation that it is for. */
export interface Answered {
  operation: Operation;
  response: Response;
}

/** Answers requests for operations of the contract; undefined for another method or path. */
export type Api = (
  request: Request,
  url: URL,
  path: string,
  schoolOf: () => Promise<School>,
) => Promise<Answered | undefined>;

export function createApi({ contract, engine, scenarios, stateless }: ApiOptions): Api {
  const route = createRouter(contract.operations);
  const around = new Map(contract.operations.map((operation) => [operation, scenarios(operation)]));
  return async (request, url, path, schoolOf) => {
    // HEAD is answered as GET; the server leaves out the body.
    const found = route(request.method === "HEAD" ? "get" : request.method.toLowerCase(), path);
    if (!found) return undefined;
    const { target: operation, params } = found;
    const { headers } = request;
    if (!isDecodable(path)) {
      const undecodable = invalid({ path: "The path is not validly percent-encoded" });
      return { operation, response: toResponse(word(undecodable, operation)) };
    }
    const preference = preferenceOf(headers, url.searchParams);
    if (preference instanceof Response) return { operation, response: preference };
    const places: Places = { params, query: url.searchParams, headers };
    const school = await schoolOf();
    const body = await readBody(request);

    const respond = (violations: Violation[]) => async (call: ScenarioCall) => {
      const { username, password } = contract.credentialHeaders;
      try {
        checkCredentials(headers.get(username) ?? undefined, headers.get(password) ?? undefined);
        if (call.schoolId !== undefined) await school.admit(operation, call.schoolId);
        if (body.problem !== undefined) throw invalid({ body: body.problem });
        if (violations.length > 0) throw invalid(fieldsOf(violations, operation));
        return await school.answer({
          operation,
          schoolId: call.schoolId ?? 0,
          parameters: call.parameters,
          body: (call.body ?? {}) as Record<string, unknown>,
        });
      } catch (error) {
        if (error instanceof Refusal) return word(error, operation);
        throw error;
      }
    };
    const answered = await engine.answer(
      operation.id,
      {
        method: operation.method as "get",
        url: { path, query: queryOf(operation, url.searchParams) },
        headers: {
          ...Object.fromEntries(headers),
          ...(body.value !== undefined && { "content-type": "application/json" }),
        },
        body: body.value,
      },
      preference,
      async (violations) => {
        if (stateless || isForced(preference) || !school.knows(operation)) return undefined;
        const call: ScenarioCall = {
          operation,
          schoolId: schoolIdOf(contract, operation, places),
          parameters: parametersOf(operation, places),
          body: body.value,
          headers,
        };
        return composed(around.get(operation) ?? [], respond(violations))(call);
      },
    );
    return { operation, response: toResponse(answered) };
  };
}

/** Prism throws at malformed percent-encoding. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function toResponse({ status, body, headers = {} }: Reply): Response {
  const merged = new Headers(headers);
  if (body === undefined) return new Response(null, { status, headers: merged });
  if (!merged.has("content-type")) merged.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, headers: merged });
}
