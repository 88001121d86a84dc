import { BadInput } from "../../source/bad-input.ts";
import type { Alternatives, Together } from "../../schema/shape.ts";
import { shapeOf } from "../../schema/shape-of.ts";
import { Cursor } from "../../source/cursor.ts";
import { type Check, type Noting, type Scene, onlyIn, shown } from "../check.ts";
import { compareWords } from "./words.ts";

const replaced = {
  id: "discriminator-replaced",
  kind: "replacing",
  about: "Clients have to tell the branches apart by another property or by other values.",
  remedy: "Keep the property and its values; add a second property for the new way.",
} as const;
const narrowed = {
  id: "discriminator-narrowed",
  kind: "narrowing",
  about: "A value no longer stands for a branch, or a discriminator is added that asks for values.",
  remedy: "Keep the value as a second name of the branch.",
} as const;
const widened = {
  id: "discriminator-widened",
  kind: "widening",
  about: "A further value stands for a branch, or there is no discriminator any more.",
  remedy: "Keep sending the old value.",
} as const;

/** Discriminators of schemas that have no list of branches themselves. Those with one are compared with its branches. */
export const discriminator: Check = {
  rules: [replaced, narrowed, widened],
  compare(scene) {
    const { base, head, found, compare } = scene;
    const [before, after] = [base.discriminator, head.discriminator];
    if (!before || !after) {
      if (before) found(widened, "has no discriminator any more", before);
      if (after) found(narrowed, "has a discriminator now", undefined, after);
      return;
    }
    if (!isSameProperty(scene, before, after)) return;
    compareDefaults(scene, before, after);
    const [old, now] = [valuesIn(before), valuesIn(after)];
    for (const value of onlyIn(old.keys(), now.keys()))
      found(narrowed, `no longer knows ${shown([value])}`, old.get(value), after);
    for (const value of onlyIn(now.keys(), old.keys()))
      found(widened, `also knows ${shown([value])}`, before, now.get(value));
    for (const [value, target] of old) {
      const other = now.get(value);
      if (other) compare([target], [other]);
    }
  },
};

/** What stands for a value that names no branch: with nothing to stand for it, such a value is refused. */
function compareDefaults({ found }: Noting, before: Cursor, after: Cursor): void {
  const [old, now] = [before, after].map((at) => at.at("defaultMapping"));
  const [was, is] = [old, now].map((at) => at && referenceIn(String(at.value)).split("/").at(-1));
  const rule = was === undefined ? widened : is === undefined ? narrowed : replaced;
  if (was !== is)
    found(
      rule,
      `a value that names no branch stands for ${shown([is ?? "nothing"])} instead of ${shown([was ?? "nothing"])}`,
      old ?? before,
      now ?? after,
    );
}

/** Compares how clients tell branches apart; `pairs` are the branches that are in both lists. */
export function compareDiscriminators(
  scene: Scene,
  base: Alternatives,
  head: Alternatives,
  pairs: readonly [Together, Together][],
): void {
  const { found } = scene;
  const [before, after] = [base.discriminator, head.discriminator];
  if (!before && !after) return;
  if (!before || !after) {
    // Values that each branch fixes itself are the same with and without a discriminator.
    const group = before ? base : head;
    const isFixed = group.branches.every((branch) => isFixedIn(branch, group));
    if (isFixed || (before && head.branches.length === 1)) return;
    if (before) found(widened, "has no discriminator any more", before, head.at);
    else found(narrowed, "has a discriminator now", base.at, after);
    return;
  }
  if (!isSameProperty(scene, before, after)) return;
  compareDefaults(scene, before, after);
  for (const [one, other] of pairs) {
    const [old, now] = [valuesFor(one, before), valuesFor(other, after)];
    const [lost, gained] = [onlyIn(old, now), onlyIn(now, old)];
    if (lost.length === 0 && gained.length === 0) continue;
    const message = `tells a branch by ${shown(now)} instead of ${shown(old)}`;
    const rule = lost.length > 0 && gained.length > 0 ? replaced : lost.length > 0 ? narrowed : widened;
    found(rule, message, before, after);
  }
}

function isSameProperty(scene: Scene, before: Cursor, after: Cursor): boolean {
  const { found } = scene;
  compareWords(scene, before, after, "discriminator");
  const [old, now] = [before.get("propertyName"), after.get("propertyName")];
  if (old === now) return true;
  found(
    replaced,
    `discriminates by ${shown([now])} instead of ${shown([old])}`,
    before.at("propertyName"),
    after.at("propertyName"),
  );
  return false;
}

/** The values that stand for a branch: those that the mapping gives it, or else the name of its component. */
function valuesFor([branch]: Together, at: Cursor): string[] {
  if (!branch || branch.get("$ref") === undefined) return [];
  const target = branch.resolve();
  const mapped = [...targetsIn(at)].filter(([, schema]) => schema.id === target.id).map(([value]) => value);
  return mapped.length > 0 ? mapped : [target.pointer.split("/").at(-1)!];
}

/** Where each value leads. A value that leads to nothing in these files, such as a URL, stands for no branch here. */
function targetsIn(at: Cursor): Map<string, Cursor> {
  const entries = (at.at("mapping")?.entries() ?? []).flatMap(([value, target]): [string, Cursor][] => {
    try {
      const found = target.refer(referenceIn(String(target.value))).resolve();
      return found.isNowhere ? [] : [[value, found]];
    } catch (error) {
      if (error instanceof BadInput) return [];
      throw error;
    }
  });
  return new Map(entries);
}

/** A mapping names a component, or refers to a schema. */
function referenceIn(target: string): string {
  const isName = /^[\w.-]+$/.test(target) && !/\.(?:ya?ml|json)$/.test(target);
  return isName ? `#/components/schemas/${target}` : target;
}

/** Values with the schemas that they stand for: those of the mapping, and the names of all that build on the schema. */
function valuesIn(at: Cursor): Map<string, Cursor> {
  const mapped = targetsIn(at);
  const known = new Set([...mapped.values()].map(({ id }) => id));
  return new Map([...heirsOf(at).filter(([, schema]) => !known.has(schema.id)), ...mapped]);
}

/** Schemas that build on the one with the discriminator: each stands for its own name, also when nothing lists it. */
function heirsOf(at: Cursor): [string, Cursor][] {
  const parent = `${at.source.path}#${at.pointer.replace(/\/discriminator$/, "")}`;
  const top = at.sources.all()[0]!;
  const schemas = new Cursor(at.sources, top, "", top.value).at("components")?.at("schemas")?.entries() ?? [];
  return schemas
    .map(([name, schema]): [string, Cursor] => [name, schema.resolve()])
    .filter(([, schema]) => buildsOn(schema, parent, new Set()));
}

function buildsOn(schema: Cursor, parent: string, seen: ReadonlySet<string>): boolean {
  if (seen.has(schema.address)) return false;
  const now = new Set([...seen, schema.address]);
  return (schema.at("allOf")?.list() ?? []).some((part) => {
    const target = part.resolve();
    return (part !== target && target.address === parent) || buildsOn(target, parent, now);
  });
}

function isFixedIn(branch: Together, { at, discriminator: by }: Alternatives): boolean {
  const name = String(by?.get("propertyName"));
  const member = shapeOf(branch, at).properties.get(name);
  const fixed = member && shapeOf(member, at).values?.value;
  return by !== undefined && fixed !== undefined && fixed.join() === valuesFor(branch, by).join();
}
