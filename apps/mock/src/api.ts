import { Hono } from "hono";
import type { Context } from "hono";
import { credentialHeaders } from "./contract.ts";
import type { Operation } from "./contract.ts";
import type { Engine, Violation } from "./engine.ts";
import { readBody } from "./body.ts";
import { isForced, preferenceOf } from "./preference.ts";
import { invalid, Refusal, word } from "./refusal.ts";
import type { Reply } from "./refusal.ts";
import { parametersOf, queryOf, schoolIdOf } from "./parameters.ts";
import { checkCredentials } from "./school/gates.ts";
import type { Sessions } from "./sessions.ts";
import { fieldsOf } from "./violations.ts";

/** The operations of the contract as routes. */
export function createApi(operations: Operation[], engine: Engine, sessions: Sessions): Hono {
  const api = new Hono();
  for (const operation of operations) {
    const route = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    api.on(operation.method.toUpperCase(), route, (context) => answer(context, operation, engine, sessions));
  }
  return api;
}

async function answer(context: Context, operation: Operation, engine: Engine, sessions: Sessions): Promise<Response> {
  const { req } = context;
  const preference = preferenceOf(req);
  if (preference instanceof Response) return preference;
  const school = await sessions.of(req.raw);
  const body = await readBody(req.raw);
  const headers = req.header();
  const ask = async (violations: Violation[]): Promise<Reply | undefined> => {
    if (isForced(preference)) return undefined;
    try {
      checkCredentials(req.header(credentialHeaders.username), req.header(credentialHeaders.password));
      const schoolId = schoolIdOf(operation, req);
      if (schoolId !== undefined) await school.admit(operation, schoolId);
      if (body.problem !== undefined) throw invalid({ body: body.problem });
      if (violations.length > 0) throw invalid(fieldsOf(violations, operation));
      if (!school.knows(operation)) return undefined;
      const parameters = parametersOf(operation, req);
      return await school.answer({
        operation,
        schoolId: schoolId ?? 0,
        parameters,
        body: (body.value ?? {}) as Record<string, unknown>,
      });
    } catch (error) {
      if (error instanceof Refusal) return word(error, operation);
      throw error;
    }
  };
  const path = new URL(req.url).pathname.replace(/^\/api(?=\/)/, "");
  if (!isDecodable(path)) return reply(word(invalid({ path: "The path is not validly percent-encoded" }), operation));
  const answered = await engine.answer(
    operation.id,
    {
      method: operation.method as "get",
      url: { path, query: queryOf(operation, req.url) },
      headers: { ...headers, ...(body.value !== undefined && { "content-type": "application/json" }) },
      body: body.value,
    },
    preference,
    ask,
  );
  return reply(answered);
}

/** Prism and the router throw at malformed percent-encoding. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function reply({ status, body, headers = {} }: Reply & { headers?: Record<string, string> }): Response {
  const merged = new Headers(headers);
  if (body === undefined) return new Response(null, { status, headers: merged });
  if (!merged.has("content-type")) merged.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, headers: merged });
}
