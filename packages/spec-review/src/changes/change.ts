import { dirname } from "node:path";

import type { Acceptance } from "./acceptance.ts";
import { type Document, shownPath } from "../documents/document.ts";
import type { Cause, Reach } from "../judge/judge.ts";
import { type Severity, type Side, whyOf } from "../checks/rule.ts";
import { examplesOf } from "./examples.ts";
import type { Cursor } from "../source/cursor.ts";
import { subjectOf, withoutMember } from "./subject.ts";
import { type TypeChange, typesOf } from "./type-change.ts";
import { typeTextAt } from "../schema/type-text.ts";
import { code, listed } from "../text/code.ts";

/** A place in one of the two documents. */
export interface Place {
  /** Relative path of the file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** JSON pointer in that file. */
  readonly pointer: string;
  /** What the document says there, when that is a single value or a list of them. */
  readonly value: unknown;
}

/** One difference between the two documents: a shared component's is one change, with the operations that it reaches. */
export interface Change {
  readonly severity: Severity;
  readonly rule: string;
  /** What changed, in a sentence. */
  readonly message: string;
  /** Why it matters to clients, or why not. */
  readonly why: string;
  /** How to make the change without breaking anybody; undefined when it breaks nobody. */
  readonly remedy: string | undefined;
  /** Whether clients send or receive what changed. */
  readonly side: Side;
  /** Who is hit; what belongs to no operation has one entry that says what it is. */
  readonly operations: readonly Reach[];
  readonly base: Place | undefined;
  readonly head: Place | undefined;
  /** The type before and after, as generated code has it; undefined when the change is not about a schema with a name. */
  readonly types: TypeChange | undefined;
  /** The examples that differ, as JSON, so as a mock answers with them; undefined when the change is about none. */
  readonly examples: { readonly before: string | undefined; readonly after: string | undefined } | undefined;
  /** 12 hexadecimal digits, the same as long as rule, place and message are. */
  readonly fingerprint: string;
  /** The entry by which a breaking change may land. */
  readonly accepted?: Acceptance;
}

const FINGERPRINT_LENGTH = 12;

// An `import` would load all that the module can do, which takes longer than most comparisons.
const { createHash } = process.getBuiltinModule("node:crypto");

/** What of a document is needed to name places in it. */
export type Named = Pick<Document, "path" | "root">;

export function changeOf(cause: Cause, base: Named, head: Named): Change {
  const { rule, severity, side, reach } = cause;
  const examples = rule.id === "example-changed" ? examplesOf(cause) : undefined;
  const [baseAt, headAt] = [examples?.base ?? cause.base, examples?.head ?? cause.head];
  const [before, after] = [placeOf(baseAt, base), placeOf(headAt, head)];
  const place = cause.head ?? cause.base;
  const said = examples && examples.names.length > 0 ? examplesMessage(examples.names) : cause.message;
  const about = withoutMember(place ? subjectOf(place) : "", said);
  const subject = (about === "" ? "" : code(about)) + insteadOf(cause);
  const message = sentence(subject === "" ? said : `${subject}: ${said}`);
  const isHarmful = severity === "breaking" || severity === "risky";
  return {
    severity,
    rule: rule.id,
    message,
    why: whyOf(rule, side),
    remedy: isHarmful ? rule.remedy : undefined,
    side,
    operations: reach,
    base: before,
    head: after,
    types: severity === "documentation" || severity === "statement" ? undefined : typesOf(cause),
    examples: examples && { before: examples.before, after: examples.after },
    fingerprint: createHash("sha256")
      .update([rule.id, baseAt ? nameOf(baseAt, base) : headAt && nameOf(headAt, head), message].join("\n"))
      .digest("hex")
      .slice(0, FINGERPRINT_LENGTH),
  };
}

/** A place as it is called wherever the document is: what its own file is called says nothing about the change. */
function nameOf(at: Cursor, { path }: Named): string {
  const file = at.source.path === path ? "" : shownPath(at.source.path, dirname(path));
  return `${file}#${at.pointer}`;
}

function examplesMessage(names: readonly string[]): string {
  return names.length === 1 ? `the example ${listed(names)} is another` : `the examples ${listed(names)} are others`;
}

function placeOf(at: Cursor | undefined, { root }: Named): Place | undefined {
  if (!at) return undefined;
  const isShort =
    typeof at.value !== "object" || (Array.isArray(at.value) && at.value.every((item) => typeof item !== "object"));
  return {
    file: shownPath(at.source.path, root),
    line: at.line,
    pointer: `#${at.pointer}`,
    value: isShort ? at.value : undefined,
  };
}

/** Where a reference leads to another component than before, the message has to say so. */
function insteadOf({ base, head }: Cause): string {
  const [before, after] = [base, head].map((at) => (at ? subjectOf(at) : ""));
  const isComponent = (at: Cursor | undefined) => at !== undefined && typeTextAt(at)?.kind === "component";
  return before !== after && isComponent(base) && isComponent(head) ? ` in place of ${code(before)}` : "";
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
