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
    const { id, path, parameters, statuses, bodySchema } = operation;
    add("paths", path);
    add("operations", id);
    for (const { name, required, schema } of parameters) {
      add("parameters", `${id} ${name}`);
      if (!required) add("absences", `${id} ${name}`);
      for (const choice of choices(schema)) add("parameterValues", `${id} ${name}${choice}`);
    }
    if (bodySchema) {
      add("contentTypes", `${id} request application/json`);
      for (const place of properties(bodySchema)) add("requestProperties", `${id} ${place}`);
      for (const choice of choices(bodySchema)) add("parameterValues", `${id} body${choice}`);
    }
    for (const status of statuses) {
      add("statuses", `${id} ${status}`);
      add("statusClasses", `${id} ${classOf(status)}`);
      const schema = operation.schema(status);
      if (schema) add("contentTypes", `${id} ${status} application/json`);
      for (const place of schema ? properties(schema) : []) add("responseProperties", `${id} ${status} ${place}`);
      for (const header of Object.keys(operation.headers(status))) add("responseHeaders", `${id} ${status} ${header}`);
    }
    for (const outcome of outcomesOf(operation)) add("outcomes", `${id}: ${outcome}`);
  }
  return items;
}

export const classOf = (status: number): string => `${Math.floor(status / 100)}XX`;
