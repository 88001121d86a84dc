import type { Reply } from "../contract/refusal.ts";

/** Statuses that have no body, whatever a reply says. */
const bodiless = new Set([204, 205, 304]);

/** What is sent of a reply. */
export interface Written {
  status: number;
  headers: Headers;
  body: string | Uint8Array<ArrayBuffer> | null;
}

/** A reply as it is sent: JSON, unless its content type says otherwise. */
export function written({ status, body, raw, headers: given = {} }: Reply): Written {
  const headers = new Headers(given);
  if ((body === undefined && raw === undefined) || bodiless.has(status)) {
    headers.delete("content-type");
    return { status, headers, body: null };
  }
  const type = headers.get("content-type") ?? "application/json";
  headers.set("content-type", type);
  if (raw !== undefined) return { status, headers, body: typeof raw === "string" ? raw : new Uint8Array(raw) };
  const isText = typeof body === "string" && !/[/+]json\b/i.test(type);
  return { status, headers, body: isText ? body : JSON.stringify(body) };
}

/** The same as the platform has it. */
export function toResponse(reply: Reply): Response {
  const { status, headers, body } = written(reply);
  return new Response(body, { status, headers });
}
