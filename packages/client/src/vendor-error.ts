import type { V1Error, V2Error } from "./generated/models.gen.ts";

/** Either of the vendor's error bodies, or undefined when the text is neither. */
export function parseVendorError(text = ""): V1Error | V2Error | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (body === null || typeof body !== "object") return undefined;
  if ("error" in body && typeof body.error === "string") return body as V1Error;
  if ("message" in body && typeof body.message === "string") return body as V2Error;
  return undefined;
}

/** The machine value of an error body, lower case: `error` in v1; v2 has none but the observed `route_not_found`. */
export function errorValue(body: V1Error | V2Error | undefined): string {
  if (!body) return "";
  return ("error" in body ? body.error : body.message).toLowerCase();
}

/** What the vendor says to people. */
export function errorText(body: V1Error | V2Error): string {
  if (!("error" in body)) return body.message;
  return body.error_description ? `${body.error}: ${body.error_description}` : body.error;
}
