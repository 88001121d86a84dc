import { describe, expect, it } from "vitest";

import { CHANNEL_NARROWED, NOTE_WIDENED, ORDERS, ordersWith } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const FILES = { "base.yaml": ORDERS, "head.yaml": CHANNEL_NARROWED };
const narrowed = (more: Record<string, string> = {}) => new Workspace({ ...FILES, ...more });
const compared = (workspace: Workspace, ...args: string[]) => workspace.review(["base.yaml", "head.yaml", ...args]);

/** An entry for the one change between the two documents, as the report asks for it. */
async function acceptance(expires = "2999-12-31"): Promise<string> {
  const { stdout } = await compared(narrowed(), "--format", "json");
  const { changes } = JSON.parse(stdout) as { changes: { rule: string; fingerprint: string }[] };
  expect(changes).toHaveLength(1);
  const [{ rule, fingerprint }] = changes as [{ rule: string; fingerprint: string }];
  return `- { rule: ${rule}, fingerprint: "${fingerprint}", reason: correction, evidence: A page, by: Example Person, expires: "${expires}" }\n`;
}

describe("accepted changes of two documents", () => {
  it("are read beside the head", async () => {
    const { code, stdout } = await compared(narrowed({ "accepted-changes.yaml": await acceptance() }));
    expect(stdout).toContain("1 breaking, 1 of them accepted");
    expect(stdout).toContain("**accepted** as correction by Example Person until 2999-12-31: A page");
    expect(code).toBe(0);
  });

  it("are read where --accepted says, and nowhere else then", async () => {
    const workspace = narrowed({ "elsewhere/ok.yaml": await acceptance(), "accepted-changes.yaml": "[]\n" });
    expect((await compared(workspace, "--accepted", "elsewhere/ok.yaml")).code).toBe(0);
    expect((await compared(workspace)).code).toBe(1);
  });

  it("count wherever the documents are and whatever they are called", async () => {
    const workspace = new Workspace({
      "old/shop.yaml": ORDERS,
      "new/orders.yaml": CHANNEL_NARROWED,
      "new/accepted-changes.yaml": await acceptance(),
    });
    expect((await workspace.review(["old/shop.yaml", "new/orders.yaml"])).code).toBe(0);
  });

  it("fail when they have expired, or accept nothing", async () => {
    const expired = await compared(narrowed({ "accepted-changes.yaml": await acceptance("2020-01-01") }));
    expect(expired.code).toBe(1);
    expect(expired.stdout).toContain("accepted changes to prune");
    const workspace = new Workspace({ ...FILES, "head.yaml": ORDERS, "accepted-changes.yaml": await acceptance() });
    const unused = await compared(workspace);
    expect(unused.code).toBe(1);
    expect(unused.stdout).toContain("### Accepted changes to prune");
  });

  it("that cannot be read are bad input", async () => {
    const { code, stderr } = await compared(narrowed({ "accepted-changes.yaml": "- { rule: enum-narrowed }\n" }));
    expect(code).toBe(2);
    expect(stderr).toContain("accepted-changes.yaml");
  });
});

describe("--severity", () => {
  it("gives rules another severity, as often as it is given", async () => {
    const { code, stdout } = await compared(
      narrowed(),
      "--severity",
      "enum-narrowed=risky",
      "--severity",
      "type-narrowed=risky",
    );
    expect(stdout).toContain("## Spec review: 1 risky");
    expect(code).toBe(0);
  });

  it("makes harmless changes fail", async () => {
    const workspace = new Workspace({ "base.yaml": ORDERS, "head.yaml": NOTE_WIDENED });
    expect((await compared(workspace)).code).toBe(0);
    expect((await compared(workspace, "--severity", "property-added=breaking")).code).toBe(1);
  });

  it.each(["enum-narrowed", "no-such-rule=risky", "enum-narrowed=fatal", "=risky"])("refuses %s", async (pair) => {
    const { code, stderr } = await compared(narrowed(), "--severity", pair);
    expect(code).toBe(2);
    expect(stderr).toContain(`Cannot use --severity ${pair}: expected <rule>=<severity>`);
  });
});

describe(".spec-review.yaml", () => {
  it("has the same settings for two documents", async () => {
    const settings = "accepted: ok.yaml\nseverities: { description-changed: risky }\nfail-on: risky\n";
    const files = { ".spec-review.yaml": settings, "ok.yaml": await acceptance() };
    expect((await compared(narrowed(files))).code).toBe(0);
    const worded = {
      ...files,
      "base.yaml": ORDERS,
      "head.yaml": ordersWith("description: The orders", "description: All"),
      "ok.yaml": "[]\n",
    };
    const { code, stdout } = await compared(new Workspace(worded));
    expect(stdout).toContain("## Spec review: 1 risky");
    expect(code).toBe(1);
  });

  it("gives way to flags", async () => {
    const workspace = narrowed({ ".spec-review.yaml": "fail-on: none\n" });
    expect((await compared(workspace)).code).toBe(0);
    expect((await compared(workspace, "--fail-on", "breaking")).code).toBe(1);
  });

  it("names marks whose loss fails", async () => {
    const marked = ordersWith("sku: { type: string,", "sku: { type: string, x-secret: true,");
    const files = { "base.yaml": marked, "head.yaml": ORDERS };
    expect((await compared(new Workspace(files))).code).toBe(0);
    const { code, stdout } = await compared(new Workspace({ ...files, ".spec-review.yaml": "marks: [x-secret]\n" }));
    expect(stdout).toContain("the mark `x-secret` is gone");
    expect(code).toBe(1);
  });

  it.each([
    ["a setting that there is not", "colour: red\n", "colour"],
    ["a severity that there is not", "severities: { enum-narrowed: fatal }\n", "enum-narrowed to be one of"],
    ["a rule that there is not", "severities: { no-such-rule: risky }\n", "no-such-rule is none"],
    ["a mark that is no extension", "marks: [secret]\n", "x-sensitive"],
    ["a list", "[]\n", "names of settings"],
    ["what is no YAML", "a: [\n", "Cannot read .spec-review.yaml"],
  ])("with %s is bad input", async (_subject, text, said) => {
    const { code, stderr } = await compared(narrowed({ ".spec-review.yaml": text }));
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it("is read from the base in git, so that no change decides how it is judged", async () => {
    const workspace = repository({ "api/shop.yaml": ORDERS, ".spec-review.yaml": "document: api/shop.yaml\n" });
    workspace.write({
      "api/shop.yaml": CHANNEL_NARROWED,
      ".spec-review.yaml": "document: api/shop.yaml\nfail-on: none\n",
    });
    const { code, stdout } = await workspace.review(["HEAD"]);
    expect(stdout).toContain("1 breaking");
    expect(code).toBe(1);
  });

  it("does not have to be there: --document names the document as well", async () => {
    const workspace = repository({ "api/shop.yaml": ORDERS });
    workspace.write({ "api/shop.yaml": CHANNEL_NARROWED });
    expect((await workspace.review(["HEAD", "--document", "api/shop.yaml"])).code).toBe(1);
    expect((await workspace.review(["HEAD"])).code).toBe(2);
  });
});
