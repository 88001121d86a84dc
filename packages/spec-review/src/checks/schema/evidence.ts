import type { Cursor } from "../../source/cursor.ts";
import { isSameValue } from "../../source/values.ts";
import { code } from "../../text/code.ts";
import type { Noting } from "../check.ts";
import type { Rule } from "../rule.ts";

const raised = {
  id: "evidence-raised",
  kind: "statement",
  about: "A statement is known better than before (x-evidence).",
} as const;
const lowered = {
  id: "evidence-lowered",
  kind: "statement",
  about: "A statement is known less well than before (x-evidence), or no longer says how well.",
} as const;
const changed = {
  id: "evidence-changed",
  kind: "statement",
  about: "What shows a statement (x-evidence) is another, and as good as before.",
} as const;

export const EVIDENCE_RULES: readonly Rule[] = [raised, lowered, changed];

/** Levels of evidence, from what nobody has shown to what the project began with. */
const LEVELS = ["assumed", "observed", "documented", "seed"];

/** Compares how well something is known: a level, or an object with one and what shows it. */
export function compareEvidence({ found }: Noting, before: Cursor | undefined, after: Cursor | undefined): void {
  if (isSameValue(before?.value, after?.value)) return;
  const [old, now] = [levelOf(before), levelOf(after)];
  if (old !== now) {
    const rule = LEVELS.indexOf(now) > LEVELS.indexOf(old) ? raised : lowered;
    found(rule, `the evidence is another: ${code(old)} → ${code(now)}`, before, after);
  } else if (isObject(before?.value) && isObject(after?.value))
    found(changed, `what shows it is another; it is ${code(now)} as before`, before, after);
}

function levelOf(at: Cursor | undefined): string {
  const level = isObject(at?.value) ? at?.get("level") : at?.value;
  return typeof level === "string" ? level : "nothing";
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
