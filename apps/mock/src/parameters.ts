import type { Parameter, Schema } from "@d6-integrate/spec";
import type { Contract, Operation } from "./contract.ts";

/** Where the parameters of a request stand. */
export interface Places {
  /** The parameters in the path, still percent-encoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
}

/** The parameters of a request in the types that the contract gives them, as far as they fit these. */
export const parametersOf = ({ parameters }: Operation, places: Places): Record<string, Value | undefined> =>
  Object.fromEntries(
    parameters.map((parameter) => {
      const [text] = textsOf(parameter, places);
      return [parameter.name, text === undefined ? undefined : valueOf(parameter, text)];
    }),
  );

/** The school that a request names, in the path (v1) or in a header (v2); undefined when it names none or not by a number. */
export function schoolIdOf(contract: Contract, { parameters }: Operation, places: Places): number | undefined {
  const parameter = parameters.find(({ name }) => contract.schoolParameters.includes(name));
  const [text] = parameter ? textsOf(parameter, places) : [];
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** A parameter as it was sent, as often as it was sent. */
export function textsOf({ name, in: place }: Parameter, { params, query, headers }: Places): string[] {
  if (place === "query") return query.getAll(name);
  const text = place === "path" ? params[name] && decodeURIComponent(params[name]) : headers.get(name);
  return text === undefined || text === null ? [] : [text];
}

export type Value = string | number | boolean | Value[];

const booleans: Record<string, boolean> = { true: true, false: false, 1: true, 0: false };

/**
 * The value that a text stands for; the text itself where it is none of the type. 1 and 0 are booleans too
 * (GEN-09), and lists are separated by commas.
 */
export function valueOf({ schema }: { schema: Schema }, text: string): Value {
  if (schema.type === "array") return text.split(",").map((item) => valueOf({ schema: schema.items ?? {} }, item));
  if (schema.type === "integer") return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  return schema.type === "boolean" ? (booleans[text] ?? text) : text;
}
