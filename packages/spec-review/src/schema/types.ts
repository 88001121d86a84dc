/** The kinds of JSON values, with `number` taken apart: an integer is a number, a fraction is one that is no integer. */
export type Kind = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";

export const ALL_KINDS: readonly Kind[] = ["null", "boolean", "object", "array", "string", "integer", "fraction"];

/** Numbers; whole ones that JavaScript would round are kept exactly. */
export type Numeric = number | bigint;

export function isNumber(value: unknown): value is Numeric {
  return typeof value === "number" || typeof value === "bigint";
}

/** The kinds that a `type` keyword allows. */
export function kindsOf(type: unknown): Set<Kind> {
  const names = Array.isArray(type) ? type : [type];
  return new Set(names.flatMap((name): Kind[] => (name === "number" ? ["integer", "fraction"] : [name as Kind])));
}

/** The kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint") return "integer";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value as Kind;
}

/** Kinds as `type` would name them. */
export function typeNames(kinds: ReadonlySet<Kind>): string[] {
  return ALL_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => {
    if (kind === "fraction") return kinds.has("integer") ? ["number"] : ["number that is no integer"];
    return kind === "integer" && kinds.has("fraction") ? [] : [kind];
  });
}
