import type { Rule } from "../rule.ts";
import type { Alternatives, Together } from "../../schema/shape.ts";
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

/** What makes a branch another one instead of a changed one, when it is so of the branch itself. */
const ANOTHER = new Set(["required-widened", "property-removed", "optional-property-removed"]);

/** `oneOf` and `anyOf`, read as alternatives. */
export const alternatives: Check = {
  rules: [narrowed, widened],
  compare(scene) {
    const { base, head } = scene;
    for (const [index, group] of base.alternatives.entries()) compareGroups(scene, group, head.alternatives[index]!);
  },
};

/** Compares two lists of alternatives, branch by branch as far as they belong together. */
export function compareGroups(scene: Scene, before: Alternatives, after: Alternatives): void {
  const { found, compare, wouldFind } = scene;
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
  const isSame = (one: Together, other: Together) => wouldFind(one, other).length === 0;
  match((one, other) => isNamesake(one, other) && isSame(one, other));
  match(isSame);
  match(isNamesake);
  // One left on both sides, or at the same position, is one that changed, unless too little of it is still there.
  const isAlone = lost.size === 1 && gained.size === 1;
  const isSamePlace = (one: Together, other: Together) =>
    before.branches.indexOf(one) === after.branches.indexOf(other);
  match((one, other) => (isAlone || isSamePlace(one, other)) && !isAnother(wouldFind(one, other, "itself")));

  const isWithin = (one: Together, other: Together) => wouldFind(one, other).every((rule) => !allowsLess(rule));
  const isAround = (one: Together, other: Together) => wouldFind(one, other).every((rule) => !allowsMore(rule));
  const gone = [...lost].filter((one) => !after.branches.some((other) => isWithin(one, other)));
  const fresh = [...gained].filter((other) => !before.branches.some((one) => isAround(one, other)));
  if (gone.length > 0) found(narrowed, `no longer allows the ${wordsFor(gone)}`, gone[0]![0] ?? before.at, after.at);
  if (fresh.length > 0) found(widened, `also allows the ${wordsFor(fresh)}`, before.at, fresh[0]![0] ?? after.at);
  for (const [one, other] of pairs) compare(one, other);
  compareDiscriminators(scene, before, after, pairs);
}

function isAnother(rules: readonly Rule[]): boolean {
  const has = (id: string) => rules.some((rule) => rule.id === id);
  return (has("type-narrowed") && has("type-widened")) || rules.some(({ id }) => ANOTHER.has(id));
}

/** That a name is new or gone is harmless for one schema; two branches are not the same over it. */
function allowsLess({ id, kind }: Rule): boolean {
  return kind === "narrowing" || kind === "replacing" || id === "property-added";
}

function allowsMore({ id, kind }: Rule): boolean {
  return kind === "widening" || kind === "replacing" || id === "optional-property-removed";
}

/** Branches by the names of their components, those written in place by their types. */
function wordsFor(branches: readonly Together[]): string {
  const names = branches.map((branch) => nameOf(branch) ?? (branch[0] ? inlineType(branch, branch[0]) : "unknown"));
  return `${names.length === 1 ? "branch" : "branches"} ${shown(names)}`;
}
