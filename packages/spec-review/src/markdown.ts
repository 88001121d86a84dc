import type { Change, Place } from "./change.ts";
import type { Gate } from "./gate/gate.ts";
import type { Problem } from "./lint.ts";
import { codeSpan, prose } from "./markdown-text.ts";
import type { Review } from "./review.ts";
import type { Severity } from "./rule.ts";

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

const SECTIONS: [Severity, string][] = [
  ["breaking", "Breaking: a client that kept to the base document can stop working"],
  ["risky", "Risky: the documents alone do not decide whether a client stops working"],
  ["compatible", "Compatible"],
  ["documentation", "Documentation"],
];

/** How a report is written. */
export interface MarkdownOptions {
  /** Largest number of characters. Default: 65 000, which fits into a GitHub comment. `Infinity` shows everything. */
  readonly limit?: number;
}

/** A review as GitHub markdown, breaking changes first. The same review gives the same bytes. */
export function toMarkdown(review: Review, { limit = COMMENT_LIMIT }: MarkdownOptions = {}): string {
  const blocks = [...changeBlocks(review.changes, "breaking"), ...changeBlocks(review.changes, "risky")];
  blocks.push(...staleBlocks(review.staleAcceptances ?? []), ...problemBlocks(review.problems ?? []));
  blocks.push(...changeBlocks(review.changes, "compatible"), ...changeBlocks(review.changes, "documentation"));

  let text = `${MARKER}\n## Spec review: ${verdictOf(review)}\n\n${introductionOf(review)}\n${review.gate ? gateText(review.gate) : ""}`;
  let heading = "";
  let shown = 0;
  for (const block of blocks) {
    const next = `${block.heading === heading ? "" : `\n${block.heading}\n`}${block.text}\n`;
    if (text.length + next.length > limit - RESERVE) break;
    text += next;
    heading = block.heading;
    shown += 1;
  }
  const hidden = blocks.length - shown;
  return hidden === 0
    ? text
    : `${text}\n**${hidden} more not shown**: the report would not fit into a comment. \`--all\` prints everything.\n`;
}

/** The counts in one line: `2 breaking, 1 compatible, 3 documentation`. */
export function verdictOf({ base, changes, problems = [], staleAcceptances: stale = [], gate }: Review): string {
  const counts = SECTIONS.map(([severity]) => [
    changes.filter((change) => change.severity === severity).length,
    severity,
  ]);
  const parts = counts.filter(([count]) => count !== 0).map(([count, severity]) => `${count} ${severity}`);
  if (parts.length === 0) parts.push(base === undefined ? "everything is new" : "nothing changed");
  const accepted = changes.filter((change) => change.accepted).length;
  if (accepted > 0) parts.push(`${accepted} of them accepted`);
  const fresh = problems.filter(({ isNew }) => isNew);
  const errors = fresh.filter(({ severity }) => severity === "error").length;
  const warnings = fresh.length - errors;
  if (errors > 0) parts.push(errors === 1 ? "1 new lint error" : `${errors} new lint errors`);
  if (warnings > 0) parts.push(warnings === 1 ? "1 new lint warning" : `${warnings} new lint warnings`);
  if (stale.length > 0) parts.push("accepted changes to prune");
  if (gate?.missing) parts.push("changeset missing");
  return parts.join(", ");
}

function introductionOf({ base, head, changes }: Review): string {
  if (base === undefined) return `${codeSpan(head)} has no older version to compare with, so nothing can break.`;
  const compared = `From ${codeSpan(base)} to ${codeSpan(head)}.`;
  if (changes.length > 0) return compared;
  return `${compared} The contract says the same in both; order and layout are not compared.`;
}

interface Block {
  readonly heading: string;
  readonly text: string;
}

function changeBlocks(changes: readonly Change[], severity: Severity): Block[] {
  const heading = SECTIONS.find(([name]) => name === severity)?.[1] ?? severity;
  let previous: string | undefined;
  return changes
    .filter((change) => change.severity === severity)
    .map((change) => {
      const where = whereOf(change);
      const title = where === previous ? "" : `\n**${where}**\n\n`;
      previous = where;
      return { heading: `### ${heading}`, text: `${title}${changeText(change)}` };
    });
}

/** The operations that a change reaches: the first by name, the others counted when they are many. */
function whereOf({ operations }: Change): string {
  const names = operations.map(({ name }) => codeSpan(name));
  const rest = names.length - MAX_NAMES;
  return rest > 0 ? `${names.slice(0, MAX_NAMES).join(", ")} and ${rest} more` : names.join(", ");
}

function changeText({
  message,
  rule,
  why,
  remedy,
  severity,
  types,
  base,
  head,
  fingerprint,
  accepted,
}: Change): string {
  const mark = severity === "breaking" ? ` ${codeSpan(fingerprint)}` : "";
  const lines = [`- ${prose(message)} (${codeSpan(rule)}${mark})`];
  if (accepted)
    lines.push(
      `  **accepted** as ${accepted.reason} by ${prose(accepted.by)} until ${accepted.expires}: ${prose(accepted.evidence)}`,
    );
  if (severity === "breaking" || severity === "risky") {
    lines.push(`  ${prose(why)}`);
    if (remedy !== undefined) lines.push(`  Instead: ${prose(remedy)}`);
  }
  if (types) lines.push(`  type ${codeSpan(types.before)} → ${codeSpan(types.after)}`);
  const places = [placeText("base", base), placeText("head", head)].filter((place) => place !== undefined);
  lines.push(...places.map((place) => `  ${place}`));
  return lines.join("  \n");
}

function placeText(side: string, place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const value = place.value === undefined ? undefined : JSON.stringify(place.value);
  const shown = value !== undefined && value.length <= SHORT_VALUE ? `: ${codeSpan(value)}` : "";
  return `${side} ${codeSpan(`${place.file}:${place.line}`)}${shown}`;
}

/** New problems one by one; the others as a total, for they are not this change's. */
function problemBlocks(problems: readonly Problem[]): Block[] {
  const heading = "### Lint\n";
  const sorted = problems.filter(({ isNew }) => isNew).toSorted((one, other) => rank(one) - rank(other));
  const blocks = sorted.map(({ severity, rule, message, file, line }) => ({
    heading,
    text: `- ${severity === "error" ? "**error**" : "warning"} ${prose(message)} (${codeSpan(rule)}) ${codeSpan(`${file}:${line}`)}`,
  }));
  const old = problems.length - blocks.length;
  return old === 0
    ? blocks
    : [...blocks, { heading, text: `- ${old} more in the document that this change does not add` }];
}

function staleBlocks(stale: readonly string[]): Block[] {
  return stale.map((text) => ({ heading: "### Accepted changes to prune\n", text: `- ${prose(text)}` }));
}

/** What each package needs, and the changeset to paste when something is missing. */
function gateText({ since, rows, missing }: Gate): string {
  const lines = rows.map(
    ({ name, version, needed, declared, isEnough }) =>
      `| ${codeSpan(name)} | ${version} | ${needed} | ${declared} | ${isEnough ? "enough" : "**missing**"} |`,
  );
  const table = `\nSince ${codeSpan(since)}:\n\n| package | version | needs | declared | |\n| --- | --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  if (!missing) return table;
  const fence = "`".repeat(Math.max(3, ...[...missing.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${table}\nAdd ${codeSpan(`.changeset/${missing.name}.md`)}, or let \`--write-changeset\` write it:\n\n${fence}\n${missing.text}${fence}\n`;
}

function rank({ severity }: Problem): number {
  return severity === "error" ? 0 : 1;
}
