import type { Refuse } from "./refuse.ts";
import { credentialHeaders } from "./generated/service.gen.ts";

const own: readonly string[] = [...Object.values(credentialHeaders), "accept", "content-type"];

/** Adds headers under their lower-case names; refuses those that are set already, and those that cannot be sent. */
export function addHeaders(
  headers: Record<string, string>,
  more: Readonly<Record<string, string | number | undefined>> | undefined,
  refuse: Refuse,
): void {
  for (const [name, value] of Object.entries(more ?? {})) {
    const key = name.toLowerCase();
    if (own.includes(key) || Object.hasOwn(headers, key)) {
      refuse(name, "is set by the client");
    }
    if (value === undefined) continue;
    if (!isHeader(name, value)) refuse(name, "cannot be sent as a header");
    headers[key] = String(value);
  }
}

/** Whether a header can be sent as it is: not trimmed, in Latin-1, without line breaks. */
export function isHeader(name: string, value: unknown): boolean {
  try {
    return new Headers([[name, String(value)]]).get(name) === value || Number.isSafeInteger(value);
  } catch {
    return false;
  }
}
