import { checkHeaders } from "./header-checks.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { HttpRequest } from "./http-types.ts";
import { pathValueProblem, templateParameters, templateProblem } from "./path.ts";

const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const places: readonly string[] = ["path", "query", "header"];

/** Refuses a path-style request that could go elsewhere than it says, or say something else than it means. */
export function checkRequest(request: HttpRequest): void {
  const { method, path, params = {}, body } = request;
  const refuse = (argument: string, problem: string): never => {
    throw new InvalidRequestError(`${method} ${path}: ${argument} ${problem}.`, { argument });
  };
  if (!methods.includes(method)) refuse("method", `must be one of ${methods.join(", ")}`);
  if (method === "GET" && body !== undefined) refuse("body", "cannot be sent with GET");
  const problem = templateProblem(path);
  if (problem) refuse("path", problem);
  refuseUnknown(params, places, (name) => refuse(`params.${name}`, `is not a place; there are ${places.join(", ")}`));

  checkPath(path, params.path ?? {}, refuse);
  for (const [name, value] of Object.entries(params.query ?? {})) {
    const wrong = scalarProblem(name) ?? (Array.isArray(value) ? listProblem(value) : scalarProblem(value));
    if (wrong) refuse(name, wrong);
  }
  checkHeaders(params.header ?? {}, {}, refuse);
}

function refuseUnknown(values: object, known: readonly string[], refuse: (name: string) => never): void {
  const unknown = Object.keys(values).find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(unknown);
}

function checkPath(path: string, values: object, refuse: (name: string, problem: string) => never): void {
  const parameters = templateParameters(path);
  refuseUnknown(values, parameters, (name) => refuse(name, `is not in the path ${path}`));
  for (const name of parameters) {
    const value: unknown = Object.hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined;
    const problem = pathValueProblem(value) ?? scalarProblem(value);
    if (problem) refuse(name, problem);
  }
}

function scalarProblem(value: unknown): string | undefined {
  if (value === undefined || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "must be a finite number";
  if (typeof value !== "string") return "must be a string, number or boolean; leave it out rather than sending null";
  // Half a surrogate pair has no encoding.
  return /\p{Surrogate}/u.test(value) ? "must be well-formed Unicode" : undefined;
}

function listProblem(value: readonly unknown[]): string | undefined {
  const good = value.length > 0 && value.every(Number.isSafeInteger);
  return good ? undefined : "must be a list of one integer or more";
}
