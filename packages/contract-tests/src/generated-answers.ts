import { createClient, isD6Error } from "@d6-integrate/client";
import { boundaries } from "./boundaries.ts";
import { methodOf, minimalInput } from "./calls.ts";
import type { Operation } from "./contract.ts";
import { judge } from "./judge.ts";
import type { JudgedExchange } from "./recorder.ts";

/** A body that the contract allows for an answer, and what the client made of it. */
export interface Heard {
  operation: string;
  status: number;
  body: unknown;
  /** The body as the client gave it, or as its error has it. */
  got: unknown;
}

const baseUrl = "http://127.0.0.1/api";

/**
 * Bodies at the edges of what the schema of an answer allows; none where the answer has no body. All errors of a version
 * share a schema: its smallest and its fullest body are enough for each.
 */
export function* generatedAnswers({ responses }: Operation): Generator<{ status: number; body: unknown }> {
  for (const [status, { json }] of responses) {
    if (!json?.schema) continue;
    const bodies = boundaries(json.schema);
    for (const body of status < 400 ? bodies : bodies.slice(0, 2)) yield { status, body };
  }
}

/** Answers the client with every generated body of an operation: the contract itself is the server. */
export async function hearGenerated(operation: Operation): Promise<{ heard: Heard[]; exchanges: JudgedExchange[] }> {
  const heard: Heard[] = [];
  const exchanges: JudgedExchange[] = [];
  let next = { status: 200, text: "" };
  const client = createClient({
    credentials: { username: "demo", password: "demo" },
    baseUrl,
    retry: false,
    noRows: "throw",
    async fetch(...asked) {
      const request = new Request(...asked);
      const path = request.url.slice(baseUrl.length).split("?")[0]!;
      const { status, text } = next;
      const response = new Response(text, { status, headers: { "content-type": "application/json" } });
      const { headers } = response;
      // The requests are those of the examples, which are judged elsewhere.
      const problems = judge.answer(operation, { status, headers, text });
      exchanges.push({ path, request, sent: "", status, headers, text, operation, problems });
      return response;
    },
  });
  const method = methodOf(client, operation);
  const input = minimalInput(operation);
  for (const { status, body } of generatedAnswers(operation)) {
    next = { status, text: JSON.stringify(body) };
    const got = await method.withResponse(input).then(
      ({ data }) => data,
      (error: unknown) => (isD6Error(error) && "body" in error ? error.body : error),
    );
    heard.push({ operation: operation.id, status, body, got });
  }
  return { heard, exchanges };
}
