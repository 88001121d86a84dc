import { expect, it } from "vitest";
import { run } from "./command.ts";
import { fuzz } from "./fuzz/fuzz.ts";

const requests = 1000;

it("answers valid, mutated and hostile requests without a failure", { timeout: 60_000 }, async () => {
  const { child, ready, exit, output } = run("--port", "0", "--strict");
  const report = await fuzz(await ready, child.pid!, requests, Math.floor(Math.random() * 1_000_000));
  expect(report.failures).toEqual([]);
  expect(Object.keys(report.statuses)).toEqual(expect.arrayContaining(["200", "400", "401", "404"]));
  child.kill("SIGTERM");
  expect(await exit, output()).toBe(0);
});
