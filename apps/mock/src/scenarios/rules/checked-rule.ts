import type { Contract, Operation } from "../../contract/contract.ts";
import { nearest } from "../../contract/nearest.ts";
import type { Resource } from "../../prism/prism.ts";
import { replyOf, violationsOf } from "./reply.ts";
import { answersOf, RuleError } from "./rule.ts";
import type { Respond, Rule } from "./rule.ts";

/** What a rule may name. */
export interface Known {
  contract: Contract;
  resources: Map<string, Resource>;
}

/**
 * Holds a rule against the contract, and against itself.
 *
 * @throws RuleError that says where it cannot be, and what there is nearby.
 */
export function checkRule(rule: Rule, known: Known): void {
  const { respond, fault, delayMs, match, then } = rule;
  if (respond !== undefined && fault !== undefined) {
    throw new RuleError("/fault", "A rule has either an answer (respond) or a fault, not both.");
  }
  if (respond === undefined && fault === undefined && delayMs === undefined) {
    throw new RuleError("/respond", "The rule does nothing. Give it one of respond and fault, or a delayMs.");
  }
  if (then !== undefined && respond === undefined) {
    throw new RuleError("/then", "then says what follows the last answer, and there is no respond.");
  }
  if (typeof delayMs === "object" && delayMs.min > delayMs.max) {
    throw new RuleError("/delayMs/min", `min is ${delayMs.min}, expected at most the ${delayMs.max} of max.`);
  }
  const operations = operationsOf(rule.operation, known.contract);
  for (const name of Object.keys(match?.path ?? {})) checkParameter(name, operations);
  for (const [index, answer] of answersOf(rule).entries()) {
    checkAnswer(answer, Array.isArray(respond) ? `/respond/${index}` : "/respond", operations, rule, known);
  }
}

function operationsOf(id: string, { operations }: Contract): Operation[] {
  if (id === "*") return operations;
  const found = operations.find((operation) => operation.id === id);
  if (found) return [found];
  const ids = operations.map((operation) => operation.id);
  const near = nearest(id, ids);
  const hint = near.length > 0 ? `Near it are ${near.join(", ")}.` : "GET /__mock/operations lists them; * is all.";
  throw new RuleError("/operation", `There is no operation ${JSON.stringify(id)}. ${hint}`);
}

function checkParameter(name: string, operations: Operation[]): void {
  const names = new Set(
    operations.flatMap(({ parameters }) => parameters.filter((each) => each.in === "path").map((each) => each.name)),
  );
  if (names.has(name)) return;
  const there = [...names].join(", ") || "none";
  const pointer = `/match/path/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  throw new RuleError(pointer, `The path has no parameter ${JSON.stringify(name)}, only ${there}.`);
}

function checkAnswer(
  answer: Respond,
  pointer: string,
  operations: Operation[],
  { strict = false, operation: id }: Rule,
  { resources }: Known,
): void {
  const given = (["example", "body", "base64Body"] as const).filter((name) => answer[name] !== undefined);
  if (given.length > 1) {
    throw new RuleError(`${pointer}/${given[1]}`, `An answer has one of ${given.join(" and ")}, not both.`);
  }
  const able = operations.filter((operation) => replyOf(answer, operation, resources.get(operation.id)) !== undefined);
  if (able.length === 0) throw unable(answer, pointer, operations, id);
  if (!strict) return;
  for (const operation of able) {
    const resource = resources.get(operation.id);
    const reply = replyOf(answer, operation, resource)!;
    const [first] = resource ? violationsOf(reply, operation, resource) : [];
    if (first) {
      const place = first.pointer.replace(/^\/response/, "") || "";
      const at = answer.body === undefined ? pointer : `${pointer}${place}`;
      throw new RuleError(at, `${operation.id} does not answer so, and the rule is strict: ${first.message}.`);
    }
  }
}

/** The contract has no such example: says what it has. */
function unable({ status, example }: Respond, pointer: string, operations: Operation[], id: string): RuleError {
  const who = id === "*" ? "No operation" : id;
  const not = id === "*" ? "has" : "has no";
  const statuses = [...new Set(operations.flatMap(({ examples }) => [...examples.keys()]))].toSorted((a, b) => a - b);
  if (!statuses.includes(status)) {
    const hint = `It has ${statuses.join(", ")}; any other status needs a body.`;
    return new RuleError(`${pointer}/status`, `${who} ${not} status ${status} of which to take an example. ${hint}`);
  }
  const names = [...new Set(operations.flatMap(({ examples }) => Object.keys(examples.get(status) ?? {})))];
  if (example === undefined) {
    return new RuleError(`${pointer}/body`, `${who} ${not} example of ${status}; the answer needs a body.`);
  }
  const near = nearest(example, names);
  const hint = `It has ${(near.length > 0 ? near : names).join(", ") || "none"}.`;
  const what = `example ${JSON.stringify(example)} of ${status}`;
  return new RuleError(`${pointer}/example`, `${who} ${not} ${what}. ${hint}`);
}
