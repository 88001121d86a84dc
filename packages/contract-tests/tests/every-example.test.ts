import { createClient } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOf } from "../src/calls.ts";
import { examplesOf, operations, statusesOf } from "../src/contract.ts";
import { judge } from "../src/judge.ts";
import { inProcess } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

let target: Target;
beforeAll(async () => {
  target = await inProcess();
});
afterAll(() => target.close());

const examples = operations.flatMap((operation) =>
  statusesOf(operation).flatMap((status) =>
    Object.entries(examplesOf(operation, status)).map(([name, value]) => ({ operation, status, name, value })),
  ),
);

describe("the mock serves by name each example of the contract", () => {
  it.each(examples)("$operation.id $status $name", async ({ operation, status, name, value }) => {
    const answers: Response[] = [];
    const client = createClient({
      credentials,
      baseUrl: target.baseUrl,
      retry: false,
      noRows: "throw",
      fetch: async (...sent) => {
        const response = await target.fetch(new Request(...sent));
        answers.push(response.clone());
        return response;
      },
    });
    await callOf(client, operation)({ headers: { prefer: `code=${status}, example=${name}` } }).catch(() => {});
    const answer = answers.at(-1)!;
    const text = await answer.text();
    expect(judge.answer(operation, { status: answer.status, headers: answer.headers, text })).toEqual([]);
    expect({ status: answer.status, body: JSON.parse(text) }).toEqual({ status, body: value });
  });
});
