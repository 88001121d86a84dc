import type { Operation, Parameter } from "../base/operation.ts";
import { refuseUnknown, refusing } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";
import type { WireParams } from "../http/template-checks.ts";
import { textProblem } from "../http/text-problem.ts";

/** Puts the arguments of a call into their places, after checking each against what the contract says of it. */
export function sortArguments(operation: Operation, input: object): { params: WireParams; body: unknown } {
  const { id, parameters, body: declared } = operation;
  const refuse: Refuse = refusing(id, id);
  // The values of a map would be dropped in silence.
  if (Object.prototype.toString.call(input) !== "[object Object]") refuse("input", "must be a plain object");
  const { body, ...values } = input as Readonly<Record<string, unknown>>;
  if (body === undefined || body === null ? declared === "required" : !declared) {
    refuse("body", declared ? "is missing" : "is not taken");
  }
  refuseUnknown(values, Object.keys(parameters), refuse);
  const params: { [Place in Parameter["in"]]: Record<string, unknown> } = { path: {}, query: {}, header: {} };
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = values[name];
    const problem = problemOf(value, parameter);
    if (problem) refuse(name, problem);
    params[parameter.in][parameter.wireName ?? name] = value;
  }
  return { params: params as WireParams, body };
}

/** What is wrong with a value, without repeating it: it could be personal. */
function problemOf(value: unknown, { in: place, type, required }: Parameter): string | undefined {
  if (value === undefined && !required) return undefined;
  if (value === undefined || (value === "" && (required || place !== "query"))) {
    return `is missing or empty; it must be of type ${type}`;
  }
  if (!isOf(type, value)) return `must be of type ${type}, not ${value === null ? value : typeof value}`;
  return textProblem(value, place);
}

/** Integers are those that a double holds exactly. */
function isOf(type: string, value: unknown): boolean {
  const items = /(.*)-array$/.exec(type)?.[1];
  if (items) return Array.isArray(value) && value.length > 0 && value.every((item) => isOf(items, item));
  if (type === "integer-or-string" && typeof value === "string") return /^\d{1,15}$/.test(value);
  return type.startsWith("integer") ? Number.isSafeInteger(value) : typeof value === type;
}
