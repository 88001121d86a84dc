import { ConnectionError, createClient, D6Error } from "@d6-integrate/client";
import { createMock, credentials } from "@d6-integrate/mock";
import type { Mock } from "@d6-integrate/mock";
import type { SetupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mockedApi } from "../msw/mocked-api.ts";

let mock: Mock;
let server: SetupServer;

beforeAll(async () => {
  mock = await createMock();
  server = mockedApi(mock);
  server.listen({ onUnhandledRequest: "error" });
});
beforeEach(() => mock.reset());
afterAll(async () => {
  server.close();
  await mock.close();
});

const operation = "v1GetPromiseToPays";
/** The application as it runs in production: nothing of it knows of the mock. */
const promises = (retry: false | { baseMs: number } = { baseMs: 1 }) =>
  createClient({ credentials, retry }).v1.promiseToPays.list({ school_login_id: 1000 });

describe("an application behind MSW whose handlers answer from the mock", () => {
  it("reads the school at the production address", async () => {
    expect((await promises()).map(({ promise_to_pay_id }) => promise_to_pay_id)).toEqual(["8", "10", "12"]);
    expect(await mock.requests({ operation })).toHaveLength(1);
  });

  it("gets over a school that fails twice", async () => {
    await mock.rule({ operation, times: 2, respond: { status: 503, headers: { "Retry-After": "0" } } });
    expect(await promises()).toHaveLength(3);
    expect((await mock.requests({ operation })).map(({ status }) => status)).toEqual([200, 503, 503]);
  });

  it.each(["reset", "empty"] as const)("is told of a connection that breaks: %s", async (fault) => {
    await mock.rule({ operation, fault });
    await expect(promises(false)).rejects.toThrow(ConnectionError);
  });

  it.each(["truncated-json", "bad-gateway-html"] as const)("is told of an answer that is none: %s", async (fault) => {
    await mock.rule({ operation, fault });
    await expect(promises(false)).rejects.toThrow(D6Error);
  });

  it("sees what was paid, and a school that withdraws its authorisation", async () => {
    await mock.payPromise(12, "250.00");
    expect((await promises()).at(-1)).toMatchObject({ promise_completed: "Partial" });
    await mock.switchIntegration(1000, 10, { activated_by_school: false });
    await expect(promises()).rejects.toMatchObject({ status: 401 });
  });

  it("gets its answer from the school once the rule of what hangs is gone", async () => {
    const { id } = await mock.rule({ operation, fault: "hang" });
    const waiting = promises(false);
    await expect.poll(async () => (await mock.rules()).find((rule) => rule.id === id)?.hits).toBe(1);
    await mock.removeRule(id);
    expect(await waiting).toHaveLength(3);
  });
});
