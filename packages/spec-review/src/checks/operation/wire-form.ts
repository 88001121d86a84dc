import type { Side } from "../rule.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import type { Kind } from "../../schema/types.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type OperationScene, schemaIn } from "./operation-check.ts";

export const rewritten = {
  id: "parameter-serialization-replaced",
  kind: "replacing",
  about: "A parameter is written differently on the wire: style, explode, allowReserved, or content instead of schema.",
  remedy: "Add a parameter of another name for the new form.",
} as const;

/** Compares form and schema of a parameter or header. */
export function compareWritten(scene: OperationScene, one: Cursor, other: Cursor, side: Side, name: string): void {
  const [hadContent, hasContent] = [one.at("content"), other.at("content")];
  if (Boolean(hadContent) !== Boolean(hasContent)) {
    scene.found(
      rewritten,
      `${name} has ${hasContent ? "content instead of a schema" : "a schema instead of content"}`,
      hadContent ?? one,
      hasContent ?? other,
      side,
    );
    return;
  }
  if (hadContent) {
    scene.compareContent(one, other, side);
    return;
  }
  const areScalars = isScalar(one) || isScalar(other);
  const [before, after] = [wireFormOf(one, areScalars), wireFormOf(other, areScalars)];
  if (before !== after) scene.found(rewritten, `${name} is written as ${after} instead of ${before}`, one, other, side);
  scene.compare(schemaIn(one), schemaIn(other), side, [one, other]);
}

/** Style and explode, as far as they make a difference: a single value looks the same in most of them. */
function wireFormOf(at: Cursor, areScalars: boolean): string {
  const place = at.text("in") ?? "header";
  const isForm = place === "query" || place === "cookie";
  const style = at.text("style") ?? (isForm ? "form" : "simple");
  if (areScalars) return isForm ? "form" : style;
  // Lists look the same in this style, exploded or not.
  if (style === "simple" && !mayBe(at, "object")) return style;
  return (at.get("explode") ?? style === "form") ? `${style}, exploded` : style;
}

function isScalar(at: Cursor): boolean {
  return !mayBe(at, "array") && !mayBe(at, "object");
}

function mayBe(at: Cursor, kind: Kind): boolean {
  const { kinds, alternatives } = shapeOf(schemaIn(at), at);
  return alternatives.length > 0 || kinds.has(kind);
}
