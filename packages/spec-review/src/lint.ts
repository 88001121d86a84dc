import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { BadInput } from "./bad-input.ts";
import { type Document, shownPath, withoutFolders } from "./document.ts";
import { type RedoclyRun, runRedocly } from "./redocly.ts";

/** No limit: what redocly leaves out of a cut list could be an error. */
const MAX_PROBLEMS = "1000000";

/** Where redocly looks for rules. */
const RULE_FILES = ["redocly.yaml", "redocly.yml", ".redocly.yaml", ".redocly.yml"];

/** A finding of the linter. */
export interface Problem {
  readonly severity: "error" | "warn";
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** JSON pointer in the file; undefined when the problem is the whole file's. */
  readonly pointer: string | undefined;
  /** Whether the base does not have it; only then it fails the review. */
  readonly isNew: boolean;
}

interface LintReport {
  problems: {
    ruleId: string;
    severity: "error" | "warn";
    message: string;
    location: { source: { ref: string }; pointer?: string; start: { line: number } }[];
  }[];
}

/** Stops with a list of what is wrong when a document is not sound OpenAPI or a `$ref` in it leads nowhere. */
export async function requireSound(documents: readonly Document[], configuration: string): Promise<void> {
  const complaints = await Promise.all(documents.map((document) => complaintAbout(document, configuration)));
  const message = complaints.filter((complaint) => complaint !== undefined).join("\n");
  if (message) throw new BadInput(message);
}

/**
 * All problems under the rules of the `redocly.yaml` beside the document, or redocly's recommended ones without it.
 * Those that the base has as well, under the same rules, are not new. Rule and pointer tell, for lines move.
 */
export async function lintByHouseRules(document: Document, base?: Document): Promise<Problem[]> {
  const folder = dirname(document.path);
  const problems = await lint(document, folder, []);
  if (problems.length === 0 || !base) return problems;
  const rules = RULE_FILES.map((name) => join(folder, name)).find((path) => existsSync(path));
  const known = new Set((await lint(base, folder, rules ? ["--config", rules] : [])).map(keyOf));
  return problems.map((problem) => ({ ...problem, isNew: !known.has(keyOf(problem)) }));
}

function keyOf({ rule, file, pointer, message }: Problem): string {
  return [rule, file, pointer, message].join(" ");
}

async function complaintAbout(document: Document, configuration: string): Promise<string | undefined> {
  try {
    const problems = await lint(document, dirname(configuration), ["--config", configuration]);
    const errors = problems.filter(({ severity }) => severity === "error").map(lineOf);
    if (errors.length === 0) return undefined;
    return `${document.title} is not sound, so a comparison would be worth nothing. Correct this first:${errors.join("")}`;
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
}

function lineOf({ file, line, message, rule, pointer }: Problem): string {
  return `\n  ${file}:${line} ${message} (${rule}${pointer ? ` at ${pointer}` : ""})`;
}

async function lint(document: Document, cwd: string, options: string[]): Promise<Problem[]> {
  const args = ["lint", document.path, "--format=json", `--max-problems=${MAX_PROBLEMS}`, ...options];
  const run = await runRedocly(args, cwd);
  const report = parseReport(run, document);
  return report.problems.map(({ ruleId, severity, message, location }) => ({
    severity,
    rule: ruleId,
    message: withoutFolders(message, document),
    file: location[0]
      ? shownPath(resolve(cwd, location[0].source.ref), document.root)
      : shownPath(document.path, document.root),
    line: location[0]?.start.line ?? 1,
    pointer: location[0]?.pointer,
    isNew: true,
  }));
}

function parseReport(run: RedoclyRun, document: Document): LintReport {
  const start = run.stdout.indexOf("{");
  if (start === -1) throw new BadInput(`Cannot read ${document.title} as OpenAPI: ${reasonOf(run, document)}.`);
  return JSON.parse(run.stdout.slice(start)) as LintReport;
}

/** When redocly cannot even start to lint, it says why in a list on stderr. */
function reasonOf({ stderr }: RedoclyRun, document: Document): string {
  const reasons = [...stderr.matchAll(/^ +- (.+)$/gm)].map(([, reason]) => reason);
  const text = reasons.length > 0 ? reasons.join("; ") : stderr.trim();
  return withoutFolders(text, document).replace(/\.$/, "");
}
