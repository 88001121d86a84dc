import type { Operation } from "../base/operation.ts";
import type { WireParams } from "./template-checks.ts";

/** The arguments of a call by path, under the names that its operation has for them. */
export function wireArguments(
  operation: Operation | undefined,
  { path, query, header }: WireParams,
  body: unknown,
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...path, ...query, ...header };
  for (const [name, { wireName }] of Object.entries(operation?.parameters ?? {})) {
    if (wireName === undefined || !(wireName in values)) continue;
    values[name] = values[wireName];
    delete values[wireName];
  }
  return body === undefined ? values : { ...values, body };
}
