/** The JSON body of a request, or what is wrong with it. */
export interface Body {
  value?: unknown;
  problem?: string;
}

/** The largest body that is read, in bytes. The largest of the contract's examples has less than one percent of it. */
export const largestBody = 1_000_000;

/**
 * Reads a body as JSON whatever its content type says: the vendor's PHP samples send JSON under the content type of a
 * form. Undefined when it is too large.
 */
export async function readBody(request: Request): Promise<Body | undefined> {
  const text = await textOf(request);
  if (text === undefined) return undefined;
  if (text.trim() === "") return {};
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not valid JSON: ${(error as SyntaxError).message}` };
  }
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
