import { createHash } from "node:crypto";

import type { Acceptance } from "./acceptance.ts";
import { type Document, shownPath } from "./document.ts";
import type { Cause, Reach } from "./judge/judge.ts";
import { type Severity, type Side, whyOf } from "./rule.ts";
import { examplesOf } from "./examples.ts";
import { componentOfFile } from "./source/component-file.ts";
import { type Cursor, segmentsOf } from "./source/cursor.ts";
import { typeTextAt } from "./type-text.ts";

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
  readonly types: { readonly of: string; readonly before: string; readonly after: string } | undefined;
  /** The examples that differ, as JSON, so as a mock answers with them; undefined when the change is about none. */
  readonly examples: { readonly before: string | undefined; readonly after: string | undefined } | undefined;
  /** 12 hexadecimal digits, the same as long as rule, place and message are. */
  readonly fingerprint: string;
  /** The entry by which a breaking change may land. */
  readonly accepted?: Acceptance;
}

const FINGERPRINT_LENGTH = 12;

/** Longer types are shown around the difference, with so many words of what is the same. */
const MAX_TYPE_LENGTH = 160;
const KEPT_WORDS = 4;

/** Where a member is only in one of the documents. */
export const NO_TYPE = "(not described)";

export function changeOf(cause: Cause, base: Document, head: Document): Change {
  const { rule, severity, side, reach } = cause;
  const examples = rule.id === "example-changed" ? examplesOf(cause) : undefined;
  const [baseAt, headAt] = [examples?.base ?? cause.base, examples?.head ?? cause.head];
  const [before, after] = [placeOf(baseAt, base), placeOf(headAt, head)];
  const place = cause.head ?? cause.base;
  const said = examples && examples.names.length > 0 ? examplesMessage(examples.names) : cause.message;
  const subject = withoutMember(place ? subjectOf(place) : "", said) + insteadOf(cause);
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
    types: severity === "documentation" ? undefined : typesOf(cause),
    examples: examples && { before: examples.before, after: examples.after },
    fingerprint: createHash("sha256")
      .update([rule.id, (before ?? after)?.file, (before ?? after)?.pointer, message].join("\n"))
      .digest("hex")
      .slice(0, FINGERPRINT_LENGTH),
  };
}

function examplesMessage(names: readonly string[]): string {
  const listed = names.map((name) => `\`${name}\``).join(", ");
  return names.length === 1 ? `the example ${listed} is another` : `the examples ${listed} are others`;
}

function placeOf(at: Cursor | undefined, { root }: Document): Place | undefined {
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

function typesOf({ rule, base, head }: Cause): Change["types"] {
  const [before, after] = [base && typeTextAt(base), head && typeTextAt(head)];
  if (rule.id.startsWith("parameter-") && Boolean(before) !== Boolean(after))
    return { of: (after ?? before)!.name, before: before?.text ?? NO_TYPE, after: after?.text ?? NO_TYPE };
  if (!before || !after || before.text === after.text) return undefined;
  const isSameThing = before.name === after.name || (before.isWhole && after.isWhole);
  const at = (after.depth < before.depth ? base : head) ?? head;
  const of = at ? subjectOf(at).slice(1, -1) : after.name;
  if (isSameThing) return { of, ...shortened(before.text, after.text) };
  // Something that is only on one side is compared with the schema around it on the other.
  return { of, ...(before.depth < after.depth ? shortened(NO_TYPE, after.text) : shortened(before.text, NO_TYPE)) };
}

/** Two texts in a few words: of long ones, what both begin or end with is left out. */
function shortened(before: string, after: string): { before: string; after: string } {
  const words = [before, after].map((text) => text.split(" "));
  const [one = [], other = []] = words;
  const isSame = (position: number) => one.at(position) === other.at(position);
  let start = 0;
  while (start < Math.min(one.length, other.length) && isSame(start)) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && isSame(-1 - end)) end += 1;
  const [short, shorter] = words.map((list, index) => {
    const text = index === 0 ? before : after;
    if (text.length <= MAX_TYPE_LENGTH) return text;
    const from = Math.max(start - KEPT_WORDS, KEPT_WORDS);
    const head =
      start > 2 * KEPT_WORDS ? [...list.slice(0, KEPT_WORDS), "…", ...list.slice(from, start)] : list.slice(0, start);
    const tail =
      end > KEPT_WORDS ? [...list.slice(list.length - end).slice(0, KEPT_WORDS), "…"] : list.slice(list.length - end);
    const shown = [...head, ...list.slice(start, list.length - end), ...tail].join(" ");
    return shown.length > 2 * MAX_TYPE_LENGTH ? `${shown.slice(0, 2 * MAX_TYPE_LENGTH)}…` : shown;
  });
  return { before: short ?? before, after: shorter ?? after };
}

/** Where a reference leads to another component than before, the message has to say so. */
function insteadOf({ base, head }: Cause): string {
  const [before, after] = [base, head].map((at) => (at ? subjectOf(at) : ""));
  const isComponent = [base, head].every((at) => at && typeTextAt(at)?.isWhole);
  return isComponent && before !== after ? ` in place of ${before}` : "";
}

/** What a pointer is about, as a path of names: `Order.status`, `body.items[].sku`, `answer 200`. */
export function subjectOf({ pointer, source }: { pointer: string; source: { path: string; value?: unknown } }): string {
  const segments = segmentsOf(pointer);
  const file = componentOfFile(pointer, source.path);
  let text = file ?? "";
  for (let index = 0; index < segments.length; index += 1) {
    const [segment = "", next = ""] = segments.slice(index);
    if (segment === "components") {
      text = segments[index + 2] ?? "components";
      index += 2;
    } else if (segment === "properties" && next !== "") {
      text += text === "" ? next : `.${next}`;
      index += 1;
    } else if (segment === "items") text += "[]";
    else if (segment === "requestBody") text = "body";
    else if (segment === "responses") text = next === "" ? "answers" : `answer ${next}`;
    else if (segment === "headers") text = `${text}${text === "" ? "" : " "}header ${next}`;
    else if (segment === "parameters") text = parameterAt(source.value, segments.slice(0, index + 2)) ?? text;
  }
  return text === "" ? "" : `\`${text}\``;
}

/** A parameter by its name, which the pointer has only for components. */
function parameterAt(document: unknown, segments: readonly string[]): string | undefined {
  const parameter = segments.reduce<unknown>(
    (at, segment) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[segment] : undefined),
    document,
  );
  const name = typeof parameter === "object" && parameter !== null && "name" in parameter ? parameter.name : undefined;
  return typeof name === "string" ? `parameter ${name}` : undefined;
}

/** A message that starts with the name of a member needs only what is around it. */
function withoutMember(subject: string, message: string): string {
  const [, parameter] = /^`parameter (.+)`$/.exec(subject) ?? [];
  if (parameter !== undefined && message.includes(`parameter \`${parameter}\``)) return "";
  const [, name] = /^`([^`]+)` (?:was|has|may|is)/.exec(message) ?? [];
  if (name === undefined || subject.slice(1, -1).split(/[. ]/).at(-1) !== name) return subject;
  const around = subject.slice(1, -2 - name.length);
  return around === "" ? "" : `\`${around}\``;
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
