import type { Rule } from "../rule.ts";
import { type Alternatives, type Shape, type Together, isNever } from "../../schema/shape.ts";
import { haveOtherTags, isEmpty, isToldApart } from "../../schema/empty.ts";
import { memberOf } from "../../schema/intersect.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import { inlineType } from "../../schema/type-text.ts";
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
    for (const [group, other] of listsTogether(scene)) compareGroups(scene, group, other);
  },
};

/** As many lists on both sides, each with the one that most of its branches are in: nothing depends on their order. */
function listsTogether({ base, head, allowTheSame }: Scene): [Alternatives, Alternatives][] {
  const [only, ...more] = base.alternatives;
  if (only && more.length === 0) return [[only, head.alternatives[0]!]];
  const shared = (one: Alternatives, other: Alternatives) =>
    one.branches.filter((branch) => other.branches.some((candidate) => allowTheSame(branch, candidate))).length;
  const left = [...head.alternatives];
  return base.alternatives.map((group) => {
    const counts = left.map((other) => shared(group, other));
    const [found] = left.splice(counts.indexOf(Math.max(...counts)), 1);
    return [group, found!];
  });
}

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
    const [old, now] = [nameOf(one), nameOf(other)];
    const isRenamed = old !== undefined && now !== undefined && old !== now;
    if (isRenamed ? isReplaced(wouldFind(one, other)) : haveOtherTags(one, other, after.at)) return false;
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

/** Whether something of a schema is not only stricter or laxer than before, but another. */
function isReplaced(rules: readonly Rule[]): boolean {
  return rules.some(
    ({ id, kind }) =>
      kind === "replacing" || (has(rules, id.replace(/-narrowed$/, "-widened")) && id.endsWith("-narrowed")),
  );
}

function has(rules: readonly Rule[], id: string): boolean {
  return rules.some((rule) => rule.id === id);
}

/**
 * Where `oneOf` stands for what was no `oneOf`, values that fit two of its branches are refused, although each branch
 * would allow them. A discriminator says which one counts.
 */
function compareOverlaps({ base, head, found }: Scene, before: Alternatives, after: Alternatives): void {
  const isExclusive = ({ at, discriminator }: Alternatives) => at.pointer.endsWith("/oneOf") && !discriminator;
  if (isExclusive(before) === isExclusive(after)) return;
  const [exclusive, other] = isExclusive(after) ? [after, before] : [before, after];
  const overlap = overlapIn(exclusive, other, exclusive === after ? base : head);
  if (!overlap) return;
  const words = `a value that fits both of the ${wordsFor(overlap)}`;
  if (exclusive === after) found(narrowed, `no longer allows ${words}`, before.at, after.at);
  else found(widened, `also allows ${words}`, before.at, after.at);
}

/** Two branches of a `oneOf` that a value can fit at once, among those that the other schema, or what is around it, describes. */
function overlapIn(
  { at, branches }: Alternatives,
  among: Alternatives,
  around: Shape,
): [Together, Together] | undefined {
  const isDescribed = (allowed: Together, together: Together) => {
    const [own, { kinds, properties, required }] = [shapeOf(allowed, at), shapeOf(together, at)];
    // A null in every branch is meant for all of them.
    if (kinds.size === 1 && kinds.has("null")) return false;
    return [...properties.keys(), ...required.keys()].every(
      (name) => memberOf(own, name).length > 0 || around.properties.has(name),
    );
  };
  for (const [index, one] of branches.entries())
    for (const other of branches.slice(index + 1)) {
      if (isToldApart(one, other, at)) continue;
      for (const allowed of among.branches) {
        const together = [...allowed, ...one, ...other];
        if (!isEmpty(together, at) && isDescribed(allowed, together)) return [one, other];
      }
    }
  return undefined;
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
