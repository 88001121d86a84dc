import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMock, startMock } from "../../src/index.ts";
import type { Mock, Rule, RunningMock } from "../../src/index.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
const path = "/api/v1/settings/clients";
let served: RunningMock;
let inside: Mock;

beforeAll(async () => {
  served = await startMock({ port: 0 });
  inside = await createMock();
});
beforeEach(() => Promise.all([served.reset(), inside.reset()]));
afterAll(() => Promise.all([served.close(), inside.close()]));

const ways = [
  {
    name: "over HTTP",
    mock: () => served as Mock,
    call: (init?: RequestInit) => fetch(`${served.url}${path}`, { headers, ...init }),
  },
  {
    name: "in process",
    mock: () => inside,
    call: (init?: RequestInit) => inside.fetch(`http://mock.test${path}`, { headers, ...init }),
  },
];

describe.each(ways)("a fault $name", ({ mock, call }) => {
  const fault = (name: NonNullable<Rule["fault"]>) => mock().rule({ id: "own", operation: "*", fault: name });

  it.each(["reset", "empty"] as const)(
    "%s fails as the network does, and is in the journal without a status",
    async (name) => {
      await fault(name);
      const error: unknown = await call().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject({
        message: "fetch failed",
        cause: { code: name === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET" },
      });
      expect((await mock().requests())[0]).toMatchObject({ status: null, by: "rule:own", operation: "v1GetClients" });
    },
  );

  it("truncated-json is an answer whose JSON breaks off", async () => {
    await fault("truncated-json");
    const answer = await call();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json"]);
    const text = await answer.text();
    expect(text).toMatch(/^\[\{"school_login_id"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("bad-gateway-html is the page of a proxy", async () => {
    await fault("bad-gateway-html");
    const answer = await call();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
    expect(await answer.text()).toContain("<h1>502 Bad Gateway</h1>");
  });

  it("slow-body sends its head at once and its body in pieces, whole in the end", async () => {
    const whole = await (await call()).text();
    await fault("slow-body");
    const begin = performance.now();
    const answer = await call();
    expect(performance.now() - begin).toBeLessThan(1500);
    let [pieces, text] = [0, ""];
    const decoder = new TextDecoder();
    for await (const piece of answer.body!) {
      pieces++;
      text += decoder.decode(piece, { stream: true });
    }
    expect(pieces).toBeGreaterThan(5);
    expect(performance.now() - begin).toBeGreaterThan(2000);
    expect(text).toBe(whole);
  });

  it.each([
    ["is removed", () => mock().removeRule("own")],
    ["is switched off", () => mock().changeRule("own", { enabled: false })],
    ["is another", () => mock().rule({ id: "own", operation: "v1GetLanguages", fault: "hang" })],
    ["goes with a reset", () => mock().reset({ what: ["rules"] })],
  ] as const)("hang answers nothing until its rule %s, and then the school answers", async (_name, end) => {
    await fault("hang");
    let isAnswered = false;
    const answer = call().then(async (response) => {
      isAnswered = true;
      return response;
    });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(isAnswered).toBe(false);
    await end();
    expect((await answer).status).toBe(200);
  });

  it("hang ends when the caller goes, and the journal says so", async () => {
    await fault("hang");
    await expect(call({ signal: AbortSignal.timeout(80) })).rejects.toThrow(/timeout|aborted/i);
    await expect.poll(async () => (await mock().requests())[0]?.status).toBe(null);
  });

  it("acts by chance and times as answers do", async () => {
    await mock().rule({ operation: "*", times: 1, fault: "reset" });
    await expect(call()).rejects.toThrow("fetch failed");
    expect((await call()).status).toBe(200);
  });
});

describe("a mock that is closed", () => {
  it("lets go of what hangs, and does not wait for it", async () => {
    const mock = await startMock({ port: 0, rules: [{ operation: "*", fault: "hang" }] });
    const hung = fetch(`${mock.url}${path}`, { headers }).catch((error: Error) => error.message);
    const stream = await fetch(`${mock.url}/__mock/requests/stream`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begin = performance.now();
    await mock.close();
    expect(performance.now() - begin).toBeLessThan(450);
    expect(await hung).toBe("fetch failed");
    expect(await stream.text()).toContain("retry: 1000");
  });
});
