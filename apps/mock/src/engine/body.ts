import type { Reply } from "../contract/refusal.ts";
import { problemReply } from "./problem.ts";

/** The JSON body of a request, or what is wrong with it. */
export interface Body {
  value?: unknown;
  problem?: string;
  /** As it came. */
  text: string;
}

/** The largest body that is read, in bytes. The largest of the contract's examples has less than one percent of it. */
export const largestBody = 1_000_000;

/**
 * Reads a body as JSON whatever its content type says: the vendor's PHP samples send JSON under the content type of a
 * form. A problem when it is too large or compressed.
 */
export async function readBody(request: Request): Promise<Body | Reply> {
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") {
    const detail = `The body is sent with Content-Encoding ${JSON.stringify(encoding)}. Send it as it is.`;
    return problemReply(415, "The body is compressed", detail);
  }
  const text = hasBody(request) ? await textOf(request) : "";
  if (text === undefined) return problemReply(413, "The body is too large", `Bodies may have ${largestBody} bytes.`);
  if (text.trim() === "") return { text };
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    return { text, problem: `The body is not valid JSON: ${(error as SyntaxError).message}` };
  }
}

/** Without a look at the body, which would build all of the platform's request around it. */
function hasBody({ method, headers }: Request): boolean {
  return (method !== "GET" && method !== "HEAD") || headers.has("content-length") || headers.has("transfer-encoding");
}

async function textOf(request: Request): Promise<string | undefined> {
  const length = request.headers.get("content-length");
  if (Number(length) > largestBody) return undefined;
  if (!request.headers.has("transfer-encoding")) return request.text();
  // It comes in chunks, and does not say how many.
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largestBody) return undefined;
  }
  return text + decoder.decode();
}
