import { appendFileSync } from "node:fs";
import { resolve } from "node:path";

import { SEVERITIES, type Severity } from "../checks/rule.ts";
import { RULES } from "../judge/judge.ts";
import { withoutCommands } from "../report/log.ts";
import type { Review } from "../review/found.ts";
import { review } from "../review/review.ts";
import { type Settings, failOnNamed } from "../review/settings.ts";
import { passes } from "../review/summary.ts";
import { BadInput } from "../source/bad-input.ts";
import { type Flags, HELP, REPORTS, formatNamed, parseFlags, secondsIn } from "./flags.ts";
import { type Terminal, render, writeReports, writeText } from "./forms.ts";

/** What the exit code tells; the README has the same table. */
export const EXIT = { compatible: 0, breaking: 1, badInput: 2 } as const;

/** What the command prints and how it ends. */
export interface CommandResult {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  readonly stdout: string;
  readonly stderr: string;
}

/** The variables by which GitHub Actions says that it is there, and where the summary of a job goes. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
  try {
    const { values, positionals } = parseFlags(args);
    secondsIn(values);
    const ask = positionals.length === 1 ? positionals[0] : undefined;
    if (values.help) return printed(HELP);
    // What few runs need is loaded when it is needed: a small pair takes hardly longer than starting.
    if (ask === "rules") return printed((await import("../report/rules.ts")).rulesText());
    if (ask === "schema") {
      const { REPORT_SCHEMA } = await import("../report/json.ts");
      return printed(`${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`);
    }
    const { asPr, isInActions, out, summary } = placesFor(values, cwd, environment);
    const format = formatNamed(
      asPr ? (isInActions ? "annotations" : "markdown") : (values.format ?? (terminal ? "text" : "markdown")),
    );
    const found = await compareNamed(positionals, cwd, values);
    if (out !== undefined) await writeReports(found, out);
    if (summary !== undefined) appendFileSync(summary, await render(found, "markdown"));
    const note = values["write-changeset"] ? await changesetFor(found, cwd) : "";
    const report = await render(found, format, values.all ? { limit: Infinity } : {}, terminal);
    const stdout =
      format === "annotations" ? report : withoutCommands(report, format === "text" && terminal?.color === true);
    return { code: passes(found) ? EXIT.compatible : EXIT.breaking, stdout, stderr: note };
  } catch (error) {
    const isExpected = error instanceof BadInput;
    const text = isExpected
      ? error.message
      : `Unexpected failure. ${error instanceof Error ? error.stack : String(error)}`;
    return failed(text, args, cwd, environment);
  }
}

/** How a run ends that could not compare: for people on stderr, and with `--as-pr` in the report as well. */
export async function failed(
  text: string,
  args: readonly string[],
  cwd: string,
  environment: Environment,
): Promise<CommandResult> {
  try {
    const { failureReport } = await import("../report/markdown/comment.ts");
    const { asPr, out, summary } = placesFor(parseFlags(args).values, cwd, environment);
    if (asPr && out !== undefined) writeText(out, "report.md", failureReport(text));
    if (summary !== undefined) appendFileSync(summary, failureReport(text));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
  }
  return { code: EXIT.badInput, stdout: "", stderr: `${withoutCommands(text)}\n` };
}

/** Where a run writes beside stdout. */
function placesFor(values: Flags, cwd: string, environment: Environment) {
  const asPr = values["as-pr"] ?? false;
  const isInActions = asPr && environment["GITHUB_ACTIONS"] === "true";
  const folder = values.out ?? (asPr ? REPORTS : undefined);
  return {
    asPr,
    isInActions,
    out: folder === undefined ? undefined : resolve(cwd, folder),
    summary: isInActions ? environment["GITHUB_STEP_SUMMARY"] : undefined,
  };
}

function printed(stdout: string): CommandResult {
  return { code: EXIT.compatible, stdout, stderr: "" };
}

/** Writes the changeset that is missing, and says so. */
async function changesetFor({ gate }: Review, cwd: string): Promise<string> {
  if (!gate?.missing) return "";
  const [{ repositoryRoot }, { writeChangeset }] = await Promise.all([
    import("../documents/git.ts"),
    import("../gate/changesets.ts"),
  ]);
  return `Wrote ${writeChangeset(repositoryRoot(cwd), gate.missing.name, gate.missing.text)}.\n`;
}

async function compareNamed([first, second, ...rest]: string[], cwd: string, values: Flags): Promise<Review> {
  if (rest.length > 0)
    throw new BadInput(`Expected at most two arguments, but there are ${rest.length + 2}.\n\n${HELP}`);
  const settings: Settings = {
    document: values.document,
    accepted: values.accepted,
    root: values.root,
    failOn: values["fail-on"] === undefined ? undefined : failOnNamed(values["fail-on"]),
    severities: values.severity && severitiesIn(values.severity),
  };
  if (first !== undefined && second !== undefined) return review(first, second, cwd, settings);
  const { reviewWorkingTree } = await import("../review/working-tree.ts");
  return reviewWorkingTree(first, cwd, { ...settings, isScored: values["as-pr"], plugins: values.plugins });
}

function severitiesIn(pairs: readonly string[]): Record<string, Severity> {
  const severities = pairs.map((pair): [string, Severity] => {
    const [rule = "", name = ""] = pair.split("=");
    const severity = SEVERITIES.find((candidate) => candidate === name);
    if (severity && RULES.some(({ id }) => id === rule)) return [rule, severity];
    throw new BadInput(
      `Cannot use --severity ${pair}: expected <rule>=<severity> with a rule of \`d6-spec-review rules\` and one of ${SEVERITIES.join(", ")}.`,
    );
  });
  return Object.fromEntries(severities);
}
