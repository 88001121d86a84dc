import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { BadInput } from "../source/bad-input.ts";
import { type Document, shownPath, withoutFolders } from "../documents/document.ts";
import { LintMemory } from "./lint-memory.ts";
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
  const found = await lint(documents, dirname(configuration), configuration);
  const complaints = documents.flatMap((document, index) => {
    const errors = found[index]!.filter(({ severity }) => severity === "error").map(lineOf);
    return errors.length === 0
      ? []
      : [
          `${document.title} is not sound, so a comparison would be worth nothing. Correct this first:${errors.join("")}`,
        ];
  });
  if (complaints.length > 0) throw new BadInput(complaints.join("\n"));
}

/** What the rules of the house say about the two documents. */
export interface HouseLint {
  readonly problems: readonly Problem[];
  /** What the base has, fixed problems included; undefined when nobody looked. */
  readonly before: readonly Problem[] | undefined;
}

/**
 * All problems under the rules of the `redocly.yaml` beside the document, or redocly's recommended ones without it.
 * Those that the base has as well, under the same rules, are not new. Rule and pointer tell, for lines move. A document
 * without problems adds none: then the base is only linted for the `movement`, which tells how many are gone.
 */
export async function lintByHouseRules(
  document: Document,
  base: Document | undefined,
  { movement }: { movement: boolean },
): Promise<HouseLint> {
  const folder = dirname(document.path);
  const rules = RULE_FILES.map((name) => join(folder, name)).find((path) => existsSync(path));
  const lintBase = async () => (base ? (await lint([base], folder, rules))[0] : undefined);
  const early = movement ? lintBase() : undefined;
  const [problems = []] = await lint([document], folder, rules);
  const before = await (early ?? (problems.length > 0 ? lintBase() : undefined));
  const known = new Set(before?.map(keyOf));
  return { problems: problems.map((problem) => ({ ...problem, isNew: !known.has(keyOf(problem)) })), before };
}

function keyOf({ rule, file, pointer, message }: Problem): string {
  return [rule, file, pointer, message].join(" ");
}

function lineOf({ file, line, message, rule, pointer }: Problem): string {
  return `\n  ${file}:${line} ${message} (${rule}${pointer ? ` at ${pointer}` : ""})`;
}

/** The problems of each document. One run for all of them, for starting redocly takes longer than linting. */
async function lint(
  documents: readonly Document[],
  cwd: string,
  rules: string | undefined,
): Promise<(readonly Problem[])[]> {
  const memories = documents.map((document) => new LintMemory(document, rules));
  const unknown = documents.filter((_, index) => !memories[index]!.problems);
  const reports = unknown.length > 0 ? await reportsOf(unknown, cwd, rules) : [];
  return documents.map((document, index) => {
    const memory = memories[index]!;
    return memory.problems ?? memory.keep(problemsIn(reports[unknown.indexOf(document)]!, document, cwd));
  });
}

async function reportsOf(
  documents: readonly Document[],
  cwd: string,
  rules: string | undefined,
): Promise<LintReport[]> {
  const paths = documents.map(({ path }) => path);
  const options = [`--max-problems=${MAX_PROBLEMS}`, ...(rules ? ["--config", rules] : [])];
  const run = await runRedocly(["lint", ...paths, "--format=json", ...options], cwd);
  const reports = reportsIn(run.stdout);
  if (reports.length !== documents.length) {
    // It stops at the first document that it cannot read at all.
    const document = documents[reports.length]!;
    throw new BadInput(`Cannot read ${document.title} as OpenAPI: ${reasonOf(run, document)}.`);
  }
  return reports;
}

/** Redocly writes one JSON object after the other, each over many lines. */
function reportsIn(stdout: string): LintReport[] {
  return stdout
    .split(/^(?=\{)|(?<=^\})/m)
    .filter((part) => part.startsWith("{"))
    .map((part) => JSON.parse(part) as LintReport);
}

function problemsIn({ problems }: LintReport, document: Document, cwd: string): Problem[] {
  return problems.map(({ ruleId, severity, message, location }) => ({
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

/** When redocly cannot even start to lint, it says why in a list on stderr. */
function reasonOf({ stderr }: RedoclyRun, document: Document): string {
  const reasons = [...stderr.matchAll(/^ +- (.+)$/gm)].map(([, reason]) => reason);
  const text = reasons.length > 0 ? reasons.join("; ") : stderr.trim();
  return withoutFolders(text, document).replace(/\.$/, "");
}
