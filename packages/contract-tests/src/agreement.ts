import type { createClient } from "@d6-integrate/client";
import type { createMock } from "@d6-integrate/mock";
import { callOf } from "./calls.ts";
import { operations } from "./contract.ts";
import { flowFiles } from "./flows/flow-file.ts";
import { play } from "./flows/play.ts";
import type { Judge } from "./judge.ts";
import { record } from "./recorder.ts";

/** A document, in the person of its judge, a client and a mock. */
export interface Three {
  judge: Judge;
  createClient: typeof createClient;
  createMock: typeof createMock;
}

const baseUrl = "http://127.0.0.1/api";
const credentials = { username: "demo", password: "demo" };

/** Where the three disagree, when each operation is called and each flow played; nothing when they agree. */
export async function disagreements({ judge, createClient, createMock }: Three): Promise<string[]> {
  const mock = await createMock();
  const { fetch, exchanges } = record(baseUrl, mock.fetch, judge);
  const client = createClient({ credentials, baseUrl, fetch, retry: false });
  const broken: string[] = [];
  for (const operation of operations) {
    await mock.reset();
    // What is refused is in the record.
    await callOf(client, operation)().catch(() => undefined);
  }
  for (const { name, workflows } of flowFiles) {
    for (const workflow of workflows) {
      await mock.reset();
      await play(client, workflow).catch((error: unknown) => broken.push(`${name} ${(error as Error).message}`));
    }
  }
  await mock.close();
  return [...new Set([...exchanges.flatMap(({ problems }) => problems), ...broken])];
}
