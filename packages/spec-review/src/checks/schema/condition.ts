import type { Condition, Shape } from "../../schema/shape.ts";
import { allows, shapeOf } from "../../schema/shape-of.ts";
import type { Cursor } from "../../source/cursor.ts";
import { type Check, type Scene, onlyIn, opposite, shown } from "../check.ts";
import { code } from "../../text/code.ts";

const remedy = "Apply the rule in a new version of the operation.";

const dependentNarrowed = {
  id: "dependent-narrowed",
  kind: "narrowing",
  about: "A member brings further rules with it.",
  remedy,
} as const;
const dependentWidened = {
  id: "dependent-widened",
  kind: "widening",
  about: "A member brings fewer rules with it.",
  remedy,
} as const;
const conditionNarrowed = {
  id: "condition-narrowed",
  kind: "narrowing",
  about: "A rule with `if` is added.",
  remedy,
} as const;
const conditionWidened = {
  id: "condition-widened",
  kind: "widening",
  about: "A rule with `if` is gone.",
  remedy,
} as const;
const conditionReplaced = {
  id: "condition-replaced",
  kind: "replacing",
  about: "The `if` of a rule tests something else.",
  remedy,
} as const;
const exclusionNarrowed = {
  id: "not-narrowed",
  kind: "narrowing",
  about: "What fits a schema under `not` is no longer allowed.",
  remedy,
} as const;
const exclusionWidened = {
  id: "not-widened",
  kind: "widening",
  about: "What fits a schema that was under `not` is allowed.",
  remedy,
} as const;

/** Rules that apply only when something else is so, and rules that are turned around. */
export const condition: Check = {
  rules: [
    dependentNarrowed,
    dependentWidened,
    conditionNarrowed,
    conditionWidened,
    conditionReplaced,
    exclusionNarrowed,
    exclusionWidened,
  ],
  compare(scene) {
    compareDependents(scene);
    compareConditions(scene);
    compareExclusions(scene);
  },
};

function compareDependents({ base, head, found, compare }: Scene): void {
  if (!base.kinds.has("object") || !head.kinds.has("object")) return;
  for (const name of new Set([...base.dependentRequired.keys(), ...head.dependentRequired.keys()])) {
    const before: ReadonlyMap<string, Cursor> = base.dependentRequired.get(name) ?? new Map();
    const after: ReadonlyMap<string, Cursor> = head.dependentRequired.get(name) ?? new Map();
    const gained = onlyIn(after.keys(), before.keys()).filter((member) => !base.required.has(member));
    const lost = onlyIn(before.keys(), after.keys()).filter((member) => !head.required.has(member));
    if (gained.length > 0)
      found(dependentNarrowed, `${code(name)} needs ${shown(gained)} beside it`, undefined, after.get(gained[0]!));
    if (lost.length > 0)
      found(dependentWidened, `${code(name)} no longer needs ${shown(lost)} beside it`, before.get(lost[0]!));
  }
  for (const name of new Set([...base.dependentSchemas.keys(), ...head.dependentSchemas.keys()])) {
    const [before, after] = [base.dependentSchemas.get(name), head.dependentSchemas.get(name)];
    if (before && after) compare(before, after);
    else if (after) found(dependentNarrowed, `${code(name)} brings further rules with it`, undefined, after[0]);
    else found(dependentWidened, `${code(name)} no longer brings rules with it`, before?.[0]);
  }
}

function compareConditions(scene: Scene): void {
  const { base, head, found, compare, allowTheSame } = scene;
  const left = [...head.conditions];
  const unmatched: Condition[] = [];
  for (const before of base.conditions) {
    const index = left.findIndex((after) => allowTheSame([before.test], [after.test]));
    if (index === -1) {
      unmatched.push(before);
      continue;
    }
    const [after] = left.splice(index, 1);
    for (const branch of ["met", "unmet"] as const) {
      compare(before[branch] ? [before[branch]] : [], after![branch] ? [after![branch]] : []);
    }
  }
  for (const before of unmatched) {
    const after = left.shift();
    if (after) found(conditionReplaced, "the test of a condition is another", before.at, after.at);
    else found(conditionWidened, "a condition is gone", before.at);
  }
  for (const after of left) found(conditionNarrowed, "a condition is added", undefined, after.at);
}

function compareExclusions({ base, head, side, found, compare, allowTheSame }: Scene): void {
  // To exclude what is not allowed anyway says nothing.
  const [before, after] = [effective(base, head), effective(head, base)];
  const lost = before.filter((one) => !after.some((other) => allowTheSame([one], [other])));
  const gained = after.filter((other) => !before.some((one) => allowTheSame([one], [other])));
  if (lost.length === 1 && gained.length === 1) {
    compare(lost, gained, opposite(side));
    return;
  }
  for (const schema of gained) found(exclusionNarrowed, "excludes more values", undefined, schema);
  for (const schema of lost) found(exclusionWidened, "excludes fewer values", schema);
}

/** Exclusions of a shape that the other shape has something of. */
function effective({ exclusions }: Shape, other: Shape): Cursor[] {
  return exclusions.filter((schema) => {
    const { kinds, values } = shapeOf([schema], schema);
    return values
      ? values.value.some((value) => allows(other, value))
      : [...kinds].some((kind) => other.kinds.has(kind));
  });
}
