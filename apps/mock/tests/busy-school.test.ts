import { describe, expect, it } from "vitest";
import { createPace, createQueue } from "../src/school/store/sqlite/queue.ts";
import { openSchool, v1 } from "./ask.ts";

/** Does some work, and counts how often the event loop turns meanwhile: whoever listens is heard that often. */
async function turnsDuring<Result>(work: () => Promise<Result>): Promise<{ turns: number; result: Result }> {
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const result = await work();
  isOver = true;
  return { turns, result };
}

describe("while the school is busy, others are heard:", () => {
  it.each([
    ["reads", "GET", undefined],
    ["writes", "PATCH", { note_id: 7, note: "At the same time" }],
  ])("thousands of %s at once", { timeout: 60_000 }, async (_name, method, body) => {
    const { ask, close } = await openSchool();
    const path = `${v1}/notes/1000${method === "GET" ? "?note_id=7" : ""}`;
    const { turns, result } = await turnsDuring(() =>
      Promise.all(Array.from({ length: 3000 }, async () => (await ask(method, path, body)).status)),
    );
    expect(new Set(result)).toEqual(new Set([200]));
    // One that wakes all who wait lets it turn once or twice.
    expect(turns).toBeGreaterThan(20);
    await close();
  });

  it.each(["promisetopays/1000?include_debtor_note=1", "financialtransactions/1000?all_accounts=true"])(
    "one call for everything that a large school has: %s",
    async (path) => {
      const { ask, close } = await openSchool({ size: "large" });
      const folder = path.startsWith("promise") ? v1 : "/v1/finplus/debtmanagement";
      const { turns, result } = await turnsDuring(() => ask("GET", `${folder}/${path}`));
      expect(result.status).toBe(200);
      expect(turns).toBeGreaterThan(1);
      await close();
    },
  );
});

describe("a queue", () => {
  it("lets one through at a time, in the order in which they came, and is free again afterwards", async () => {
    const queue = createQueue(createPace());
    const order: number[] = [];
    let inside = 0;
    const enter = async (name: number) => {
      await queue.enter();
      expect(++inside).toBe(1);
      await Promise.resolve();
      order.push(name);
      inside--;
      queue.leave();
    };
    const names = Array.from({ length: 500 }, (_, name) => name);
    await Promise.all(names.map(enter));
    await enter(500);
    expect(order).toEqual([...names, 500]);
  });
});
