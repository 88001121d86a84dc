import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../../src/entry/index.ts";
import { createFleetLimiter, postgresStore } from "../../src/entry/fleet.ts";
import { redisStore } from "../../src/entry/fleet-redis.ts";
import { clientAnswering, json } from "../client.ts";
import { sizeOf } from "../package/bundle.ts";

const pool = { query: async () => ({ rows: [{ granted: true, wait_ms: 0, now: 0 }] }) };
const good = { credentials: { username: "fleet", password: "pass-0815" }, store: postgresStore(pool) };

describe("createFleetLimiter", () => {
  test.each<[object | null, string]>([
    [null, "options must be an object"],
    [{ store: good.store }, "credentials must be an object with a username"],
    [{ ...good, credentials: { username: "" } }, "credentials must be"],
    [{ ...good, credentials: "fleet" }, "credentials must be"],
    [{ credentials: good.credentials }, "store must be one of redisStore or postgresStore"],
    [{ ...good, store: pool }, "store must be"],
    [{ ...good, perSecond: 0 }, "perSecond must be a number above 0"],
    [{ ...good, concurrency: 1.5 }, "concurrency must be a whole number of 1 or more"],
    [{ ...good, fairBetweenSchools: "yes" }, "fairBetweenSchools must be true or false"],
    [{ ...good, fallback: 2 }, "fallback must be an object"],
    [{ ...good, fallback: {} }, "fallback.perSecond is missing"],
    [{ ...good, fallback: { perSecond: -1 } }, "fallback.perSecond must be a number above 0"],
    [{ ...good, fallback: { perSeconds: 1 } }, "fallback.perSeconds is unknown"],
    [{ ...good, storeTimeoutMs: 0 }, "storeTimeoutMs must be a whole number of 1 or more"],
    [{ ...good, leaseMs: 10 }, "leaseMs must be a whole number of 1000 or more"],
    [{ ...good, maxPauseMs: Infinity }, "maxPauseMs must be"],
    [{ ...good, concurency: 4 }, "concurency is unknown (known: credentials, store, perSecond,"],
  ])("refuses options such as %j", (options, problem) => {
    const make = (): unknown => createFleetLimiter(options as never);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`createFleetLimiter: ${problem}`);
    expect(make).not.toThrow(/0815/);
  });

  test("is what createClient takes", async () => {
    const { d6 } = clientAnswering(() => json([]), { limiter: createFleetLimiter(good) });
    expect(await d6.v1.clients.list()).toEqual([]);
  });
});

test.each(["", "d6 fleet", 'd6"; drop table x; --', "a.b.c", "1x"])("postgresStore refuses the table %j", (table) => {
  expect(() => postgresStore(pool, { table })).toThrow(ConfigurationError);
});

test("a store hears the errors of its client, which would end the process otherwise, with one listener", () => {
  const listeners: string[] = [];
  const client = { ...pool, status: "ready", eval: async () => [], on: (event: string) => void listeners.push(event) };
  for (let index = 0; index < 20; index++) {
    postgresStore(client);
    redisStore(client);
  }
  expect(listeners).toEqual(["error"]);
});

test("who does not import the fleet does not carry it, and its entry carries no client of a store", async () => {
  const caller = `export { createCaller } from "./src/entry/index.ts";`;
  expect(await sizeOf(`${caller} import "./src/entry/fleet.ts";`)).toBe(await sizeOf(caller));
  expect(await sizeOf(`export { createFleetLimiter, postgresStore } from "./src/entry/fleet.ts";`)).toBeLessThan(6000);
});
