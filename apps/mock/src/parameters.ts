import type { Parameter } from "@d6-integrate/spec";
import type { HonoRequest } from "hono";
import { schoolParameters } from "./contract.ts";
import type { Operation } from "./contract.ts";

/** The parameters of a request in the types that the contract gives them; Prism has checked that they fit. */
export function parametersOf(
  operation: Operation,
  request: HonoRequest,
): Record<string, string | number | boolean | undefined> {
  return Object.fromEntries(
    operation.parameters.map((parameter) => {
      const text = read(parameter, request);
      return [parameter.name, text === undefined ? undefined : cast(parameter, text)];
    }),
  );
}

/** The school that a request names, in the path (v1) or in a header (v2); undefined when it names none or not by a number. */
export function schoolIdOf({ parameters }: Operation, request: HonoRequest): number | undefined {
  const parameter = parameters.find(({ name }) => schoolParameters.includes(name));
  const text = parameter && read(parameter, request);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** The query as Prism takes it, with the two other ways to write a boolean (GEN-09). */
export function queryOf({ parameters }: Operation, url: string): Record<string, string | string[]> {
  const { searchParams } = new URL(url);
  const booleans = new Set(parameters.filter(({ schema }) => schema.type === "boolean").map(({ name }) => name));
  const plain = (name: string, value: string) =>
    booleans.has(name) ? ({ 1: "true", 0: "false" }[value] ?? value) : value;
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name).map((value) => plain(name, value));
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

function read({ name, in: place }: Parameter, request: HonoRequest): string | undefined {
  if (place === "path") return request.param(name);
  return place === "query" ? request.query(name) : request.header(name);
}

function cast({ schema }: Parameter, text: string): string | number | boolean {
  if (schema.type === "integer") return Number(text);
  return schema.type === "boolean" ? text === "true" || text === "1" : text;
}
