import { styleText } from "node:util";

import type { Change } from "../changes/change.ts";
import { type Group, grouped, placesOf, shortPlace } from "./groups.ts";
import { lineDiff } from "./line-diff.ts";
import { plain } from "../text/code.ts";
import { visible } from "../text/visible.ts";
import { lintText, verdictOf } from "../review/summary.ts";
import type { Review } from "../review/found.ts";
import type { Severity } from "../checks/rule.ts";

/** How a report for the terminal is written. */
export interface TextOptions {
  /** Characters in a line. Default: 100. */
  readonly width?: number;
  /** Whether to use colours. Default: no. */
  readonly color?: boolean;
  /** Whether to show every place of what is the same in many. Default: no. */
  readonly all?: boolean;
}

/** More operations than these are counted. */
const MAX_NAMES = 4;

/** Longer examples are left to the HTML report. */
const MAX_EXAMPLE_LINES = 12;

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<Severity, Style> = {
  breaking: "red",
  risky: "yellow",
  compatible: "green",
  statement: "cyan",
  documentation: "blue",
};

/** A review for a person at a terminal. */
export function toText(review: Review, { width = 100, color = false, all = false }: TextOptions = {}): string {
  const paint = (style: Style, text: string) => (color ? styleText(style, text, { validateStream: false }) : text);
  const lines = [paint("bold", `Spec review: ${verdictOf(review)}`), `${review.base ?? "nothing"} → ${review.head}`];
  for (const group of grouped(review.changes)) lines.push("", ...changeLines(group, width, paint, all));
  for (const { title, file, line, message } of review.unsound ?? [])
    lines.push("", ...wrapped(`not compared: ${title}, ${file}:${line} ${plain(message)}`, width, ""));
  for (const text of review.staleAcceptances ?? []) lines.push("", ...wrapped(plain(text), width, ""));
  for (const { severity, message, rule, file, line } of (review.problems ?? []).filter(({ isNew }) => isNew))
    lines.push("", ...wrapped(`lint ${severity} ${file}:${line} ${message} (${rule})`, width, "  "));
  const lint = lintText(review);
  if (lint !== undefined) lines.push("", ...wrapped(`lint: ${lint}`, width, ""));
  if (review.gate?.missing)
    lines.push("", `Add .changeset/${review.gate.missing.name}.md:`, "", review.gate.missing.text.trimEnd());
  return `${lines.join("\n")}\n`;
}

function changeLines(
  group: Group,
  width: number,
  paint: (style: Style, text: string) => string,
  isWhole: boolean,
): string[] {
  const { change, all } = group;
  const { severity, rule, message, why, remedy, operations, types, examples, accepted } = change;
  const label = accepted ? `${severity}, accepted as ${accepted.reason}` : severity;
  const print = all.length > 1 ? "" : ` ${change.fingerprint}`;
  const lines = [`${paint(STYLES[severity], label)} ${paint("dim", `${rule}${print}`)}`];
  lines.push(...wrapped(plain(message), width, "  "));
  lines.push(...wrapped(operationsText(operations), width, "  in "));
  if (severity === "breaking" || severity === "risky") lines.push(...wrapped(why, width, "  "));
  if (remedy !== undefined) lines.push(...wrapped(remedy, width, "  instead: "));
  if (types) lines.push(...wrapped(`${types.before} → ${types.after}`, width, "  type "));
  if (examples) lines.push(...exampleLines(examples, paint));
  const [places, rest] = placesOf(group, placesText, isWhole);
  if (all.length === 1) return [...lines, paint("dim", `  ${places.join("")}`)];
  const prints = all.map(({ fingerprint }) => fingerprint);
  const each = places.map((place, index) => `${place} ${prints[index]}`);
  return [
    ...lines,
    ...[`in ${all.length} places:`, ...each, ...(rest ? [rest] : [])].map((line) => paint("dim", `  ${line}`)),
  ];
}

function placesText({ base, head }: Change): string {
  return [base, head].flatMap((place) => (place ? [shortPlace(place)] : [])).join(" → ");
}

function exampleLines(
  { before = "", after = "" }: NonNullable<Change["examples"]>,
  paint: (style: Style, text: string) => string,
): string[] {
  const lines = (lineDiff(before, after, 0) ?? []).flat().map(({ mark, text }) => visible(`${mark} ${text}`));
  const shown = lines
    .slice(0, MAX_EXAMPLE_LINES)
    .map((line) => paint(line.startsWith("+") ? "green" : "red", `    ${line}`));
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, paint("dim", `    and ${rest} more lines`)] : shown;
}

function operationsText(operations: Change["operations"]): string {
  const names = operations.map(({ name }) => name);
  const rest = names.length - MAX_NAMES;
  return rest > 0 ? `${names.slice(0, MAX_NAMES).join(", ")} and ${rest} more` : names.join(", ");
}

/** Text in lines of at most a width; the first starts with the label, the others are indented by as much. */
function wrapped(text: string, width: number, label: string): string[] {
  const lines: string[] = [];
  let line = label;
  for (const word of visible(text).split(/\s+/)) {
    if (line.length + word.length > width && line.trim() !== "" && line !== label) {
      lines.push(line.trimEnd());
      line = " ".repeat(label.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
