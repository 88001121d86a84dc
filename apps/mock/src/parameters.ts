import type { Parameter } from "@d6-integrate/spec";
import type { Contract, Operation } from "./contract.ts";

/** Where the parameters of a request stand. */
export interface Places {
  /** The parameters in the path, still percent-encoded. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
}

/** The parameters of a request in the types that the contract gives them. */
export function parametersOf(
  { parameters }: Operation,
  places: Places,
): Record<string, string | number | boolean | undefined> {
  return Object.fromEntries(
    parameters.map((parameter) => {
      const text = read(parameter, places);
      return [parameter.name, text === undefined ? undefined : cast(parameter, text)];
    }),
  );
}

/** The school that a request names, in the path (v1) or in a header (v2); undefined when it names none or not by a number. */
export function schoolIdOf(contract: Contract, { parameters }: Operation, places: Places): number | undefined {
  const parameter = parameters.find(({ name }) => contract.schoolParameters.includes(name));
  const text = parameter && read(parameter, places);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The query as Prism takes it, with the two other ways to write a boolean (GEN-09). */
export function queryOf({ parameters }: Operation, query: URLSearchParams): Record<string, string | string[]> {
  if (query.size === 0) return {};
  const booleans = new Set(parameters.filter(({ schema }) => schema.type === "boolean").map(({ name }) => name));
  const plain = (name: string, value: string) =>
    booleans.has(name) ? ({ 1: "true", 0: "false" }[value] ?? value) : value;
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name).map((value) => plain(name, value));
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

function read({ name, in: place }: Parameter, { params, query, headers }: Places): string | undefined {
  if (place === "path") return params[name] === undefined ? undefined : decodeURIComponent(params[name]);
  return (place === "query" ? query.get(name) : headers.get(name)) ?? undefined;
}

function cast({ schema }: Parameter, text: string): string | number | boolean {
  if (schema.type === "integer") return Number(text);
  return schema.type === "boolean" ? text === "true" || text === "1" : text;
}
