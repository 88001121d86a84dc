import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { BadInput } from "../source/bad-input.ts";
import { writeChangeset } from "../gate/changesets.ts";
import { repositoryRoot } from "../documents/git.ts";
import { failureReport, toMarkdown } from "../report/markdown/comment.ts";
import { toAnnotations } from "../report/annotations.ts";
import { toHtml } from "../report/html/page.ts";
import { REPORT_SCHEMA, toJson } from "../report/json.ts";
import { rulesText } from "../report/rules.ts";
import { toSarif } from "../report/sarif.ts";
import { toText } from "../report/text.ts";
import { type Review, passes, review, reviewWorkingTree } from "../review/review.ts";

/** What the exit code tells; the README has the same table. */
export const EXIT = { compatible: 0, breaking: 1, badInput: 2 } as const;

const FORMATS = ["text", "markdown", "json", "sarif", "annotations", "html"] as const;

type Format = (typeof FORMATS)[number];

/** The forms that `--out` writes, by file. */
const FILES = {
  "report.md": "markdown",
  "report.json": "json",
  "report.sarif": "sarif",
  "report.html": "html",
} as const;

/** Where `--as-pr` writes. */
const REPORTS = ".spec-review";

const HELP = `Says what a change to an OpenAPI 3 document breaks, for whom, and why.

  d6-spec-review <base> <head>   compare two documents; each is a file or git content as ref:path
  d6-spec-review [git ref]       compare spec/openapi.yaml of the working tree with the one at the reference, lint it,
                                 apply spec/accepted-changes.yaml and ask for the changesets that it needs
                                 (default: the commit where HEAD left the main branch)
  d6-spec-review rules           list the rules
  d6-spec-review schema          print the JSON Schema of the report as JSON

  --format <name>     ${FORMATS.join(", ")} (default: text at a terminal, markdown elsewhere)
  --as-pr             what a pull request gets, here or in a workflow: the comment with the scores of both documents, and
                      all forms in a folder; in GitHub Actions also annotations and the summary of the job
  --out <folder>      write ${Object.keys(FILES).join(", ")} there as well (with --as-pr by default: ${REPORTS})
  --write-changeset   write the changeset that is missing
  --all               show every change, also when the report gets too long for a GitHub comment
  --help              show this text

The report goes to stdout. Exit code: 0 nothing keeps the change from landing, 1 something does, 2 bad input.
`;

/** What the command prints and how it ends. */
export interface CommandResult {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  readonly stdout: string;
  readonly stderr: string;
}

/** The terminal that the command writes to; without one it is a pipe or a file. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

/** The variables by which GitHub Actions says that it is there, and where the summary of a job goes. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the command line without touching the process. Any failure to compare is exit code 2, never 0; with `--as-pr` the
 * reviewers get a report about it all the same.
 */
export async function runCommand(
  args: readonly string[],
  cwd: string,
  terminal?: Terminal,
  environment: Environment = process.env,
): Promise<CommandResult> {
  let folder: string | undefined;
  let summary: string | undefined;
  try {
    const { values, positionals } = parseFlags(args);
    const ask = positionals.length === 1 ? positionals[0] : undefined;
    if (values.help) return printed(HELP);
    if (ask === "rules") return printed(rulesText());
    if (ask === "schema") return printed(`${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`);
    const asPr = values["as-pr"] ?? false;
    const isInActions = asPr && environment["GITHUB_ACTIONS"] === "true";
    const format = formatNamed(
      asPr ? (isInActions ? "annotations" : "markdown") : (values.format ?? (terminal ? "text" : "markdown")),
    );
    const out = values.out ?? (asPr ? REPORTS : undefined);
    if (asPr && out !== undefined) folder = resolve(cwd, out);
    summary = isInActions ? environment["GITHUB_STEP_SUMMARY"] : undefined;
    const found = await compareNamed(positionals, cwd, asPr);
    const limit = values.all ? { limit: Infinity } : {};
    if (out !== undefined) writeReports(found, resolve(cwd, out));
    if (summary !== undefined) appendFileSync(summary, toMarkdown(found));
    const written = values["write-changeset"] && found.gate?.missing;
    const note = written ? `Wrote ${writeChangeset(repositoryRoot(cwd), written.name, written.text)}.\n` : "";
    const stdout = render(found, format, limit, terminal);
    return { code: passes(found) ? EXIT.compatible : EXIT.breaking, stdout, stderr: note };
  } catch (error) {
    const isExpected = error instanceof BadInput;
    const text = isExpected
      ? error.message
      : `Unexpected failure. ${error instanceof Error ? error.stack : String(error)}`;
    const report = failureReport(text);
    if (folder !== undefined) writeText(folder, "report.md", report);
    if (summary !== undefined) appendFileSync(summary, report);
    return { code: EXIT.badInput, stdout: "", stderr: `${text}\n` };
  }
}

function printed(stdout: string): CommandResult {
  return { code: EXIT.compatible, stdout, stderr: "" };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: "boolean" },
        "as-pr": { type: "boolean" },
        format: { type: "string" },
        help: { type: "boolean", short: "h" },
        out: { type: "string" },
        "write-changeset": { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new BadInput(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

function formatNamed(name: string): Format {
  const format = FORMATS.find((candidate) => candidate === name);
  if (!format) throw new BadInput(`Unknown format ${name}: expected one of ${FORMATS.join(", ")}.`);
  return format;
}

function render(found: Review, format: Format, limit: { limit?: number }, terminal?: Terminal): string {
  switch (format) {
    case "text":
      return toText(found, terminal);
    case "json":
      return toJson(found);
    case "sarif":
      return toSarif(found);
    case "annotations":
      return toAnnotations(found);
    case "html":
      return toHtml(found);
    default:
      return toMarkdown(found, limit);
  }
}

function writeReports(found: Review, folder: string): void {
  for (const [file, format] of Object.entries(FILES)) writeText(folder, file, render(found, format, {}));
}

function writeText(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}

function compareNamed([first, second, ...rest]: string[], cwd: string, isScored: boolean): Promise<Review> {
  if (rest.length > 0)
    throw new BadInput(`Expected at most two arguments, but there are ${rest.length + 2}.\n\n${HELP}`);
  if (first !== undefined && second !== undefined) return review(first, second, cwd);
  return reviewWorkingTree(first, cwd, { isScored });
}
