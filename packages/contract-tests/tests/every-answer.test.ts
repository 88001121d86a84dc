import { ApiError, createClient } from "@d6-integrate/client";
import type { Client } from "@d6-integrate/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOf } from "../src/calls.ts";
import { examplesOf, operations, statusesOf } from "../src/contract.ts";
import { record } from "../src/recorder.ts";
import type { Recorder } from "../src/recorder.ts";
import { cell, table } from "../src/table.ts";
import { inProcess, overHttp, stockPrism } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

/** What a declared error means to a caller. 401 and 404 also depend on what the body says. */
const kinds: Record<number, string[]> = {
  400: ["validation"],
  401: ["unauthorized", "not-activated"],
  403: ["forbidden"],
  404: ["not-found", "wrong-route"],
  429: ["rate-limited"],
  500: ["server"],
  501: ["server"],
  503: ["server"],
};

const covered = new Map<string, Set<string>>();

describe.each<[string, () => Promise<Target>]>([
  ["the mock in process", inProcess],
  ["the mock over HTTP", overHttp],
  ["stock Prism", stockPrism],
])("%s", (name, open) => {
  const cells = new Set<string>();
  covered.set(name, cells);
  let target: Target;
  let recorder: Recorder;
  let client: Client;

  beforeAll(async () => {
    target = await open();
    recorder = record(target.baseUrl, target.fetch);
    client = createClient({
      credentials: { username: "demo", password: "demo" },
      baseUrl: target.baseUrl,
      fetch: recorder.fetch,
      // Every declared answer should come out as it is, at once.
      retry: false,
      noRows: "throw",
    });
  });
  afterAll(() => target.close());

  describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
    it.each(statusesOf(operation))(
      "%i is what the contract says, and the client makes of it what it should",
      async (status) => {
        const outcome = await callOf(
          client,
          operation,
        )({ headers: { prefer: `code=${status}` } }).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        const exchange = recorder.exchanges.at(-1);
        expect(exchange, "the request is one of this operation").toMatchObject({
          operation: { id: operation.id },
          status,
        });
        expect(exchange?.problems).toEqual([]);
        const examples = Object.values(examplesOf(operation, status));
        if (status < 300) {
          expect(outcome).not.toHaveProperty("error");
          const expected = examples.length > 0 ? examples : [undefined];
          expect(expected).toContainEqual((outcome as { value: unknown }).value);
        } else {
          const { error } = outcome as { error: unknown };
          expect(error).toMatchObject({ status, operation: operation.id });
          if (kinds[status]) {
            expect(error).toBeInstanceOf(ApiError);
            expect(kinds[status]).toContain((error as ApiError).kind);
            expect(examples).toContainEqual((error as ApiError).body);
          } else {
            // A status for which the client has no kind: it is told as it came.
            expect(error).toMatchObject({ kind: "unexpected-response" });
          }
        }
        cells.add(cell(operation, status));
      },
    );
  });
});

it("leaves no cell of operations, declared statuses and targets empty", () => {
  process.stdout.write(`\n${table(operations, covered)}\n`);
  const declared = operations.flatMap((operation) => statusesOf(operation).map((status) => cell(operation, status)));
  expect(declared.length).toBeGreaterThan(500);
  expect(covered.size).toBeGreaterThanOrEqual(3);
  for (const [target, cells] of covered) {
    expect(
      declared.filter((name) => !cells.has(name)),
      `cells that ${target} did not cover`,
    ).toEqual([]);
  }
});
