import type { V1Error, V2Error } from "./generated/models.gen.ts";

type Either = Partial<V1Error & V2Error>;

/** Either of the vendor's error bodies, or undefined when the text is neither. */
export function parseVendorError(text = ""): V1Error | V2Error | undefined {
  try {
    const body = JSON.parse(text);
    return typeof (body.error ?? body.message) === "string" ? body : undefined;
  } catch {
    return undefined;
  }
}

/** The machine value of an error body, lower case: `error` in v1; v2 has none but the observed `route_not_found`. */
export function errorValue(body: V1Error | V2Error | undefined): string {
  const { error, message = "" } = (body ?? {}) as Either;
  return (error ?? message).toLowerCase();
}

/** What the vendor says to people. */
export function errorText(body: V1Error | V2Error): string {
  const { error, message, error_description } = body as Either;
  return [error ?? message, error_description].filter(Boolean).join(": ");
}
