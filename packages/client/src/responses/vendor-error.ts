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

/** The vendor's error body in a text: that of v1 or v2, by the path that was asked; undefined when it is not that. */
export function parseVendorError(text: string | undefined, template: string): V1Error | V2Error | undefined {
  const body = parsed(text);
  const [first, second] = [textOf(body, "error"), textOf(body, "message")];
  const isV2 = propertyOf(body, "success") === false && second !== "";
  const known = template.startsWith("/v1/") ? first !== "" : template.startsWith("/v2/") ? isV2 : first !== "" || isV2;
  return known ? (body as V1Error | V2Error) : undefined;
}

/**
 * Whether a 404 is the vendor's own word that a record does not exist. What stands in front of d6 answers 404 for a
 * wrong host or route, with bodies that look alike.
 */
export function saysNotFound(body: V1Error | V2Error): boolean {
  if (!("error" in body)) return true;
  return /^not found$/i.test(body.error) && Object.keys(body).every((name) => /^error(?:_description)?$/.test(name));
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
