import { chmodSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { BROKEN_REFERENCE, CHANNEL_NARROWED, ORDERS } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const FILES = { "base.yaml": ORDERS, "head.yaml": CHANNEL_NARROWED };
const ARGS = ["base.yaml", "head.yaml"];

/** Loaded into every Node process of a run, it writes down how the process was started. */
const WITNESS = `
import { appendFileSync } from "node:fs";
const { REDOCLY_TELEMETRY, REDOCLY_SUPPRESS_UPDATE_NOTICE } = process.env;
appendFileSync(process.env.WITNESS_FILE, JSON.stringify({ argv: process.argv, REDOCLY_TELEMETRY, REDOCLY_SUPPRESS_UPDATE_NOTICE }) + "\\n");
`;

describe("a breaking change stays breaking", () => {
  const configurations = {
    "has other rules": "extends: [recommended]\n",
    "has no rules": "rules: {}\n",
  };

  it.each(Object.entries(configurations))("when a redocly.yaml in reach %s", (_, configuration) => {
    const { code, stdout } = new Workspace({ ...FILES, "redocly.yaml": configuration }).spawn(ARGS);
    expect(stdout).toContain("1 breaking");
    expect(code).toBe(1);
  });

  it("when the environment offers another redocly and node, and the names of the files look like shell code", () => {
    const [base, head] = ["$(exit 0); base.yaml", "head & true.yaml"];
    const nothing = "#!/bin/sh\nexit 0\n";
    const workspace = new Workspace({
      [base]: ORDERS,
      [head]: CHANNEL_NARROWED,
      "bin/redocly": nothing,
      "bin/node": nothing,
    });
    for (const program of ["redocly", "node"]) chmodSync(workspace.path(`bin/${program}`), 0o755);
    const env = { PATH: `${workspace.path("bin")}:${process.env["PATH"]}`, FORCE_COLOR: "1" };
    const { code, stdout } = workspace.spawn([base, head], env);
    expect(stdout).toContain("1 breaking");
    expect(code).toBe(1);
  });
});

describe("a broken reference stays bad input", () => {
  it("when an ignore file in reach hides the problem", () => {
    const pointer = "#/paths/~1orders/get/responses/200/content/application~1json/schema/items";
    const workspace = new Workspace({
      "base.yaml": ORDERS,
      "head.yaml": BROKEN_REFERENCE,
      "redocly.yaml": "rules: {}\n",
      ".redocly.lint-ignore.yaml": `head.yaml:\n  no-unresolved-refs:\n    - '${pointer}'\n`,
    });
    expect(workspace.spawn(ARGS).code).toBe(2);
  });
});

describe("every run of redocly", () => {
  it("has telemetry and the update notice off, and writes JSON", () => {
    const workspace = repository({ "spec/openapi.yaml": ORDERS, "witness.mjs": WITNESS });
    const env = {
      NODE_OPTIONS: `--import ${workspace.path("witness.mjs")}`,
      WITNESS_FILE: workspace.path("witnessed"),
      REDOCLY_TELEMETRY: "on",
    };
    workspace.spawn(["main", "--as-pr"], env);
    const lines = workspace.read("witnessed").trim().split("\n");
    const runs = lines
      .map((line) => JSON.parse(line) as { argv: string[] })
      .filter(({ argv }) => argv[1]?.includes("redocly"));
    expect(new Set(runs.map(({ argv }) => argv[2]))).toEqual(new Set(["lint", "score"]));
    for (const run of runs) {
      expect(run).toMatchObject({ REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" });
      expect(run.argv).toContain("--format=json");
    }
  });
});
