import type { Contract, Operation } from "./contract.ts";
import type { Engine } from "./engine.ts";
import { largestBody, readBody } from "./body.ts";
import { fromExamples } from "./examples.ts";
import type { Judge } from "./judge.ts";
import { isForced, preferenceOf, unmet } from "./preference.ts";
import { problemReply, problemType } from "./problem.ts";
import { invalid, Refusal, word } from "./refusal.ts";
import type { Reply } from "./refusal.ts";
import { parametersOf, schoolIdOf } from "./parameters.ts";
import type { Places } from "./parameters.ts";
import { createRouter } from "./router.ts";
import { composed } from "./scenario.ts";
import type { Scenario, ScenarioCall } from "./scenario.ts";
import { checkCredentials } from "./school/access/gates.ts";
import type { Schemas } from "./schemas.ts";
import type { School } from "./school/school.ts";
import { invalidFields } from "./validation.ts";

export interface ApiOptions {
  contract: Contract;
  engine: Engine;
  schemas: Schemas;
  /** What stands around the answers of an operation, the outermost first. */
  scenarios(operation: Operation): Scenario[];
  judge: Judge;
  /** Whether a reply that breaks the contract is an error. */
  strict: boolean;
  /** Whether all answers come from the examples, as with the stock Prism. */
  stateless: boolean;
}

/** A reply and the operation that it is for. */
export interface Answered {
  operation: Operation;
  reply: Reply;
}

/** Answers requests for operations of the contract; undefined for another method or path. */
export type Api = (
  request: Request,
  url: URL,
  path: string,
  schoolOf: () => Promise<School>,
) => Promise<Answered | undefined>;

export function createApi({ contract, engine, schemas, judge, strict, scenarios, stateless }: ApiOptions): Api {
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
      return { operation, reply: word(undecodable, operation) };
    }
    const preference = preferenceOf(headers, url.searchParams);
    if ("status" in preference) return { operation, reply: preference };
    const missing = unmet(preference, operation);
    if (missing) return { operation, reply: missing };
    const places: Places = { params, query: url.searchParams, headers };
    const body = await readBody(request);
    if (!body) {
      return { operation, reply: problemReply(413, "The body is too large", `Bodies may have ${largestBody} bytes.`) };
    }
    const school = await schoolOf();

    if (stateless || isForced(preference) || !school.knows(operation)) {
      if (body.problem !== undefined && !isForced(preference)) {
        return { operation, reply: word(invalid({ body: body.problem }), operation) };
      }
      const reply = await fromExamples(engine, judge, operation, preference, { ...places, path, body: body.value });
      return { operation, reply: strict ? judged(judge, operation, reply) : reply };
    }
    const answer = async (call: ScenarioCall): Promise<Reply> => {
      const { username, password } = contract.credentialHeaders;
      try {
        checkCredentials(headers.get(username), headers.get(password));
        if (call.schoolId !== undefined) await school.admit(operation, call.schoolId);
        if (body.problem !== undefined) throw invalid({ body: body.problem });
        const fields = invalidFields(schemas, operation, places, call.body);
        if (Object.keys(fields).length > 0) throw invalid(fields);
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
    const reply = await composed(
      around.get(operation) ?? [],
      answer,
    )({
      operation,
      schoolId: schoolIdOf(contract, operation, places),
      parameters: parametersOf(operation, places),
      body: body.value,
      headers,
    });
    return { operation, reply: strict ? judged(judge, operation, reply) : reply };
  };
}

/** A reply that breaks the contract becomes an error that says where; what Prism says of a preference is no part of it. */
function judged(judge: Judge, operation: Operation, reply: Reply): Reply {
  if (reply.headers?.["content-type"] === problemType) return reply;
  const problems = judge.problemsOf(operation, reply);
  if (problems.length === 0) return reply;
  return problemReply(500, "The mock's answer breaks the contract", problems.join("\n"), { problems });
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

export function toResponse({ status, body, headers = {} }: Reply): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const isTyped = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  const type = isTyped ? {} : { "content-type": "application/json" };
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } });
}
