import { existsSync, readFileSync } from "node:fs";

import { LineCounter, parseDocument } from "yaml";

import { BadInput } from "../source/bad-input.ts";
import { type Acceptance, REASONS } from "../changes/acceptance.ts";
import type { Change } from "../changes/change.ts";
import { code } from "../text/code.ts";

const FIELDS = ["rule", "fingerprint", "reason", "evidence", "by", "expires"] as const;

/** The entries of a file; none when there is no such file. */
export function readAcceptances(path: string, shown: string): Acceptance[] {
  if (!existsSync(path)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  const [problem] = document.errors;
  if (problem) throw new BadInput(`Cannot read ${shown}: ${problem.message}`, { cause: problem });
  const entries: unknown = document.toJS() ?? [];
  if (!Array.isArray(entries))
    throw new BadInput(`Cannot read ${shown}: expected a list of accepted changes, but it is ${typeof entries}.`);
  return entries.map((entry: unknown, index) => {
    const node = document.getIn([index], true);
    const offset =
      typeof node === "object" && node && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
    return checked(entry, `${shown}:${lines.linePos(offset).line}`);
  });
}

function checked(entry: unknown, place: string): Acceptance {
  const members = typeof entry === "object" && entry ? (entry as Record<string, unknown>) : {};
  const wrong = FIELDS.filter((field) => typeof members[field] !== "string" || members[field] === "");
  if (wrong.length > 0)
    throw new BadInput(`${place} needs a text for ${wrong.join(", ")}. Quote what YAML reads as a number.`);
  const unknown = Object.keys(members).filter((name) => !FIELDS.some((field) => field === name));
  if (unknown.length > 0)
    throw new BadInput(`${place} has ${unknown.join(", ")}, but an entry has only ${FIELDS.join(", ")}.`);
  const { rule, fingerprint, reason, evidence, by, expires } = members as Record<(typeof FIELDS)[number], string>;
  const known = REASONS.find((candidate) => candidate === reason);
  if (!known) throw new BadInput(`${place} has the reason ${reason}, but expected one of ${REASONS.join(", ")}.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expires))
    throw new BadInput(`${place} expires on ${expires}, but expected a day such as 2027-01-31.`);
  return { rule, fingerprint, reason: known, evidence, by, expires, place };
}

/** Changes with the entries that accept them. An entry that has expired accepts nothing. */
export function withAcceptances(changes: readonly Change[], entries: readonly Acceptance[], today: string): Change[] {
  return changes.map((change) => {
    const accepted = entries.find((entry) => isFor(entry, change) && entry.expires >= today);
    return accepted ? { ...change, accepted } : change;
  });
}

/** What is wrong with the entries: a list that nobody prunes ends up accepting what it was never meant for. */
export function staleAcceptances(entries: readonly Acceptance[], changes: readonly Change[], today: string): string[] {
  return entries.flatMap((entry) => {
    const what = `${code(entry.rule)} with the fingerprint ${code(entry.fingerprint)}`;
    if (entry.expires < today)
      return [`${code(entry.place)} expired on ${entry.expires}: remove it, or decide about ${what} again.`];
    return changes.some((change) => isFor(entry, change))
      ? []
      : [`${code(entry.place)} accepts nothing, for there is no ${what}: remove it.`];
  });
}

function isFor({ rule, fingerprint }: Acceptance, change: Change): boolean {
  return rule === change.rule && fingerprint === change.fingerprint;
}
