import { expect, expectTypeOf, test } from "vitest";
import { fanOut } from "../../src/entry/index.ts";
import type { FanOutResult } from "../../src/entry/index.ts";
import { errorOf } from "../client.ts";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test("what is done for many is done for a few at a time, and comes back in their order", async () => {
  let running = 0;
  let most = 0;
  const results = await fanOut(
    [3, 1, 2, 5, 4],
    async (item) => {
      running += 1;
      most = Math.max(most, running);
      for (let index = 0; index < item; index++) await turn();
      running -= 1;
      return item * 2;
    },
    { concurrency: 2 },
  );
  expect(most).toBe(2);
  expect(results.map((result) => result.ok && result.value)).toEqual([6, 2, 4, 10, 8]);
  expectTypeOf(results).toEqualTypeOf<FanOutResult<number, number>[]>();
});

test("one that fails does not stop the others, also when it throws at once", async () => {
  const results = await fanOut(new Set(["a", "b", "c"]), (item) => {
    if (item === "b") throw new Error("no");
    return Promise.resolve(item);
  });
  expect(results).toMatchObject([{ ok: true }, { ok: false, item: "b", error: { message: "no" } }, { ok: true }]);
});

test("after an abort nothing further is begun", async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    if (item === 2) controller.abort(new Error("enough"));
  };
  const results = await fanOut([1, 2, 3, 4], work, { concurrency: 1, signal: controller.signal });
  expect(begun).toEqual([1, 2]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, false, false]);
  expect(results[3]).toMatchObject({ item: 4, error: { message: "enough" } });
});

test("nothing to do is no work, and a wrong concurrency is refused", async () => {
  expect(await fanOut([], () => Promise.reject(new Error("no")))).toEqual([]);
  const error = await errorOf(() => fanOut([1], () => Promise.resolve(1), { concurrency: 0 }));
  expect(error).toMatchObject({ kind: "invalid-request", argument: "concurrency" });
});

test.each([2_000_000, Number.MAX_SAFE_INTEGER])(
  "a concurrency of %i costs no more than there are items",
  async (concurrency) => {
    const start = performance.now();
    const results = await fanOut([1, 2], (item) => Promise.resolve(item), { concurrency });
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);

test.each<[unknown[], string]>([
  [[null, turn], "items"],
  [[undefined, turn], "items"],
  [[5, turn], "items"],
  [[[1], undefined], "work"],
  [[[1], turn, null], "options"],
  [[[1], turn, 4], "options"],
  [[[1], turn, { concurency: 4 }], "concurency"],
  [[[1], turn, { concurrency: "4" }], "concurrency"],
  [[[1], turn, { concurrency: Number.NaN }], "concurrency"],
  [[[1], turn, { concurrency: 1.5 }], "concurrency"],
  [[[1], turn, { signal: {} }], "signal"],
])("wrong arguments such as %j are refused", async (args, argument) => {
  const call = fanOut as unknown as (...given: unknown[]) => Promise<unknown>;
  expect(await errorOf(() => call(...args))).toMatchObject({ kind: "invalid-request", argument });
});
