import { describe, expect, it } from "vitest";

import { runCommand } from "../../src/command/command.ts";
import { BROKEN_REFERENCE, CHANNEL_NARROWED, ORDERS } from "../orders.ts";
import { type Workspace, repository } from "../workspace.ts";

const CONTRACT = "spec/openapi.yaml";

/** What a workflow of GitHub runs, in its environment. */
const inActions = (workspace: Workspace, ...args: string[]) =>
  runCommand(["HEAD", "--as-pr", ...args], workspace.folder, undefined, {
    GITHUB_ACTIONS: "true",
    GITHUB_STEP_SUMMARY: workspace.path("summary.md"),
  });

describe("--as-pr", () => {
  it("prints the comment with the scores of both documents, and writes every form", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED.replace("description: How many, ", "") });
    const { code, stdout } = await workspace.review(["HEAD", "--as-pr"]);
    expect(stdout).toMatch(
      /\| \*\*lint\*\* \| .*score of 100: agent readiness [\d.]+ → [\d.]+, discoverability [\d.]+/,
    );
    expect(workspace.read(".spec-review/report.md")).toBe(stdout);
    const report: unknown = JSON.parse(workspace.read(".spec-review/report.json"));
    expect(report).toMatchObject({ score: { before: { agentReadiness: expect.any(Number) } } });
    expect(workspace.read(".spec-review/report.html")).toContain("agent readiness");
    expect(code).toBe(1);
  });

  it("says the same in GitHub Actions, as annotations, summary and report", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED });
    const { code, stdout } = await inActions(workspace, "--out", "report");
    expect(stdout).toContain(`::error file=${CONTRACT},line=37,title=enum-narrowed::`);
    const comment = workspace.read("report/report.md");
    expect(comment).toContain("## Spec review: 1 breaking");
    expect(workspace.read("summary.md")).toBe(comment);
    expect((await workspace.review(["HEAD", "--as-pr"])).stdout).toBe(comment);
    expect(code).toBe(1);
  });

  it("reports that nothing changed", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    const { code, stdout } = await inActions(workspace);
    expect(stdout).toBe("");
    expect(workspace.read(".spec-review/report.md")).toContain("## Spec review: nothing changed");
    expect(code).toBe(0);
  });

  it("reports why the documents could not be compared", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.write({ [CONTRACT]: BROKEN_REFERENCE });
    const { code } = await inActions(workspace);
    const comment = workspace.read(".spec-review/report.md");
    expect(comment).toMatch(/^<!-- d6-spec-review -->\n## Spec review: the comparison could not be made\n/);
    expect(comment).toContain("spec/openapi.yaml:24 The reference #/components/schemas/Oder leads nowhere.");
    expect(workspace.read("summary.md")).toBe(comment);
    expect(code).toBe(2);
  });
});
