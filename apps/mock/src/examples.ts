import type { Operation } from "./contract.ts";
import type { Engine, Preference } from "./engine.ts";
import type { Judge } from "./judge.ts";
import type { Places } from "./parameters.ts";
import type { Reply } from "./refusal.ts";

/** How often an invented body is drawn before one that breaks the contract is taken. */
const draws = 10;

/** Answers from the examples of the contract, or with an invented body where one is asked for. */
export async function fromExamples(
  engine: Engine,
  judge: Judge,
  operation: Operation,
  preference: Preference,
  { path, query, headers, body }: Places & { path: string; body: unknown },
): Promise<Reply> {
  const request = {
    url: { path, query: asRecord(query) },
    // Prism fails at media types that it cannot parse, and the API speaks one only.
    headers: { ...Object.fromEntries(headers), accept: "application/json", "content-type": "application/json" },
    body: operation.body && body,
  };
  let reply = await engine.answer(operation, request, preference);
  // Prism's generator now and then misses a pattern.
  for (let draw = 1; draw < draws && preference.dynamic && judge.problemsOf(operation, reply).length > 0; draw++) {
    reply = await engine.answer(operation, request, preference);
  }
  return reply;
}

const asRecord = (query: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
