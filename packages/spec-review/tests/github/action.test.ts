import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { BROKEN_REFERENCE, CHANNEL_NARROWED, NOTE_WIDENED, ORDERS } from "../orders.ts";
import { Workspace, repository } from "../workspace.ts";

const FOLDER = join(import.meta.dirname, "../../../../.github/actions/spec-review");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly name: string; readonly run: string; readonly uses?: string }[] };
}

const action = parse(readFileSync(join(FOLDER, "action.yml"), "utf8")) as Action;

/** Runs a step as the runner does: bash with its usual options, and the inputs in the environment. */
function step(workspace: Workspace, name: string, env: Record<string, string>) {
  const { run } = action.runs.steps.find((candidate) => candidate.name === name)!;
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
    cwd: workspace.folder,
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: FOLDER,
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: workspace.path("output"),
      ...env,
    },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const inputs = {
  BASE: "HEAD",
  DOCUMENT: "",
  FAIL_ON: "breaking",
  FOLDER: "report",
  COMMAND: `${process.execPath} ${join(import.meta.dirname, "../../src/main.ts")}`,
};

describe("the step that reviews", () => {
  it.each([
    ["a compatible change", NOTE_WIDENED, {}, "pass"],
    ["a breaking change", CHANNEL_NARROWED, {}, "fail"],
    ["a breaking change that may not fail", CHANNEL_NARROWED, { FAIL_ON: "none" }, "pass"],
    ["a document that cannot be compared", BROKEN_REFERENCE, {}, "error"],
    ["a document that is named", CHANNEL_NARROWED, { DOCUMENT: "spec/openapi.yaml" }, "fail"],
    ["a base that looks like a flag", CHANNEL_NARROWED, { BASE: "--help" }, "error"],
  ])("tells the verdict of %s", (_, head, more, verdict) => {
    const workspace = repository({ "spec/openapi.yaml": ORDERS });
    workspace.write({ "spec/openapi.yaml": head });
    const { status } = step(workspace, "Review", {
      ...inputs,
      ...more,
      GITHUB_STEP_SUMMARY: workspace.path("summary"),
    });
    expect(status).toBe(0);
    expect(workspace.read("output")).toBe(`verdict=${verdict}\nreport=report\n`);
    expect(workspace.read("summary")).toBe(workspace.read("report/report.md"));
  });
});

describe("the step that comments", () => {
  /** A `gh` that writes down how it was called, and knows of the comments that it is told about. */
  function withComments(ids: string): Workspace {
    const workspace = new Workspace({
      "report/report.md": "<!-- d6-spec-review -->\nReport\n",
      "bin/gh": `#!/bin/sh\necho "$@" >> calls\ncase "$*" in *--paginate*) printf '${ids}' ;; esac\n`,
    });
    chmodSync(workspace.path("bin/gh"), 0o755);
    return workspace;
  }
  const post = (workspace: Workspace, more: Record<string, string> = {}) =>
    step(workspace, "Comment", {
      PATH: `${workspace.path("bin")}:${process.env["PATH"]}`,
      FOLDER: "report",
      GH_REPO: "orders/orders",
      NUMBER: "7",
      ...more,
    });

  it("writes one comment, and updates it later", () => {
    const fresh = withComments("");
    expect(post(fresh).status).toBe(0);
    expect(fresh.read("calls")).toContain(
      "--method POST repos/orders/orders/issues/7/comments -F body=@report/report.md",
    );
    const again = withComments("41\\n42\\n");
    expect(post(again).status).toBe(0);
    expect(again.read("calls")).toContain("--method PATCH repos/orders/orders/issues/comments/41 ");
  });

  it("posts nothing for a fork, and nothing that is no report", () => {
    const fork = withComments("");
    expect(post(fork, { IS_FORK: "true" }).status).toBe(0);
    expect(() => fork.read("calls")).toThrow("ENOENT");
    const other = withComments("");
    other.write({ "report/report.md": "Something else\n" });
    expect(post(other).status).toBe(1);
    expect(() => other.read("calls")).toThrow("ENOENT");
  });
});

describe("the last step", () => {
  it.each([
    ["pass", 0],
    ["fail", 1],
    ["error", 1],
    ["", 1],
  ])("for the verdict '%s' ends with %i", (verdict, status) => {
    expect(step(new Workspace(), "End", { VERDICT: verdict }).status).toBe(status);
  });
});

describe("the action", () => {
  it("has no input in a script, and uses nothing that is not pinned", () => {
    expect(action.runs.steps.length).toBeGreaterThan(2);
    for (const { run, uses } of action.runs.steps) {
      expect(run).not.toContain("${{");
      expect(uses).toBeUndefined();
    }
    expect(action.inputs["version"]?.default).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
