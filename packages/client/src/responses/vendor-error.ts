import { propertyOf, textOf } from "../base/foreign.ts";
import type { V1Error, V2Error } from "../generated/models.gen.ts";

/** The fields of the vendor's error bodies. */
export const errorFields: readonly string[] = [
  "error",
  "error_description",
  "success",
  "message",
  "validation_errors",
  "data",
] satisfies (keyof V1Error | keyof V2Error)[];

/** Either of the vendor's error bodies; undefined when the text is neither. */
export function parseVendorError(text: string | undefined): V1Error | V2Error | undefined {
  const body = parsed(text);
  return typeof propertyOf(body, "error") === "string" || isOfV2(body) ? (body as V1Error | V2Error) : undefined;
}

/**
 * Whether a 404 is the vendor's own word that a record does not exist. What stands in front of d6 responds with 404 for a
 * wrong host or route, with bodies that look alike: only the one of the version that was asked counts.
 */
export function saysNotFound(body: V1Error | V2Error, template: string): boolean {
  if (!template.startsWith("/v1/")) return isOfV2(body);
  const names = Object.keys(body);
  return /^not found$/i.test(textOf(body, "error")) && names.every((name) => /^error(?:_description)?$/.test(name));
}

function isOfV2(body: unknown): boolean {
  return typeof propertyOf(body, "success") === "boolean" && typeof propertyOf(body, "message") === "string";
}

/** The machine value of an error body, lower case: `error` in v1; v2 has none but the observed `route_not_found`. */
export function errorValue(body: V1Error | V2Error | undefined): string {
  return (textOf(body, "error") || textOf(body, "message")).toLowerCase();
}

/** What the vendor says to people. */
export function errorText(body: V1Error | V2Error): string {
  return [textOf(body, "error") || textOf(body, "message"), textOf(body, "error_description")]
    .filter(Boolean)
    .join(": ");
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
