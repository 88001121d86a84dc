import { describe, expect, test } from "vitest";
import { createCaller, createClient, createLimiter, limitWith, logCalls } from "../../src/entry/index.ts";
import { traceCalls } from "../../src/entry/opentelemetry.ts";
import { everyOperation, validate } from "../../src/entry/validation.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";

/** Every function that takes options when something is set up, with those that it needs. */
const setups: [string, (options: object) => unknown, object][] = [
  ["createClient", (options) => createClient(options as never), { credentials }],
  ["createCaller", (options) => createCaller(options as never), { credentials }],
  ["createLimiter", (options) => createLimiter(options), {}],
  ["logCalls", (options) => logCalls(console, options), {}],
  ["traceCalls", (options) => traceCalls(options), {}],
];

describe.each(setups)("%s", (_name, setUp, needed) => {
  test.each(["concurency", "timeout", "Level", "retries", "fetcher", "__proto__x", "toString", "constructor"])(
    "refuses an option %s that it does not have, and names those that it has",
    async (name) => {
      const error = await errorOf(() => setUp({ ...needed, [name]: 4 }));
      expect(error).toMatchObject({ kind: "configuration", attempts: 0 });
      expect(error.message).toContain(name);
      expect(error.message).toMatch(/known: .*\w/);
      expect(error.message).not.toContain("4");
    },
  );

  test("takes what is undefined as left out", () => {
    expect(() => setUp(needed)).not.toThrow();
  });

  test.each([null, 7, "options", true])("refuses %j in place of options", async (options) => {
    expect(await errorOf(() => setUp(options as never))).toMatchObject({ kind: "configuration" });
  });
});

test.each([null, undefined, {}, { acquire: 7 }, { acquire: () => {}, whenBroken: "sent" }])(
  "limitWith refuses %j",
  async (limiter) => {
    expect(await errorOf(() => limitWith(limiter as never))).toMatchObject({ kind: "configuration" });
  },
);

test.each([{}, { operations: [{}] }, { operations: everyOperation, responses: "thro" }])(
  "validate refuses %o",
  async (options) => {
    expect(await errorOf(() => validate(options as never))).toMatchObject({ kind: "configuration" });
  },
);

describe.each(doors)("a call through %s", (_name, { list }) => {
  test.each<[string, object]>([
    ["timeout", { timeout: 5 }],
    ["timeoutMS", { timeoutMS: 5 }],
    ["Signal", { Signal: AbortSignal.abort() }],
    ["retry.attemps", { retry: { attemps: 5 } }],
    ["retry.attempts", { retry: { attempts: "5" } }],
    ["retry.baseMs", { retry: { baseMs: -1 } }],
    ["retry.writes", { retry: { writes: "no" } }],
    ["retry", { retry: true }],
    ["retry", { retry: 3 }],
    ["timeoutMs", { timeoutMs: "30" }],
    ["deadlineMs", { deadlineMs: Number.NaN }],
    ["signal", { signal: {} }],
    ["signal", { signal: null }],
    ["toString", { toString: () => "x" }],
  ])("refuses the option %s before anything is sent", async (argument, options) => {
    const { d6, requests } = clientAnswering(() => json([]));
    const error = await errorOf(() => list(d6, { ...good, options }));
    expect(error).toMatchObject({ kind: "invalid-request", argument, attempts: 0 });
    expect(requests).toEqual([]);
  });
});

test.each([null, 7, "options", () => {}])("an operation refuses %o in place of options", async (options) => {
  const { d6, requests } = clientAnswering(() => json([]));
  expect(await errorOf(() => d6.v1.clients.list({}, options as never))).toMatchObject({ kind: "invalid-request" });
  expect(await errorOf(() => d6.v1.clients.list.withResponse({}, options as never))).toMatchObject({
    kind: "invalid-request",
  });
  expect(await d6.v1.clients.list.safe({}, options as never)).toMatchObject({ ok: false, attempts: 0 });
  expect(requests).toEqual([]);
});

test.each([null, 7, "input"])("an operation and one of a school refuse %j in place of arguments", async (input) => {
  const { d6, requests } = clientAnswering(() => json([]));
  for (const call of [
    () => d6.v1.debtorNotes.list(input as never),
    () => d6.school(1000).v1.debtorNotes.list(input as never),
    () => d6.school(1000).v2.debtorNotes.get(input as never),
    () => d6.request(input as never),
  ]) {
    expect(await errorOf(call)).toMatchObject({ kind: "invalid-request", attempts: 0 });
  }
  expect(requests).toEqual([]);
});

describe("a base URL", () => {
  test("with 40,000 slashes is read in a time that grows with their number", () => {
    const slashes = "/".repeat(40_000);
    const start = performance.now();
    for (const url of [`https://a.test/${slashes}x`, `https://a.test/x${slashes}`, `https://a.test/v1${slashes}y`]) {
      expect(() => createClient({ credentials, baseUrl: url })).not.toThrow();
    }
    expect(() => createClient({ credentials, baseUrl: `https://a.test/v1${slashes}` })).toThrow(/without version/);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  test("by plain http is for the hosts that are named, and for no others", () => {
    const create = (url: string, allowInsecureHosts?: unknown) =>
      createClient({ credentials, baseUrl: url, allowInsecureHosts: allowInsecureHosts as string[] });
    expect(() => create("http://mock:4010/api", ["mock"])).not.toThrow();
    expect(() => create("http://mock:4010/api", ["other", "mock"])).not.toThrow();
    expect(() => create("http://MOCK:4010/api", ["mock"])).not.toThrow();
    for (const url of ["http://mock.evil.test/api", "http://mock.:4010", "http://xmock/api", "ftp://mock/api"]) {
      expect(() => create(url, ["mock"])).toThrow(/^baseUrl must be/);
    }
    for (const hosts of [undefined, [], ["*"], ["mock:4010"], ["http://mock"], [".*"]]) {
      expect(() => create("http://mock:4010/api", hosts)).toThrow(/^baseUrl must be/);
    }
    expect(() => create("http://mock:4010/api", "mock")).toThrow(/^allowInsecureHosts must be an array/);
    expect(() => create(baseUrl)).not.toThrow();
  });
});
