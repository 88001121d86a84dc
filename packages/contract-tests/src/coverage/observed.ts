import { contract, pathValues } from "../contract.ts";
import { valueOf } from "../parameter-values.ts";
import { choices, properties } from "../properties.ts";
import type { JudgedExchange } from "../recorder.ts";
import { classOf } from "./declared.ts";
import { noItems } from "./dimensions.ts";
import type { Items } from "./dimensions.ts";

/** What went over the wire, under the names that the contract's things have. Exchanges with a problem count for nothing. */
export function observed(exchanges: JudgedExchange[]): Items {
  const items = noItems();
  for (const exchange of exchanges) if (exchange.problems.length === 0) observe(items, exchange);
  return items;
}

function observe(items: Items, { operation, path, request, sent, status, headers, text }: JudgedExchange): void {
  if (!operation) return;
  const { id } = operation;
  const add = (dimension: keyof Items, name: string) => items[dimension].add(name);
  add("paths", operation.path);
  add("operations", id);
  const query = new URL(request.url).searchParams;
  const inPath = pathValues(contract.match(request.method, path));
  for (const parameter of operation.parameters) {
    const { name, in: place, schema } = parameter;
    const places = { path: inPath[name], query: query.get(name), header: request.headers.get(name), cookie: undefined };
    const read = places[place] ?? undefined;
    add(read === undefined ? "absences" : "parameters", `${id} ${name}`);
    if (read === undefined) continue;
    for (const choice of choices(schema, { is: valueOf(read, parameter) })) {
      add("parameterValues", `${id} ${name}${choice}`);
    }
  }
  const declared = operation.body?.json?.schema;
  if (declared && sent !== "") {
    const body = { is: JSON.parse(sent) as unknown };
    add("contentTypes", `${id} request ${typeOf(request.headers)}`);
    for (const place of properties(declared, body)) add("requestProperties", `${id} ${place}`);
    for (const choice of choices(declared, body)) add("parameterValues", `${id} body${choice}`);
  }
  add("statuses", `${id} ${status}`);
  add("statusClasses", `${id} ${classOf(status)}`);
  const response = operation.responses.get(status);
  const schema = response?.json?.schema;
  if (schema) {
    add("contentTypes", `${id} ${status} ${typeOf(headers)}`);
    const body = { is: JSON.parse(text) as unknown };
    for (const place of properties(schema, body)) add("responseProperties", `${id} ${status} ${place}`);
  }
  for (const header of Object.keys(response?.headers ?? {})) {
    if (headers.has(header)) add("responseHeaders", `${id} ${status} ${header}`);
  }
}

const typeOf = (headers: Headers): string => headers.get("content-type")?.split(";")[0] ?? "";
