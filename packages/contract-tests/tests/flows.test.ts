import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@d6-integrate/client";
import { credentials, startMock } from "@d6-integrate/mock";
import { describe, expect, it } from "vitest";
import { flowFiles, flowPaths } from "../src/flows/flow-file.ts";
import { play } from "../src/flows/play.ts";
import { root } from "../src/markdown.ts";
import { record } from "../src/recorder.ts";
import { inProcess } from "../src/targets.ts";

const run = promisify(execFile);
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

describe("the flows of the contract, run by Redocly's respect against the mock", () => {
  it.each(flowPaths)("%s passes", async (flow) => {
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

const workflows = flowFiles.flatMap(({ name, workflows: all }) =>
  all.map((workflow) => [`${name} ${workflow.workflowId}`, workflow] as const),
);

describe("the same flows, played by the client", () => {
  it.each(workflows)("%s holds, and nothing but the contract goes over the wire", async (_name, workflow) => {
    const target = await inProcess();
    const { fetch, exchanges } = record(target.baseUrl, target.fetch);
    await play(createClient({ credentials, baseUrl: target.baseUrl, fetch, retry: false }), workflow);
    await target.close();
    expect(exchanges.map(({ operation }) => operation?.id)).toEqual(
      workflow.steps.map(({ operationId }) => operationId),
    );
    expect(exchanges.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("fails with the step and the criterion when a step ends in another way", async () => {
    const target = await inProcess();
    const { fetch } = record(target.baseUrl, target.fetch);
    const client = createClient({ credentials, baseUrl: target.baseUrl, fetch, retry: false });
    const [[, workflow]] = workflows as [(typeof workflows)[number]];
    const [step] = workflow.steps;
    const wrong = { ...workflow, steps: [{ ...step!, successCriteria: [{ condition: "$statusCode == 418" }] }] };
    await expect(play(client, wrong)).rejects.toThrow(`${step!.stepId}: $statusCode == 418 does not hold`);
    await target.close();
  });
});
