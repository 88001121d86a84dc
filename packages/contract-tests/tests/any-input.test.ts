import { ApiError, createClient } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyInput } from "../src/arbitrary.ts";
import { callOf } from "../src/calls.ts";
import { operations } from "../src/contract.ts";
import { record } from "../src/recorder.ts";
import { inProcess } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

let target: Target;
beforeAll(async () => {
  target = await inProcess();
});
afterAll(() => target.close());

describe("whatever the contract allows to be sent", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s: the request is one of the contract, and so is the answer",
    async (_id, operation) => {
      await fc.assert(
        fc.asyncProperty(anyInput(operation), async (input) => {
          const { fetch, exchanges } = record(target.baseUrl, target.fetch);
          const client = createClient({
            credentials,
            baseUrl: target.baseUrl,
            fetch,
            retry: false,
            noRows: "throw",
          });
          const error: unknown = await callOf(client, operation, input)().then(
            () => undefined,
            (reason: unknown) => reason,
          );
          expect(exchanges).toMatchObject([{ operation: { id: operation.id }, problems: [] }]);
          if (error !== undefined) expect(error).toBeInstanceOf(ApiError);
          expect(exchanges[0]!.status).toBeLessThan(500);
        }),
        { numRuns: 10, seed: 6 },
      );
    },
  );
});
