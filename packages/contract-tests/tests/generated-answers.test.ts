import { UnexpectedResponseError } from "@d6-integrate/client";
import { describe, expect, it } from "vitest";
import { operations } from "../src/contract.ts";
import { hearGenerated } from "../src/generated-answers.ts";

describe("the client, answered with each property at the edges of what the contract allows", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "hands over every answer of %s as it came",
    async (_id, operation) => {
      const { heard, exchanges } = await hearGenerated(operation);
      expect(exchanges.flatMap(({ problems }) => problems)).toEqual([]);
      expect(heard.length).toBeGreaterThan(operation.statuses.length);
      for (const { status, body, got } of heard) {
        // Without a word of the vendor's, nothing tells a 400 or 404 of d6 from one of what stands before it.
        if ([400, 404].includes(status) && wordOf(body) === "") expect(got).toBeInstanceOf(UnexpectedResponseError);
        else expect({ status, body: got }).toEqual({ status, body });
      }
    },
  );
});

function wordOf(body: unknown): unknown {
  const { error, message } = body as { error?: unknown; message?: unknown };
  return error ?? message;
}
