import { createClient } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import * as fc from "fast-check";
import { anyInput } from "../arbitrary.ts";
import { callOf } from "../calls.ts";
import { operations } from "../contract.ts";
import { tellStory } from "../demo/story.ts";

/** A request and its answer as they went over the wire between the client and the mock. */
export interface Exchange {
  path: string;
  request: Request;
  status: number;
  headers: Headers;
  text: string;
}

/**
 * What client and mock say to each other when every example is asked for, the story is told, and each operation gets
 * some of the arguments that the contract allows.
 */
export async function collect(runs: number, seed: number): Promise<Exchange[]> {
  const baseUrl = "http://127.0.0.1/api";
  const mock = await createMock();
  const exchanges: Exchange[] = [];
  const client = createClient({
    credentials,
    baseUrl,
    retry: false,
    noRows: "throw",
    async fetch(...sent) {
      const request = new Request(...sent);
      const path = request.url.slice(baseUrl.length).split("?")[0]!;
      const kept = request.clone();
      const response = await mock.fetch(request);
      const { status, headers } = response;
      exchanges.push({ path, request: kept, status, headers, text: await response.clone().text() });
      return response;
    },
  });
  const quietly = (call: Promise<unknown>) => call.catch(() => {});
  await tellStory(client, () => {});
  for (const operation of operations) {
    await mock.reset();
    for (const status of operation.statuses) {
      const names = Object.keys(operation.examples(status));
      for (const name of names.length > 0 ? names : [undefined]) {
        const prefer = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
        await quietly(callOf(client, operation)({ headers: { prefer } }));
      }
    }
    for (const body of Object.values(operation.requests)) {
      const [first] = fc.sample(anyInput(operation), { numRuns: 1, seed });
      await quietly(callOf(client, operation, { ...first, body })());
    }
    for (const input of fc.sample(anyInput(operation), { numRuns: runs, seed })) {
      await quietly(callOf(client, operation, input)());
    }
  }
  await mock.close();
  return exchanges;
}
