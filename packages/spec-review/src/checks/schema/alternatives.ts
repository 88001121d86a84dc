import type { Rule } from "../rule.ts";
import { type Alternatives, type Together, isNever } from "../../schema/shape.ts";
import { isEmpty, isToldApart } from "../../schema/empty.ts";
import { memberOf } from "../../schema/intersect.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import { inlineType } from "../../schema/type-text.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type Check, type Scene, shown } from "../check.ts";
import { nameOf } from "./branches.ts";
import { compareDiscriminators } from "./discriminator.ts";

const narrowed = {
  id: "alternatives-narrowed",
  kind: "narrowing",
  about: "A branch of oneOf or anyOf is gone.",
  remedy: "Keep accepting the branch, and mark it as deprecated.",
} as const;
const widened = {
  id: "alternatives-widened",
  kind: "widening",
  about: "A branch of oneOf or anyOf is added.",
  remedy: "Send the new branch only to clients that ask for it.",
} as const;

const tooMany = {
  id: "combinations-changed",
  kind: "risky",
  about: "Several lists of branches have too many combinations to compare. What that means for clients is not judged.",
} as const;

/** What makes a branch another one instead of a changed one, when it is so of the branch itself. */
const ANOTHER = new Set(["required-widened", "property-removed", "optional-property-removed"]);

/** `oneOf` and `anyOf`, read as alternatives. */
export const alternatives: Check = {
  rules: [narrowed, widened, tooMany],
  compare(scene) {
    const { base, head } = scene;
    if (base.alternatives.length !== head.alternatives.length) {
      const [one, other] = [base, head].map(
        ({ alternatives: { length } }) => `${length} list${length === 1 ? "" : "s"}`,
      );
      scene.found(tooMany, `has ${other} of branches in place of ${one}, with too many combinations to compare`);
      return;
    }
    for (const [index, group] of base.alternatives.entries()) compareGroups(scene, group, head.alternatives[index]!);
  },
};

/** Compares two lists of alternatives, branch by branch as far as they belong together. */
export function compareGroups(scene: Scene, before: Alternatives, after: Alternatives): void {
  const { found, compare, wouldFind, isWrittenAlike, allowTheSame } = scene;
  const [lost, gained] = [new Set(before.branches), new Set(after.branches)];
  const pairs: [Together, Together][] = [];
  const match = (isMatch: (one: Together, other: Together) => boolean) => {
    for (const one of lost) {
      const other = [...gained].find((candidate) => isMatch(one, candidate));
      if (!other) continue;
      lost.delete(one);
      gained.delete(other);
      pairs.push([one, other]);
    }
  };
  const isNamesake = (one: Together, other: Together) => nameOf(one) !== undefined && nameOf(one) === nameOf(other);
  match(isWrittenAlike);
  match((one, other) => isNamesake(one, other) && allowTheSame(one, other));
  match(allowTheSame);
  match(isNamesake);
  // One left on both sides, or at the same position, is one that changed, unless too little of it is still there.
  const isAlone = lost.size === 1 && gained.size === 1;
  const isSamePlace = (one: Together, other: Together) =>
    before.branches.indexOf(one) === after.branches.indexOf(other);
  const isChanged = (one: Together, other: Together) => {
    const rules = wouldFind(one, other, "itself");
    // What a closed branch loses it cannot have in another way: it is still the same branch, and allows less.
    const isClosed = isNever(shapeOf(other, after.at).others);
    return !isAnother(isClosed ? rules.filter(({ id }) => id !== "optional-property-removed") : rules);
  };
  match((one, other) => (isAlone || isSamePlace(one, other)) && isChanged(one, other));

  // A branch with a further optional member has grown; one that has others instead is another branch.
  const isWithin = (one: Together, other: Together) => {
    const rules = wouldFind(one, other);
    const hasOthers = has(rules, "property-added") && has(rules, "optional-property-removed");
    return !hasOthers && rules.every((rule) => !allowsLess(rule));
  };
  const isAround = (one: Together, other: Together) => wouldFind(one, other).every((rule) => !allowsMore(rule));
  const gone = [...lost].filter((one) => !after.branches.some((other) => isWithin(one, other)));
  const fresh = [...gained].filter((other) => !before.branches.some((one) => isAround(one, other)));
  if (gone.length > 0) found(narrowed, `no longer allows the ${wordsFor(gone)}`, gone[0]![0] ?? before.at, after.at);
  if (fresh.length > 0) found(widened, `also allows the ${wordsFor(fresh)}`, before.at, fresh[0]![0] ?? after.at);
  compareOverlaps(scene, before, after);
  for (const [one, other] of pairs) compare(one, other);
  compareDiscriminators(scene, before, after, pairs);
}

function isAnother(rules: readonly Rule[]): boolean {
  return (has(rules, "type-narrowed") && has(rules, "type-widened")) || rules.some(({ id }) => ANOTHER.has(id));
}

function has(rules: readonly Rule[], id: string): boolean {
  return rules.some((rule) => rule.id === id);
}

/**
 * Where `oneOf` stands for what was no `oneOf`, values that fit two of its branches are refused, although each branch
 * would allow them. A discriminator says which one counts.
 */
function compareOverlaps({ found }: Scene, before: Alternatives, after: Alternatives): void {
  const isExclusive = ({ at, discriminator }: Alternatives) => at.pointer.endsWith("/oneOf") && !discriminator;
  if (isExclusive(before) === isExclusive(after)) return;
  const [exclusive, other] = isExclusive(after) ? [after, before] : [before, after];
  const overlap = overlapIn(exclusive, other);
  if (!overlap) return;
  const words = `a value that fits both of the ${wordsFor(overlap)}`;
  if (exclusive === after) found(narrowed, `no longer allows ${words}`, before.at, after.at);
  else found(widened, `also allows ${words}`, before.at, after.at);
}

/** Two branches of a `oneOf` that a value can fit at once, among those that the other schema describes. */
function overlapIn({ at, branches }: Alternatives, among: Alternatives): [Together, Together] | undefined {
  for (const [index, one] of branches.entries())
    for (const other of branches.slice(index + 1)) {
      if (isToldApart(one, other, at)) continue;
      if (among.branches.some((allowed) => isDescribed(allowed, [...allowed, ...one, ...other], at))) return [one, other];
    }
  return undefined;
}

/** Whether a value can fulfil all of these schemas, and what they name is what the allowed one has words for. */
function isDescribed(allowed: Together, together: Together, at: Cursor): boolean {
  if (isEmpty(together, at)) return false;
  const [own, { properties, required }] = [shapeOf(allowed, at), shapeOf(together, at)];
  return [...properties.keys(), ...required.keys()].every((name) => memberOf(own, name).length > 0);
}

/** That a name is new or gone is harmless for one schema; two branches are not the same over it. */
function allowsLess({ kind }: Rule): boolean {
  return kind === "narrowing" || kind === "replacing";
}

function allowsMore({ id, kind }: Rule): boolean {
  return kind === "widening" || kind === "replacing" || id === "optional-property-removed";
}

/** Branches by the names of their components, those written in place by their types. */
function wordsFor(branches: readonly Together[]): string {
  const names = branches.map((branch) => nameOf(branch) ?? (branch[0] ? inlineType(branch, branch[0]) : "unknown"));
  return `${names.length === 1 ? "branch" : "branches"} ${shown(names)}`;
}
