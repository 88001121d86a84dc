import type { Cursor } from "../source/cursor.ts";
import type { Kind, Numeric } from "./types.ts";

/** Schemas that a value has to fulfil together; none means that anything goes. */
export type Together = readonly Cursor[];

/** A rule of a schema and the place that states it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly at: Cursor;
}

/** Names of the limits that are a single number, each with the kinds of values that it applies to. */
export const LIMITS = {
  minLength: ["string"],
  maxLength: ["string"],
  minItems: ["array"],
  maxItems: ["array"],
  minContains: ["array"],
  maxContains: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
  minimum: ["integer", "fraction"],
  maximum: ["integer", "fraction"],
} as const satisfies Record<string, readonly Kind[]>;

export type LimitName = keyof typeof LIMITS;

export interface Limit extends Stated<Numeric> {
  readonly isExclusive: boolean;
}

/** `oneOf` or `anyOf` with at least two branches. */
export interface Alternatives {
  readonly at: Cursor;
  readonly branches: readonly Together[];
  readonly discriminator: Cursor | undefined;
}

export interface Condition {
  readonly at: Cursor;
  readonly test: Cursor;
  readonly met: Cursor | undefined;
  readonly unmet: Cursor | undefined;
}

/**
 * What a schema allows, in one level, however it is written: references followed, `allOf` merged, wrappers of a single
 * schema unwrapped, `const` as `enum`, what allows everything left out. Schemas that allow the same have the same shape.
 */
export interface Shape {
  /** Every schema that has a say, the one asked for first. */
  readonly parts: readonly Cursor[];
  /** Schemas that say something beside a reference, which comes before what the referred one says. */
  readonly sites: readonly Cursor[];
  /** Branches that were read as one list of types or values, by what they allow: only their words are left to compare. */
  readonly asides: ReadonlyMap<string, Cursor>;
  readonly kinds: ReadonlySet<Kind>;
  readonly typeAt: Cursor;
  readonly values: Stated<readonly unknown[]> | undefined;
  readonly limits: ReadonlyMap<LimitName, Limit>;
  readonly multiples: readonly Stated<Numeric>[];
  readonly patterns: readonly Stated<string>[];
  readonly formats: readonly Stated<string>[];
  readonly encodings: readonly Stated<string>[];
  readonly required: ReadonlyMap<string, Cursor>;
  readonly properties: ReadonlyMap<string, Together>;
  readonly patternProperties: ReadonlyMap<string, Together>;
  /** For members that have no name or pattern here; `false` schemas close the object. */
  readonly others: Together;
  readonly propertyNames: Together;
  readonly dependentRequired: ReadonlyMap<string, ReadonlyMap<string, Cursor>>;
  readonly dependentSchemas: ReadonlyMap<string, Together>;
  readonly prefixItems: readonly Together[];
  readonly items: Together;
  readonly contains: readonly Cursor[];
  /** What a text holds, once it is decoded. */
  readonly content: Together;
  readonly uniqueItems: Cursor | undefined;
  readonly alternatives: readonly Alternatives[];
  readonly exclusions: readonly Cursor[];
  readonly conditions: readonly Condition[];
  readonly discriminator: Cursor | undefined;
  readonly readOnly: Cursor | undefined;
  readonly writeOnly: Cursor | undefined;
}

/** Whether the schemas, taken together, allow nothing at all. */
export function isNever(together: Together): boolean {
  return together.some((schema) => {
    const { value } = schema.resolve();
    if (value === false) return true;
    return typeof value === "object" && value !== null && "not" in value && isAnything(value.not);
  });
}

function isAnything(value: unknown): boolean {
  return value === true || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
