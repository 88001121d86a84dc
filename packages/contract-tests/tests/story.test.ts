import { createClient } from "@d6-integrate/client";
import { credentials } from "@d6-integrate/mock";
import { describe, expect, it } from "vitest";
import { callOf } from "../src/calls.ts";
import { operations } from "../src/contract.ts";
import { tellStory } from "../src/demo/story.ts";
import { record } from "../src/recorder.ts";
import { inProcess, overHttp } from "../src/targets.ts";
import type { Target } from "../src/targets.ts";

async function recorded(open: () => Promise<Target>) {
  const target = await open();
  const recorder = record(target.baseUrl, target.fetch);
  const client = createClient({ credentials, baseUrl: target.baseUrl, fetch: recorder.fetch, retry: false });
  return { client, exchanges: recorder.exchanges, close: target.close };
}

describe.each([
  ["in process", inProcess],
  ["over HTTP", overHttp],
])("the school itself, %s", (_name, open) => {
  it("plays the story of the demo, and each answer is one that the contract allows", async () => {
    const { client, exchanges, close } = await recorded(open);
    const lines: string[] = [];
    await tellStory(client, (line) => lines.push(line));
    await close();
    expect(exchanges.length).toBeGreaterThan(20);
    expect(exchanges.flatMap(({ problems }) => problems)).toEqual([]);
    expect(lines.join("\n")).toContain("The note does not exist");
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "answers %s with the arguments of its examples as the contract allows",
    async (_id, operation) => {
      const { client, exchanges, close } = await recorded(open);
      await callOf(client, operation)().catch(() => {});
      await close();
      expect(exchanges).toMatchObject([{ operation: { id: operation.id }, problems: [] }]);
      // School 1000 is active already, and that is all that may be refused.
      expect(exchanges[0]!.status < 300 || operation.id.includes("ClientIntegrationState")).toBe(true);
    },
  );
});
