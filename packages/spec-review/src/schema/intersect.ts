import { canonical } from "../source/values.ts";
import type { Limit, LimitName, Shape, Stated, Together } from "./shape.ts";

/** The shape of what fulfils both. */
export function intersect(one: Shape, other: Shape): Shape {
  return {
    parts: [...one.parts, ...other.parts],
    sites: [...one.sites, ...other.sites],
    asides: new Map([...one.asides, ...other.asides]),
    kinds: new Set([...one.kinds].filter((kind) => other.kinds.has(kind))),
    typeAt: one.kinds.size <= other.kinds.size ? one.typeAt : other.typeAt,
    values: commonValues(one.values, other.values),
    limits: tighterLimits(one.limits, other.limits),
    multiples: distinct(one.multiples, other.multiples),
    patterns: distinct(one.patterns, other.patterns),
    formats: distinct(one.formats, other.formats),
    encodings: distinct(one.encodings, other.encodings),
    required: new Map([...other.required, ...one.required]),
    properties: commonProperties(one, other),
    patternProperties: commonPatterns(one, other),
    others: distinctSchemas(one.others, other.others),
    propertyNames: distinctSchemas(one.propertyNames, other.propertyNames),
    dependentRequired: merged(
      one.dependentRequired,
      other.dependentRequired,
      (left, right) => new Map([...left, ...right]),
    ),
    dependentSchemas: merged(one.dependentSchemas, other.dependentSchemas, distinctSchemas),
    prefixItems: Array.from({ length: Math.max(one.prefixItems.length, other.prefixItems.length) }, (_, index) =>
      distinctSchemas(one.prefixItems[index] ?? one.items, other.prefixItems[index] ?? other.items),
    ),
    items: distinctSchemas(one.items, other.items),
    contains: [...one.contains, ...other.contains],
    content: distinctSchemas(one.content, other.content),
    uniqueItems: one.uniqueItems ?? other.uniqueItems,
    alternatives: [...one.alternatives, ...other.alternatives],
    exclusions: [...one.exclusions, ...other.exclusions],
    conditions: [...one.conditions, ...other.conditions],
    discriminator: one.discriminator ?? other.discriminator,
    readOnly: one.readOnly ?? other.readOnly,
    writeOnly: one.writeOnly ?? other.writeOnly,
  };
}

/** What a shape says about a member of this name: its own schema, or else those for patterns or for other members. */
export function memberOf(shape: Shape, name: string): Together {
  const named = shape.properties.get(name);
  if (shape.patternProperties.size === 0) return named ?? shape.others;
  const byPattern = [...shape.patternProperties]
    .filter(([pattern]) => matches(pattern, name))
    .flatMap(([, schemas]) => [...schemas]);
  if (named) return distinctSchemas(named, byPattern);
  return byPattern.length > 0 ? byPattern : shape.others;
}

/** Whether a text has a match of a pattern of JSON Schema; a pattern that cannot be read matches nothing. */
export function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}

export function distinctSchemas(one: Together, other: Together): Together {
  const known = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !known.has(id))];
}

/** A closed branch of `allOf` forbids what only another branch names. */
function commonProperties(one: Shape, other: Shape): Map<string, Together> {
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  return new Map([...names].map((name) => [name, distinctSchemas(memberOf(one, name), memberOf(other, name))]));
}

function commonPatterns(one: Shape, other: Shape): Map<string, Together> {
  const patterns = new Set([...one.patternProperties.keys(), ...other.patternProperties.keys()]);
  return new Map(
    [...patterns].map((pattern) => [
      pattern,
      distinctSchemas(
        one.patternProperties.get(pattern) ?? one.others,
        other.patternProperties.get(pattern) ?? other.others,
      ),
    ]),
  );
}

function commonValues(one: Shape["values"], other: Shape["values"]): Shape["values"] {
  if (!one || !other) return one ?? other;
  const allowed = new Set(other.value.map(canonical));
  return { value: one.value.filter((value) => allowed.has(canonical(value))), at: one.at };
}

function tighterLimits(one: Shape["limits"], other: Shape["limits"]): Map<LimitName, Limit> {
  const limits = new Map(one);
  for (const [name, limit] of other) {
    const known = limits.get(name);
    if (!known || isTighter(name, limit, known)) limits.set(name, limit);
  }
  return limits;
}

/** Whether a limit allows less than another of the same name. */
export function isTighter(name: LimitName, one: Limit, other: Limit): boolean {
  if (one.value === other.value) return one.isExclusive && !other.isExclusive;
  return name.startsWith("min") ? one.value > other.value : one.value < other.value;
}

function distinct<Value>(one: readonly Stated<Value>[], other: readonly Stated<Value>[]): Stated<Value>[] {
  const known = new Set(one.map(({ value }) => value));
  return [...one, ...other.filter(({ value }) => !known.has(value))];
}

function merged<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  both: (one: Value, other: Value) => Value,
): Map<string, Value> {
  const all = new Map(one);
  for (const [name, value] of other) {
    const known = all.get(name);
    all.set(name, known === undefined ? value : both(known, value));
  }
  return all;
}
