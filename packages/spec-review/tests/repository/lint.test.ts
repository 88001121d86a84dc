import { describe, expect, it } from "vitest";

import { ORDERS } from "../orders.ts";
import { repository } from "../workspace.ts";

const CONTRACT = "spec/openapi.yaml";

const house = (severity: string) => `rules:\n  operation-4xx-response: ${severity}\n  no-server-example.com: off\n`;
const WITHOUT_400 = ORDERS.replace('        "400": { description: Refused }\n', "");

describe("the review of the working tree", () => {
  it("fails with exit code 1 on a lint error that the change adds, and lists it", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, "spec/redocly.yaml": house("error") });
    workspace.write({ [CONTRACT]: WITHOUT_400 });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("## Spec review: 1 risky, 1 new lint error");
    expect(stdout).toContain("- **error** Operation must have at least one `4XX` response.");
    expect(stdout).toContain("(`operation-4xx-response`) `spec/openapi.yaml:");
    expect(code).toBe(1);
  });

  it("passes with lint errors that were there before, and counts them", async () => {
    const workspace = repository({ [CONTRACT]: WITHOUT_400, "spec/redocly.yaml": house("error") });
    workspace.write({ [CONTRACT]: `# a line more\n${WITHOUT_400}` });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("## Spec review: nothing changed\n");
    expect(stdout).toContain("- 1 more in the document that this change does not add");
    expect(code).toBe(0);
  });

  it("passes with new lint warnings, and lists them", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, "spec/redocly.yaml": house("warn") });
    workspace.write({ [CONTRACT]: WITHOUT_400 });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("## Spec review: 1 risky, 1 new lint warning");
    expect(code).toBe(0);
  });

  it("refuses rules that cannot be read", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, "spec/redocly.yaml": "rules: [" });
    expect(await workspace.review([])).toMatchObject({ code: 2, stdout: "" });
  });
});
