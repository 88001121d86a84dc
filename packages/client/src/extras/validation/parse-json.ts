/** The value of a JSON text; undefined when it is none. Its parser's message would quote the text. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
