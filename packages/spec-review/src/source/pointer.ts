/** The names in a JSON pointer. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => (part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part));
}

/** A name as a JSON pointer has it. */
export function pointerPart(name: string): string {
  return !name.includes("/") && !name.includes("~") ? name : name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Text of a URI reference without percent-encoding; as it is written where that is no percent-encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Characters that mean something else in a path when they are not percent-encoded. */
const RESERVED = /[:/?#[\]@!$&'()*+,;=%{}]/g;

/** A path as it is called, whether its characters are percent-encoded or not: `/a%20b` as `/a b`, `/a%2fb` as `/a%2Fb`. */
export function decodedPath(path: string): string {
  return path.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => decoded(run).replaceAll(RESERVED, encodeURIComponent));
}
