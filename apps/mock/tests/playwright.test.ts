import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { startMock } from "../src/index.ts";

const run = promisify(execFile);
const command = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");

it("the example for Playwright passes, its calls made without a browser", { timeout: 90_000 }, async () => {
  // A port that is free now, for the server that Playwright starts.
  const probe = await startMock({ port: 0 });
  await probe.close();
  const { stdout } = await run(process.execPath, [command, "test", "--config", "examples/playwright.config.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: { ...process.env, MOCK_PORT: new URL(probe.url).port, VITEST: "" },
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toContain("4 passed");
});
