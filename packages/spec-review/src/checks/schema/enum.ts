import type { Shape } from "../../schema/shape.ts";
import { allows } from "../../schema/shape-of.ts";
import { canonical, jsonText } from "../../source/values.ts";
import { listed as listedTexts } from "../../text/code.ts";
import { type Check, onlyIn, shown } from "../check.ts";

const narrowed = {
  id: "enum-narrowed",
  kind: "narrowing",
  about: "A listed value is gone, or values are listed where any was allowed.",
  remedy: "Keep accepting the value, and mark it as deprecated in the description.",
} as const;

const widened = {
  id: "enum-widened",
  kind: "widening",
  about: "A value joins the list of allowed values, or the list is gone.",
  remedy: "Send the new value only to clients that ask for it, or open the list with x-extensible-enum first.",
} as const;

/** Lists of allowed values; `const` is a list of one. */
export const values: Check = {
  rules: [narrowed, widened],
  compare({ base, head, found }) {
    const [before, after] = [listed(base, head), listed(head, base)];
    if (!before && !after) return;
    const [baseAt, headAt] = [base.values?.at ?? base.typeAt, head.values?.at ?? head.typeAt];
    if (before && after) {
      const [lost, gained] = [valuesOnlyIn(before, after), valuesOnlyIn(after, before)];
      if (lost.length > 0) found(narrowed, `no longer allows ${wordsFor(lost, gained)}`, baseAt, headAt);
      if (gained.length > 0) found(widened, `also allows ${wordsFor(gained, lost)}`, baseAt, headAt);
    } else if (after) {
      found(narrowed, `allows only ${shown(after.values())}`, baseAt, headAt);
      const gained = [...after.values()].filter((value) => !allows(base, value));
      if (gained.length > 0) found(widened, `also allows ${shown(gained)}`, base.typeAt, head.values?.at);
    } else if (before) {
      found(widened, `allows more than ${shown(before.values())}`, baseAt, headAt);
      const lost = [...before.values()].filter((value) => !allows(head, value));
      if (lost.length > 0) found(narrowed, `no longer allows ${shown(lost)}`, baseAt, headAt);
    }
  },
};

/** The values by their text; a boolean or null beside a list counts as listed. */
function listed(shape: Shape, other: Shape): ReadonlyMap<string, unknown> | undefined {
  if (shape.values) return new Map(shape.values.value.map((value) => [canonical(value), value]));
  const isFinite = [...shape.kinds].every((kind) => kind === "boolean" || kind === "null");
  if (!isFinite || !other.values) return undefined;
  const all = [...shape.kinds].flatMap((kind) => (kind === "null" ? [null] : [true, false]));
  return new Map(all.map((value) => [canonical(value), value]));
}

function valuesOnlyIn(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): unknown[] {
  return onlyIn(one.keys(), other.keys()).map((text) => one.get(text));
}

/** Values in a sentence. A text that looks like another value that is told beside it is quoted. */
function wordsFor(shownValues: readonly unknown[], beside: readonly unknown[]): string {
  const others = new Set(beside.filter((value) => typeof value !== "string").map(jsonText));
  const isQuoted = shownValues.some((value) => typeof value === "string" && others.has(value));
  return isQuoted ? listedTexts(shownValues.map((value) => jsonText(value))) : shown(shownValues);
}
