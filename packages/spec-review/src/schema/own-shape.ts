import type { Cursor } from "../source/cursor.ts";
import { type Condition, LIMITS, type Limit, type LimitName, type Shape, type Stated, type Together } from "./shape.ts";
import { ALL_KINDS, type Kind, type Numeric, isNumber, kindsOf } from "./types.ts";

/** Limits that allow everything, so that writing them changes nothing. */
const NO_LIMIT = new Set(["minLength", "minItems", "minProperties"]);

/** `password` is a hint to forms, any string has it; `byte` is an encoding, which 3.1 calls so. */
const NO_FORMATS = new Set(["password", "byte"]);

/** Patterns that every text has a match of. */
const MATCHES_ALL = /^(?:\^|\^?\.\*|(?:\.\*)?\$|\^?\[\\s\\S\]\*\$?|)$/;

/** What the keywords of one schema object say, without the schemas that it refers to or is composed of. */
export function ownShape(schema: Cursor): Shape {
  const type = schema.at("type");
  const not = schema.at("not");
  const isClosed = schema.value === false || (not !== undefined && allowsEverything(not));
  const kinds = isClosed ? new Set<never>() : type ? kindsOf(type.value) : new Set(ALL_KINDS);
  const excluded = excludedKinds(schema);
  for (const kind of excluded) kinds.delete(kind);
  if (type && schema.get("nullable") === true) kinds.add("null");
  return {
    parts: [schema],
    sites: [],
    asides: new Map(),
    kinds,
    typeAt: type ?? schema,
    values: valuesOf(schema),
    limits: limitsOf(schema),
    multiples: stated<Numeric>(schema, "multipleOf"),
    patterns: stated<string>(schema, "pattern").filter(({ value }) => !MATCHES_ALL.test(value)),
    formats: stated<string>(schema, "format").filter(({ value }) => !NO_FORMATS.has(value)),
    encodings: encodingsOf(schema),
    required: new Map((schema.at("required")?.list() ?? []).map((name) => [String(name.value), name])),
    properties: schemasOf(schema.at("properties")),
    patternProperties: schemasOf(schema.at("patternProperties")),
    others: restOf(schema, "additionalProperties"),
    propertyNames: restOf(schema, "propertyNames"),
    dependentRequired: dependentRequiredOf(schema),
    dependentSchemas: dependentSchemasOf(schema),
    prefixItems: (schema.at("prefixItems")?.list() ?? []).map((item) => [item]),
    items: restOf(schema, "items"),
    contains: isContainsEmpty(schema) ? [] : restOf(schema, "contains"),
    content: restOf(schema, "contentSchema"),
    uniqueItems: schema.get("uniqueItems") === true ? schema.at("uniqueItems") : undefined,
    alternatives: [],
    exclusions: excluded.size > 0 ? [] : restOf(schema, "not"),
    conditions: conditionsOf(schema),
    discriminator: schema.at("discriminator"),
    readOnly: schema.get("readOnly") === true ? schema.at("readOnly") : undefined,
    writeOnly: schema.get("writeOnly") === true ? schema.at("writeOnly") : undefined,
  };
}

function valuesOf(schema: Cursor): Stated<readonly unknown[]> | undefined {
  const constant = schema.at("const") ?? (schema.get("const") === null ? schema : undefined);
  if (constant) return { value: [constant.value], at: constant };
  const list = schema.at("enum");
  return list && Array.isArray(list.value) ? { value: list.value, at: list } : undefined;
}

function limitsOf(schema: Cursor): Map<LimitName, Limit> {
  const limits = new Map<LimitName, Limit>();
  for (const name of Object.keys(LIMITS) as LimitName[]) {
    const at = schema.at(name);
    if (!at || !isNumber(at.value) || (at.value === 0 && NO_LIMIT.has(name))) continue;
    // Without `contains` the two say nothing; a minimum of one is what `contains` means.
    if (name.endsWith("Contains") && (!schema.at("contains") || isContainsEmpty(schema))) continue;
    if (name === "minContains" && at.value === 1) continue;
    limits.set(name, { value: at.value, at, isExclusive: false });
  }
  addExclusive(schema, limits, "minimum", "exclusiveMinimum", (own, other) => own >= other);
  addExclusive(schema, limits, "maximum", "exclusiveMaximum", (own, other) => own <= other);
  return limits;
}

/** A minimum of no matches asks for nothing. */
function isContainsEmpty(schema: Cursor): boolean {
  return schema.get("minContains") === 0 && schema.get("maxContains") === undefined;
}

/** A `not` that only names types leaves the others. */
function excludedKinds(schema: Cursor): Set<Kind> {
  const not = schema.at("not");
  const type = not?.at("type");
  return type && not?.entries().length === 1 ? kindsOf(type.value) : new Set();
}

/** OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`, 3.1 writes the number itself. */
function addExclusive(
  schema: Cursor,
  limits: Map<LimitName, Limit>,
  name: "minimum" | "maximum",
  keyword: string,
  isTighter: (own: Numeric, other: Numeric) => boolean,
): void {
  const at = schema.at(keyword);
  const plain = limits.get(name);
  if (at?.value === true && plain) limits.set(name, { ...plain, isExclusive: true });
  if (at && isNumber(at.value) && (!plain || isTighter(at.value, plain.value)))
    limits.set(name, { value: at.value, at, isExclusive: true });
}

/** How a text is encoded, and what it holds then. OpenAPI 3.0 has a format for the one encoding that it knows. */
function encodingsOf(schema: Cursor): Stated<string>[] {
  const byte = schema.at("format");
  return [
    ...(byte?.value === "byte" ? [{ value: "base64", at: byte }] : []),
    ...stated<string>(schema, "contentEncoding").map(({ value, at }) => ({ value: value.toLowerCase(), at })),
    ...stated<string>(schema, "contentMediaType"),
  ];
}

function stated<Value>(schema: Cursor, keyword: string): Stated<Value>[] {
  const at = schema.at(keyword);
  return at ? [{ value: at.value as Value, at }] : [];
}

function schemasOf(map: Cursor | undefined): Map<string, Together> {
  return new Map((map?.entries() ?? []).map(([name, schema]) => [name, [schema]]));
}

/** The schema under a keyword; one that allows everything counts as none. */
export function restOf(schema: Cursor, keyword: string): Cursor[] {
  const found = schema.at(keyword);
  return !found || allowsEverything(found) ? [] : [found];
}

export function allowsEverything({ value }: Cursor): boolean {
  return value === true || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

function dependentRequiredOf(schema: Cursor): Map<string, Map<string, Cursor>> {
  const rules = (schema.at("dependentRequired")?.entries() ?? []).map(([name, list]) => [name, list] as const);
  const inSchemas = (schema.at("dependentSchemas")?.entries() ?? [])
    .filter(([, dependent]) => isOnlyRequired(dependent))
    .map(([name, dependent]) => [name, dependent.at("required")!] as const);
  const inCondition = isDependency(schema)
    ? [[String(schema.at("if")!.at("required")!.list()[0]!.value), schema.at("then")!.at("required")!] as const]
    : [];
  return new Map(
    [...rules, ...inSchemas, ...inCondition].map(([name, list]) => [
      name,
      new Map(list.list().map((member) => [String(member.value), member])),
    ]),
  );
}

function dependentSchemasOf(schema: Cursor): Map<string, Together> {
  const all = [...schemasOf(schema.at("dependentSchemas"))];
  return new Map(all.filter(([, [dependent]]) => !isOnlyRequired(dependent) && !allowsEverything(dependent!)));
}

function isOnlyRequired(schema: Cursor | undefined): boolean {
  const keywords = (schema?.entries() ?? []).map(([name]) => name);
  return keywords.length === 1 && keywords[0] === "required";
}

/** When one member is there, others have to be: `dependentRequired` in other words. */
function isDependency(schema: Cursor): boolean {
  const test = schema.at("if");
  const isOneMember = isOnlyRequired(test) && test?.at("required")?.list().length === 1;
  return isOneMember && isOnlyRequired(schema.at("then")) && restOf(schema, "else").length === 0;
}

function conditionsOf(schema: Cursor): Condition[] {
  if (isDependency(schema)) return [];
  const test = schema.at("if");
  const [met, unmet] = ["then", "else"]
    .map((name) => schema.at(name))
    .map((branch) => (branch && !allowsEverything(branch) ? branch : undefined));
  return test && (met || unmet) ? [{ at: test, test, met, unmet }] : [];
}
