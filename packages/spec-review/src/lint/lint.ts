import { mkdtempSync } from "node:fs";
import { join, resolve } from "node:path";

import { type Document, shownPath } from "../documents/document.ts";
import { BadInput } from "../source/bad-input.ts";
import { LintMemory } from "./lint-memory.ts";
import type { Problem } from "./problem.ts";
import { type RedoclyRun, runRedocly } from "./redocly.ts";
import { type LintRules, rulesBeside } from "./rules.ts";
import { type Reviewed, staged } from "./staged.ts";

/** No limit: what redocly leaves out of a cut list could be an error. */
const MAX_PROBLEMS = "1000000";

interface LintReport {
  problems: {
    ruleId: string;
    severity: "error" | "warn";
    message: string;
    location: { source: { ref: string }; pointer?: string; start: { line: number } }[];
  }[];
}

/** What the rules of the house say about the two documents. */
export interface HouseLint {
  readonly problems: readonly Problem[];
  /** What the base has, fixed problems included; undefined when nobody looked. */
  readonly before: readonly Problem[] | undefined;
  /** How many rules did not run, because they belong to plugins. */
  readonly leftOut: number;
}

/** How to lint. */
export interface LintOptions {
  /** Whether to count what is gone as well, for which the base is linted too. */
  readonly movement: boolean;
  /** Whether plugins of the `redocly.yaml` may run, which are code of the checkout. */
  readonly plugins: boolean;
  /** A temporary folder. */
  readonly folder: string;
}

/**
 * All problems under the rules of the `redocly.yaml` beside the document, or redocly's recommended ones without it.
 * Those that the base has as well, under the same rules, are not new. Rule and pointer tell, for lines move. A document
 * without problems adds none: then the base is only linted for the `movement`, which tells how many are gone.
 */
export async function lintByHouseRules(
  head: Reviewed,
  base: Reviewed | undefined,
  { movement, plugins, folder }: LintOptions,
): Promise<HouseLint> {
  const rules = rulesBeside(head.document.path, folder, plugins);
  const lintBase = async () => (base ? lint(base, rules, folder) : undefined);
  const early = movement ? lintBase() : undefined;
  const problems = await lint(head, rules, folder);
  const before = await (early ?? (problems.length > 0 ? lintBase() : undefined));
  const known = new Set(before?.map(keyOf));
  return {
    problems: problems.map((problem) => ({ ...problem, isNew: !known.has(keyOf(problem)) })),
    before,
    leftOut: rules.leftOut,
  };
}

function keyOf({ rule, file, pointer, message }: Problem): string {
  return [rule, file, pointer, message].join(" ");
}

async function lint(reviewed: Reviewed, rules: LintRules, folder: string): Promise<readonly Problem[]> {
  const memory = new LintMemory(reviewed, rules.text);
  if (memory.problems) return memory.problems;
  const top = mkdtempSync(join(folder, "lint-"));
  const path = staged(reviewed, top);
  const options = [`--max-problems=${MAX_PROBLEMS}`, ...(rules.file ? ["--config", rules.file] : [])];
  const run = await runRedocly(["lint", path, "--format=json", ...options], top);
  const start = run.stdout.indexOf("{");
  if (start === -1)
    throw new BadInput(`Cannot lint ${reviewed.document.title}: ${reasonOf(run).replaceAll(`${top}/`, "")}.`);
  const report = JSON.parse(run.stdout.slice(start)) as LintReport;
  return memory.keep(problemsIn(report, reviewed.document, top));
}

function problemsIn({ problems }: LintReport, document: Document, top: string): Problem[] {
  return problems.map(({ ruleId, severity, message, location: [place] }) => ({
    severity,
    rule: ruleId,
    message: message.replaceAll(`${top}/`, ""),
    file: place ? shownPath(resolve(top, place.source.ref), top) : shownPath(document.path, document.root),
    line: place?.start.line ?? 1,
    pointer: place?.pointer,
    isNew: true,
  }));
}

/** When redocly cannot even start to lint, it says why in a list on stderr. */
function reasonOf({ stderr }: RedoclyRun): string {
  const reasons = [...stderr.matchAll(/^ +- (.+)$/gm)].map(([, reason]) => reason);
  const text = reasons.length > 0 ? reasons.join("; ") : stderr.trim();
  return text.replace(/\.$/, "");
}
