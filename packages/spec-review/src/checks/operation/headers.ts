import type { Rule, Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { compareWords } from "../schema/words.ts";
import { type OperationScene, notingOn } from "./operation-check.ts";
import { compareWritten } from "./wire-form.ts";
import { code } from "../../text/code.ts";

const requiredRemoved = {
  id: "header-removed",
  kind: "widening",
  about: "A header that every answer had is gone.",
  remedy: "Keep sending the header.",
} as const;
const optionalRemoved = {
  id: "optional-header-removed",
  kind: "risky",
  about: "An optional header is no longer described.",
} as const;
const added = { id: "header-added", kind: "compatible", about: "A header is new." } as const;
const requiredAdded = {
  id: "header-required-added",
  kind: "narrowing",
  about: "A header is always there that was not before; clients have to send it in their answer to a webhook.",
  remedy: "Make the header optional.",
} as const;
const becameRequired = {
  id: "header-became-required",
  kind: "narrowing",
  about: "A header that could be left out is always there.",
  remedy: "Keep it optional.",
} as const;
const becameOptional = {
  id: "header-became-optional",
  kind: "widening",
  about: "A header that was always there may be missing.",
  remedy: "Keep sending the header.",
} as const;

export const HEADER_RULES: readonly Rule[] = [
  requiredRemoved,
  optionalRemoved,
  added,
  requiredAdded,
  becameRequired,
  becameOptional,
];

/** Compares the headers of an answer or of a part. Header names are case-insensitive. */
export function compareHeaders(scene: OperationScene, base: Cursor, head: Cursor, side: Side): void {
  const found = (rule: Rule, message: string, one?: Cursor, other?: Cursor) =>
    scene.found(rule, message, one, other, side);
  const [before, after] = [headersOf(base), headersOf(head)];
  for (const [key, [written, one]] of before) {
    const [, other] = after.get(key) ?? [];
    const name = code(written);
    const was = one.get("required") === true;
    if (!other) {
      found(was ? requiredRemoved : optionalRemoved, `header ${name} was removed`, one, head);
      continue;
    }
    const is = other.get("required") === true;
    if (is && !was) found(becameRequired, `header ${name} is required`, one, other);
    if (was && !is) found(becameOptional, `header ${name} is optional`, one, other);
    compareWritten(scene, one, other, side, `header ${name}`);
    compareWords(notingOn(scene, side), one, other, "header");
  }
  for (const [key, [written, other]] of after) {
    if (!before.has(key))
      found(other.get("required") === true ? requiredAdded : added, `header ${code(written)} was added`, base, other);
  }
}

/** Headers by their names in lower case, with the name as it is written. `Content-Type` is described by the media types. */
function headersOf(response: Cursor): Map<string, [string, Cursor]> {
  const entries = (response.at("headers")?.entries() ?? []).map(([name, at]): [string, [string, Cursor]] => [
    name.toLowerCase(),
    [name, at.resolve()],
  ]);
  return new Map(entries.filter(([name, [, at]]) => name !== "content-type" && !at.isNowhere));
}
