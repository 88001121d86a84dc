import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import { credentialHeaders } from "./generated/service.gen.ts";
import type { HttpRequest } from "./http-types.ts";
import { pathValueProblem, templateParameters, templateProblem } from "./path.ts";
import { timeoutProblem } from "./timeout.ts";

type Values = Readonly<Record<string, unknown>> | undefined;

const names: readonly string[] = ["method", "path", "params", "body", "operation", "signal", "timeoutMs", "headers"];
const methods: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const places: readonly string[] = ["path", "query", "header"];
const ownHeaders = [...Object.values(credentialHeaders), "accept", "content-type"].map((name) => name.toLowerCase());

/** Refuses a request that could go elsewhere than it says, or say something else than it means. */
export function checkRequest(request: HttpRequest): void {
  const { method, path, params = {}, body, headers = {}, signal, timeoutMs, operation } = request;
  const refuse = (argument: string, problem: string): never => {
    const subject = operation ? operation.id : `${method} ${path}`;
    throw new InvalidRequestError(`${subject}: ${argument} ${problem}.`, { operation: operation?.id, argument });
  };
  if (!methods.includes(method)) refuse("method", `must be one of ${methods.join(", ")}`);
  if (method === "GET" && body !== undefined) refuse("body", "cannot be sent with GET");
  const problem = templateProblem(path);
  if (problem) refuse("path", problem);
  refuseUnknown(request, names, (name) => refuse(name, `is not an option; there are ${names.join(", ")}`));
  refuseUnknown(params, places, (name) => refuse(`params.${name}`, `is not a place; there are ${places.join(", ")}`));

  checkPath(path, params.path ?? {}, (name, wrong) => refuse(name, wrong));
  for (const [name, value] of Object.entries(params.query ?? {})) {
    const wrong = scalarProblem(name) ?? (Array.isArray(value) ? listProblem(value) : scalarProblem(value));
    if (wrong) refuse(name, wrong);
  }
  const taken = [...ownHeaders, ...Object.keys(params.header ?? {}).map((name) => name.toLowerCase())];
  checkHeaders(params.header, ownHeaders, refuse);
  checkHeaders(headers, taken, refuse);

  if (signal !== undefined && !isSignal(signal)) refuse("signal", "must be an AbortSignal");
  const late = timeoutMs === undefined ? undefined : timeoutProblem(timeoutMs);
  if (late) refuse("timeoutMs", late);
}

/** The values that are sent, as text; a list as its items with commas. d6 is told `true` or nothing: how it reads `false` is not documented. */
export function definedStrings(values: Values): Record<string, string> {
  const sent = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(sent.map(([name, value]) => [name, String(value)]));
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

function checkHeaders(
  values: Values,
  taken: readonly string[],
  refuse: (name: string, problem: string) => never,
): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (taken.includes(name.toLowerCase())) refuse(name, "is set by the client itself and cannot be overridden");
    if (value === undefined) continue;
    if (!isHeader(name, value)) {
      refuse(name, "cannot be sent as a header: its name or value holds a character that headers cannot carry");
    }
    if (typeof value !== "string" && !Number.isSafeInteger(value)) refuse(name, "must be a string or an integer");
  }
}

/** By its shape: a signal of another realm is one too. */
function isSignal(value: object): boolean {
  return "aborted" in value && "addEventListener" in value;
}

function isHeader(name: string, value: unknown): boolean {
  try {
    return new Headers([[name, String(value)]]).has(name);
  } catch {
    return false;
  }
}
