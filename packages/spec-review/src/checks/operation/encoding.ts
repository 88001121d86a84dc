import { shapeOf } from "../../schema/shape-of.ts";
import type { Cursor } from "../../source/cursor.ts";
import { code } from "../../text/code.ts";
import type { Rule, Side } from "../rule.ts";
import { compareHeaders } from "./headers.ts";
import type { OperationScene } from "./operation-check.ts";

const replaced = {
  id: "media-type-encoding-replaced",
  kind: "replacing",
  about: "A part of a form is written in another way.",
  remedy: "Keep the encoding, or add another media type with the new one.",
} as const;

export const ENCODING_RULES: readonly Rule[] = [replaced];

/** Compares how the parts of a form are written: by name, by position, and the one for all others. */
export function compareEncodings(scene: OperationScene, one: Cursor, other: Cursor, side: Side): void {
  const [before, after] = [encodingsIn(one), encodingsIn(other)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    if (formOf(old, partOf(one, name)) !== formOf(now, partOf(other, name)))
      scene.found(replaced, `the part ${code(name)} is encoded in another way`, old ?? one, now ?? other, side);
    compareHeaders(scene, old ?? one, now ?? other, side);
    if (old && now) compareEncodings(scene, old, now, side);
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
function formOf(encoding: Cursor | undefined, part: Cursor | undefined): string {
  const style = encoding?.get("style") ?? "form";
  return JSON.stringify([
    encoding?.get("contentType") ?? usualType(part),
    style,
    encoding?.get("explode") ?? style === "form",
    encoding?.get("allowReserved") ?? false,
  ]);
}

function usualType(part: Cursor | undefined): string {
  if (!part) return "unknown";
  const { kinds, items, formats, encodings } = shapeOf([part], part);
  if (kinds.size === 1 && kinds.has("array")) return usualType(items[0]);
  if (kinds.has("object")) return kinds.size === 1 ? "application/json" : "unknown";
  const isBinary = formats.some(({ value }) => value === "binary") || encodings.length > 0;
  return isBinary ? "application/octet-stream" : "text/plain";
}
