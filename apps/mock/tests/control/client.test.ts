import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMock, startMock } from "../../src/index.ts";
import type { Mock, RunningMock, Steering } from "../../src/index.ts";
import { connectMock, SteeringError } from "../../src/client/control.ts";
import { operations, served } from "./served.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
let running: RunningMock;
let inside: Mock;

beforeAll(async () => {
  running = await startMock({ port: 0, controlToken: "secret" });
  inside = await createMock();
});
beforeEach(() => Promise.all([running.reset({ session: "all" }), inside.reset({ session: "all" })]));
afterAll(() => Promise.all([running.close(), inside.close()]));

const ways: { name: string; steering(): Steering; ask(path: string, session?: string): Promise<Response> }[] = [
  {
    name: "connectMock",
    steering: () => connectMock(running.url, { token: "secret" }),
    ask: (path, session = "") =>
      fetch(`${running.url}/api${path}`, { headers: { ...headers, "X-Mock-Session": session } }),
  },
  {
    name: "createMock",
    steering: () => inside,
    ask: (path, session = "") =>
      inside.fetch(`http://mock.test${path}`, { headers: { ...headers, "X-Mock-Session": session } }),
  },
];

describe.each(ways)("$name has the words of tests", ({ steering, ask }) => {
  const promises = "/v1/finplus/debtmanagement/debtornotes/promisetopays/1000";

  it("for rules and requests", async () => {
    const mock = steering();
    const { id } = await mock.rule({ operation: "v1GetClients", times: 1, respond: { status: 429 } });
    expect((await ask("/v1/settings/clients")).status).toBe(429);
    const [entry] = await mock.requests({ operation: "v1GetClients", status: "429" });
    expect((await mock.request(entry!.id)).response.body).toMatchObject({ text: expect.stringContaining("Too Many") });
    await mock.changeRule(id, { enabled: false });
    await mock.removeRule(id);
    expect(await mock.rules()).toEqual([]);
    await mock.forgetRequests();
    expect(await mock.requests()).toEqual([]);
  });

  it("for a debtor who pays, another day, and a school that withdraws", async () => {
    const mock = steering();
    const { promise } = await mock.payPromise(12, "250.00");
    expect(promise).toMatchObject({ promise_completed: "Partial" });
    expect(await (await ask(promises)).json()).toContainEqual(
      expect.objectContaining({ promise_to_pay_id: "12", promise_completed: "Partial" }),
    );
    expect(await mock.clock({ days: 14 })).toMatchObject({ today: "2024-04-30", was: "2024-04-16" });
    expect(await mock.clock()).toMatchObject({ today: "2024-04-30" });
    await mock.switchIntegration(1000, 10, { activated_by_school: false });
    expect((await ask(promises)).status).toBe(401);
    await mock.reset();
    expect([(await ask(promises)).status, (await mock.clock()).today]).toEqual([200, "2024-04-16"]);
  });

  it("for records, fixtures and kept states, in a session of its own", async () => {
    const mock = steering().inSession("worker-1");
    await mock.keepState("before");
    await mock.changeRecord("learners", 501, { first_name: "Xolelwa-Test" });
    expect((await mock.records("learners", { search: "Xolelwa-Test" })).data.length).toBeGreaterThan(0);
    expect((await steering().records("learners", { search: "Xolelwa-Test" })).data).toEqual([]);
    const added = await mock.addRecord("grades", { name: "Grade 99", label: "99" });
    await mock.removeRecord("grades", added["id"]);
    await mock.loadFixtures(await mock.fixtures());
    await mock.restoreState("before");
    expect((await mock.records("learners", { search: "Xolelwa-Test" })).data).toEqual([]);
  });

  it("and an error that says what was refused, and where", async () => {
    const failed = await steering()
      .rule({ operation: "v1GetClientz", fault: "reset" })
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(SteeringError);
    expect(failed).toMatchObject({
      message: expect.stringContaining("(body/operation)"),
      problem: { status: 400, pointer: "/operation" },
    });
  });
});

it("without its token the client is refused in the words of the mock", async () => {
  await expect(connectMock(running.url).rules()).rejects.toThrow("The mock asks for its token");
});

it("no GET of the control changes anything", async () => {
  const mock = await createMock();
  await mock.rule({ id: "1", operation: "*", times: 5, respond: { status: 500 } });
  await mock.keepState("1");
  await mock.fetch("http://mock.test/v1/nowhere");
  const state = async () => ({
    rules: await mock.rules(),
    requests: await mock.requests(),
    fixtures: await mock.fixtures(),
    quirks: await mock.quirks(),
    clock: await mock.clock(),
  });
  const before = await state();
  const gets = operations.filter(({ method }) => method === "GET");
  expect(gets.length).toBeGreaterThan(15);
  for (const { path } of gets) {
    for (const method of ["GET", "HEAD"]) {
      const stop = new AbortController();
      const answer = await mock.fetch(
        `http://mock.test${path.replaceAll(/\{table\}/g, "learners").replaceAll(/\{\w+\}/g, "1")}`,
        {
          method,
          signal: stop.signal,
        },
      );
      expect(answer.status, path).toBeLessThan(500);
      await answer.body?.cancel();
    }
  }
  expect(await state()).toEqual(before);
  await mock.close();
});

it("the document is served, and lists what GET /__mock lists", async () => {
  const document = (await (await inside.fetch("http://mock.test/__mock/control.json")).json()) as object;
  expect(document).toEqual(served);
  const { calls } = (await (await inside.fetch("http://mock.test/__mock")).json()) as { calls: { path: string }[] };
  expect(calls).toHaveLength(operations.length);
});

it("the operations are those of the contract, with who answers and their examples", async () => {
  const { data } = await inside.http.GET("/__mock/operations");
  expect(data!.length).toBeGreaterThan(60);
  expect(data!.find(({ id }) => id === "v1UpdateNote")).toMatchObject({
    method: "PATCH",
    by: "school",
    responses: expect.arrayContaining([
      expect.objectContaining({ status: 404, examples: expect.arrayContaining(["not_found"]) }),
    ]),
  });
});
