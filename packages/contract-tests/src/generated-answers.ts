import { createClient, isD6Error } from "@d6-integrate/client";
import { boundaries } from "./boundaries.ts";
import { methodOf, minimalInput } from "./calls.ts";
import type { Operation } from "./contract.ts";
import { record } from "./recorder.ts";
import type { JudgedExchange } from "./recorder.ts";

/** A body that the contract allows for an answer, and what the client made of it. */
export interface Heard {
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
export function* generatedAnswers({ statuses, schema }: Operation): Generator<{ status: number; body: unknown }> {
  for (const status of statuses) {
    const declared = schema(status);
    if (!declared) continue;
    const bodies = boundaries(declared);
    for (const body of status < 400 ? bodies : bodies.slice(0, 2)) yield { status, body };
  }
}

/** Answers the client with every generated body of an operation: the contract itself is the server. */
export async function hearGenerated(operation: Operation): Promise<{ heard: Heard[]; exchanges: JudgedExchange[] }> {
  const heard: Heard[] = [];
  let next: Response | undefined;
  const { fetch, exchanges } = record(baseUrl, async () => next!);
  const client = createClient({
    credentials: { username: "demo", password: "demo" },
    baseUrl,
    fetch,
    retry: false,
    noRows: "throw",
  });
  const method = methodOf(client, operation);
  for (const { status, body } of generatedAnswers(operation)) {
    next = Response.json(body, { status });
    const got = await method.withResponse(minimalInput(operation)).then(
      ({ data }) => data,
      (error: unknown) => (isD6Error(error) && "body" in error ? error.body : error),
    );
    heard.push({ status, body, got });
  }
  return { heard, exchanges };
}
