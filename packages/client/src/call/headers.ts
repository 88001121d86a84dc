import type { Refuse } from "../errors/refuse.ts";
import { credentialHeaders } from "../generated/service.gen.ts";
import type { HeaderValues } from "./call-options.ts";

// Set by the client, and those that belong to the connection, which fetch refuses or drops.
const own: readonly string[] = [...Object.values(credentialHeaders), "accept", "content-type"];
const ofConnection =
  /^(?:connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/;

/** Adds headers under their lower-case names; refuses those that are set already, and those that cannot be sent. */
export function addHeaders(headers: Record<string, string>, more: HeaderValues | undefined, refuse: Refuse): void {
  for (const [name, value] of pairsOf(more, refuse)) {
    const key = name.toLowerCase();
    if (own.includes(key) || Object.hasOwn(headers, key)) refuse(name, "is set by the client");
    if (ofConnection.test(key)) refuse(name, "belongs to the connection and cannot be set");
    if (value === undefined) continue;
    if (isHeader(name, value)) headers[key] = String(value);
    else refuse(name, "cannot be sent as a header");
  }
}

/** Records, `Headers`, maps and lists of pairs, of any realm. */
function pairsOf(headers: unknown, refuse: Refuse): [name: string, value: unknown][] {
  if (headers === undefined) return [];
  if (Object(headers) !== headers || typeof headers === "function") refuse("headers", "must be an object");
  if (!(Symbol.iterator in (headers as object))) return Object.entries(headers as object);
  return Array.from(headers as Iterable<unknown>, (pair) => {
    if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[0] !== "string") {
      refuse("headers", "must be names and values");
    }
    return pair as [string, unknown];
  });
}

/** Whether a header can be sent as it is: not trimmed, in Latin-1, without line breaks. */
export function isHeader(name: string, value: unknown): value is string | number | boolean {
  if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "boolean" && typeof value !== "string") {
    return false;
  }
  try {
    return new Headers([[name, String(value)]]).get(name) === String(value);
  } catch {
    return false;
  }
}
