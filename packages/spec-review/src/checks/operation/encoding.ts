import { shapeOf } from "../../schema/shape-of.ts";
import type { Cursor } from "../../source/cursor.ts";
import { code } from "../../text/code.ts";
import type { Rule, Side } from "../rule.ts";
import { shown } from "../check.ts";
import { compareWords } from "../schema/words.ts";
import { compareHeaders } from "./headers.ts";
import { isRangeOf, plainName } from "./media-range.ts";
import { type OperationScene, notingOn } from "./operation-check.ts";

const replaced = {
  id: "media-type-encoding-replaced",
  kind: "replacing",
  about: "A part of a form is written in another way.",
  remedy: "Keep the encoding, or add another media type with the new one.",
} as const;

const narrowed = {
  id: "part-type-narrowed",
  kind: "narrowing",
  about: "A part of a form may no longer be of a media type.",
  remedy: "Keep accepting the media type.",
} as const;
const widened = {
  id: "part-type-widened",
  kind: "widening",
  about: "A part of a form may be of a further media type.",
  remedy: "Keep to the media types that clients know.",
} as const;

export const ENCODING_RULES: readonly Rule[] = [replaced, narrowed, widened];

/** Compares how the parts of a form are written: by name, by position, and the one for all others. */
export function compareEncodings(scene: OperationScene, one: Cursor, other: Cursor, side: Side): void {
  const [before, after] = [encodingsIn(one), encodingsIn(other)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    const part = code(name);
    const found = (rule: Rule, message: string) =>
      scene.found(rule, `the part ${part} ${message}`, old ?? one, now ?? other, side);
    const [types, others] = [typesOf(old, partOf(one, name)), typesOf(now, partOf(other, name))];
    const [lost, gained] = [uncovered(types, others), uncovered(others, types)];
    if (formOf(old) !== formOf(now) || (lost.length > 0 && gained.length > 0))
      found(replaced, "is encoded in another way");
    else if (lost.length > 0) found(narrowed, `may no longer be ${shown(lost)}`);
    else if (gained.length > 0) found(widened, `may also be ${shown(gained)}`);
    compareHeaders(scene, old ?? one, now ?? other, side);
    if (!old || !now) continue;
    compareWords(notingOn(scene, side), old, now, "encoding");
    compareEncodings(scene, old, now, side);
  }
}

function encodingsIn(media: Cursor): Map<string, Cursor> {
  const [named, listed, item] = ["encoding", "prefixEncoding", "itemEncoding"].map((name) => media.at(name));
  return new Map([
    ...(named?.entries() ?? []),
    ...(listed?.list() ?? []).map((at, index): [string, Cursor] => [`[${index}]`, at]),
    ...(item ? [["[]", item] as [string, Cursor]] : []),
  ]);
}

function partOf(media: Cursor, name: string): Cursor | undefined {
  const schema = media.at("schema");
  return schema && shapeOf([schema], schema).properties.get(name)?.[0];
}

/** How a part is written, with what holds where nothing is said. */
function formOf(encoding: Cursor | undefined): string {
  const style = encoding?.get("style") ?? "form";
  return JSON.stringify([style, encoding?.get("explode") ?? style === "form", encoding?.get("allowReserved") ?? false]);
}

/** The media types that a part may have. */
function typesOf(encoding: Cursor | undefined, part: Cursor | undefined): string[] {
  const stated = encoding?.text("contentType");
  return stated === undefined ? [usualType(part)] : stated.split(",").map(plainName);
}

/** Media types of the first list that the other does not have, nor a range that they are in. */
function uncovered(types: readonly string[], others: readonly string[]): string[] {
  return types.filter((type) => !others.some((other) => other === type || isRangeOf(other, type)));
}

function usualType(part: Cursor | undefined): string {
  if (!part) return "unknown";
  const { kinds, items, formats, encodings } = shapeOf([part], part);
  if (kinds.size === 1 && kinds.has("array")) return usualType(items[0]);
  if (kinds.has("object")) return kinds.size === 1 ? "application/json" : "unknown";
  const isBinary = formats.some(({ value }) => value === "binary") || encodings.length > 0;
  return isBinary ? "application/octet-stream" : "text/plain";
}
