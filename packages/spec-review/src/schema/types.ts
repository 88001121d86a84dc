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

const NUMBER_FORMATS = /^(?:u?int\d*|double-int|float|double|decimal(?:128)?|(?:single|half)-precision)$/;

const TEXT_FORMATS = new Set(
  "binary byte char commonmark date date-time duration email hostname html http-date idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer media-range password regex relative-json-pointer time time-local date-time-local sf-string sf-token sf-binary uri uri-reference uri-template uuid".split(
    " ",
  ),
);

/** The kinds that a format is for. What is no format of the registry of OpenAPI may be for any. */
export function kindsOfFormat(format: string): readonly Kind[] {
  if (NUMBER_FORMATS.test(format)) return ["integer", "fraction"];
  return TEXT_FORMATS.has(format) ? ["string"] : ALL_KINDS;
}
