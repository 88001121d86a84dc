import type { Cursor } from "../../source/cursor.ts";
import { code } from "../../text/code.ts";
import type { Rule, Side } from "../rule.ts";
import { compareWords } from "../schema/words.ts";
import { binaryAsAnything, isBinary } from "./binary.ts";
import { ENCODING_RULES, compareEncodings } from "./encoding.ts";
import { isRangeOf, plainName, withoutParameters } from "./media-range.ts";
import { type OperationScene, notingOn, schemaIn } from "./operation-check.ts";

const removed = {
  id: "media-type-removed",
  kind: "replacing",
  about: "A media type is no longer accepted or offered.",
  remedy: "Keep the media type beside the new one.",
} as const;
const added = {
  id: "media-type-added",
  kind: "compatible",
  about: "A further media type is accepted or offered.",
} as const;
const narrowed = {
  id: "media-type-narrowed",
  kind: "narrowing",
  about: "Of a range of media types, such as `*/*`, only some are accepted or offered now.",
  remedy: "Keep the range beside what is in it.",
} as const;
const widened = {
  id: "media-type-widened",
  kind: "widening",
  about: "A range of media types, such as `*/*`, stands where a single one did.",
  remedy: "Keep the media type beside the range, and say that it is what clients get unless they ask otherwise.",
} as const;

export const CONTENT_RULES: readonly Rule[] = [removed, added, narrowed, widened, ...ENCODING_RULES];

/** Compares the media types of a body, parameter or header, and what each carries. */
export function compareContent(scene: OperationScene, base: Cursor, head: Cursor, side: Side): void {
  const [before, after] = [mediaTypesIn(base), mediaTypesIn(head)];
  const matched = new Set<string>();
  for (const [name, one] of before) {
    const [other, at] = coverOf(name, after) ?? [];
    const within = after.filter(([type]) => isRangeOf(name, type));
    if (other !== undefined && at) {
      matched.add(other);
      if (isRangeOf(other, name))
        scene.found(widened, `the media type may be any of ${code(other)} instead of ${code(name)}`, one, at, side);
      compareMediaType(scene, one, at, side, name);
    } else if (within.length > 0) {
      const names = within.map(([type]) => code(type)).join(", ");
      scene.found(narrowed, `the media type is only ${names} instead of any of ${code(name)}`, one, head, side);
      for (const [type, media] of within) {
        matched.add(type);
        compareMediaType(scene, one, media, side, type);
      }
    } else scene.found(removed, `media type ${code(name)} was removed`, one, head, side);
  }
  for (const [name, other] of after)
    if (!matched.has(name)) scene.found(added, `media type ${code(name)} was added`, base, other, side);
}

function compareMediaType(scene: OperationScene, one: Cursor, other: Cursor, side: Side, name: string): void {
  compareWords(notingOn(scene, side), one, other, "mediaType");
  const isForm = /^(?:multipart\/|application\/x-www-form-urlencoded)/.test(name);
  const areBytes =
    !isForm && !/json|xml|^text\//.test(name) && isBinary(one.at("schema"), name) && isBinary(other.at("schema"), name);
  if (!areBytes) {
    const [before, after] = [schemaIn(one), schemaIn(other)].map((schemas) =>
      isForm ? schemas.map(binaryAsAnything) : schemas,
    );
    scene.compare(before!, after!, side, [one, other]);
  }
  scene.compare(schemaIn(one, "itemSchema"), schemaIn(other, "itemSchema"), side, [one, other]);
  compareEncodings(scene, one, other, side);
}

/** A parameter such as `charset` does not make another media type of it. */
function mediaTypesIn(at: Cursor): [string, Cursor][] {
  const entries = (at.at("content")?.entries() ?? []).map(([name, media]): [string, Cursor] => [
    plainName(name),
    media.resolve(),
  ]);
  return entries.filter(([, media]) => !media.isNowhere);
}

function coverOf(name: string, among: readonly [string, Cursor][]): [string, Cursor] | undefined {
  const bare = withoutParameters(name);
  return (
    among.find(([other]) => other === name) ??
    among.find(([other]) => withoutParameters(other) === bare) ??
    among.find(([other]) => isRangeOf(other, name) && !withoutParameters(other).startsWith("*")) ??
    among.find(([other]) => isRangeOf(other, name))
  );
}
