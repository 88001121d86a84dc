import { OPERATION_CHECKS } from "../checks/operation/all.ts";
import { compareContent } from "../checks/operation/content.ts";
import type { Operation, OperationScene } from "../checks/operation/operation-check.ts";
import { SCHEMA_CHECKS } from "../checks/schema/all.ts";
import { compareExtensions, compareWords } from "../checks/schema/words.ts";
import { type Rule, SEVERITIES, type Severity, type Side, severityOf } from "../checks/rule.ts";
import type { Cursor } from "../source/cursor.ts";
import { PAIRING_RULES, operationPairs, ruleOfLonely } from "./operation-pairs.ts";
import { Sameness } from "./sameness.ts";
import { type Difference, type Pair, SchemaJudge } from "./schema-judge.ts";
import { unusedChanged, unusedComponents } from "./unused.ts";

/** An operation that a cause reaches, and on which side. */
export interface Reach {
  /** As readers say it: `POST /orders`; `info` and the like for what belongs to no operation. */
  readonly name: string;
  readonly operationId: string | undefined;
  readonly side: Side;
}

/** One thing that changed, with every operation that it reaches. */
export interface Cause {
  readonly rule: Rule;
  /** The worst that it is on any of the sides that it reaches. */
  readonly severity: Severity;
  /** The side on which it is that. */
  readonly side: Side;
  readonly message: string;
  readonly base: Cursor | undefined;
  readonly head: Cursor | undefined;
  readonly reach: readonly Reach[];
}

export interface JudgeOptions {
  /** The day that sunsets are compared with, as YYYY-MM-DD. Default: today. */
  readonly today?: string | undefined;
  /** Extensions whose loss is breaking. Default: `x-sensitive`. */
  readonly marks?: readonly string[] | undefined;
}

/** Every rule, in the order of the checks. */
export const RULES: readonly Rule[] = [
  ...PAIRING_RULES,
  unusedChanged,
  ...[...OPERATION_CHECKS, ...SCHEMA_CHECKS].flatMap(({ rules }) => rules),
];

/** What changed between two documents for a client that kept to the first, in the order of the second. */
export function judge(
  base: Cursor,
  head: Cursor,
  { today = new Date().toISOString().slice(0, 10), marks: names = ["x-sensitive"] }: JudgeOptions = {},
): Cause[] {
  const marks = new Set(names);
  const sameness = new Sameness(base, head);
  const schemas = new SchemaJudge(sameness, marks);
  const causes = new Causes();
  compareTop(base, head, marks, causes);
  const isSameTop = ["servers", "security"].every((name) => sameness.isSame(base.at(name), head.at(name)));
  const schemes = [base, head].map((document) => document.at("components")?.at("securitySchemes"));
  const isSameAround = isSameTop && sameness.isSame(schemes[0], schemes[1]);

  const roots: [Pair, Reach][] = [];
  const operations = operationPairs(base, head);
  for (const pair of operations) {
    const { base: one, head: other, name, side } = pair;
    const operationId = (other ?? one)?.at.get("operationId");
    const reach: Reach = { name, operationId: typeof operationId === "string" ? operationId : undefined, side };
    if (!one || !other) {
      const message = `the operation was ${other ? "added" : "removed"}`;
      causes.add({ rule: ruleOfLonely(pair, today), message, side, base: one?.at, head: other?.at }, reach);
      continue;
    }
    if (isSameAround && one.path === other.path && isSameOperation(one, other, sameness)) continue;
    const scene: OperationScene = {
      side,
      marks,
      base: one,
      head: other,
      found: (rule, message, at, otherAt, on = side) =>
        causes.add({ rule, message, side: on, base: at, head: otherAt }, { ...reach, side: on }),
      compare: (from, to, on, anywhere) => {
        if (from.length > 0 || to.length > 0)
          roots.push([schemas.pair(from, to, on, anywhere), { ...reach, side: on }]);
      },
      compareContent: (from, to, on) => compareContent(scene, from, to, on),
    };
    for (const check of OPERATION_CHECKS) check.compare(scene);
  }
  const reached = new Map<Pair, Pair[]>();
  for (const [root, reach] of roots) {
    const changed = reached.get(root) ?? schemas.reachable(root).filter(({ differences }) => differences.length > 0);
    reached.set(root, changed);
    for (const { differences } of changed) for (const difference of differences) causes.add(difference, reach);
  }
  const unused: Reach = { name: "components", operationId: undefined, side: "sent" };
  for (const component of unusedComponents(base, head, operations))
    causes.add({ rule: unusedChanged, side: "sent", ...component }, unused);
  return causes.list();
}

/** What belongs to the whole document. */
function compareTop(base: Cursor, head: Cursor, marks: ReadonlySet<string>, causes: Causes): void {
  for (const [name, type] of [
    ["info", "info"],
    ["", "document"],
  ] as const) {
    const reach: Reach = { name: name || "document", operationId: undefined, side: "sent" };
    const [before, after] = [base, head].map((root) => (name === "" ? root : (root.at(name) ?? root)));
    const found: OperationScene["found"] = (rule, message, one, other) =>
      causes.add({ rule, message, side: "sent", base: one ?? before, head: other ?? after }, reach);
    compareWords({ marks, found }, before!, after!, type);
    if (name === "")
      for (const map of ["paths", "webhooks", "components"])
        compareExtensions({ marks, found }, base.at(map), head.at(map));
  }
}

function isSameOperation(one: Operation, other: Operation, sameness: Sameness): boolean {
  const fields = ["parameters", "servers", "summary", "description"];
  const isWhole = [one, other].every(({ pathItem }) => pathItem.besides.length === 0);
  return (
    isWhole &&
    fields.every((name) => sameness.isSame(one.pathItem.at(name), other.pathItem.at(name))) &&
    sameness.isSame(one.at, other.at)
  );
}

interface Found {
  readonly difference: Difference;
  readonly reach: Map<string, Reach>;
}

/** Differences that say the same about the same place, each with all that they reach together. */
function merged(all: readonly Found[], placeOf: (found: Found) => string | undefined): Found[] {
  const groups = new Map<string, Found>();
  for (const [index, found] of all.entries()) {
    const { rule, message } = found.difference;
    const key = [rule.id, placeOf(found) ?? index, message].join(" ");
    const known = groups.get(key);
    if (known) for (const [name, reach] of found.reach) known.reach.set(name, reach);
    else groups.set(key, { ...found, reach: new Map(found.reach) });
  }
  return [...groups.values()];
}

/** Where something else is allowed than before, the harmless half of it belongs to the half that breaks. */
function withoutHalves(causes: readonly Cause[]): Cause[] {
  const placeOf = ({ rule, base, head }: Cause) =>
    [rule.id.replace(/-(?:narrowed|widened)$/, ""), base?.address, head?.address].join(" ");
  const isHalf = ({ rule }: Cause) => /-(?:narrowed|widened)$/.test(rule.id);
  const harmless = new Map(
    causes.filter((cause) => isHalf(cause) && cause.severity === "compatible").map((cause) => [placeOf(cause), cause]),
  );
  const taken = new Set<Cause>();
  const whole = causes.map((cause) => {
    const other = isHalf(cause) && cause.severity === "breaking" ? harmless.get(placeOf(cause)) : undefined;
    if (!other || other.reach.some(({ name }) => !cause.reach.some((reach) => reach.name === name))) return cause;
    taken.add(other);
    return { ...cause, message: `${cause.message} and ${other.message}` };
  });
  return whole.filter((cause) => !taken.has(cause));
}

/** Differences, gathered by what causes them. */
class Causes {
  readonly #found = new Map<string, Found>();

  add(difference: Difference, reach: Reach): void {
    const { rule, message, base, head } = difference;
    const key = [rule.id, base?.pointer, base?.source.path, head?.pointer, head?.source.path, message].join(" ");
    const known: Found = this.#found.get(key) ?? { difference, reach: new Map() };
    this.#found.set(key, known);
    known.reach.set(`${reach.name} ${difference.side}`, { ...reach, side: difference.side });
  }

  list(): Cause[] {
    // What is the same on one side is one cause, also when it was taken apart or put together on the other.
    const byBase = merged([...this.#found.values()], ({ difference: { base } }) => base?.address);
    const causes = merged(byBase, ({ difference: { head } }) => head?.address).map(({ difference, reach }) => {
      const all = [...reach.values()];
      const worst = (severity: Severity) => all.filter(({ side }) => severityOf(difference.rule, side) === severity);
      const severity = SEVERITIES.find((candidate) => worst(candidate).length > 0)!;
      return { ...difference, severity, side: worst(severity)[0]!.side, reach: worst(severity) };
    });
    return withoutHalves(causes);
  }
}
