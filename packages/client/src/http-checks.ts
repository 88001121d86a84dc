import type { HttpRequest } from "./http-types.ts";
import { templateParameters, templateProblem, textProblem } from "./path.ts";
import { refuseUnknown, refusing } from "./refuse.ts";
import type { Refuse } from "./refuse.ts";

const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Refuses a path-style request that could go elsewhere than it says, or say something else than it means. */
export function checkRequest(request: HttpRequest): void {
  const { method, path, params = {}, body } = request;
  const refuse: Refuse = refusing(`${method} ${path}`);
  if (!methods.includes(method)) refuse("method", `must be one of ${methods.join(", ")}`);
  if (method === "GET" && body !== undefined) refuse("body", "cannot be sent with GET");
  const problem = templateProblem(path);
  if (problem) refuse("path", problem);
  refuseUnknown(params, ["path", "query", "header"], refuse);

  checkPath(path, params.path ?? {}, refuse);
  for (const [name, value] of Object.entries(params.query ?? {})) {
    const wrong = scalarProblem(name) ?? (Array.isArray(value) ? listProblem(value) : scalarProblem(value));
    if (wrong) refuse(name, wrong);
  }
}

function checkPath(path: string, values: object, refuse: Refuse): void {
  const parameters = templateParameters(path);
  refuseUnknown(values, parameters, refuse);
  for (const name of parameters) {
    const value: unknown = Object.hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined;
    const problem = pathValueProblem(value);
    if (problem) refuse(name, problem);
  }
}

function pathValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === "") return "is missing or empty";
  if (typeof value === "number" && !Number.isSafeInteger(value)) return "must be a safe integer, or a string";
  return scalarProblem(value) ?? textProblem(value, "path");
}

function scalarProblem(value: unknown): string | undefined {
  if (value === undefined || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "must be a finite number";
  if (typeof value !== "string") return "must be a string, number or boolean; leave it out rather than sending null";
  return textProblem(value, "query");
}

function listProblem(value: readonly unknown[]): string | undefined {
  const good = value.length > 0 && value.every(Number.isSafeInteger);
  return good ? undefined : "must be a list of one integer or more";
}
