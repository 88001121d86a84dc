import { UnexpectedResponseError } from "@d6-integrate/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../src/contract.ts";
import { credentials, meet } from "../src/hostile/meet.ts";
import { oddBody } from "../src/hostile/odd-bodies.ts";
import { hostileAnswers, reach, startHostileServer } from "../src/hostile/server.ts";
import type { HostileServer } from "../src/hostile/server.ts";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

describe.each(hostileAnswers.map((answer) => [answer.name, answer] as const))("when %s", (name, answer) => {
  it(`each of ${reach(answer).length} operations ends in ${answer.ending}`, async () => {
    expect(reach(answer).length).toBeGreaterThan(0);
    const endings = await Promise.all(
      reach(answer).map(async (operation) => [operation, await meet(server, operation, answer)] as const),
    );
    for (const [operation, met] of endings) {
      expect(met, `${operation.id}: ${String(met.error)}`).toMatchObject({ ending: answer.ending });
      if (answer.ending === "success") {
        // Deep equality of megabytes is slow where it fails; the text says the same.
        expect(JSON.stringify(met.value) === JSON.stringify(oddBody(operation, name)), operation.id).toBe(true);
      } else {
        const told = `${String(met.error)}${JSON.stringify(met.error)}`;
        for (const secret of Object.values(credentials)) expect(told).not.toContain(secret);
      }
    }
  });
});

it("sends one request for each call: no redirect is followed, nothing is repeated", async () => {
  const before = server.requests();
  const redirects = hostileAnswers.filter(({ name }) => name.includes("redirect"));
  for (const answer of redirects) {
    const { error } = await meet(server, operations[0]!, answer);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
  }
  expect(redirects.length).toBeGreaterThan(1);
  expect(server.requests() - before).toBe(redirects.length);
});
