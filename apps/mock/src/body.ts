/** The JSON body of a request, or what is wrong with it. */
export interface Body {
  value?: unknown;
  problem?: string;
}

/**
 * Reads a body as JSON whatever its content type says: the vendor's PHP samples send JSON under the content type of a
 * form.
 */
export async function readBody(request: Request): Promise<Body> {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not valid JSON: ${(error as SyntaxError).message}` };
  }
}
