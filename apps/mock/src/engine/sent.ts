import type { Operation } from "../contract/contract.ts";
import type { Value } from "../contract/contract.ts";
import type { Body } from "./body.ts";
import { violation } from "../prism/prism.ts";
import type { Resource, Sent, Violation } from "../prism/prism.ts";
import { unreadable } from "../prism/validation.ts";

/** What a request sends to an operation. */
export interface Places {
  path: string;
  /** The parameters in the path, percent-decoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  body: Body;
}

type Schema = { type?: unknown; items?: unknown; anyOf?: unknown; oneOf?: unknown } | undefined;

/** A request as Prism takes it. */
export function sentOf(operation: Operation, resource: Resource, places: Places): Sent {
  const { path, params, query, headers, body } = places;
  const { request = {} } = resource;
  const parameters: Sent["parameters"] = { ...params };
  const faults: Violation[] = body.problem === undefined ? [] : [violation(["body"], unreadable, body.problem)];
  const read = (place: string, name: string, schema: Schema, text: string) => {
    const value = (parameters[name] = valueOf(schema, text));
    const isInteger = takesInteger(schema?.type === "array" ? (schema.items as Schema) : schema);
    // Prism takes 1e3, 0x10 and ids that no number holds.
    const isOdd =
      isInteger && [value].flat().some((item) => typeof item === "string" && Number.isInteger(Number(item)));
    if (isOdd) faults.push(violation([place, name], "type", `${name} must be written in at most 15 digits`));
  };
  for (const { name, schema } of request.path ?? []) read("path", name, schema, params[name] ?? "");
  for (const { name, schema } of request.headers ?? []) {
    const text = headers.get(name);
    if (text !== null) read("header", name, schema, text);
  }
  const asked: Record<string, string | string[]> = {};
  for (const { name, schema } of request.query ?? []) {
    const texts = query.getAll(name).map((text) => plain(schema, text));
    // What is empty is not there, to Prism.
    if (texts.at(-1)) read("query", name, schema, texts.at(-1)!);
    if (texts.length > 0) asked[name] = texts.length === 1 ? texts[0]! : texts;
    if (query.has(`${name}[]`)) faults.push(violation(["query", name], "type", `${name} is sent as ${name}[]`));
  }
  return {
    operation,
    resource,
    parameters,
    faults,
    method: operation.method as Sent["method"],
    // Prism matches names in any case; those of a query have one.
    url: { path, query: asked },
    // It fails at media types that it cannot parse, and the API speaks one only.
    headers: {
      ...Object.fromEntries(headers),
      accept: "application/json",
      "content-type": "application/json",
      "content-length": "0",
    },
    body: operation.body ? body.value : undefined,
  };
}

/** 1 and 0 are booleans too (GEN-09). */
const plain = (schema: Schema, text: string): string =>
  schema?.type === "boolean" ? (text === "1" ? "true" : text === "0" ? "false" : text) : text;

/** The value that a text stands for; the text itself where it is none of the type. */
function valueOf(schema: Schema, text: string): Value {
  if (schema?.type === "array") return text.split(",").map((item) => valueOf(schema.items as Schema, item));
  if (takesInteger(schema)) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  return schema?.type === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
}

/** Whether a number may be sent, be it as one of several types: an id may also be the text that a response gave. */
function takesInteger(schema: Schema): boolean {
  const branches = [schema?.anyOf, schema?.oneOf].flat() as Schema[];
  return [schema?.type].flat().includes("integer") || branches.some((branch) => branch && takesInteger(branch));
}
