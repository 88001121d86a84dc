import { type Kind, typeNames } from "../../schema/types.ts";
import { type Check, onlyIn, shown } from "../check.ts";

const narrowed = {
  id: "type-narrowed",
  kind: "narrowing",
  about: "A type of value, null among them, is no longer allowed.",
  remedy: "Keep the type in the list, and refuse it in a new version of the operation.",
} as const;

const widened = {
  id: "type-widened",
  kind: "widening",
  about: "A further type of value is allowed: null counts, and so does number instead of integer.",
  remedy: "Put the new kind of value into a new optional property.",
} as const;

/** Which types of values fit. */
export const type: Check = {
  rules: [narrowed, widened],
  compare({ base, head, found }) {
    // Where values are listed on both sides, the list says it all.
    if (base.values && head.values) return;
    const lost = wordsFor(onlyIn(base.kinds, head.kinds), base.kinds);
    const gained = wordsFor(onlyIn(head.kinds, base.kinds), head.kinds);
    const isListed = base.values !== undefined || head.values !== undefined;
    if (lost && !isListed) found(narrowed, `no longer allows ${lost}`, base.typeAt, head.typeAt);
    if (gained && !isListed) found(widened, `also allows ${gained}`, base.typeAt, head.typeAt);
  },
};

function wordsFor(kinds: Kind[], among: ReadonlySet<Kind>): string {
  if (kinds.length === 0) return "";
  if (kinds.length === 1 && kinds[0] === "fraction" && among.has("integer")) return "numbers that are no integers";
  return shown(typeNames(new Set(kinds)));
}
