import type { Rule } from "../rule.ts";
import type { Shape, Stated } from "../../schema/shape.ts";
import type { Numeric } from "../../schema/types.ts";
import { type Check, type Scene, onlyIn, shown } from "../check.ts";

const rulesFor = (subject: string, about: string) => {
  const remedy = "Add a property for what the new rule is about.";
  return {
    narrowed: { id: `${subject}-narrowed`, kind: "narrowing", about: `${about} is added or stricter.`, remedy },
    widened: { id: `${subject}-widened`, kind: "widening", about: `${about} is gone or laxer.`, remedy },
    replaced: { id: `${subject}-replaced`, kind: "replacing", about: `${about} is replaced by another.`, remedy },
  } as const satisfies Record<string, Rule>;
};

const patterns = rulesFor("pattern", "A pattern that texts have to match");
const formats = rulesFor("format", "A format");
const encodings = rulesFor("content-encoding", "An encoding or media type of a text");
const multiples = rulesFor("multiple", "A number that values are a multiple of");

/** Formats whose values are all values of another one too. */
const WIDER: Record<string, readonly string[]> = {
  int32: ["int64"],
  float: ["double"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
};

/** Patterns, formats, encodings and multiples: rules that are known only by what is written. */
export const text: Check = {
  rules: [patterns, formats, encodings, multiples].flatMap((rules) => Object.values(rules)),
  compare(scene) {
    if (scene.base.values || scene.head.values) return;
    scene.compare(scene.base.content, scene.head.content);
    compareStated(
      scene,
      patterns,
      "`pattern`",
      ({ patterns: stated }) => stated,
      () => false,
    );
    compareStated(scene, formats, "`format`", ({ formats: stated }) => stated, isFormatWithin);
    compareStated(
      scene,
      encodings,
      "content encoding",
      ({ encodings: stated }) => stated,
      () => false,
    );
    compareStated(scene, multiples, "`multipleOf`", ({ multiples: stated }) => stated, isMultiple);
  },
};

function compareStated<Value>(
  { base, head, found }: Scene,
  rules: ReturnType<typeof rulesFor>,
  words: string,
  statedIn: (shape: Shape) => readonly Stated<Value>[],
  isWithin: (one: Value, other: Value) => boolean,
): void {
  const shared = [...base.kinds].some((kind) => head.kinds.has(kind) && kind !== "null");
  const [before, after] = [statedIn(base).map(({ value }) => value), statedIn(head).map(({ value }) => value)];
  const [lost, gained] = [onlyIn(before, after), onlyIn(after, before)];
  if (!shared || (lost.length === 0 && gained.length === 0)) return;
  const isWider = gained.every((value) => before.some((other) => isWithin(other, value)));
  const isNarrower = lost.every((value) => after.some((other) => isWithin(other, value)));
  const rule =
    isNarrower && isWider ? undefined : isNarrower ? rules.narrowed : isWider ? rules.widened : rules.replaced;
  const message = `${words} ${shown(before) || "none"} → ${shown(after) || "none"}`;
  if (rule) found(rule, message, statedIn(base)[0]?.at, statedIn(head)[0]?.at);
}

function isFormatWithin(one: string, other: string): boolean {
  return WIDER[one]?.includes(other) ?? false;
}

function isMultiple(one: Numeric, other: Numeric): boolean {
  if (typeof one === "bigint" || typeof other === "bigint") {
    const areWhole = [one, other].every((value) => typeof value === "bigint" || Number.isInteger(value));
    return areWhole && BigInt(one) % BigInt(other) === 0n;
  }
  return Number.isInteger(Number((one / other).toPrecision(12)));
}
