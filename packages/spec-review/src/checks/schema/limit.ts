import { isTighter } from "../../schema/intersect.ts";
import { LIMITS, type Limit, type LimitName } from "../../schema/shape.ts";
import type { Check } from "../check.ts";
import { code } from "../../text/code.ts";

const narrowed = {
  id: "limit-narrowed",
  kind: "narrowing",
  about: "A minimum or maximum of a value, length or count allows less.",
  remedy: "Keep the old limit, or apply the new one in a new version of the operation.",
} as const;

const widened = {
  id: "limit-widened",
  kind: "widening",
  about: "A minimum or maximum of a value, length or count allows more, or is gone.",
  remedy: "Keep what is sent within the old limit.",
} as const;

/** Limits that are a single number. */
export const limits: Check = {
  rules: [narrowed, widened],
  compare({ base, head, found }) {
    for (const name of Object.keys(LIMITS) as LimitName[]) {
      // What cannot be on one of the sides is a matter of types or values.
      const isShared = LIMITS[name].some((kind) => base.kinds.has(kind) && head.kinds.has(kind));
      if (!isShared || base.values || head.values) continue;
      const [before, after] = [base.limits.get(name), head.limits.get(name)];
      if (!before && !after) continue;
      if (before && after && before.value === after.value && before.isExclusive === after.isExclusive) continue;
      const isNarrower = after !== undefined && (before === undefined || isTighter(name, after, before));
      const message = `${code(name)} ${words(before)} → ${words(after)}`;
      found(isNarrower ? narrowed : widened, message, before?.at, after?.at);
    }
  },
};

function words(stated: Limit | undefined): string {
  if (!stated) return "none";
  return stated.isExclusive ? `${stated.value} (excluded)` : String(stated.value);
}
