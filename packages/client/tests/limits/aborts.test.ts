import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createLimiter, limitWith } from "../../src/entry/index.ts";
import type { Limiter } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";
import { counted } from "./permits.ts";

// More than a whole call takes with an instant fetch.
const microtasks = 60;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
const permit = { release: () => {} };

const limiters: Record<string, () => Limiter> = {
  "the one of this process": () => createLimiter({ concurrency: 1 }),
  "one that grants at once": () => ({ acquire: async () => permit }),
  "one that grants some microtasks later, whatever the signal": () => ({
    acquire: async () => {
      await turns(7);
      return permit;
    },
  }),
  "one that grants when the signal is aborted": () => ({
    acquire: ({ signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(permit));
        setTimeout(() => resolve(permit), 1);
      }),
  }),
};

describe.each(Object.entries(limiters))("an abort with %s", (_, make) => {
  test(`loses no permit in any of the first ${microtasks} microtasks of a call`, async () => {
    const limiter = counted(make());
    const { d6 } = clientAnswering(() => json([]), { limiter: limitWith(limiter), deadlineMs: 1000 });
    const kinds = new Set<string>();
    for (let microtask = 0; microtask <= microtasks; microtask++) {
      const controller = new AbortController();
      const call = d6.v1.clients.list.safe({}, { signal: controller.signal });
      await turns(microtask);
      controller.abort();
      const { error } = await call;
      kinds.add(error?.kind ?? "went well");
      await idle();
      expect(limiter.released, `after ${microtask} microtasks`).toBe(limiter.granted);
    }
    expect(kinds).toContain("aborted");
    expect(limiter.granted).toBeGreaterThan(microtasks / 2);
    expect((await d6.v1.clients.list.withResponse()).status).toBe(200);
  });

  test(`loses none when calls wait for the one that is aborted`, async () => {
    const limiter = counted(make());
    const { d6 } = clientAnswering(() => json([]), { limiter: limitWith(limiter), deadlineMs: 1000 });
    for (let microtask = 0; microtask <= microtasks; microtask++) {
      const controller = new AbortController();
      const calls = [{ signal: controller.signal }, {}, { signal: controller.signal }, {}].map((options) =>
        d6.v1.clients.list.safe({}, options),
      );
      await turns(microtask);
      controller.abort();
      const [, second, , fourth] = await Promise.all(calls);
      expect([second?.ok, fourth?.ok], `after ${microtask} microtasks`).toEqual([true, true]);
      await idle();
      expect(limiter.released).toBe(limiter.granted);
    }
  });
});

test("an abort in the catch of a sibling that failed at once loses no permit", async () => {
  const { d6 } = clientAnswering(() => json([]), { limiter: createLimiter({ concurrency: 1 }), deadlineMs: 1000 });
  const controller = new AbortController();
  const { signal } = controller;
  const page = Promise.all([
    d6.v1.clients.list({}, { signal }),
    d6.v1.debtorNotes.list({ school_login_id: "x" }, { signal }),
  ]).catch((error: unknown) => {
    controller.abort();
    throw error;
  });
  await errorOf(() => page);
  expect(await d6.v1.clients.list()).toEqual([]);
});

test("many calls with one signal have one listener, none afterwards, and all end when it is aborted", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { d6 } = clientAnswering(() => new Promise(() => {}), { limiter: createLimiter({ concurrency: 20 }) });
  const calls = Array.from({ length: 100 }, () => d6.v1.clients.list.safe({}, { signal }));
  await idle();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort();
  expect(new Set((await Promise.all(calls)).map(({ error }) => error?.kind))).toEqual(new Set(["aborted"]));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a signal that outlives its calls has no listener left of them", async () => {
  const { signal } = new AbortController();
  const { d6 } = clientAnswering(() => json([]), { limiter: createLimiter({ concurrency: 2 }) });
  await Promise.all(Array.from({ length: 50 }, () => d6.v1.clients.list({}, { signal })));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
