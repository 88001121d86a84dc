import { describe, expect, test } from "vitest";
import { createClient, createLimiter } from "../../src/entry/index.ts";
import { baseUrl, clientAnswering, credentials, errorOf, json } from "../client.ts";
import { doors, good } from "../doors.ts";

describe.each(doors)("attempts of a call through %s are the requests that were sent", (_name, { list, update }) => {
  test("none, when its signal was aborted before", async () => {
    const { d6, requests } = clientAnswering(() => json({}), { retry: {} });
    const error = await errorOf(() => update(d6, { note_id: 7 }, { signal: AbortSignal.abort("left") }));
    expect(error).toMatchObject({ kind: "aborted", cause: "left", attempts: 0 });
    expect(error.message).toMatch(/Nothing was sent/);
    expect(error.message).not.toMatch(/read back/);
    expect(requests).toEqual([]);
  });

  test("none, when the credentials never came", async () => {
    const { d6, requests } = clientAnswering(() => json({}), {
      timeoutMs: 20,
      credentials: () => new Promise(() => {}),
    });
    const error = await errorOf(() => update(d6, { note_id: 7 }));
    expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
    expect(error.message).toMatch(/Nothing was sent/);
    expect(requests).toEqual([]);
  });

  test("none, when it only waited for the limiter", async () => {
    const limiter = createLimiter({ concurrency: 1 });
    const { d6 } = clientAnswering(() => new Promise(() => {}), { limiter, deadlineMs: 100 });
    const first = errorOf(() => update(d6, { note_id: 6 }));
    const error = await errorOf(() => update(d6, { note_id: 7 }, { deadlineMs: 20 }));
    expect(error.attempts).toBe(0);
    expect(error.message).not.toMatch(/read back/i);
    expect(await first).toMatchObject({
      kind: "timeout",
      attempts: 1,
      message: expect.stringMatching(/read back/) as string,
    });
  });

  test("as many as were made, when one is aborted while it waits for the next", async () => {
    const controller = new AbortController();
    const { d6, requests } = clientAnswering(() => json({ error: "x" }, 503, { "retry-after": "60" }), { retry: {} });
    const failed = errorOf(() => list(d6, { ...good, options: { signal: controller.signal } }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort();
    expect(await failed).toMatchObject({ kind: "aborted", attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test("three at most by default", async () => {
    let sent = 0;
    const fetch = (): Response => {
      sent += 1;
      return json({ error: "x" }, 502);
    };
    const d6 = createClient({ credentials, baseUrl, fetch, retry: { baseMs: 0 } });
    expect(await errorOf(() => list(d6, good))).toMatchObject({ kind: "server", attempts: 3 });
    expect(sent).toBe(3);
  });
});
