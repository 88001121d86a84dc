import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, createLimiter } from "../../src/entry/index.ts";
import type { ClientOptions } from "../../src/entry/index.ts";
import { credentials } from "../client.ts";
import { serve } from "../server.ts";

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => void process.on("unhandledRejection", remember));
afterAll(() => void process.off("unhandledRejection", remember));

const json = { "content-type": "application/json" };
const calls = 200;

const clientOf = (origin: string, options: Partial<ClientOptions> = {}) =>
  createClient({ credentials, baseUrl: `${origin}/api`, retry: { baseMs: 1, capMs: 5 }, ...options });

const all = <Value>(work: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: calls }, (_, index) => work(index)));

describe(`${calls} calls at once`, () => {
  test("that all meet 429 end with that kind, and the server is asked a tenth more than once for each", async () => {
    const { origin, requests } = await serve((_, response) =>
      response.writeHead(429, { ...json, "retry-after": "0" }).end('{"error":"Too Many Requests"}'),
    );
    const d6 = clientOf(origin);
    const results = await all(() => d6.v1.clients.list.safe());
    expect(new Set(results.map(({ error }) => error?.kind))).toEqual(new Set(["rate-limited"]));
    expect(requests.length).toBeGreaterThan(calls);
    expect(requests.length).toBeLessThanOrEqual(calls * 1.1);
  });

  test("meet no 429 of a server that takes five, with a limiter of five", async () => {
    let inside = 0;
    let most = 0;
    const { origin, requests } = await serve((_, response) => {
      inside += 1;
      most = Math.max(most, inside);
      setTimeout(() => {
        inside -= 1;
        response.writeHead(200, json).end("[]");
      }, 1);
    });
    const d6 = clientOf(origin, { limiter: createLimiter({ concurrency: 5 }) });
    const results = await all(() => d6.v1.clients.list.safe());
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(most).toBeLessThanOrEqual(5);
    expect(requests).toHaveLength(calls);
  });

  test("that write happen at most once each, when the server breaks off before, during or after", async () => {
    const happened = new Map<number, number>();
    let turn = 0;
    const { origin } = await serve((request, response) => {
      let text = "";
      request.on("data", (chunk: Buffer) => (text += chunk.toString()));
      request.on("end", () => {
        turn += 1;
        const fault = turn % 5;
        if (fault === 0) return void response.writeHead(429, { ...json, "retry-after": "0" }).end('{"error":"x"}');
        if (fault === 1) return void response.destroy();
        const id = (JSON.parse(text) as { note_id: number }).note_id;
        happened.set(id, (happened.get(id) ?? 0) + 1);
        if (fault === 2) return void response.destroy();
        if (fault === 3) return void response.writeHead(503, { ...json, "retry-after": "0" }).end('{"error":"x"}');
        return void response.writeHead(200, json).end(JSON.stringify({ note_id: String(id) }));
      });
    });
    const d6 = clientOf(origin);
    const results = await all((note_id) => d6.v1.debtorNotes.update.safe({ school_login_id: 1000, body: { note_id } }));
    expect([...happened.values()].every((times) => times === 1)).toBe(true);
    for (const [id, { ok }] of results.entries()) if (ok) expect(happened.get(id)).toBe(1);
    expect(happened.size).toBeGreaterThan(calls / 3);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(calls / 10);
  });
});

test.each([301, 302, 303, 307, 308])(
  "a %i takes neither the body of a write nor the credentials elsewhere",
  async (status) => {
    const other = await serve((_, response) => response.writeHead(200, json).end('{"note_id":"7"}'));
    const { origin, requests } = await serve((request, response) => {
      request.resume();
      response.writeHead(status, { location: `${other.origin}/api/v1/x` }).end();
    });
    const result = await clientOf(origin).v1.debtorNotes.update.safe({ school_login_id: 1000, body: { note_id: 7 } });
    expect(result).toMatchObject({ ok: false, error: { kind: "unexpected-response", status } });
    expect([requests.length, other.requests.length]).toEqual([1, 0]);
  },
);

test("no storm above left a rejection that nobody handled", async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).toEqual([]);
});
