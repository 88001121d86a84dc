import { query } from "jsonpath-rfc9535";
import type { Criterion } from "./flow-file.ts";

/** What the expressions of a step can name. */
export interface Scope {
  inputs: Record<string, unknown>;
  /** The outputs of the steps before, by step. */
  steps: Record<string, Record<string, unknown>>;
  /** The answer, once there is one. */
  answer?: { status: number; body: unknown };
}

/** The value of an Arazzo expression; what is none stays as it is, and lists and objects are looked into. */
export function evaluate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, evaluate(item, scope)]));
  }
  if (typeof value !== "string" || !value.startsWith("$")) return value;
  const [, step, output] = /^\$steps\.([\w-]+)\.outputs\.(\w+)$/.exec(value) ?? [];
  if (step !== undefined && output !== undefined) return scope.steps[step]?.[output];
  const [, input] = /^\$inputs\.(\w+)$/.exec(value) ?? [];
  if (input !== undefined) return scope.inputs[input];
  if (value === "$statusCode") return scope.answer?.status;
  const [body, pointer] = value.split("#");
  if (body === "$response.body") return (pointer ?? "").split("/").slice(1).reduce(enter, scope.answer?.body);
  throw new Error(`The flow has the expression ${value}, which is not known here; teach it.`);
}

/** Whether a criterion holds. */
export function holds(criterion: Criterion, scope: Scope): boolean {
  if (criterion.type === "jsonpath") {
    // A filter selects among children, so the context is the only child of the root.
    return query([evaluate(criterion.context, scope)] as never, criterion.condition).length > 0;
  }
  const [, left, operator, right] = /^(\S+) (==|!=) (.+)$/.exec(criterion.condition) ?? [];
  if (left === undefined || right === undefined) {
    throw new Error(`The flow has the condition ${criterion.condition}, which is not known here; teach it.`);
  }
  const wanted: unknown = JSON.parse(right.replace(/^'(.*)'$/, '"$1"'));
  return (evaluate(left, scope) === wanted) === (operator === "==");
}

const enter = (value: unknown, key: string): unknown => (value as Record<string, unknown> | undefined)?.[key];
