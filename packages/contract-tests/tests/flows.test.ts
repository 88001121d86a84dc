import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { credentials, startMock } from "@d6-integrate/mock";
import { describe, expect, it } from "vitest";
import { root } from "../src/markdown.ts";

const run = promisify(execFile);
const flows = globSync("spec/flows/*.arazzo.yaml", { cwd: root });
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

describe("the flows of the contract, run by Redocly's respect against the mock", () => {
  it.each(flows)("%s passes", async (flow) => {
    const mock = await startMock({ port: 0 });
    const inputs = Object.entries(credentials).flatMap(([name, value]) => ["--input", `${name}=${value}`]);
    const options = {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      cwd: root,
    };
    const outcome = await run(
      process.execPath,
      [redocly, "respect", flow, "--server", `d6=${mock.url}/api`, ...inputs],
      options,
    ).catch((error: { stdout: string; stderr: string }) => error);
    await mock.close();
    expect(outcome, `${outcome.stdout}${outcome.stderr}`).not.toBeInstanceOf(Error);
    expect(`${outcome.stdout}${outcome.stderr}`).toMatch(/Workflows: (\d+) passed, \1 total/);
  });
});
