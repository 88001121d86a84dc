import type { Cursor } from "../source/cursor.ts";
import type { Sources } from "../source/sources.ts";
import { canonical } from "../source/values.ts";
import { direct } from "./direct.ts";
import { intersect, isTighter, matches } from "./intersect.ts";
import { allowsEverything, ownShape, restOf } from "./own-shape.ts";
import { type Alternatives, LIMITS, type Limit, type LimitName, type Shape, type Together } from "./shape.ts";
import { ALL_KINDS, type Kind, type Numeric, isNumber, kindOf, kindsOf, kindsOfFormat } from "./types.ts";

/** Keywords that say nothing about which values fit. */
const WORDS = new Set([
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "externalDocs",
  "default",
  "$comment",
  "$defs",
  "$schema",
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "xml",
]);

type Choices = ReadonlyMap<string, Cursor>;

/** Shapes of one reading of a document. */
const KNOWN = new WeakMap<Sources, Map<string, Shape>>();

/** The shape of schemas that apply together. `anywhere` is the place to name when there are none. */
export function shapeOf(given: Together, anywhere: Cursor): Shape {
  const together = given.map(direct);
  const [only, ...others] = together;
  const key = !only
    ? `anything at ${anywhere.id}`
    : others.length === 0
      ? only.id
      : together.map(({ id }) => id).join(" ");
  const { sources } = only ?? anywhere;
  const known = KNOWN.get(sources) ?? new Map<string, Shape>();
  KNOWN.set(sources, known);
  let shape = known.get(key);
  if (!shape) {
    const choices = new Map(together.flatMap((schema) => [...schema.choices]));
    // Two branches of one list may have to apply together: each is chosen where it stands, and for all others.
    const [first, ...rest] = together.map((schema) =>
      shapeThrough(schema, new Set(), new Map([...choices, ...schema.choices])),
    );
    shape = first ? simplest(rest.reduce(intersect, first)) : ownShape(anywhere.rewritten(true, "anything"));
    known.set(key, shape);
  }
  return shape;
}

/** Whether a schema says anything else than the names of keywords in the list. */
function saysMore(schema: Cursor, besides: readonly string[]): boolean {
  return schema.entries().some(([name]) => !besides.includes(name) && !WORDS.has(name) && !name.startsWith("x-"));
}

function shapeThrough(given: Cursor, seen: ReadonlySet<string>, choices: Choices): Shape {
  const schema = given.entered();
  // A schema that includes itself adds nothing to itself.
  if (seen.has(schema.id)) return ownShape(schema.rewritten(true, "again"));
  const now = new Set([...seen, schema.id]);
  if (schema.reference !== undefined) {
    const target = shapeThrough(schema.follow(), now, choices);
    if (schema.entries().length === 1) return target;
    const sites = [schema, ...target.sites];
    if (!saysMore(schema, ["$ref", "$dynamicRef"])) return { ...target, sites };
    const { $ref: _, $dynamicRef: __, ...beside } = schema.value as Record<string, unknown>;
    return { ...intersect(target, shapeThrough(schema.rewritten(beside, "beside"), now, choices)), sites };
  }
  let shape = ownShape(schema);
  for (const part of schema.at("allOf")?.list() ?? []) shape = intersect(shape, shapeThrough(part, now, choices));
  for (const keyword of ["oneOf", "anyOf"]) {
    const list = schema.at(keyword);
    const chosen = list && choices.get(list.address);
    if (chosen) shape = intersect({ ...shape, discriminator: undefined }, shapeThrough(chosen, now, choices));
    else if (list) shape = withAlternatives(shape, list, now, choices);
  }
  shape = withUnevaluated(shape, schema);
  const isNullableInside = schema.get("nullable") === true && schema.get("type") === undefined;
  return isNullableInside ? orNull(shape) : shape;
}

/** What no other keyword has a say about, here or in any schema that is part of this one. */
function withUnevaluated(shape: Shape, schema: Cursor): Shape {
  const [members, items] = [restOf(schema, "unevaluatedProperties"), restOf(schema, "unevaluatedItems")];
  return {
    ...shape,
    others: shape.others.length === 0 ? members : shape.others,
    items: shape.items.length === 0 ? items : shape.items,
  };
}

function withAlternatives(shape: Shape, list: Cursor, seen: ReadonlySet<string>, choices: Choices): Shape {
  const branches = flattened(list, seen);
  const isNullPresent = branches.some(isOnlyNull);
  const others = branches.filter((branch) => !isOnlyNull(branch));
  if (others.some(allowsEverything) && list.pointer.endsWith("/anyOf")) return shape;
  // With a discriminator, a single branch is a list to which others were, or will be, added.
  if (others.length <= 1 && branches.length > 0 && !shape.discriminator) {
    const only = others[0] ? shapeThrough(others[0], seen, choices) : ownShape(branches[0]!);
    const folded = intersect(shape, isNullPresent && others[0] ? orNull(only) : only);
    return { ...folded, discriminator: undefined };
  }
  const simple = foldedScalars(branches, list);
  if (simple) return intersect(shape, { ...simple, asides: asidesIn(branches) });
  const group: Alternatives = {
    at: list,
    branches: branches.map((branch) => [branch]),
    discriminator: shape.discriminator,
  };
  return { ...shape, discriminator: undefined, alternatives: [...shape.alternatives, group] };
}

/** Branches, with those of a branch that is nothing but a list of branches itself in its place. */
function flattened(list: Cursor, seen: ReadonlySet<string>): Cursor[] {
  return list.list().flatMap((branch) => {
    const target = branch.resolve();
    if (seen.has(target.id)) return [branch];
    for (const keyword of ["oneOf", "anyOf"]) {
      const inner = target.at(keyword);
      if (inner && !saysMore(target, [keyword])) return flattened(inner, new Set([...seen, target.id]));
    }
    return [branch];
  });
}

function isOnlyNull(branch: Cursor): boolean {
  const schema = branch.resolve();
  const type = schema.get("type");
  const isNullType = type === "null" || (Array.isArray(type) && type.length === 1 && type[0] === "null");
  const values = schema.get("enum");
  const isNullValue = Array.isArray(values) && values.length === 1 && values[0] === null;
  return isNullType || isNullValue || ("const" in Object(schema.value) && schema.get("const") === null);
}

/** Branches that only name types or only list values are one schema with all the types or values. */
function foldedScalars(branches: readonly Cursor[], list: Cursor): Shape | undefined {
  const schemas = branches.map((branch) => branch.resolve());
  if (schemas.some((schema) => schema.reference !== undefined)) return undefined;
  const isAnyOf = list.pointer.endsWith("/anyOf");
  if (schemas.every((schema) => schema.at("type") && !saysMore(schema, ["type"]))) {
    const types = [...new Set(schemas.flatMap((schema) => [schema.get("type")].flat()))];
    const shape = ownShape(list.rewritten({ type: types }, "types"));
    return isAnyOf
      ? shape
      : { ...shape, kinds: new Set(onlyOnce(schemas.map((schema) => kindsOf(schema.get("type"))))) };
  }
  const open = isAnyOf ? withoutKnownValues(schemas) : undefined;
  if (open) return ownShape(list.rewritten({ type: open }, "open"));
  const areValues = schemas.every(
    (schema) => (schema.at("enum") || "const" in Object(schema.value)) && !saysMore(schema, ["type", "enum", "const"]),
  );
  if (!areValues) return undefined;
  const values = schemas.map((schema) => simplest(ownShape(schema)).values?.value ?? []);
  const texts = new Set(onlyOnce(values.map((some) => new Set(some.map(canonical)))));
  const all = values.flat();
  return ownShape(
    list.rewritten({ enum: isAnyOf ? all : all.filter((value) => texts.has(canonical(value))) }, "values"),
  );
}

/** The branches, where one of them says more than which types or values it allows. */
function asidesIn(branches: readonly Cursor[]): Map<string, Cursor> {
  const isSilent = (branch: Cursor) => branch.entries().every(([name]) => ["type", "enum", "const"].includes(name));
  return branches.every(isSilent) ? new Map() : new Map(branches.map((branch) => [labelOf(branch.resolve()), branch]));
}

function labelOf({ value }: Cursor): string {
  const {
    const: only,
    enum: listed = only,
    type,
  } = value as { const?: unknown; enum?: unknown; type?: string | string[] };
  return canonical(
    listed === undefined ? [type ?? []].flat().toSorted((one, other) => (one < other ? -1 : 1)) : [listed].flat(),
  );
}

/** What is in one of the sets alone, as `oneOf` asks for. */
function onlyOnce<Value>(sets: readonly ReadonlySet<Value>[]): Value[] {
  const all = sets.flatMap((set) => [...set]);
  return all.filter((value) => all.indexOf(value) === all.lastIndexOf(value));
}

/** The types of an open list: some branches list values that another branch, which is only a type, allows anyway. */
function withoutKnownValues(schemas: readonly Cursor[]): unknown[] | undefined {
  const isType = (schema: Cursor) => schema.at("type") !== undefined && !saysMore(schema, ["type"]);
  const types = schemas.filter(isType).flatMap((schema) => [schema.get("type")].flat());
  const kinds = kindsOf(types);
  const areKnown = schemas.every((schema) => {
    if (isType(schema)) return true;
    if (saysMore(schema, ["type", "enum", "const"])) return false;
    const { values } = simplest(ownShape(schema));
    return values !== undefined && values.value.every((value) => kinds.has(kindOf(value)));
  });
  return areKnown && types.length > 0 ? [...new Set(types)] : undefined;
}

function orNull(shape: Shape): Shape {
  const { values } = shape;
  return {
    ...shape,
    kinds: new Set([...shape.kinds, "null" as const]),
    values: values && { ...values, value: values.value.includes(null) ? values.value : [...values.value, null] },
    alternatives: shape.alternatives.map((group) => ({
      ...group,
      branches: [...group.branches, [group.at.rewritten({ type: "null" }, "null")]],
    })),
  };
}

/** Leaves out what says nothing: values that other rules forbid, rules for kinds of values that cannot come. */
function simplest(given: Shape): Shape {
  const shape = withoutFractions(given);
  const values = shape.values && {
    ...shape.values,
    value: shape.values.value.filter((value) => isAllowed(value, shape)),
  };
  const kinds = values
    ? new Set(ALL_KINDS.filter((kind) => values.value.some((value) => kindOf(value) === kind)))
    : shape.kinds;
  const has = (kind: Kind) => kinds.has(kind) && (values === undefined || kind === "object" || kind === "array");
  const required = [...shape.required];
  return {
    ...shape,
    kinds,
    values,
    limits: new Map(
      [...shape.limits]
        .filter(([name]) => LIMITS[name].some(has))
        .map(([name, limit]) => [name, whole(name, limit, kinds)]),
    ),
    multiples:
      has("integer") || has("fraction")
        ? shape.multiples.filter(({ value }) => value !== 1 || kinds.has("fraction"))
        : [],
    patterns: has("string") ? shape.patterns : [],
    formats: values ? [] : shape.formats.filter(({ value }) => kindsOfFormat(value).some(has)),
    encodings: has("string") ? shape.encodings : [],
    dependentRequired: new Map(
      [...shape.dependentRequired].map(([name, members]) => [
        name,
        new Map([...members].filter(([member]) => member !== name && !shape.required.has(member))),
      ]),
    ),
    required: new Map(required),
  };
}

/** Multiples of a whole number are whole. */
function withoutFractions(shape: Shape): Shape {
  if (!shape.multiples.some(({ value }) => Number.isInteger(Number(value)))) return shape;
  return { ...shape, kinds: new Set([...shape.kinds].filter((kind) => kind !== "fraction")) };
}

/** For whole numbers, more than 0 is at least 1. */
function whole(name: LimitName, limit: Limit, kinds: ReadonlySet<Kind>): Limit {
  if (!limit.isExclusive || kinds.has("fraction")) return limit;
  const { value } = limit;
  const isMinimum = name === "minimum";
  if (typeof value === "bigint") return { ...limit, value: isMinimum ? value + 1n : value - 1n, isExclusive: false };
  return { ...limit, value: isMinimum ? Math.floor(value) + 1 : Math.ceil(value) - 1, isExclusive: false };
}

/** Whether a shape allows a value, as far as its types, listed values, limits and patterns tell. */
export function allows(shape: Shape, value: unknown): boolean {
  const { values } = shape;
  const isListed = values === undefined || values.value.some((one) => canonical(one) === canonical(value));
  return isListed && isAllowed(value, shape);
}

function isAllowed(value: unknown, shape: Shape): boolean {
  if (!shape.kinds.has(kindOf(value))) return false;
  const sizes: Partial<Record<LimitName, Numeric>> =
    typeof value === "string"
      ? { minLength: Array.from(value).length, maxLength: Array.from(value).length }
      : isNumber(value)
        ? { minimum: value, maximum: value }
        : {};
  const isWithin = [...shape.limits].every(([name, limit]) => {
    const size = sizes[name];
    return size === undefined || !isTighter(name, limit, { ...limit, value: size, isExclusive: false });
  });
  return (
    isWithin && (typeof value !== "string" || shape.patterns.every(({ value: pattern }) => matches(pattern, value)))
  );
}
