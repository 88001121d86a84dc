import type { Rule, Side } from "../rule.ts";
import type { Cursor } from "../../source/cursor.ts";
import { compareWords } from "../schema/words.ts";
import { type OperationScene, schemaIn } from "./operation-check.ts";

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
const encoded = {
  id: "media-type-encoding-replaced",
  kind: "replacing",
  about: "A part of a form is written in another way.",
  remedy: "Keep the encoding, or add another media type with the new one.",
} as const;

export const CONTENT_RULES: readonly Rule[] = [removed, added, encoded];

/** Compares the media types of a body, parameter or header, and what each carries. */
export function compareContent(scene: OperationScene, base: Cursor, head: Cursor, side: Side): void {
  const [before, after] = [mediaTypesIn(base), mediaTypesIn(head)];
  const matched = new Set<string>();
  for (const [name, one] of before) {
    const [other, at] = coverOf(name, after) ?? [];
    if (other === undefined || !at) {
      scene.found(removed, `media type \`${name}\` was removed`, one, head, side);
      continue;
    }
    matched.add(other);
    compareMediaType(scene, one, at, side);
  }
  for (const [name, other] of after)
    if (!matched.has(name)) scene.found(added, `media type \`${name}\` was added`, base, other, side);
}

function compareMediaType(scene: OperationScene, one: Cursor, other: Cursor, side: Side): void {
  scene.compare(schemaIn(one), schemaIn(other), side, [one, other]);
  compareWords(one, other, (rule, message, base, head) => scene.found(rule, message, base, head, side));
  const [before, after] = [one.at("encoding"), other.at("encoding")];
  const names = new Set([...(before?.entries() ?? []), ...(after?.entries() ?? [])].map(([name]) => name));
  for (const name of names) {
    const [old, now] = [before?.at(name), after?.at(name)];
    if (wireFormOf(old) !== wireFormOf(now))
      scene.found(encoded, `the part \`${name}\` is encoded in another way`, old ?? one, now ?? other, side);
  }
}

function wireFormOf(encoding: Cursor | undefined): string {
  return JSON.stringify(
    ["contentType", "style", "explode", "allowReserved"].map((name) => encoding?.get(name) ?? null),
  );
}

/** A parameter such as `charset` does not make another media type of it. */
function mediaTypesIn(at: Cursor): [string, Cursor][] {
  return (at.at("content")?.entries() ?? []).map(([name, media]) => [
    name.toLowerCase().replaceAll(/\s/g, ""),
    media.resolve(),
  ]);
}

function coverOf(name: string, among: readonly [string, Cursor][]): [string, Cursor] | undefined {
  const bare = withoutParameters(name);
  const isCovering = (other: string) => {
    const range = withoutParameters(other);
    return range === "*/*" || (range.endsWith("/*") && bare.startsWith(range.slice(0, -1)));
  };
  return (
    among.find(([other]) => other === name) ??
    among.find(([other]) => withoutParameters(other) === bare) ??
    among.find(([other]) => isCovering(other))
  );
}

function withoutParameters(name: string): string {
  return name.split(";")[0]!;
}
