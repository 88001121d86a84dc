import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../../src/entry/index.ts";
import type { ClientOptions, D6ErrorKind } from "../../src/entry/index.ts";
import { credentials } from "../client.ts";
import { serve } from "../server.ts";

const unhandled: unknown[] = [];
const remember = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => void process.on("unhandledRejection", remember));
afterAll(() => void process.off("unhandledRejection", remember));

const json = { "content-type": "application/json" };
const good = (response: ServerResponse): void => void response.writeHead(200, json).end('[{"note_id":"7"}]');

interface Fault {
  name: string;
  kind: D6ErrorKind;
  /** How many tries a read makes of three, and a write. */
  reads: number;
  writes: number;
  answer: (response: ServerResponse) => void;
}

const faults: Fault[] = [
  { name: "a reset before the headers", kind: "connection", reads: 3, writes: 1, answer: (r) => r.destroy() },
  {
    name: "a reset after the headers",
    kind: "unexpected-response",
    reads: 3,
    writes: 1,
    answer: (response) => {
      response.writeHead(200, { ...json, "content-length": "100" }).write("[");
      setTimeout(() => response.destroy(), 10);
    },
  },
  { name: "headers that never come", kind: "timeout", reads: 3, writes: 1, answer: () => {} },
  {
    name: "a body that stalls",
    kind: "timeout",
    reads: 3,
    writes: 1,
    answer: (response) => void response.writeHead(200, json).write("["),
  },
  {
    name: "a body that drips",
    kind: "timeout",
    reads: 3,
    writes: 1,
    answer: (response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    },
  },
  {
    name: "JSON that was cut off",
    kind: "unexpected-response",
    reads: 1,
    writes: 1,
    answer: (response) => void response.writeHead(200, json).end('{"note_id":'),
  },
  {
    name: "fewer bytes than were announced",
    kind: "unexpected-response",
    reads: 3,
    writes: 1,
    answer: (response) => {
      response.writeHead(200, { ...json, "content-length": "50" }).write("[]");
      setTimeout(() => response.socket?.end(), 10);
    },
  },
  {
    name: "HTML with 502",
    kind: "server",
    reads: 3,
    writes: 1,
    answer: (response) => void response.writeHead(502, { "content-type": "text/html" }).end("<html>"),
  },
  {
    name: "an empty 200",
    kind: "unexpected-response",
    reads: 1,
    writes: 1,
    answer: (response) => void response.writeHead(200).end(),
  },
  {
    name: "a 204 with a JSON header, which is not declared",
    kind: "unexpected-response",
    reads: 1,
    writes: 1,
    answer: (response) => void response.writeHead(204, json).end(),
  },
  {
    name: "a storm of 429",
    kind: "rate-limited",
    reads: 3,
    writes: 3,
    answer: (response) => void response.writeHead(429, { ...json, "retry-after": "0" }).end('{"error":"x"}'),
  },
  {
    name: "a redirect",
    kind: "unexpected-response",
    reads: 1,
    writes: 1,
    answer: (response) => void response.writeHead(307, { location: "/api/v1/settings/clients" }).end(),
  },
];

const clientOf = (origin: string, options: Partial<ClientOptions> = {}) =>
  createClient({ credentials, baseUrl: `${origin}/api`, timeoutMs: 10_000, retry: { baseMs: 1 }, ...options });

// Long enough for a busy machine to open a connection; the other faults should not run into it at all.
const timeoutOf = (kind: D6ErrorKind): number => (kind === "timeout" ? 600 : 10_000);

const update = { school_login_id: 1000, body: { note_id: 7 } };

describe.each(faults)("$name", ({ kind, reads, writes, answer }) => {
  test("ends a read with its kind after the tries it deserves", async () => {
    const { origin, requests } = await serve((_, response) => answer(response));
    const result = await clientOf(origin, { timeoutMs: timeoutOf(kind) }).v1.debtorNotes.list.safe({
      school_login_id: 1000,
    });
    expect(result).toMatchObject({ ok: false, error: { kind }, attempts: reads });
    expect(requests).toHaveLength(reads);
  });

  test("never lets a write happen twice", async () => {
    let happened = 0;
    const { origin, requests } = await serve((request, response) => {
      request.resume().on("end", () => {
        // A 429 is the word of d6 that nothing happened.
        if (kind !== "rate-limited") happened += 1;
        answer(response);
      });
    });
    const client = clientOf(origin, { timeoutMs: timeoutOf(kind) });
    const result = await client.v1.debtorNotes.update.safe(update);
    expect(result).toMatchObject({ ok: false, error: { kind }, attempts: writes });
    expect(requests).toHaveLength(writes);
    expect(happened).toBeLessThanOrEqual(1);
  });
});

test("a server that recovers answers the call", async () => {
  const { origin } = await serve((_, response) => {
    left -= 1;
    if (left < 0) good(response);
    else response.destroy();
  });
  let left = 2;
  const result = await clientOf(origin).v1.debtorNotes.list.withResponse({ school_login_id: 1000 });
  expect(result).toMatchObject({ data: [{ note_id: "7" }], status: 200, attempts: 3 });
});

test("a port that nobody listens on is tried again for a write too: nothing was sent", async () => {
  const { origin, close } = await serve(() => {});
  await close();
  const result = await clientOf(origin).v1.debtorNotes.update.safe(update);
  expect(result).toMatchObject({ ok: false, error: { kind: "connection", nothingSent: true }, attempts: 3 });
});

test("no fault above left a rejection that nobody handled", async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unhandled).toEqual([]);
});

test("the deadline ends a call between its attempts", async () => {
  const { origin } = await serve(() => {});
  const start = performance.now();
  const result = await clientOf(origin, { timeoutMs: 600, deadlineMs: 1000 }).v1.clients.list.safe();
  expect(result).toMatchObject({ ok: false, error: { kind: "timeout" }, attempts: 2 });
  expect(performance.now() - start).toBeLessThan(2000);
});
