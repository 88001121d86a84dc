import type { Change, Place } from "../../changes/change.ts";
import { NO_TYPE } from "../../changes/type-change.ts";
import type { Gate } from "../../gate/gate.ts";
import type { Problem } from "../../lint/problem.ts";
import { type Group, grouped, placesOf } from "../groups.ts";
import { lineDiff } from "../line-diff.ts";
import { jsonText } from "../../source/values.ts";
import { code } from "../../text/code.ts";
import { block as codeBlock, cell, prose } from "./escape.ts";
import type { Review } from "../../review/found.ts";
import type { Unsound } from "../../review/reading.ts";
import type { Severity } from "../../checks/rule.ts";
import { audiencesOf, lintText, obstaclesOf, verdictOf } from "../../review/summary.ts";

/** First line of every report: a workflow finds the comment to update by it. */
export const MARKER = "<!-- d6-spec-review -->";

/** GitHub refuses comments of more than 65 536 characters; the rest is for what a workflow adds. */
const COMMENT_LIMIT = 65_000;

/** Room for the heading of a section and for the line that tells what is not shown. */
const RESERVE = 500;

/** More operations than these are counted. */
const MAX_NAMES = 4;

/** Longer values are left to the file and line. */
const SHORT_VALUE = 120;

/** The rest of longer examples is left to the HTML report. */
const MAX_DIFF_LINES = 24;
const MAX_DIFF_WIDTH = 300;

const SECTIONS: [Severity, string][] = [
  ["breaking", "Breaking: a client that kept to the base document can stop working"],
  ["risky", "Risky: the documents alone do not decide whether a client stops working"],
  ["compatible", "Compatible"],
  ["statement", "Statements: what examples show, and how well it is known"],
  ["documentation", "Documentation"],
];

/** How a report is written. */
export interface MarkdownOptions {
  /** Largest number of characters. Default: 65 000, which fits into a GitHub comment. `Infinity` shows everything. */
  readonly limit?: number;
}

/** A review as GitHub markdown, breaking changes first. The same review gives the same bytes. */
export function toMarkdown(review: Review, { limit = COMMENT_LIMIT }: MarkdownOptions = {}): string {
  const groups = grouped(review.changes);
  const changeBlocks = (severity: Severity) => blocksOf(groups, severity, limit === Infinity);
  const blocks = [...changeBlocks("breaking"), ...changeBlocks("risky")];
  blocks.push(...unsoundBlocks(review.unsound ?? []));
  blocks.push(...staleBlocks(review.staleAcceptances ?? []), ...problemBlocks(review.problems ?? []));
  for (const severity of ["compatible", "statement", "documentation"] as const) blocks.push(...changeBlocks(severity));

  let text = `${MARKER}\n## Spec review: ${verdictOf(review)}\n\n${introductionOf(review)}\n${summaryOf(review)}${review.gate ? gateText(review.gate) : ""}`;
  let heading = "";
  let shown = 0;
  for (const block of blocks) {
    const next = `${block.heading === heading ? "" : `\n${block.heading}\n`}${block.text}\n`;
    if (text.length + next.length > limit - RESERVE) break;
    text += next;
    heading = block.heading;
    shown += 1;
  }
  const hidden = blocks.slice(shown);
  return hidden.length === 0 ? text : `${text}\n${hiddenText(hidden)}\n`;
}

/** What does not fit into a comment, counted by section. */
function hiddenText(hidden: readonly Block[]): string {
  const headings = [...new Set(hidden.map(({ heading }) => heading))];
  const counts = headings.map((heading) => {
    const count = countOf(hidden.filter((block) => block.heading === heading));
    return `${count} ${/^### (\w+)/.exec(heading)?.[1]?.toLowerCase()}`;
  });
  return `**${countOf(hidden)} more not shown** (${counts.join(", ")}): the report would not fit into a comment. \`--all\` prints everything.`;
}

function countOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { count }) => sum + count, 0);
}

/** Longer messages of a failure are cut: they are in the log. */
const FAILURE_LIMIT = 30_000;

/** What reviewers read when the documents could not be compared. */
export function failureReport(message: string): string {
  const said = message.slice(0, FAILURE_LIMIT);
  return `${MARKER}\n## Spec review: the comparison could not be made\n\n${codeBlock(said.split("\n")).join("\n")}\n`;
}

function introductionOf(review: Review): string {
  const { base, head, changes } = review;
  if (base === undefined) return `${code(head)} has no older version to compare with, so nothing can break.`;
  const compared = `From ${code(base)} to ${code(head)}.`;
  const obstacles = obstaclesOf(review);
  const verdict = obstacles.length > 0 ? ` **Cannot land yet:** ${obstacles.join(", ")}.` : "";
  if (changes.length > 0 || review.unsound?.length) return `${compared}${verdict}`;
  return `${compared}${verdict} The contract says the same in both; order and layout are not compared.`;
}

/** Who notices what, and what the linter says in all. */
function summaryOf(review: Review): string {
  const lint = lintText(review);
  const versions = review.gate && !review.gate.missing ? [["versions", versionsText(review.gate)] as const] : [];
  const rows = [...audiencesOf(review), ...(lint === undefined ? [] : [["lint", lint] as const]), ...versions];
  if (rows.length === 0) return "";
  return `\n| who notices | what |\n| --- | --- |\n${rows.map(([who, what]) => `| **${who}** | ${cell(what)} |\n`).join("")}`;
}

interface Block {
  readonly heading: string;
  readonly text: string;
  /** How many changes it tells. */
  readonly count: number;
}

function blocksOf(groups: readonly Group[], severity: Severity, isWhole: boolean): Block[] {
  const heading = SECTIONS.find(([name]) => name === severity)?.[1] ?? severity;
  let previous: string | undefined;
  return groups
    .filter(({ change }) => change.severity === severity)
    .map((group) => {
      const where = whereOf(group.change);
      const title = where === previous ? "" : `\n${where}\n\n`;
      previous = where;
      return { heading: `### ${heading}`, text: `${title}${changeText(group, isWhole)}`, count: group.all.length };
    });
}

/** The operations that a change reaches: the first by id, the others counted when they are many. */
function whereOf({ operations }: Change): string {
  const [first] = operations;
  if (operations.length === 1 && first?.operationId !== undefined)
    return `**${code(first.operationId)}** ${code(first.name)}`;
  const names = operations.map(({ name, operationId }) => code(operationId ?? name));
  const rest = names.length - MAX_NAMES;
  return `**${rest > 0 ? `${names.slice(0, MAX_NAMES).join(", ")} and ${rest} more` : names.join(", ")}**`;
}

function changeText(group: Group, isWhole: boolean): string {
  const { change, all } = group;
  const { message, rule, why, remedy, severity, accepted } = change;
  const isHarmful = severity === "breaking" || severity === "risky";
  const [places, rest] = placesOf(group, factsOf, isWhole);
  const facts = [code(rule), ...(all.length > 1 ? [`${all.length} places`] : []), ...places, ...(rest ? [rest] : [])];
  const lines = isHarmful ? [`- **${prose(message)}** ${prose(why)}`] : [`- ${prose(message)}`];
  if (accepted)
    lines.push(
      `  **accepted** as ${accepted.reason} by ${prose(accepted.by)} until ${accepted.expires}: ${prose(accepted.evidence)}`,
    );
  if (isHarmful && remedy !== undefined) lines.push(`  *Instead:* ${prose(remedy)}`);
  lines.push(`  <sub>${facts.join(" · ")}</sub>`);
  return [lines.join("  \n"), ...diffText(change)].join("\n");
}

/** What somebody needs to find a change in the documents, and to accept it. */
function factsOf(change: Change): string {
  const { severity, fingerprint } = change;
  return severity === "breaking" ? `${code(fingerprint)} · ${placesText(change)}` : placesText(change);
}

/** The type or the examples before and after. */
function diffText({ types, examples }: Change): string[] {
  const lines = types
    ? [`- ${types.before}`, `+ ${types.after}`].filter((line) => line.slice(2) !== NO_TYPE)
    : (lineDiff(examples?.before ?? "", examples?.after ?? "") ?? []).flat().map(({ mark, text }) => `${mark} ${text}`);
  if (lines.length === 0) return [];
  const rest = lines.length - MAX_DIFF_LINES;
  const shown = lines.slice(0, MAX_DIFF_LINES).map((line) => line.slice(0, MAX_DIFF_WIDTH));
  return ["", ...codeBlock([...shown, ...(rest > 0 ? [`# and ${rest} more lines`] : [])], "diff", "  "), ""];
}

/** File and line on both sides; what words or marks said there, when that is short. */
function placesText({ severity, base, head }: Change): string {
  const said = (place: Place | undefined) => {
    const value =
      ["documentation", "statement"].includes(severity) && place?.value !== undefined ? jsonText(place.value) : "";
    return value === "" || value.length > SHORT_VALUE ? "" : ` ${code(value)}`;
  };
  const at = (place: Place) => code(`${place.file}:${place.line}`);
  if (!base || !head) return head ? `head ${at(head)}${said(head)}` : base ? `base ${at(base)}${said(base)}` : "";
  if (base.file !== head.file) return `base ${at(base)}${said(base)} → head ${at(head)}${said(head)}`;
  return `${code(base.file)} base line ${base.line}${said(base)} → head line ${head.line}${said(head)}`;
}

/** New problems one by one; the others as a total, for they are not this change's. */
function problemBlocks(problems: readonly Problem[]): Block[] {
  const heading = "### Lint\n";
  const sorted = problems.filter(({ isNew }) => isNew).toSorted((one, other) => rank(one) - rank(other));
  const blocks = sorted.map(({ severity, rule, message, file, line }) => ({
    heading,
    text: `- ${severity === "error" ? "**error**" : "warning"} ${prose(message)} (${code(rule)}) ${code(`${file}:${line}`)}`,
    count: 1,
  }));
  const old = problems.length - blocks.length;
  return old === 0
    ? blocks
    : [...blocks, { heading, text: `- ${old} more in the document that this change does not add`, count: old }];
}

/** What could not be compared: a review that is silent about it would look like one that found nothing. */
function unsoundBlocks(unsound: readonly Unsound[]): Block[] {
  return unsound.map(({ title, file, line, message }) => ({
    heading: "### Not compared, because it is not sound OpenAPI\n",
    text: `- ${code(title)} ${code(`${file}:${line}`)} ${prose(message)}`,
    count: 1,
  }));
}

function staleBlocks(stale: readonly string[]): Block[] {
  return stale.map((text) => ({ heading: "### Accepted changes to prune\n", text: `- ${prose(text)}`, count: 1 }));
}

/** The bumps that are declared and enough, in a line. */
function versionsText({ rows }: Gate): string {
  const needed = rows.filter(({ needed: bump }) => bump !== "none");
  if (needed.length === 0) return "no changeset is needed";
  return `${needed.map(({ name, declared }) => `${code(name)} ${declared}`).join(", ")}: declared, and enough`;
}

/** What each package needs, and the changeset to paste, when something is missing. */
function gateText({ since, rows, missing }: Gate): string {
  if (!missing) return "";
  const lines = rows.map(
    ({ name, version, needed, declared, isEnough }) =>
      `| ${cell(code(name))} | ${cell(prose(version))} | ${needed} | ${declared} | ${isEnough ? "enough" : "**missing**"} |`,
  );
  const table = `| package | version | needs | declared | |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}`;
  const paste = `Add ${code(`.changeset/${missing.name}.md`)}, or let \`--write-changeset\` write it:\n\n${codeBlock(missing.text.trimEnd().split("\n")).join("\n")}`;
  return `\n### Missing changeset\n\nSince ${code(since)}:\n\n${table}\n\n${paste}\n`;
}

function rank({ severity }: Problem): number {
  return severity === "error" ? 0 : 1;
}
