import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { FILES, HELP } from "../../src/command/flags.ts";
import { readAcceptances } from "../../src/gate/acceptances.ts";
import { RULES } from "../../src/judge/judge.ts";
import { settingsIn } from "../../src/review/settings.ts";
import { CHANNEL_NARROWED, ORDERS } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const PACKAGE = join(import.meta.dirname, "../..");
const README = readFileSync(join(PACKAGE, "README.md"), "utf8");

const blocks = [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));
const blockWith = (language: string, word: string): string => {
  const found = blocks.filter((block) => block.language === language && block.text.includes(word));
  expect(found).toHaveLength(1);
  return found[0]!.text;
};

/** A repository with everything that the commands of the page name, and a breaking change that is not committed. */
function asOnThePage(): Workspace {
  const workspace = repository({ "spec/openapi.yaml": ORDERS, "base.yaml": ORDERS, "head.yaml": CHANNEL_NARROWED });
  workspace.git("tag", "v1.2.0");
  workspace.write({ "spec/openapi.yaml": CHANNEL_NARROWED });
  return workspace;
}

it("has code of these kinds and no other, so that each is run below", () => {
  expect(blocks.map(({ language }) => language).toSorted()).toEqual(["sh", "sh", "ts", "yaml", "yaml"]);
});

it("the first review of the README finds what breaks", () => {
  const contract = join(PACKAGE, "../../spec/dist");
  const command = `${process.execPath} ${join(PACKAGE, "src/main.ts")}`;
  const script = blockWith("sh", "npm install")
    .replace(/^npm install.*\n/, "")
    .replace("node_modules/@d6-integrate/spec/dist", contract)
    .replace("npx @d6-integrate/spec-review", command);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: new Workspace().folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/[1-9]\d* breaking/);
});

describe("the commands of the README", () => {
  const commands = blockWith("sh", "v1.2.0")
    .split("\n")
    .map((line) => line.replace(/\s*#.*$/, ""))
    .filter((line) => line !== "");

  it("are all there", () => {
    expect(commands.length).toBeGreaterThan(4);
  });

  it.each(commands)("%s", async (command) => {
    const [, program, rest = ""] = /^(npx @d6-integrate\/spec-review|pnpm review)(?: (.*))?$/.exec(command) ?? [];
    expect(program).toBeDefined();
    const { code, stdout, stderr } = await asOnThePage().review(rest.split(" ").filter((word) => word !== ""));
    expect(stderr).toBe("");
    if (rest === "rules") expect(stdout).toContain("enum-narrowed");
    else expect(stdout).toContain("## Spec review: 1 breaking");
    expect(code).toBe(rest === "rules" ? 0 : 1);
  });
});

it("the program of the README does what it says", () => {
  const workspace = asOnThePage();
  const program = blockWith("ts", "review(").replace(
    '"@d6-integrate/spec-review"',
    JSON.stringify(join(PACKAGE, "src/index.ts")),
  );
  workspace.write({ "program.mts": `${program}\nconsole.log(breaking.length, report);\n` });
  const { stdout, stderr } = spawnSync(process.execPath, ["program.mts"], { cwd: workspace.folder, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^1 <!-- d6-spec-review -->\n## Spec review: 1 breaking/);
});

it("the settings of the README can be read", () => {
  const settings = settingsIn(
    blockWith("yaml", "fail-on"),
    RULES.map(({ id }) => id),
  );
  expect(settings).toEqual({
    document: "spec/openapi.yaml",
    accepted: "spec/accepted-changes.yaml",
    failOn: "breaking",
    severities: { "default-changed": "breaking" },
    marks: ["x-sensitive"],
  });
});

it("the accepted change of the README can be read", () => {
  const workspace = new Workspace({ "accepted.yaml": blockWith("yaml", "fingerprint") });
  const [entry] = readAcceptances(workspace.path("accepted.yaml"), "accepted.yaml");
  expect(entry).toMatchObject({ rule: "enum-narrowed", fingerprint: "f5d30c112e7f", reason: "correction" });
  expect(RULES.map(({ id }) => id)).toContain(entry?.rule);
});

it("the options of the README are those of the command, and so are its files", () => {
  const flags = (text: string) => new Set([...text.matchAll(/^(?:\| `|\s{2})(--[a-z-]+)/gm)].map(([, flag]) => flag));
  expect(flags(README).add("--help")).toEqual(flags(HELP));
  expect(flags(HELP).size).toBeGreaterThan(10);
  for (const file of Object.keys(FILES)) expect(README).toContain(file);
});

it("the comparison of the README is what the pairs and programs of today say", () => {
  const { status, stderr } = spawnSync(process.execPath, ["tasks/comparison.ts", "--check"], {
    cwd: PACKAGE,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
