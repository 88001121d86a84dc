import type { Cause } from "../judge/judge.ts";
import { subjectOf } from "./subject.ts";
import { typeTextAt } from "../schema/type-text.ts";

/** The type of what a change is about, before and after. */
export interface TypeChange {
  /** `Order.note`, `body.channel`. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

/** Where a member is only in one of the documents. */
export const NO_TYPE = "(not described)";

/** Longer types are shown around the difference, with so many words of what is the same. */
const MAX_TYPE_LENGTH = 160;
const KEPT_WORDS = 4;

/** As generated code has it; undefined when the change is not about a schema with a name, or the type stays. */
export function typesOf({ rule, base, head }: Cause): TypeChange | undefined {
  const [before, after] = [base && typeTextAt(base), head && typeTextAt(head)];
  if (rule.id.startsWith("parameter-") && Boolean(before) !== Boolean(after))
    return { of: (after ?? before)!.name, before: before?.text ?? NO_TYPE, after: after?.text ?? NO_TYPE };
  if (!before || !after || before.text === after.text) return undefined;
  // That a path variable or a header is called otherwise is no other type.
  const isRenamed = before.kind === "parameter" && after.kind === "parameter";
  if (isRenamed && withoutName(before.text) === withoutName(after.text)) return undefined;
  // Places that a cause has in both documents stand for each other, also where they have other names.
  const isSameThing = before.name === after.name || !rule.id.includes("property");
  const at = (after.depth < before.depth ? base : head) ?? head;
  const of = at ? subjectOf(at) : after.name;
  if (isSameThing) return { of, ...shortened(before.text, after.text) };
  // Something that is only on one side is compared with the schema around it on the other.
  return { of, ...(before.depth < after.depth ? shortened(NO_TYPE, after.text) : shortened(before.text, NO_TYPE)) };
}

function withoutName(member: string): string {
  return member.slice(member.indexOf(": "));
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
