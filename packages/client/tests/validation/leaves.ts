/** A place in a JSON value without anything inside, and the value with something else there. */
export interface Leaf {
  pointer: string;
  with(value: unknown): unknown;
}

/** Every leaf of a JSON value. */
export function leavesOf(value: unknown, pointer = ""): Leaf[] {
  if (value === null || typeof value !== "object") return [{ pointer, with: (other) => other }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, `${pointer}/${key}`).map((leaf) => ({
      pointer: leaf.pointer,
      with: (other: unknown) =>
        Array.isArray(value) ? value.with(Number(key), leaf.with(other)) : { ...value, [key]: leaf.with(other) },
    })),
  );
}
