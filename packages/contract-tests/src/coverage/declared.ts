import type { Operation } from "../contract.ts";
import { choices, properties } from "../properties.ts";
import { noItems } from "./dimensions.ts";
import type { Items } from "./dimensions.ts";
import { outcomesOf } from "./outcomes.ts";

/** Everything that a contract declares, as names by dimension. */
export function declared(operations: Operation[], flows: string[]): Items {
  const items = noItems();
  const add = (dimension: keyof Items, name: string) => items[dimension].add(name);
  for (const flow of flows) add("flows", flow);
  for (const operation of operations) {
    const { id, path, parameters, responses, body } = operation;
    add("paths", path);
    add("operations", id);
    for (const { name, required, schema } of parameters) {
      add("parameters", `${id} ${name}`);
      if (!required) add("absences", `${id} ${name}`);
      for (const choice of choices(schema)) add("parameterValues", `${id} ${name}${choice}`);
    }
    if (body?.json?.schema) {
      add("contentTypes", `${id} request application/json`);
      for (const place of properties(body.json.schema)) add("requestProperties", `${id} ${place}`);
      for (const choice of choices(body.json.schema)) add("parameterValues", `${id} body${choice}`);
    }
    for (const [status, { json, headers }] of responses) {
      add("statuses", `${id} ${status}`);
      add("statusClasses", `${id} ${classOf(status)}`);
      if (json) add("contentTypes", `${id} ${status} application/json`);
      for (const place of json?.schema ? properties(json.schema) : [])
        add("responseProperties", `${id} ${status} ${place}`);
      for (const header of Object.keys(headers)) add("responseHeaders", `${id} ${status} ${header}`);
    }
    for (const outcome of outcomesOf(operation)) add("outcomes", `${id}: ${outcome}`);
  }
  return items;
}

export const classOf = (status: number): string => `${Math.floor(status / 100)}XX`;
