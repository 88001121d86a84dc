import { describe, expect, it } from "vitest";

import { CHANNEL_NARROWED, NOTE_WIDENED, ORDERS, SUMMARY_REWORDED, ordersWith } from "../orders.ts";
import { type Workspace, repository } from "../workspace.ts";

const CONTRACT = "spec/openapi.yaml";
const WITHOUT_RULES = { "spec/redocly.yaml": "rules: { no-empty-servers: error }\n" };

/** Of the narrowed channel in `spec/openapi.yaml`. */
const FINGERPRINT = "ad4e281bf549";
const STATUS_REMOVED = ordersWith(
  '        "201": { description: Placed }\n        "400": { description: Refused }\n',
  '        "201": { description: Placed }\n',
);

const manifest = (name: string, version: string, more: object = {}) =>
  JSON.stringify({ name: `@orders/${name}`, version, ...more });
const onSpec = { devDependencies: { "@orders/spec": "workspace:*" } };
const changeset = (bumps: Record<string, string>) =>
  `---\n${Object.entries(bumps)
    .map(([name, bump]) => `"@orders/${name}": ${bump}\n`)
    .join("")}---\n\nSomething.\n`;

/** A workspace whose contract was released in a version and has a client, which is published, and a demo, which is not. */
function released(version: string): Workspace {
  const workspace = repository({
    [CONTRACT]: ORDERS,
    ...WITHOUT_RULES,
    "pnpm-workspace.yaml": "packages: [spec, packages/*]\n",
    "spec/package.json": manifest("spec", version),
    "packages/client/package.json": manifest("client", version, onSpec),
    "packages/demo/package.json": manifest("demo", version, { private: true, ...onSpec }),
    "packages/other/package.json": manifest("other", version),
    ".changeset/README.md": "Changesets\n",
  });
  workspace.git("tag", `@orders/spec@${version}`);
  return workspace;
}

/** Accepts the narrowed channel; the fingerprint is the same in every repository. */
function accept(workspace: Workspace, reason = "vendor-change"): void {
  const entry = `{ rule: enum-narrowed, fingerprint: "${FINGERPRINT}", reason: ${reason}, evidence: Their page, by: Test, expires: "2999-01-01" }`;
  workspace.write({ "spec/accepted-changes.yaml": `- ${entry}\n` });
}

describe("the changeset gate", () => {
  it.each<[string, string, string, Record<string, string>, number]>([
    ["a breaking change without a changeset", "1.0.0", CHANNEL_NARROWED, {}, 1],
    ["a breaking change with minor", "1.0.0", CHANNEL_NARROWED, { spec: "minor", client: "minor" }, 1],
    ["a breaking change with major for one package", "1.0.0", CHANNEL_NARROWED, { spec: "major" }, 1],
    ["a breaking change with major for each package", "1.0.0", CHANNEL_NARROWED, { spec: "major", client: "major" }, 0],
    ["a breaking change with minor below 1.0.0", "0.3.0", CHANNEL_NARROWED, { spec: "minor", client: "minor" }, 0],
    ["a breaking change with patch below 1.0.0", "0.3.0", CHANNEL_NARROWED, { spec: "patch", client: "patch" }, 1],
    ["a risky change with minor", "1.0.0", STATUS_REMOVED, { spec: "minor", client: "minor" }, 0],
    ["an addition with patch", "1.0.0", NOTE_WIDENED, { spec: "patch", client: "patch" }, 1],
    ["an addition with minor", "1.0.0", NOTE_WIDENED, { spec: "minor", client: "minor" }, 0],
    ["an addition with more than it needs", "1.0.0", NOTE_WIDENED, { spec: "major", client: "minor" }, 0],
    ["an addition with patch below 1.0.0", "0.3.0", NOTE_WIDENED, { spec: "patch", client: "patch" }, 0],
    ["words with patch for the contract alone", "1.0.0", SUMMARY_REWORDED, { spec: "patch" }, 0],
    ["words without a changeset", "1.0.0", SUMMARY_REWORDED, {}, 1],
    [
      "a breaking change with more than it needs below 1.0.0",
      "0.3.0",
      CHANNEL_NARROWED,
      { spec: "major", client: "major" },
      0,
    ],
    ["a breaking change without a changeset in 0.0.0", "0.0.0", CHANNEL_NARROWED, {}, 1],
    ["a breaking change with minor in 0.0.0", "0.0.0", CHANNEL_NARROWED, { spec: "minor", client: "minor" }, 0],
    ["a risky change with patch", "1.0.0", STATUS_REMOVED, { spec: "patch", client: "patch" }, 1],
    ["a risky change with patch below 1.0.0", "0.3.0", STATUS_REMOVED, { spec: "patch", client: "patch" }, 0],
    ["an addition without a changeset below 1.0.0", "0.3.0", NOTE_WIDENED, {}, 1],
    ["an addition with a changeset of another package", "1.0.0", NOTE_WIDENED, { other: "minor" }, 1],
    ["words with patch below 1.0.0", "0.3.0", SUMMARY_REWORDED, { spec: "patch" }, 0],
    ["words without a changeset below 1.0.0", "0.3.0", SUMMARY_REWORDED, {}, 1],
    ["nothing", "1.0.0", ORDERS, {}, 0],
    ["nothing with a changeset", "1.0.0", ORDERS, { client: "patch" }, 0],
  ])("ends %s in %s with the right exit code", async (_change, version, head, bumps, code) => {
    const workspace = released(version);
    workspace.write({ [CONTRACT]: head });
    if (Object.keys(bumps).length > 0) workspace.write({ ".changeset/some-change.md": changeset(bumps) });
    if (head === CHANNEL_NARROWED) accept(workspace);
    expect((await workspace.review([])).code).toBe(code);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ["vendor-change", "1.0.0", { spec: "minor", client: "minor" }, 1],
    ["vendor-change", "1.0.0", { spec: "major", client: "major" }, 0],
    ["correction", "1.0.0", { spec: "patch", client: "patch" }, 1],
    ["correction", "1.0.0", { spec: "minor", client: "minor" }, 0],
    ["never-released", "1.0.0", { spec: "minor", client: "minor" }, 0],
    ["vendor-change", "0.3.0", { spec: "patch", client: "patch" }, 1],
    ["vendor-change", "0.3.0", { spec: "minor", client: "minor" }, 0],
    ["correction", "0.3.0", { spec: "patch", client: "patch" }, 0],
  ])(
    "asks of a break that is accepted as %s in %s what it needs: %j ends with %i",
    async (reason, version, bumps, code) => {
      const workspace = released(version);
      workspace.write({ [CONTRACT]: CHANNEL_NARROWED, ".changeset/some-change.md": changeset(bumps) });
      accept(workspace, reason);
      expect((await workspace.review([])).code).toBe(code);
    },
  );

  it("adds up what several changesets declare", async () => {
    const workspace = released("1.0.0");
    workspace.write({
      [CONTRACT]: NOTE_WIDENED,
      ".changeset/one.md": changeset({ spec: "minor", client: "patch" }),
      ".changeset/two.md": changeset({ client: "minor" }),
    });
    expect((await workspace.review([])).code).toBe(0);
  });

  it("asks for nothing before the first release", async () => {
    const workspace = released("1.0.0");
    workspace.git("tag", "--delete", "@orders/spec@1.0.0");
    workspace.write({ [CONTRACT]: NOTE_WIDENED });
    expect((await workspace.review([])).code).toBe(0);
  });

  it("prints the changeset to paste, and writes it when asked", async () => {
    const workspace = released("1.0.0");
    workspace.write({ [CONTRACT]: NOTE_WIDENED });
    const { stdout } = await workspace.review([]);
    expect(stdout).toContain("| `@orders/client` | 1.0.0 | minor | none | **missing** |");
    expect(stdout).toContain('"@orders/spec": minor\n"@orders/client": minor\n');
    expect(stdout).not.toContain("@orders/demo");
    expect(stdout).not.toContain("@orders/other");
    const { stderr } = await workspace.review(["--write-changeset"]);
    const [, path = ""] = /^Wrote (.+)\.\n$/.exec(stderr) ?? [];
    expect(workspace.read(path)).toContain('"@orders/spec": minor');
    expect((await workspace.review([])).code).toBe(0);
  });

  it("counts from the last release, so that a second break needs no second major", async () => {
    const workspace = released("1.0.0");
    workspace.commit("Narrow", {
      [CONTRACT]: CHANNEL_NARROWED,
      ".changeset/narrow.md": changeset({ spec: "major", client: "major" }),
    });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED.replace("All orders", "Every order") });
    accept(workspace);
    expect(await workspace.review(["HEAD"])).toMatchObject({ code: 0 });
  });

  it("refuses a changeset that cannot be read", async () => {
    const workspace = released("1.0.0");
    workspace.write({ ".changeset/broken.md": "Forgot the packages\n" });
    expect(await workspace.review([])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(".changeset/broken.md"),
    });
  });
});

describe("the file of accepted changes", () => {
  it("lets a breaking change land, and keeps it in the report", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, ...WITHOUT_RULES });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED });
    expect((await workspace.review([])).code).toBe(1);
    accept(workspace, "correction");
    const { code, stdout } = await workspace.review([]);
    expect(code).toBe(0);
    expect(stdout).toContain("## Spec review: 1 breaking, 1 of them accepted");
    expect(stdout).toContain("**accepted** as correction by Test until 2999-01-01: Their page");
  });

  it("fails on an entry that accepts nothing", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, ...WITHOUT_RULES });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED });
    accept(workspace);
    workspace.write({ [CONTRACT]: ORDERS });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("`spec/accepted-changes.yaml:1` accepts nothing");
    expect(code).toBe(1);
  });

  it("fails on an entry that has expired, and accepts nothing by it", async () => {
    const workspace = repository({ [CONTRACT]: ORDERS, ...WITHOUT_RULES });
    workspace.write({ [CONTRACT]: CHANNEL_NARROWED });
    accept(workspace);
    const file = "spec/accepted-changes.yaml";
    workspace.write({ [file]: workspace.read(file).replace("2999", "2020") });
    const { code, stdout } = await workspace.review([]);
    expect(stdout).toContain("expired on 2020-01-01");
    expect(stdout).not.toContain("accepted** as");
    expect(code).toBe(1);
  });

  it.each([
    [
      "a member that it does not know",
      "- { rule: a, fingerprint: b, reason: correction, evidence: c, by: d, expires: '2999-01-01', file: x }",
      "has file",
    ],
    [
      "another reason",
      "- { rule: a, fingerprint: b, reason: urgent, evidence: c, by: d, expires: '2999-01-01' }",
      "the reason urgent",
    ],
    [
      "no evidence",
      "- { rule: a, fingerprint: b, reason: correction, by: d, expires: '2999-01-01' }",
      "needs a text for evidence",
    ],
    [
      "no day",
      "- { rule: a, fingerprint: b, reason: correction, evidence: c, by: d, expires: 'soon' }",
      "expected a day",
    ],
  ])("is bad input with %s", async (_what, entry, message) => {
    const workspace = repository({ [CONTRACT]: ORDERS, "spec/accepted-changes.yaml": entry });
    expect(await workspace.review([])).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(message) });
  });
});
