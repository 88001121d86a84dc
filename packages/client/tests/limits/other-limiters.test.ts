import { describe, expect, test } from "vitest";
import { limitWith } from "../../src/entry/index.ts";
import type { LimitedOutcome, Limiter } from "../../src/entry/index.ts";
import { clientAnswering, errorOf, json } from "../client.ts";

describe("a limiter of another kind", () => {
  function recording(acquire: Limiter["acquire"], whenBroken?: "send" | "refuse") {
    const { d6, requests } = clientAnswering(() => json([]), { limiter: limitWith({ acquire, whenBroken }) });
    return { d6, requests };
  }

  test("is told of each try and how it ended", async () => {
    const told: unknown[] = [];
    const faults = [json({ error: "x" }, 429, { "retry-after": "0" }), json({ note_id: "7" })];
    const { d6 } = clientAnswering(() => faults.shift() ?? json([]), {
      retry: {},
      limiter: limitWith({
        acquire: async ({ operation, writes }) => {
          told.push({ operation, writes });
          return { release: (outcome) => void told.push(outcome) };
        },
      }),
    });
    await d6.v1.debtorNotes.update({ school_login_id: 1000, body: { note_id: 7 } });
    const asked = { operation: "v1UpdateNote", writes: true };
    expect(told).toEqual([asked, { status: 429, retryAfterMs: 0 }, asked, { status: 200, retryAfterMs: undefined }]);
  });

  test("whose store cannot be reached does not stop the call", async () => {
    const { d6, requests } = recording(() => Promise.reject(new Error("the store is down")));
    expect(await d6.v1.clients.list()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test("refuses it when it says so, with the cause and nothing sent", async () => {
    const { d6, requests } = recording(() => Promise.reject(new Error("the store is down")), "refuse");
    const error = await errorOf(() => d6.v1.clients.list());
    expect(error).toMatchObject({ kind: "connection", nothingSent: true, cause: { message: "the store is down" } });
    expect(requests).toEqual([]);
  });

  test("that cannot take a permit back does not spoil the answer", async () => {
    const { d6 } = recording(async () => ({ release: () => Promise.reject(new Error("gone")) }));
    expect(await d6.v1.clients.list()).toEqual([]);
  });

  test("that grants a permit too late gets it back at once", async () => {
    const released: LimitedOutcome[] = [];
    let grant: () => void = () => {};
    const { d6, requests } = recording(
      () =>
        new Promise((resolve) => {
          grant = () => resolve({ release: (outcome) => void released.push(outcome) });
        }),
    );
    expect((await errorOf(() => d6.v1.clients.list({}, { deadlineMs: 5 }))).kind).toBe("timeout");
    grant();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(released).toEqual([{ status: undefined, retryAfterMs: undefined }]);
    expect(requests).toEqual([]);
  });
});
