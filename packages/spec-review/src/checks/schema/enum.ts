import { kindOf } from "../../schema/types.ts";
import type { Shape } from "../../schema/shape.ts";
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
    if (!before) {
      found(narrowed, `allows only ${shown(after!.map(parsed))}`, baseAt, headAt);
      if (head.values) alsoWider(base, head);
    } else if (!after) {
      found(widened, `allows more than ${shown(before.map(parsed))}`, baseAt, headAt);
      const lost = before.filter((value) => !head.kinds.has(kindOfText(value)));
      if (lost.length > 0) found(narrowed, `no longer allows ${shown(lost.map(parsed))}`, baseAt, headAt);
    } else {
      const [lost, gained] = [onlyIn(before, after), onlyIn(after, before)];
      if (lost.length > 0) found(narrowed, `no longer allows ${shown(lost.map(parsed))}`, baseAt, headAt);
      if (gained.length > 0) found(widened, `also allows ${shown(gained.map(parsed))}`, baseAt, headAt);
    }

    function alsoWider(one: Shape, other: Shape): void {
      const gained = after!.filter((value) => !one.kinds.has(kindOfText(value)));
      if (gained.length > 0) found(widened, `also allows ${shown(gained.map(parsed))}`, one.typeAt, other.values?.at);
    }
  },
};

/** The values as text, so that they can be compared; a boolean or null beside a list counts as listed. */
function listed(shape: Shape, other: Shape): string[] | undefined {
  if (shape.values) return shape.values.value.map((value) => canonical(value));
  const isFinite = [...shape.kinds].every((kind) => kind === "boolean" || kind === "null");
  if (!isFinite || !other.values) return undefined;
  return [...shape.kinds].flatMap((kind) => (kind === "null" ? ["null"] : ["true", "false"]));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function kindOfText(text: string) {
  return kindOf(parsed(text));
}
