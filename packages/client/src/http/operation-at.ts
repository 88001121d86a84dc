import type { Operation } from "../base/operation.ts";
import * as generated from "../generated/operations.gen.ts";

// The most literal template first: `/notes/types` is no `/notes/{id}`.
const operations: readonly Operation[] = /* @__PURE__ */ Object.values(generated)
  .filter((value): value is Operation => "path" in value)
  .toSorted((one, other) => parametersIn(one.path) - parametersIn(other.path));

/** The operation that the contract has at a path template. */
export function operationOf(method: string, template: string): Operation | undefined {
  return operations.find((one) => methodOf(one) === method && one.path === template);
}

/** The operation that the contract has at a URL. */
export function operationAtUrl(baseUrl: string, method: string, url: string): Operation | undefined {
  const path = new URL(url).pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, "").length);
  return operations.find((one) => methodOf(one) === method && patternOf(one.path).test(path));
}

function methodOf({ method = "GET" }: Operation): string {
  return method;
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

function parametersIn(template: string): number {
  return template.split("{").length;
}
