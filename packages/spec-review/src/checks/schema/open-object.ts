import { type Shape, type Together, isNever } from "../../schema/shape.ts";
import type { Check, Scene } from "../check.ts";
import { code } from "../../text/code.ts";

const remedy = "Give the members a name of their own, as optional properties.";

const closed = {
  id: "object-closed",
  kind: "narrowing",
  about: "Members that are not listed are refused or restricted now.",
  remedy,
} as const;
const opened = {
  id: "object-opened",
  kind: "widening",
  about: "Members that are not listed may come now, or be anything.",
  remedy,
} as const;
const patternNarrowed = {
  id: "pattern-properties-narrowed",
  kind: "narrowing",
  about: "A rule for members whose names match a pattern is added or stricter.",
  remedy,
} as const;
const patternWidened = {
  id: "pattern-properties-widened",
  kind: "widening",
  about: "A rule for members whose names match a pattern is gone or laxer.",
  remedy,
} as const;
const namesNarrowed = {
  id: "property-names-narrowed",
  kind: "narrowing",
  about: "A rule for the names of members is added.",
  remedy,
} as const;
const namesWidened = {
  id: "property-names-widened",
  kind: "widening",
  about: "A rule for the names of members is gone.",
  remedy,
} as const;

/** Members that have no name in the contract: whether they may be there, and what they have to be. */
export const openObject: Check = {
  rules: [closed, opened, patternNarrowed, patternWidened, namesNarrowed, namesWidened],
  compare(scene) {
    const { base, head, found, compare } = scene;
    if (!base.kinds.has("object") || !head.kinds.has("object")) return;
    compareOthers(scene);
    const patterns = new Set([...base.patternProperties.keys(), ...head.patternProperties.keys()]);
    for (const pattern of patterns) comparePattern(scene, pattern);

    const [before, after] = [base.propertyNames, head.propertyNames];
    if (before.length === 0 && after.length > 0)
      found(namesNarrowed, "restricts the names of members", undefined, after[0]);
    else if (before.length > 0 && after.length === 0) found(namesWidened, "allows any names of members", before[0]);
    else if (before.length > 0) compare(asNames(before), asNames(after));
  },
};

function compareOthers({ base, head, found, compare }: Scene): void {
  const [before, after] = [base.others, head.others];
  if (before.length === 0 && after.length === 0) return;
  const [wasClosed, isClosed] = [isNever(before), isNever(after)];
  if (wasClosed && isClosed) return;
  if (before.length === 0 || isClosed)
    found(closed, isClosed ? "refuses other members" : "restricts other members", before[0], after[0]);
  else if (after.length === 0 || wasClosed) found(opened, "allows other members", before[0], after[0]);
  else compare(before, after);
}

function comparePattern(scene: Scene, pattern: string): void {
  const { base, head, found, compare } = scene;
  const [written, writes] = [base.patternProperties.get(pattern), head.patternProperties.get(pattern)];
  const [before, after] = [written ?? base.others, writes ?? head.others];
  if (written && writes) {
    compare(written, writes);
    return;
  }
  const words = `members that match ${code(pattern)}`;
  const place = (shape: Shape, schemas: Together | undefined) => schemas?.[0] ?? shape.others[0];
  const [baseAt, headAt] = [place(base, written), place(head, writes)];
  if (isAnything(before) && isAnything(after)) return;
  if (isNever(before) && isNever(after)) return;
  if (isAnything(before) || isNever(after)) found(patternNarrowed, `restricts ${words}`, baseAt, headAt);
  else if (isAnything(after) || isNever(before)) found(patternWidened, `allows ${words} more`, baseAt, headAt);
  else compare(before, after);
}

function isAnything(schemas: Together): boolean {
  return schemas.every(
    ({ value }) => value === true || (typeof value === "object" && value !== null && Object.keys(value).length === 0),
  );
}

/** Names are texts, also where the schema for them does not say so. */
function asNames(schemas: Together): Together {
  const [first] = schemas;
  return first ? [...schemas, first.rewritten({ type: "string" }, "name")] : schemas;
}
