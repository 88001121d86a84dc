import type { Operation } from "../checks/operation/operation-check.ts";
import { addressesOf, withoutNames } from "../checks/operation/servers.ts";
import { METHODS } from "../openapi/grammar.ts";
import type { Rule, Side } from "../checks/rule.ts";
import type { Cursor } from "../source/cursor.ts";

const operationRemoved = {
  id: "operation-removed",
  kind: "replacing",
  about: "An operation, webhook or callback is gone.",
  remedy: "Keep it, mark it as deprecated, and announce its end with x-sunset.",
} as const;
const sunsetOver = {
  id: "operation-removed-after-sunset",
  kind: "risky",
  about: "A deprecated operation is gone after its x-sunset.",
} as const;
const unstableRemoved = {
  id: "unstable-operation-removed",
  kind: "risky",
  about: "An operation that was only a draft or in alpha is gone.",
} as const;
const operationAdded = {
  id: "operation-added",
  kind: "compatible",
  about: "An operation, webhook or callback is new.",
} as const;

export const PAIRING_RULES: readonly Rule[] = [operationRemoved, sunsetOver, unstableRemoved, operationAdded];

/** Two operations that stand for each other, or one that is only in one of the documents. */
export interface OperationPair {
  readonly base: Operation | undefined;
  readonly head: Operation | undefined;
  /** The operation as readers say it: `POST /orders`, `webhook paid POST`. */
  readonly name: string;
  readonly side: Side;
}

/** All operations of two documents: under paths, as webhooks, and as callbacks of either. */
export function operationPairs(base: Cursor, head: Cursor): OperationPair[] {
  const paths = withMoved(pairsIn(base.at("paths"), head.at("paths"), base, head, withoutNames, "sent", ""));
  const hooks = pairsIn(webhooksOf(base), webhooksOf(head), base, head, (name) => name, "received", "webhook ");
  return [...paths, ...hooks].flatMap((pair) => [pair, ...callbackPairs(pair, base, head)]);
}

/** Operations that are at the same addresses as before, where the line between server and path is drawn elsewhere. */
function withMoved(pairs: readonly OperationPair[]): OperationPair[] {
  const keysOf = (operation: Operation) => addressesOf(operation).map((address) => `${operation.method} ${address}`);
  const fresh = new Map<string, OperationPair>();
  for (const pair of pairs) if (pair.head && !pair.base) for (const key of keysOf(pair.head)) fresh.set(key, pair);
  const taken = new Set<OperationPair>();
  const together = pairs.map((pair) => {
    if (!pair.base || pair.head) return pair;
    const [found, ...others] = new Set(keysOf(pair.base).map((key) => fresh.get(key)));
    if (!found || others.length > 0) return pair;
    taken.add(found);
    return { ...found, base: pair.base };
  });
  return together.filter((pair) => !taken.has(pair));
}

/** OpenAPI 3.0 has webhooks under the name that tools agreed on. */
function webhooksOf(document: Cursor): Cursor | undefined {
  return document.at("webhooks") ?? document.at("x-webhooks");
}

function callbackPairs(
  { base: before, head: after, name, side }: OperationPair,
  base: Cursor,
  head: Cursor,
): OperationPair[] {
  if (!before || !after) return [];
  const [one, other] = [before.at.at("callbacks"), after.at.at("callbacks")];
  const names = new Set([...(one?.entries() ?? []), ...(other?.entries() ?? [])].map(([callback]) => callback));
  const renamed = renamedCallbacks(one, other);
  const fresh = new Set(renamed.values());
  return [...names].flatMap((callback) => {
    if (fresh.has(callback)) return [];
    const now = renamed.get(callback) ?? callback;
    return pairsIn(
      one?.at(callback)?.resolve(),
      other?.at(now)?.resolve(),
      base,
      head,
      (expression) => expression,
      side === "sent" ? "received" : "sent",
      `callback ${now} of ${name}: `,
    );
  });
}

/** Callbacks that only got another name, as old name to new name: the expressions say where the service calls. */
function renamedCallbacks(one: Cursor | undefined, other: Cursor | undefined): Map<string, string> {
  const expressions = (callback: Cursor) => JSON.stringify(Object.keys(callback.resolve().value ?? {}).toSorted());
  const gone = (one?.entries() ?? []).filter(([name]) => !other?.at(name));
  const fresh = (other?.entries() ?? []).filter(([name]) => !one?.at(name));
  const renamed = new Map<string, string>();
  for (const [old, callback] of gone) {
    const index = fresh.findIndex(([, candidate]) => expressions(candidate) === expressions(callback));
    const [found] = index === -1 ? [] : fresh.splice(index, 1);
    if (found) renamed.set(old, found[0]);
  }
  return renamed;
}

function pairsIn(
  base: Cursor | undefined,
  head: Cursor | undefined,
  baseDocument: Cursor,
  headDocument: Cursor,
  keyOf: (path: string) => string,
  side: Side,
  prefix: string,
): OperationPair[] {
  const before = operationsIn(base, baseDocument, keyOf);
  const after = operationsIn(head, headDocument, keyOf);
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    const { method, path } = (other ?? one)!;
    const name = prefix.startsWith("webhook")
      ? `${prefix}${path} ${method.toUpperCase()}`
      : `${prefix}${method.toUpperCase()} ${path}`;
    return { base: one, head: other, name, side };
  });
}

function operationsIn(
  paths: Cursor | undefined,
  document: Cursor,
  keyOf: (path: string) => string,
): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, at] of paths?.entries() ?? []) {
    if (path.startsWith("x-")) continue;
    const pathItem = at.resolve();
    // Operations may also stand beside a reference to others.
    const named = METHODS.map((method): [string, Cursor | undefined] => [method, at.at(method) ?? pathItem.at(method)]);
    const others = at.at("additionalOperations") ?? pathItem.at("additionalOperations");
    // Methods of `additionalOperations` are case-sensitive, and there none of the others may be.
    for (const [method, operation] of [...named, ...(others?.entries() ?? [])])
      if (operation) found.set(`${method} ${keyOf(path)}`, { at: operation, pathItem, document, path, method });
  }
  return found;
}

/** The rule about an operation that is only in one of the documents. `today` is a date like 2026-11-21. */
export function ruleOfLonely({ base, head }: OperationPair, today: string): Rule {
  if (head) return operationAdded;
  const sunset = base?.at.get("x-sunset");
  if (base?.at.get("deprecated") === true && typeof sunset === "string" && sunset < today) return sunsetOver;
  return ["draft", "alpha"].includes(String(base?.at.get("x-stability-level"))) ? unstableRemoved : operationRemoved;
}
