import { valueOf } from "../parameter-values.ts";
import { choices, properties } from "../properties.ts";
import type { JudgedExchange } from "../recorder.ts";
import { pathValues } from "../request-problems.ts";
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
  const inPath = pathValues(operation, path);
  for (const parameter of operation.parameters) {
    const { name, in: place, schema } = parameter;
    const read = { path: inPath[name], query: query.get(name), header: request.headers.get(name) }[place] ?? undefined;
    add(read === undefined ? "absences" : "parameters", `${id} ${name}`);
    if (read === undefined) continue;
    for (const choice of choices(schema, { is: valueOf(read, parameter) })) {
      add("parameterValues", `${id} ${name}${choice}`);
    }
  }
  if (operation.bodySchema && sent !== "") {
    const body = { is: JSON.parse(sent) as unknown };
    add("contentTypes", `${id} request ${typeOf(request.headers)}`);
    for (const place of properties(operation.bodySchema, body)) add("requestProperties", `${id} ${place}`);
    for (const choice of choices(operation.bodySchema, body)) add("parameterValues", `${id} body${choice}`);
  }
  add("statuses", `${id} ${status}`);
  add("statusClasses", `${id} ${classOf(status)}`);
  const schema = operation.schema(status);
  if (schema) {
    add("contentTypes", `${id} ${status} ${typeOf(headers)}`);
    const body = { is: JSON.parse(text) as unknown };
    for (const place of properties(schema, body)) add("responseProperties", `${id} ${status} ${place}`);
  }
  for (const header of Object.keys(operation.headers(status))) {
    if (headers.has(header)) add("responseHeaders", `${id} ${status} ${header}`);
  }
}

const typeOf = (headers: Headers): string => headers.get("content-type")?.split(";")[0] ?? "";
