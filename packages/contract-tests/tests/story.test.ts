import { createClient } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callOf } from "../src/calls.ts";
import { operations } from "../src/contract.ts";
import { tellStory } from "../src/demo/story.ts";
import { record } from "../src/recorder.ts";
import { inProcess, overHttp } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

function recorded({ baseUrl, fetch }: Target) {
  const recorder = record(baseUrl, fetch);
  const client = createClient({ credentials, baseUrl, fetch: recorder.fetch, retry: false });
  return { client, exchanges: recorder.exchanges };
}

describe.each([
  ["in process", inProcess],
  ["over HTTP", overHttp],
])("the school itself, %s", (_name, open) => {
  let target: Target;
  beforeAll(async () => {
    target = await open();
  });
  beforeEach(() => target.reset());
  afterAll(() => target.close());

  it("is asked for every operation", () => {
    expect(operations.length).toBeGreaterThan(60);
  });

  it("plays the story of the demo, and each answer is one that the contract allows", async () => {
    const { client, exchanges } = recorded(target);
    const lines: string[] = [];
    await tellStory(client, (line) => lines.push(line));
    expect(exchanges.length).toBeGreaterThan(20);
    expect(exchanges.flatMap(({ problems }) => problems)).toEqual([]);
    expect(lines.join("\n")).toContain("The note does not exist");
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "answers %s with the arguments of its examples as the contract allows",
    async (_id, operation) => {
      const { client, exchanges } = recorded(target);
      await callOf(client, operation)().catch(() => {});
      expect(exchanges).toMatchObject([{ operation: { id: operation.id }, problems: [] }]);
      // School 1000 is active already, and that is all that may be refused.
      expect(exchanges[0]!.status < 300 || operation.id.includes("ClientIntegrationState")).toBe(true);
    },
  );
});
