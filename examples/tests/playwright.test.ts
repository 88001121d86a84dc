import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { executable } from "@d6-integrate/browser";
import { startMock } from "@d6-integrate/mock";
import { expect, it } from "vitest";

const run = promisify(execFile);
const examples = join(import.meta.dirname, "..");
const command = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");

it("the suite for Playwright passes in Chromium, its workers in sessions of their own", async () => {
  // Ports that are free now, for the servers that Playwright starts.
  const probes = await Promise.all([startMock({ port: 0 }), startMock({ port: 0 })]);
  await Promise.all(probes.map((probe) => probe.close()));
  const [MOCK_PORT, APP_PORT] = probes.map(({ url }) => new URL(url).port);
  const { stdout } = await run(process.execPath, [command, "test", "--config", "playwright/playwright.config.ts"], {
    cwd: examples,
    env: { ...process.env, CHROMIUM: (await executable()) ?? "", MOCK_PORT, APP_PORT, VITEST: "" },
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toContain("7 passed");
}, 180_000);
