import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../src/contract.ts";
import { invalidRequests } from "../src/invalid-requests.ts";
import { judge } from "../src/judge.ts";
import { inProcess } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

let target: Target;
beforeAll(async () => {
  target = await inProcess();
});
afterAll(() => target.close());

const cases = operations.flatMap((operation) =>
  [...invalidRequests(operation)].map((request) => ({ id: operation.id, why: request.why, operation, request })),
);

describe("the mock refuses what the contract forbids, in the shape of the version", () => {
  it.each(cases)("$id when $why", async ({ operation, request: { target: path, headers, body } }) => {
    const response = await target.fetch(
      new Request(`${target.baseUrl}${path}`, {
        method: operation.method,
        headers: { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", ...headers },
        body: body ?? null,
      }),
    );
    const text = await response.text();
    expect(judge.answer(operation, { status: response.status, headers: response.headers, text })).toEqual([]);
    expect(response.status).toBe(400);
  });
});
