import type { Reply } from "../contract/refusal.ts";

export const problemType = "application/problem+json";

/** What goes wrong outside of the contract. */
export const problemReply = (status: number, title: string, detail: string, more: object = {}): Reply => ({
  status,
  body: { title, detail, status, ...more },
  headers: { "content-type": problemType },
});

/** The same as a response. */
export function problem(status: number, title: string, detail: string): Response {
  const { body, headers } = problemReply(status, title, detail);
  return Response.json(body, { status, headers: headers ?? {} });
}
