import { Redis } from "ioredis";
import { afterEach, expect, test, vi } from "vitest";
import { redisMissing, redisServer } from "../src/index.ts";

const missing = redisMissing("kill");
if (missing) process.stderr.write(`${missing}\n`);

afterEach(() => vi.unstubAllEnvs());

test.skipIf(missing)("a Redis of one's own can be killed, and comes back empty on the same URL", async () => {
  await using server = await redisServer();
  const client = new Redis(server.url, { retryStrategy: () => 50 });
  client.on("error", () => {});
  await client.set("key", "value");
  expect(await client.get("key")).toBe("value");
  await server.kill();
  await server.start();
  expect(await client.get("key")).toBeNull();
  client.disconnect();
});

test("a Redis that is missing is told in one line, and is an error where it is required", () => {
  vi.stubEnv("PATH", "");
  vi.stubEnv("REDIS_URL", "");
  vi.stubEnv("D6_REQUIRE_REDIS", "");
  expect(redisMissing("use")).toMatch(/^[^\n]*install[^\n]*$/iu);
  vi.stubEnv("REDIS_URL", "redis://127.0.0.1:6379");
  expect(redisMissing("use")).toBeUndefined();
  expect(redisMissing("kill")).toBeDefined();
  vi.stubEnv("D6_REQUIRE_REDIS", "1");
  expect(() => redisMissing("kill")).toThrow("D6_REQUIRE_REDIS=1");
});
