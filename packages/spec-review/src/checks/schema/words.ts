import { METHODS, unknownFields } from "../../openapi/grammar.ts";
import type { Shape } from "../../schema/shape.ts";
import type { Cursor } from "../../source/cursor.ts";
import { isSameValue } from "../../source/values.ts";
import { code } from "../../text/code.ts";
import { type Check, type Noting, type Scene, onlyIn, shown } from "../check.ts";
import type { Rule } from "../rule.ts";
import { EVIDENCE_RULES, compareEvidence } from "./evidence.ts";

const described = {
  id: "description-changed",
  kind: "documentation",
  about: "A text for readers is another.",
} as const;
const extended = {
  id: "extension-changed",
  kind: "documentation",
  about: "An extension (`x-…`) says something else.",
} as const;
const markLost = {
  id: "mark-lost",
  kind: "severe",
  about: "A mark that protects people, such as x-sensitive, is gone.",
  remedy: "Keep the mark, unless what it protected is not there any more.",
} as const;
const deprecated = {
  id: "deprecated-changed",
  kind: "documentation",
  about: "Something is marked as deprecated, or no longer.",
} as const;
const defaulted = {
  id: "default-changed",
  kind: "risky",
  about: "What is assumed for a missing value is another.",
  remedy: "Keep the default, and let clients ask for the new behaviour.",
} as const;
const knownAdded = {
  id: "known-value-added",
  kind: "compatible",
  about: "A value joins x-extensible-enum, the known values of an open list.",
} as const;
const knownRemoved = {
  id: "known-value-removed",
  kind: "risky",
  about: "A value is no longer among the known ones of an open list.",
  remedy: "Leave the value in the list, and describe that it no longer comes.",
} as const;
const rewritten = {
  id: "xml-changed",
  kind: "risky",
  about: "The names or the form of XML elements are others; clients that speak JSON do not notice.",
  remedy: "Keep the old form, or offer the new one as another media type.",
} as const;
const exampled = {
  id: "example-changed",
  kind: "statement",
  about: "An example is another, and so is what a mock answers.",
} as const;
const notJudged = {
  id: "not-judged",
  kind: "risky",
  about: "A keyword that this version does not know says something else. What that means for clients is not judged.",
} as const;

/** Rules for what stands beside the contract: words, marks, examples, extensions, and what nobody knows. */
export const WORD_RULES: readonly Rule[] = [
  described,
  extended,
  markLost,
  exampled,
  deprecated,
  defaulted,
  rewritten,
  knownAdded,
  knownRemoved,
  ...EVIDENCE_RULES,
  notJudged,
];

const TEXTS = ["title", "summary", "description", "externalDocs", "tags"];

/** Further fields of some objects that are only for readers. */
const TEXTS_OF: Readonly<Record<string, readonly string[]>> = {
  info: ["termsOfService", "contact", "license"],
  securityScheme: ["bearerFormat"],
  server: ["name"],
};

/** Keywords that decide how a whole document is read, which no check can judge. */
const DIALECTS = new Set(["$schema", "jsonSchemaDialect"]);
const EXAMPLES = ["example", "examples"];

/** What may stand beside a reference to a path. */
const OPERATIONS = new Set<string>([...METHODS, "additionalOperations"]);

/** Extensions that have rules of their own. */
const KNOWN = new Set(["x-evidence", "x-extensible-enum", "x-sunset", "x-stability-level", "x-webhooks"]);

/** What a schema says beside which values fit. */
export const words: Check = {
  rules: WORD_RULES,
  compare(scene) {
    const { base, head } = scene;
    const [ones, others] = [base.asides, head.asides];
    // Words that moved into all branches of a list, or out of them, are the same words.
    const areBoth = (ones.size === 0) === (others.size === 0);
    if (areBoth) compareAll(scene, saidBy(base), saidBy(head));
    const labels = [...ones.keys(), ...others.keys()].filter(
      (label) => !areBoth || (ones.has(label) && others.has(label)),
    );
    for (const label of new Set(labels)) compareAll(scene, saidBy(base, label), saidBy(head, label));
  },
};

function compareAll(scene: Scene, before: Said, after: Said): void {
  compareSaid(scene, before, after);
  compareField(scene, defaulted, "default", before.get("default"), after.get("default"));
  compareField(scene, rewritten, "xml", before.get("xml"), after.get("xml"));
  const [list, other] = [before.get("x-extensible-enum"), after.get("x-extensible-enum")];
  if (!list || !other) return;
  const [old, now] = [list, other].map(({ value }) => (Array.isArray(value) ? value.map(String) : []));
  const [lost, gained] = [onlyIn(old!, now!), onlyIn(now!, old!)];
  if (gained.length > 0) scene.found(knownAdded, `also knows ${shown(gained)}`, list, other);
  if (lost.length > 0) scene.found(knownRemoved, `no longer knows ${shown(lost)}`, list, other);
}

/** Compares what anything that is no schema says beside the contract: an operation, a parameter, a response. */
export function compareWords(noting: Noting, base: Cursor, head: Cursor, type: string): void {
  const [before, after] = [base, head].map((at) => saidIn([...at.besides, at], type));
  compareSaid(noting, before!, after!, TEXTS_OF[type]);
}

/** Compares the extensions of an object whose other members have names that anybody may choose. */
export function compareExtensions(noting: Noting, base: Cursor | undefined, head: Cursor | undefined): void {
  const [before, after] = [base, head].map((at) => {
    const said = new Map(at?.entries() ?? []);
    return new Map([...said].filter(([name]) => name.startsWith("x-")));
  });
  compareSaid(noting, before!, after!);
}

/** Compares two texts for readers. */
export function compareTexts(noting: Noting, name: string, before: Cursor, after: Cursor): void {
  compareField(noting, described, name, before, after);
}

type Said = ReadonlyMap<string, Cursor>;

function compareSaid(noting: Noting, before: Said, after: Said, more: readonly string[] = []): void {
  for (const keyword of [...TEXTS, ...more])
    compareField(noting, described, keyword, before.get(keyword), after.get(keyword));
  compareField(noting, deprecated, "deprecated", before.get("deprecated"), after.get("deprecated"));
  for (const keyword of EXAMPLES) compareField(noting, exampled, keyword, before.get(keyword), after.get(keyword));
  compareEvidence(noting, before.get("x-evidence"), after.get("x-evidence"));
  for (const keyword of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(keyword), after.get(keyword)];
    if (noting.marks.has(keyword) && isMarked(one) && !isMarked(other))
      noting.found(markLost, `the mark ${code(keyword)} is gone`, one, other);
    else if (keyword.startsWith("x-") && !KNOWN.has(keyword)) compareField(noting, extended, keyword, one, other);
    else if (keyword.startsWith(UNKNOWN)) compareField(noting, notJudged, keyword.slice(UNKNOWN.length), one, other);
  }
}

function isMarked(at: Cursor | undefined): boolean {
  return at !== undefined && at.value !== false && at.value !== null;
}

/** Before the name of a keyword that no table has. */
const UNKNOWN = "?";

/**
 * What a schema says, or one of the branches that it was read together from; what stands beside a reference comes before
 * what is said where it leads.
 */
function saidBy({ sites, parts, asides }: Shape, label = ""): Said {
  const aside = asides.get(label);
  const own = aside === undefined ? [] : aside.reference === undefined ? [aside] : [aside, aside.resolve()];
  return saidIn([...own, ...sites, ...parts], "schema");
}

function saidIn(places: readonly Cursor[], type: string): Said {
  const said = new Map<string, Cursor>();
  for (const place of places) {
    const unknown = new Set(unknownFields(type, place.value));
    // Beside a reference to anything but a schema, only words and extensions have a meaning.
    const isBeside = type !== "schema" && place.reference !== undefined;
    for (const [name, at] of place.entries()) {
      const isOdd = isBeside && name !== "$ref" && !isSaid(name) && !OPERATIONS.has(name);
      const key = isOdd || unknown.has(name) || DIALECTS.has(name) ? UNKNOWN + name : name;
      if (!said.has(key) && (isSaid(key) || TEXTS_OF[type]?.includes(key))) said.set(key, at);
    }
  }
  return said;
}

const SAID = new Set([...TEXTS, ...EXAMPLES, "deprecated", "default", "xml"]);

function isSaid(name: string): boolean {
  return SAID.has(name) || name.startsWith("x-") || name.startsWith(UNKNOWN);
}

function compareField(
  { found }: Noting,
  rule: Rule,
  keyword: string,
  before: Cursor | undefined,
  after: Cursor | undefined,
): void {
  const [old, now] = [before, after].map((at) => at && readThrough(at));
  // Saying that something is not deprecated is the same as not saying that it is.
  if (keyword === "deprecated" ? (old ?? false) === (now ?? false) : isSameValue(old, now)) return;
  found(rule, `${code(keyword)} ${before ? (after ? "changed" : "was removed") : "was added"}`, before, after);
}

/** Named examples may be references; what is in an example is data, also where it looks like one. */
function readThrough(at: Cursor): unknown {
  if (!at.pointer.endsWith("/examples") || Array.isArray(at.value)) return at.value;
  return Object.fromEntries(at.entries().map(([name, example]) => [name, example.resolve().value]));
}
