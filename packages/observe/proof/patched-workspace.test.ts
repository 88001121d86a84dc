import { join } from "node:path";
import process from "node:process";
import { credentials } from "@d6-integrate/mock";
import type { RunningMock } from "@d6-integrate/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { behaviours, expected, startSecondServer } from "../tests/second-server.ts";
import { copyWorkspace, must } from "./workspace.ts";
import type { Workspace } from "./workspace.ts";

const command = join(import.meta.dirname, "../src/main.ts");
// The suites of a whole workspace on a machine that may do other things as well.
const patience = 3_600_000;

let server: RunningMock;
let workspace: Workspace;

beforeAll(async () => {
  server = await startSecondServer();
  workspace = await copyWorkspace();
}, patience);

afterAll(async () => {
  await server?.close();
  workspace?.remove();
});

/** The differences that a command of some workspace finds at the second server. */
async function differences(main: string, out: string, ...patch: string[]): Promise<string[]> {
  const flags = ["--school", "1000", "--base-url", `${server.url}/api`, "--per-second", "20", "--out", out, "--yes"];
  const env = { D6_USERNAME: credentials.username, D6_PASSWORD: credentials.password };
  await must(workspace.run(process.execPath, [main, "run", ...flags], env));
  const report = await must(workspace.run(process.execPath, [main, "report", out, ...patch]));
  const lines = [...report.matchAll(/^- \*\*([^*]+)\*\* (\w+) (\d+)(?: `([^`]+)`)?: /gm)];
  return lines.map(([, kind, operation, status, field = ""]) => [kind, operation, status, field].join(" ")).toSorted();
}

test(
  "the patch makes the workspace agree with the server, and the review tells what changed for whom",
  async () => {
    const patch = ["--spec", "spec", "--patch", "observed.patch"];
    expect(await differences(command, "before.json", ...patch)).toEqual(expected);
    await must(workspace.run("git", ["apply", "observed.patch"]));
    await must(workspace.pnpm("generate"));

    // The client of the patched workspace finds what the contract says. Left is what only prose can say, and words of errors,
    // which no shape tells.
    const left = expected.filter((each) => /^(?:page|error) |^reverse order v2GetLearners /.test(each));
    expect(left).toHaveLength(3);
    const after = await differences("packages/observe/src/main.ts", "after.json");
    expect(after).toEqual([...left, "error v2GetSchools 409 "].toSorted());

    // A breaking change is what it is: reads of the contract that were certain no longer are.
    const review = await workspace.pnpm("review", "HEAD");
    expect(review.code, review.text).toBe(1);
    for (const { operation, differences: found } of Object.values(behaviours)) {
      if (!found.some((each) => /^(?:type|format|enumeration|missing|unknown|status)/.test(each))) continue;
      expect(review.text).toContain(operation);
    }
    for (const told of [
      "`note_id` may be missing",
      "`V1Learner.id`",
      "communication_type_name",
      "`409` was added",
      "`418` was added",
    ]) {
      expect(review.text).toContain(told);
    }
  },
  patience,
);

test.each(["@d6-integrate/spec", "@d6-integrate/client", "@d6-integrate/codegen", "@d6-integrate/contract-tests"])(
  "with the patch, the suite of %s passes",
  async (name) => {
    const { code, text } = await workspace.pnpm("tasks", "test", `--filter=${name}`);
    expect(code, text.slice(-8000)).toBe(0);
  },
  patience,
);
