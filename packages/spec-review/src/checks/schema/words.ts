import type { Rule } from "../rule.ts";
import type { Shape } from "../../schema/shape.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type Check, type Scene, onlyIn, shown } from "../check.ts";

const described = {
  id: "description-changed",
  kind: "documentation",
  about: "A text, an example or a mark for readers is another.",
} as const;
const deprecated = {
  id: "deprecated-changed",
  kind: "documentation",
  about: "Something is marked as deprecated, or no longer.",
} as const;
const defaulted = {
  id: "default-changed",
  kind: "risky",
  about: "What is assumed for a missing value is another.",
  remedy: "Keep the default, and let clients ask for the new behaviour.",
} as const;
const knownAdded = {
  id: "known-value-added",
  kind: "compatible",
  about: "A value joins x-extensible-enum, the known values of an open list.",
} as const;
const knownRemoved = {
  id: "known-value-removed",
  kind: "risky",
  about: "A value is no longer among the known ones of an open list.",
  remedy: "Leave the value in the list, and describe that it no longer comes.",
} as const;
const rewritten = {
  id: "xml-changed",
  kind: "risky",
  about: "The names or the form of XML elements are others; clients that speak JSON do not notice.",
  remedy: "Keep the old form, or offer the new one as another media type.",
} as const;
const exampled = {
  id: "example-changed",
  kind: "documentation",
  about: "An example is another, and so is what a mock answers.",
} as const;
const evidenceRaised = {
  id: "evidence-raised",
  kind: "documentation",
  about: "A statement is known better than before (x-evidence).",
} as const;
const evidenceLowered = {
  id: "evidence-lowered",
  kind: "documentation",
  about: "A statement is known less well than before (x-evidence), or no longer says how well.",
} as const;

/** Levels of evidence, from what nobody has shown to what the project began with. */
const LEVELS = ["assumed", "observed", "documented", "seed"];

/** Keywords for readers. */
export const WORDS = ["title", "summary", "description", "externalDocs", "x-sensitive"] as const;

const EXAMPLES = ["example", "examples"] as const;

/** What a schema says beside which values fit. */
export const words: Check = {
  rules: [
    described,
    exampled,
    deprecated,
    defaulted,
    rewritten,
    knownAdded,
    knownRemoved,
    evidenceRaised,
    evidenceLowered,
  ],
  compare(scene) {
    for (const keyword of WORDS) compareKeyword(scene, described, keyword);
    compareKeyword(scene, deprecated, "deprecated");
    for (const keyword of EXAMPLES) compareKeyword(scene, exampled, keyword);
    compareEvidence(stated(scene.base, "x-evidence"), stated(scene.head, "x-evidence"), scene.found);
    compareKeyword(scene, defaulted, "default");
    compareKeyword(scene, rewritten, "xml");
    const [before, after] = [stated(scene.base, "x-extensible-enum"), stated(scene.head, "x-extensible-enum")];
    if (!before || !after) return;
    const [old, now] = [before, after].map(({ value }) => (Array.isArray(value) ? value.map(String) : []));
    const [lost, gained] = [onlyIn(old!, now!), onlyIn(now!, old!)];
    if (gained.length > 0) scene.found(knownAdded, `also knows ${shown(gained)}`, before, after);
    if (lost.length > 0) scene.found(knownRemoved, `no longer knows ${shown(lost)}`, before, after);
  },
};

/** Compares one field for readers of anything that is no schema: an operation, a parameter, a response. */
export function compareWords(base: Cursor, head: Cursor, found: Scene["found"]): void {
  for (const keyword of [...WORDS, "tags"]) compareField(described, keyword, base.at(keyword), head.at(keyword), found);
  compareField(deprecated, "deprecated", base.at("deprecated"), head.at("deprecated"), found);
  for (const keyword of EXAMPLES) compareField(exampled, keyword, base.at(keyword), head.at(keyword), found);
  compareEvidence(base.at("x-evidence"), head.at("x-evidence"), found);
}

function compareEvidence(before: Cursor | undefined, after: Cursor | undefined, found: Scene["found"]): void {
  if (before?.value === after?.value) return;
  const [old, now] = [before, after].map((at) => (typeof at?.value === "string" ? at.value : "nothing"));
  const isRaised = LEVELS.indexOf(now!) > LEVELS.indexOf(old!);
  found(isRaised ? evidenceRaised : evidenceLowered, `the evidence is another: ${old} → ${now}`, before, after);
}

function compareKeyword({ base, head, found }: Scene, rule: Rule, keyword: string): void {
  compareField(rule, keyword, stated(base, keyword), stated(head, keyword), found);
}

function compareField(
  rule: Rule,
  keyword: string,
  before: Cursor | undefined,
  after: Cursor | undefined,
  found: Scene["found"],
): void {
  const [old, now] = [before, after].map((at) => JSON.stringify(at?.value));
  // Saying that something is not deprecated is the same as not saying that it is.
  const isSame = keyword === "deprecated" ? (before?.value ?? false) === (after?.value ?? false) : isSameText(old, now);
  if (isSame || isMoved(before, after)) return;
  found(rule, `\`${keyword}\` ${before ? (after ? "changed" : "was removed") : "was added"}`, before, after);
}

/** The same reference can lead to another text in the other document. */
function isSameText(old: string | undefined, now: string | undefined): boolean {
  return old === now && old?.includes('"$ref"') !== true;
}

/** A reference to the same example in another file is read through, and only its text counts. */
function isMoved(before: Cursor | undefined, after: Cursor | undefined): boolean {
  return before !== undefined && after !== undefined && readThrough(before) === readThrough(after);
}

function readThrough(at: Cursor): string {
  const target = at.resolve();
  const members = target.entries();
  if (members.length === 0) return JSON.stringify(target.value);
  const lines = members.map(([name, member]) => `${JSON.stringify(name)}:${readThrough(member)}`);
  return Array.isArray(target.value) ? `[${lines.join()}]` : `{${lines.toSorted().join()}}`;
}

function stated(shape: Shape, keyword: string): Cursor | undefined {
  for (const part of shape.parts) {
    const found = part.at(keyword);
    if (found) return found;
  }
  return undefined;
}
