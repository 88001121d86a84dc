import type { Operation, Parameter } from "../../base/operation.ts";
import type { OutgoingRequest } from "../../pipeline/create-pipeline.ts";
import { parseJson } from "./parse-json.ts";

/** The arguments that a request carries, as the caller of its operation gave them. */
export function requestInput({ path, parameters }: Operation, request: OutgoingRequest): Record<string, unknown> {
  const { pathname, searchParams } = new URL(request.url);
  const template = path.split("/");
  const segments = pathname.split("/").slice(-template.length);
  const sent = { path: new Map<string, string>(), query: new Map(searchParams), header: new Headers(request.headers) };
  for (const [index, name] of template.entries()) {
    if (name.startsWith("{")) sent.path.set(name.slice(1, -1), decodeURIComponent(segments[index] ?? ""));
  }
  const input: Record<string, unknown> = {};
  for (const [argument, { in: place, type, wireName = argument }] of Object.entries(parameters)) {
    const text = sent[place].get(wireName) ?? undefined;
    if (text !== undefined) input[argument] = valueOf(type, text);
    sent.query.delete(place === "query" ? wireName : "");
  }
  for (const [name, text] of sent.query) input[name] = text;
  if (request.body !== undefined) input["body"] = parseJson(request.body) ?? request.body;
  return input;
}

/** A value as it was before it was written into a URL or a header; the text itself when it is not of its type. */
function valueOf(type: Parameter["type"], text: string): unknown {
  const integer = (digits: string): unknown => (/^-?\d+$/.test(digits) ? Number(digits) : digits);
  if (type === "integer") return integer(text);
  if (type === "boolean") return text === "true" ? true : text;
  return type === "string" || type === "integer-or-string" ? text : text.split(",").map(integer);
}
