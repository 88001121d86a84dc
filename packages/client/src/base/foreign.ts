/**
 * A property of a value that somebody else made: undefined when there is none or its getter throws. Values of another
 * realm are no instances of this one's classes, so they are judged by such properties.
 */
export function propertyOf(value: unknown, name: string): unknown {
  try {
    return Object(value) === value ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/** A property that is text; empty when it is none. */
export function textOf(value: unknown, name: string): string {
  const text = propertyOf(value, name);
  return typeof text === "string" ? text : "";
}
