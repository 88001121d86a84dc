import type { Reply } from "../contract/refusal.ts";

/** Statuses that have no body, whatever a reply says. */
const bodiless = new Set([204, 205, 304]);

/** A reply as the platform has it: JSON, unless its content type says otherwise. */
export function toResponse({ status, body, headers: given = {} }: Reply): Response {
  const headers = new Headers(given);
  if (body === undefined || bodiless.has(status)) {
    headers.delete("content-type");
    return new Response(null, { status, headers });
  }
  const type = headers.get("content-type") ?? "application/json";
  headers.set("content-type", type);
  const isText = typeof body === "string" && !/[/+]json\b/i.test(type);
  return new Response(isText ? body : JSON.stringify(body), { status, headers });
}
