import { refuseUnknown } from "../errors/refuse.ts";
import type { Refuse } from "../errors/refuse.ts";
import { textProblem } from "./text-problem.ts";

const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** A call by path template and wire names, which nobody has checked yet. */
export interface WireCall {
  method: string;
  template: string;
  params: unknown;
  body: unknown;
}

/** What goes where, by wire name. */
export interface WireParams {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, never>>;
}

/** Refuses a call by path that could go elsewhere than it says, or say something else than it means. */
export function checkWireCall({ method, template, params = {}, body }: WireCall, refuse: Refuse): WireParams {
  if (!methods.includes(method)) refuse("method", `must be one of ${methods.join(", ")}`);
  if (method === "GET" && body !== undefined) refuse("body", "cannot be sent with GET");
  const problem = templateProblem(template);
  if (problem) refuse("path", problem);
  refuseUnknown(recordOf("params", params, refuse), ["path", "query", "header"], refuse);
  const { path, query, header } = params as Record<string, unknown>;
  const places = {
    path: recordOf("params.path", path, refuse),
    query: recordOf("params.query", query, refuse),
    header: recordOf("params.header", header, refuse),
  };
  checkPath(template, places.path, refuse);
  for (const [name, value] of Object.entries(places.query)) {
    const wrong = scalarProblem(name) ?? (Array.isArray(value) ? listProblem(value) : scalarProblem(value));
    if (wrong) refuse(name, wrong);
  }
  return places as WireParams;
}

/**
 * A checked template without the values that its caller wrote into it, which go to those of its parameters: errors and
 * logs show templates. Segments with a digit count as values, but for the version.
 */
export function withoutValues(
  template: string,
  path: WireParams["path"],
): { template: string; path: WireParams["path"] } {
  const values: Record<string, unknown> = { ...path };
  const segments = template.split("/").map((segment, index) => {
    if (index < 2 || segment.startsWith("{") || !/\d/.test(segment)) return segment;
    values[`segment${index}`] = segment;
    return `{segment${index}}`;
  });
  return { template: segments.join("/"), path: values };
}

/** What is wrong with a path template, or undefined when nothing is. */
function templateProblem(template: unknown): string | undefined {
  if (typeof template !== "string" || !/^\/v\d+\//.test(template)) {
    return "must begin with a version, such as /v1/; d6 answers other paths with an empty success";
  }
  const segments = template.slice(1).split("/");
  if (!segments.every((segment) => /^(?:[\w~-]+(?:\.[\w~-]+)*|\{\w+\})$/.test(segment))) {
    return "must be segments of letters, digits, - and _, or whole {parameters}, without a query";
  }
  return undefined;
}

/** Names and values of a plain object. Those of a map or of URLSearchParams would be dropped in silence. */
function recordOf(name: string, value: unknown, refuse: Refuse): Record<string, unknown> {
  if (value === undefined) return {};
  if (Object.prototype.toString.call(value) !== "[object Object]") refuse(name, "must be a plain object");
  return value as Record<string, unknown>;
}

function checkPath(template: string, values: Record<string, unknown>, refuse: Refuse): void {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  refuseUnknown(values, names, refuse);
  for (const name of names) {
    const problem = pathValueProblem(Object.hasOwn(values, name) ? values[name] : undefined);
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
  const good = value.length > 0 && value.every((item) => Number.isSafeInteger(item) || isDigits(item));
  return good ? undefined : "must be a list of one integer or more, or of ids as strings of digits";
}

/** Other strings could hold a comma, and be read as several. */
function isDigits(value: unknown): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}
