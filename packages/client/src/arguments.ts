import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { HttpParams } from "./http-types.ts";
import type { Operation, Parameter } from "./operation.ts";
import { pathValueProblem } from "./path.ts";

type Places = { [Place in keyof Required<HttpParams>]: Record<string, string | number | readonly number[]> };

/** Puts the arguments of a call into their places, after checking each against what the contract says of it. */
export function sortArguments(operation: Operation, input: object = {}): { params: HttpParams; body: unknown } {
  const { id, parameters } = operation;
  const refuse = (argument: string, problem: string): never => {
    throw new InvalidRequestError(`${id}: argument \`${argument}\` ${problem}.`, { operation: id, argument });
  };
  if (typeof input !== "object" || input === null) refuse("input", "must be an object of arguments");
  const values = input as Readonly<Record<string, unknown>>;
  const known = [...Object.keys(parameters), ...(operation.body ? ["body"] : [])];
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(unknown, `is unknown; it takes ${known.join(", ") || "no arguments"}`);

  const params: Places = { path: {}, query: {}, header: {} };
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = values[name];
    if (value === undefined) {
      if (parameter.required) refuse(name, `is missing; it must be ${expected[parameter.type]}`);
      continue;
    }
    const problem = valueProblem(value, parameter);
    if (problem) refuse(name, problem);
    params[parameter.in][parameter.wireName ?? name] = value as string | number | readonly number[];
  }
  const { body } = values;
  if (operation.body === "required" && (body === undefined || body === null)) refuse("body", "is missing");
  return { params: params as HttpParams, body };
}

const expected: Record<Parameter["type"], string> = {
  integer: "an integer",
  "integer-or-string": "an integer, or its digits as a string",
  "integer-list": "an array of one integer or more",
  boolean: "true or false",
  string: "a string",
};

function valueProblem(value: unknown, { in: place, type, required }: Parameter): string | undefined {
  if (value === "" && (required || place !== "query")) return `is empty; it must be ${expected[type]}`;
  const problem = place === "path" && typeof value === "string" ? pathValueProblem(value) : undefined;
  // Half a surrogate pair has no encoding.
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) return "must be well-formed Unicode";
  return isOf(type, value) ? problem : `must be ${expected[type]}, it is ${describe(value)}`;
}

function isOf(type: Parameter["type"], value: unknown): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "integer-or-string") {
    return typeof value === "string" ? /^-?\d+$/.test(value) : Number.isSafeInteger(value);
  }
  if (type === "integer-list") return Array.isArray(value) && value.length > 0 && value.every(Number.isSafeInteger);
  return typeof value === type;
}

/** What a value is, without repeating it: it could be personal. */
function describe(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? "a number" : "a number that is not a safe integer";
  return Array.isArray(value) ? "an array of something else" : `of type ${typeof value}`;
}
