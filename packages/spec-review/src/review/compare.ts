import { type Change, changeOf } from "../changes/change.ts";
import { SEVERITIES, type Severity } from "../checks/rule.ts";
import type { Document } from "../documents/document.ts";
import { type Cause, type JudgeOptions, judge } from "../judge/judge.ts";
import type { Cursor } from "../source/cursor.ts";
import { readDocument, withReadableErrors } from "./reading.ts";

/** What may be decided otherwise than usual. */
export interface CompareOptions extends JudgeOptions {
  /** Severities by rule. */
  readonly severities?: Readonly<Record<string, Severity>> | undefined;
}

/** What changed between two documents, worst first, in the order of the operations. */
export function compareDocuments(
  base: Document,
  head: Document,
  { severities = {}, ...options }: CompareOptions = {},
): Change[] {
  return withReadableErrors([base, head], () => {
    const [before, after] = [readDocument(base), readDocument(head)];
    const faults = before.faults.map(({ at }) => at);
    const causes = judge(before.root, after.root, options).filter((cause) => !isFrom(faults, cause));
    const changes = causes.map((cause) => changeOf(cause, base, head));
    const judged = changes.map((change) => ({ ...change, severity: severities[change.rule] ?? change.severity }));
    return SEVERITIES.flatMap((severity) => judged.filter((change) => change.severity === severity));
  });
}

/** Whether a difference is only that a part of the base, which could not be understood, says something now. */
function isFrom(faults: readonly Cursor[], { base, head }: Cause): boolean {
  return faults.some(({ pointer }) =>
    [base, head].some((at) => at !== undefined && (at.pointer === pointer || at.pointer.startsWith(`${pointer}/`))),
  );
}
