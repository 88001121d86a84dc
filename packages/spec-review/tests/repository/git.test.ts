import { readdirSync } from "node:fs";

import { describe, expect, it, onTestFinished, vi } from "vitest";

import { BROKEN_REFERENCE, CHANNEL_NARROWED, ORDERS, SPLIT_ORDERS } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const CONTRACT = "spec/openapi.yaml";

describe("without arguments", () => {
  it("compares the working tree with the commit where the branch left main", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.git("checkout", "--quiet", "-b", "narrow-channel");
    workspace.commit("Narrow", { [CONTRACT]: CHANNEL_NARROWED });
    workspace.git("checkout", "--quiet", "main");
    // Main moves on in the same way: against its tip there would be nothing to see.
    workspace.commit("The same on main", { [CONTRACT]: CHANNEL_NARROWED });
    workspace.git("checkout", "--quiet", "narrow-channel");
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("1 breaking");
    expect(stdout).toContain("`spec/openapi.yaml` base line 37 → head line 37");
    expect(code).toBe(1);
  });

  it("calls everything new when the base has no contract yet", async () => {
    const workspace = repository({ "README.md": "Orders" });
    workspace.git("checkout", "--quiet", "-b", "contract");
    workspace.commit("Contract", { [CONTRACT]: ORDERS });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("## Spec review: everything is new");
    expect(stdout).toContain("has no older version to compare with, so nothing can break.");
    expect(code).toBe(0);
  });

  it("refuses a first contract that is broken", async () => {
    const workspace = repository({ "README.md": "Orders" });
    workspace.write({ [CONTRACT]: BROKEN_REFERENCE });
    expect(await workspace.review([])).toMatchObject({ code: 2, stdout: "" });
  });

  it("refuses a working tree without a contract, even when the base has none either", async () => {
    const { code, stderr } = await repository({ "README.md": "Orders" }).review([]);
    expect(stderr).toContain("Cannot find the OpenAPI document");
    expect(code).toBe(2);
  });

  it("refuses a repository without a main branch", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.git("branch", "--move", "trunk");
    const { code, stderr } = await workspace.review([]);
    expect(stderr).toContain("neither exists");
    expect(code).toBe(2);
  });

  it("refuses a folder that is in no repository", async () => {
    const { code, stderr } = await new Workspace({ [CONTRACT]: ORDERS }).review([]);
    expect(stderr).toContain("not in a git repository");
    expect(code).toBe(2);
  });
});

describe("with a git reference", () => {
  it("compares with all files of a split contract at that reference", async () => {
    const schema = "spec/schemas/Order.yaml";
    const workspace = repository({ ...SPLIT_ORDERS, ".gitattributes": "spec/schemas export-ignore\n" });
    workspace.git("tag", "v1");
    const widened = workspace.read(schema).replace("note: { type: string }", "note: { type: [string, 'null'] }");
    workspace.commit("Widen", { [schema]: widened });
    const { code, stdout } = await workspace.review(["v1"]);
    expect(stdout).toContain("From `spec/openapi.yaml at v1` to `spec/openapi.yaml in the working tree`.");
    expect(stdout).toContain("`spec/schemas/Order.yaml` base line 5 → head line 5");
    expect(code).toBe(1);
  });

  it("reads an example in a file of its own, and shows it before and after", async () => {
    const example = "spec/examples/order.json";
    const contract = ORDERS.replace(
      "            application/json:\n              schema:\n                type: array\n",
      "            application/json:\n              examples: { one: { $ref: ./examples/order.json } }\n              schema:\n                type: array\n",
    );
    const workspace = repository({
      [CONTRACT]: contract,
      [example]: '{ "value": [{ "id": "1", "note": "before" }] }\n',
    });
    workspace.write({ [example]: '{ "value": [{ "id": "1", "note": "after" }] }\n' });
    const { code, stdout } = await workspace.review(["main"]);
    expect(stdout).toContain("## Spec review: 1 statement\n");
    expect(stdout).toContain('  -     "note": "before"\n  +     "note": "after"\n');
    expect(stdout).toContain("| **mock users** | other examples in 1 place |");
    expect(code).toBe(0);
  });

  it("sees what is not committed, from any folder, and leaves repository and temporary folder as they were", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED, "staged.txt": "", "temp/.keep": "" });
    workspace.git("add", "staged.txt");
    const before = workspace.git("status", "--porcelain");
    vi.stubEnv("TMPDIR", workspace.path("temp"));
    onTestFinished(() => void vi.unstubAllEnvs());
    const { code } = await workspace.review(["main"], "spec");
    expect(code).toBe(1);
    expect(workspace.git("status", "--porcelain")).toBe(before);
    const left = readdirSync(workspace.path("temp")).filter((name) => name.startsWith("d6-spec-review"));
    expect(left).toEqual([]);
  });

  it("refuses a reference that does not exist", async () => {
    const { code, stderr } = await repository({ [CONTRACT]: ORDERS }).review(["mian"]);
    expect(stderr).toContain("Unknown git reference mian");
    expect(code).toBe(2);
  });

  it("compares with a base whose $ref leads nowhere as far as it goes, and says so", async () => {
    const workspace = repository({ [CONTRACT]: BROKEN_REFERENCE });
    workspace.write({ [CONTRACT]: ORDERS });
    const { code, stdout } = await workspace.review(["HEAD"]);
    expect(stdout).toContain("### Not compared, because it is not sound OpenAPI");
    expect(stdout).toContain("`spec/openapi.yaml at HEAD` `spec/openapi.yaml:24` The reference");
    expect(code).toBe(0);
  });
});

describe("with ref:path", () => {
  it("compares two commits without touching the working tree", async () => {
    const workspace = repository({ "orders.yaml": ORDERS });
    workspace.commit("Narrow", { "orders.yaml": CHANNEL_NARROWED });
    const { code, stdout } = await workspace.review(["HEAD~1:orders.yaml", "HEAD:orders.yaml"]);
    expect(stdout).toContain("From `orders.yaml at HEAD~1` to `orders.yaml at HEAD`.");
    expect(code).toBe(1);
  });

  it("refuses a path that the commit does not have", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS });
    const { code, stderr } = await workspace.review(["main:orders.yaml", CONTRACT]);
    expect(stderr).toContain("Cannot read main:orders.yaml: main has no such file.");
    expect(code).toBe(2);
  });
});
