import { credentialHeaders } from "./generated/service.gen.ts";

const ownHeaders = [...Object.values(credentialHeaders), "accept", "content-type"].map((name) => name.toLowerCase());

/** Refuses headers that the client or the arguments `taken` set, and those that no header can carry. */
export function checkHeaders(
  values: object,
  taken: object,
  refuse: (argument: string, problem: string) => never,
): void {
  const set = [...ownHeaders, ...Object.keys(taken).map((name) => name.toLowerCase())];
  for (const [name, value] of Object.entries(values)) {
    if (set.includes(name.toLowerCase())) refuse(name, "is set by the client itself and cannot be overridden");
    if (value === undefined) continue;
    if (typeof value !== "string" && !Number.isSafeInteger(value)) refuse(name, "must be a string or an integer");
    if (!isHeader(name, String(value))) {
      refuse(name, "cannot be sent as a header: its name or value holds a character that headers cannot carry");
    }
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    return false;
  }
}
