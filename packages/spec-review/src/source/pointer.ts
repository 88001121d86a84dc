/** The names in a JSON pointer. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
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
