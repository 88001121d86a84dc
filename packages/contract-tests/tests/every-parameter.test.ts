import { createClient } from "@d6-integrate/client";
import type { Client } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callOf } from "../src/calls.ts";
import { operations } from "../src/contract.ts";
import { trials } from "../src/optional-values.ts";
import { record } from "../src/recorder.ts";
import type { Recorder } from "../src/recorder.ts";
import { inProcess } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

let target: Target;
let recorder: Recorder;
let client: Client;

beforeAll(async () => {
  target = await inProcess();
  recorder = record(target.baseUrl, target.fetch);
  client = createClient({ credentials, baseUrl: target.baseUrl, fetch: recorder.fetch });
});
afterAll(() => target.close());

const optional = operations.flatMap((operation) =>
  operation.parameters
    .filter(({ required, name }) => !required && name !== "cursor")
    .flatMap((parameter) => trials(parameter).map((trial) => [operation.id, trial, operation] as const)),
);
const paged = operations
  .filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"))
  .map((operation) => [operation.id, operation] as const);

it("has more than a hundred optional parameters and eight lists in pages", () => {
  expect(optional.length).toBeGreaterThan(100);
  expect(paged.length).toBeGreaterThanOrEqual(8);
});

describe("the school, asked with each optional parameter", () => {
  it.each(optional)("answers %s with %j as the contract allows", async (id, trial, operation) => {
    const found = await callOf(client, operation, trial)();
    expect(recorder.exchanges.at(-1)).toMatchObject({ operation: { id }, status: 200, problems: [] });
    expect(Array.isArray(found) ? found : ((found as { data?: unknown[] }).data ?? [found])).not.toEqual([]);
  });

  it.each(paged)("answers %s with the cursor of the page before", async (id, operation) => {
    type Page = { data: object[]; meta: { next_cursor?: string } };
    const first = (await callOf(client, operation, { limit: 1 })()) as Page;
    expect(first.meta.next_cursor).toBeTypeOf("string");
    const second = (await callOf(client, operation, { limit: 1, cursor: first.meta.next_cursor })()) as Page;
    expect(recorder.exchanges.at(-1)).toMatchObject({ operation: { id }, status: 200, problems: [] });
    expect(second.data).toHaveLength(1);
    expect(second.data).not.toEqual(first.data);
  });
});
