import type { WholeEntry } from "@d6-integrate/mock/control";

export type Body = NonNullable<WholeEntry["body"]>;

/** A body as people read it: JSON on several lines, everything else as it is. */
export function prettyBody(body: Body | null): string {
  if (body === null) return "";
  const text = body.text ?? body.base64 ?? "";
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
