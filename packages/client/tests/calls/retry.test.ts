import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/entry/index.ts";
import { createTestClock } from "../../src/extras/testing/test-clock.ts";
import { abortTime, clientAnswering, errorOf, json } from "../client.ts";

const busy = (headers?: Record<string, string>): Response => json({ error: "Too Many Requests" }, 429, headers);
const refused = (): Promise<Response> =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) }));
const reset = (): Promise<Response> =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNRESET" }) }));
const brokenOff = (): Response =>
  new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) }));

/** A client on a clock of its own that answers the given faults first and then succeeds; and when each try began. */
function clientWith(faults: (() => Response | Promise<Response>)[], options: Partial<ClientOptions> = {}) {
  const clock = createTestClock(1_700_000_000_000);
  const begun: number[] = [];
  const start = clock.now();
  const left = [...faults];
  const { d6, requests } = clientAnswering(
    () => {
      begun.push(clock.now() - start);
      return (left.shift() ?? (() => json([])))();
    },
    { clock, random: () => 1 - Number.EPSILON, retry: {}, ...options },
  );
  return { clock, d6, begun, requests };
}

const update = { school_login_id: 1000, body: { note_id: 7 } };

describe("a read is tried again", () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ["429", busy],
    ["500", () => json({ error: "x" }, 500)],
    ["502 with HTML", () => new Response("<html>", { status: 502 })],
    ["503", () => json({ error: "x" }, 503)],
    ["504 without a body", () => new Response("", { status: 504 })],
    ["a refused connection", refused],
    ["a reset connection", reset],
    ["a body that broke off", brokenOff],
    ["a try that takes too long", () => new Promise<Response>(() => {})],
  ])("after %s, and the result tells of both tries", async (_, fault) => {
    const { clock, d6, begun } = clientWith([fault], { timeoutMs: 1000 });
    const { data, attempts, ms } = await clock.run(d6.v1.clients.list.withResponse());
    expect({ data, attempts }).toEqual({ data: [], attempts: 2 });
    expect(ms).toBe(begun[1]);
    expect(clock.waiting).toBe(0);
  });

  test("after waits that double up to the cap, times a random number", async () => {
    const fail = (): Response => json({ error: "x" }, 500);
    const retry = { attempts: 5, baseMs: 100, capMs: 350 };
    const { clock, d6, begun } = clientWith([fail, fail, fail, fail], { retry, random: () => 0.5 });
    expect(await clock.run(d6.v1.clients.list())).toEqual([]);
    expect(begun).toEqual([0, 50, 150, 325, 500]);
  });

  test("three times in all by default, and then the last error tells of it", async () => {
    const { clock, d6, requests } = clientWith(Array.from({ length: 9 }, () => () => json({ error: "x" }, 500)));
    const error = await clock.run(errorOf(() => d6.v1.clients.list()));
    expect(error).toMatchObject({ kind: "server", attempts: 3 });
    expect(error.ms).toBeGreaterThan(1400);
    expect(requests).toHaveLength(3);
  });

  test("with a request of its own each time, as a body can be read only once", async () => {
    const { clock, d6, requests } = clientWith([busy]);
    await clock.run(d6.v1.debtorNotes.update(update));
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['{"note_id":7}', '{"note_id":7}']);
  });
});

describe("nothing is tried again", () => {
  test.each([
    ["400", () => json({ error: "Bad Request" }, 400)],
    ["401", () => json({ error: "Unauthorized" }, 401)],
    ["404", () => json({ error: "route_not_found" }, 404)],
    ["501", () => json({ error: "Not Implemented" }, 501)],
    ["a success that is not JSON", () => new Response("<html>")],
  ])("after %s", async (_, fault) => {
    const { clock, d6, requests } = clientWith([fault]);
    expect(await clock.run(errorOf(() => d6.v1.clients.list()))).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("with retry false, on the client or for a call; a call may ask for more than its client", async () => {
    const never = clientWith([busy], { retry: false });
    expect((await errorOf(() => never.d6.v1.clients.list())).attempts).toBe(1);
    const once = clientWith([busy]);
    expect((await errorOf(() => once.d6.v1.clients.list({}, { retry: false }))).attempts).toBe(1);
    const more = clientWith([busy, busy, busy], { retry: { attempts: 2 } });
    expect(await more.clock.run(more.d6.v1.clients.list({}, { retry: { attempts: 4 } }))).toEqual([]);
  });
});

describe("a write is tried again only when it cannot have happened", () => {
  test.each([
    ["429", busy],
    ["a refused connection", refused],
  ])("after %s", async (_, fault) => {
    const { clock, d6, requests } = clientWith([fault, () => json({ note_id: "7" })]);
    expect(await clock.run(d6.v1.debtorNotes.update(update))).toEqual({ note_id: "7" });
    expect(requests).toHaveLength(2);
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ["500", () => json({ error: "x" }, 500)],
    ["503", () => json({ error: "x" }, 503)],
    ["a reset connection", reset],
    ["a body that broke off", brokenOff],
    ["a timeout", () => new Promise<Response>(() => {})],
  ])("and never after %s, unless the caller says so", async (_, fault) => {
    const { clock, d6, requests } = clientWith([fault]);
    expect((await clock.run(errorOf(() => d6.v1.debtorNotes.update(update)))).attempts).toBe(1);
    expect(requests).toHaveLength(1);
    const repeated = clientWith([fault, () => json({ note_id: "7" })]);
    const note = repeated.d6.v1.debtorNotes.update(update, { retry: { writes: true } });
    expect(await repeated.clock.run(note)).toEqual({ note_id: "7" });
  });

  test("a refused connection says that nothing was sent, a reset one does not", async () => {
    const errorAfter = (fault: () => Promise<Response>) =>
      errorOf(() => clientWith([fault], { retry: false }).d6.v1.debtorNotes.update(update));
    expect(await errorAfter(refused)).toMatchObject({ kind: "connection", nothingSent: true });
    expect(await errorAfter(reset)).toMatchObject({ kind: "connection", nothingSent: false });
  });
});

describe("Retry-After", () => {
  test.each([
    ["seconds", "2", 2000],
    ["a date", new Date(1_700_000_007_000).toUTCString(), 7000],
    ["a date that has passed", new Date(1_600_000_000_000).toUTCString(), 0],
  ])("in %s is waited for, as long as it was by the clock of the server", async (_, value, expected) => {
    const date = new Date(1_700_000_000_000).toUTCString();
    const { clock, d6, begun } = clientWith([() => busy({ "retry-after": value, date })]);
    await clock.run(d6.v1.clients.list());
    expect(begun).toEqual([0, expected]);
  });

  test("that does not fit the deadline is thrown at once", async () => {
    const { clock, d6 } = clientWith([() => busy({ "retry-after": "120" })]);
    const error = await clock.run(errorOf(() => d6.v1.clients.list()));
    expect(error).toMatchObject({ kind: "rate-limited", retryAfterMs: 120_000, attempts: 1, ms: 0 });
  });

  test("that nobody can read leaves the usual wait", async () => {
    const { clock, d6, begun } = clientWith([() => busy({ "retry-after": "soon" })], { random: () => 0.5 });
    await clock.run(d6.v1.clients.list());
    expect(begun).toEqual([0, 250]);
  });
});

test("no try begins after the deadline, whatever the options, the faults and the answers ask for", async () => {
  const fault = fc.oneof(
    fc.nat(200).map((seconds) => () => busy({ "retry-after": String(seconds) })),
    fc.constant(() => json({ error: "x" }, 503)),
    fc.constant(reset),
    fc.constant(() => new Promise<Response>(() => {})),
  );
  const retry = fc.record({ attempts: fc.integer({ min: 1, max: 20 }), baseMs: fc.nat(60_000), capMs: fc.nat(60_000) });
  const limits = fc.record({
    deadlineMs: fc.integer({ min: 1, max: 100_000 }),
    timeoutMs: fc.integer({ min: 1, max: 100_000 }),
  });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fault, { maxLength: 8 }),
      retry,
      limits,
      random,
      async (faults, retries, time, chance) => {
        const { clock, d6, begun } = clientWith(faults, { retry: retries, random: () => chance, ...time });
        const result = await clock.run(d6.v1.clients.list.safe());
        expect(begun.every((at) => at < time.deadlineMs)).toBe(true);
        expect(begun.length).toBeLessThanOrEqual(retries.attempts);
        expect(result.ms).toBeLessThanOrEqual(time.deadlineMs);
        expect(result.attempts).toBe(begun.length);
        expect(clock.waiting).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("an outage uses up the budget of a client, and successes refill it slowly", async () => {
  const clock = createTestClock();
  let failing = true;
  const { d6, requests } = clientAnswering(() => (failing ? json({ error: "x" }, 500) : json([])), {
    clock,
    retry: { baseMs: 0 },
  });
  for (let index = 0; index < 20; index++) await clock.run(d6.v1.clients.list.safe());
  expect(requests).toHaveLength(20 + 20);
  failing = false;
  for (let index = 0; index < 10; index++) await clock.run(d6.v1.clients.list.safe());
  failing = true;
  requests.length = 0;
  await clock.run(d6.v1.clients.list.safe());
  await clock.run(d6.v1.clients.list.safe());
  expect(requests).toHaveLength(2 + 1);
});

test("the wait between tries ends at once at an abort", async () => {
  const { d6, requests } = clientAnswering(() => busy({ "retry-after": "20" }), { retry: {} });
  expect(await abortTime((signal) => d6.v1.clients.list({}, { signal }))).toBeLessThan(200);
  expect(requests).toHaveLength(5);
});

test("a deadline covers the body and all tries", async () => {
  const stalling = (): Response =>
    new Response(new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("[")) }));
  const { clock, d6, begun } = clientWith([stalling, stalling, stalling], { timeoutMs: 400, deadlineMs: 1000 });
  const error = await clock.run(errorOf(() => d6.v1.clients.list({}, { retry: { baseMs: 0, attempts: 9 } })));
  expect(error).toMatchObject({ kind: "timeout", attempts: 3, ms: 1000 });
  expect(error.message).toMatch(/1000 ms, its deadline/);
  expect(begun).toEqual([0, 400, 800]);
});

test.each([
  [{ attempts: 0 }, /retry.attempts must be/],
  [{ attempts: 1.5 }, /retry.attempts must be/],
  [{ baseMs: -1 }, /retry.baseMs must be/],
  [{ writes: 1 }, /retry.writes must be/],
  [{ tries: 3 }, /retry.tries is unknown/],
  [true, /retry must be an object/],
])("retry options such as %j are refused, on the client and for a call", async (retry, message) => {
  expect((await errorOf(() => clientAnswering(() => json([]), { retry: retry as never }))).message).toMatch(message);
  const { d6, requests } = clientAnswering(() => json([]));
  const error = await errorOf(() => d6.v1.clients.list({}, { retry: retry as never }));
  expect(error).toMatchObject({ kind: "invalid-request", argument: expect.stringMatching(/^retry/) });
  expect(requests).toEqual([]);
});
