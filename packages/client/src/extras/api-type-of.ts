import { apiTypes } from "../generated/api-types.gen.ts";
import type { ApiType } from "../generated/api-types.gen.ts";

/**
 * The API that must be activated for a school before an operation works, by the id of the operation; undefined when it
 * is about no school. With `school` of an error of kind `not-activated` it tells what to activate.
 */
export function apiTypeOf(operation: string | undefined): ApiType | undefined {
  return operation !== undefined && Object.hasOwn(apiTypes, operation) ? apiTypes[operation] : undefined;
}
