import { describe, expect, test } from "vitest";
import { ConfigurationError, createLimiter, limitWith } from "../../src/entry/index.ts";
import { clientAnswering, json } from "../client.ts";

describe("createLimiter", () => {
  test.each<[unknown, string]>([
    [null, "its options must be an object"],
    [4, "its options must be an object"],
    ["4", "its options must be an object"],
    [[4], "0 is unknown"],
    [{ concurency: 4 }, "concurency is unknown (known: concurrency, perSecond, maxPauseMs, clock)"],
    [{ concurrency: 0 }, "concurrency must be a whole number of 1 or more"],
    [{ concurrency: -Infinity }, "concurrency must be"],
    [{ concurrency: 1.5 }, "concurrency must be"],
    [{ concurrency: "4" }, "concurrency must be"],
    [{ concurrency: null }, "concurrency must be"],
    [{ concurrency: Number.NaN }, "concurrency must be"],
    [{ perSecond: 0 }, "perSecond must be a number above 0"],
    [{ perSecond: -1 }, "perSecond must be"],
    [{ perSecond: "10" }, "perSecond must be"],
    [{ perSecond: Number.MIN_VALUE }, "perSecond must be"],
    [{ maxPauseMs: -1 }, "maxPauseMs must be a number of milliseconds, 0 or more"],
    [{ maxPauseMs: Infinity }, "maxPauseMs must be"],
    [{ clock: Date }, "clock must be a clock"],
    [{ clock: null }, "clock must be a clock"],
  ])("refuses options such as %j", (options, problem) => {
    const make = (): unknown => createLimiter(options as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`createLimiter: ${problem}`);
  });

  test("takes what is undefined as left out, and no bound as one that is infinite", async () => {
    for (const options of [undefined, {}, { concurrency: undefined }, { concurrency: Infinity, perSecond: Infinity }]) {
      const { d6 } = clientAnswering(() => json([]), { limiter: createLimiter(options) });
      expect(await Promise.all([1, 2, 3].map(() => d6.v1.clients.list()))).toEqual([[], [], []]);
    }
  });
});

describe("limitWith", () => {
  const acquire = async () => ({ release: () => {} });

  test.each<[unknown, string]>([
    [undefined, "must have a function `acquire`"],
    [null, "must have a function `acquire`"],
    [{}, "must have a function `acquire`"],
    [{ acquire: "now" }, "must have a function `acquire`"],
    [{ acquire, whenBroken: "drop" }, 'whenBroken must be "send" or "refuse"'],
    [{ acquire, whenBroken: null }, "whenBroken must be"],
  ])("refuses a limiter such as %j", (limiter, problem) => {
    const make = (): unknown => limitWith(limiter as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(problem);
  });

  test("calls a limiter that is an instance of a class as its own", async () => {
    class Own {
      #asked = 0;
      async acquire() {
        this.#asked += 1;
        return { release: () => {} };
      }
      get asked() {
        return this.#asked;
      }
    }
    const own = new Own();
    const { d6 } = clientAnswering(() => json([]), { limiter: limitWith(own) });
    await d6.v1.clients.list();
    expect(own.asked).toBe(1);
  });
});
