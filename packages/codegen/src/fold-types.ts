type Branch = { type?: unknown } & Record<string, unknown>;

const scalars = ["string", "integer", "number", "boolean", "null"];

/**
 * Alternatives that differ in their type become one schema of several types, when each is a list of values, or when no
 * keyword is in two of them: each keyword concerns one type only. One check is smaller than one per alternative, and
 * says once what is wrong.
 */
export function foldTypes<Node extends object>(node: Node): Node {
  const { anyOf, ...rest } = node as { anyOf?: Branch[] };
  if (!Array.isArray(anyOf) || !anyOf.every(({ type }) => scalars.includes(type as string))) return node;
  const type = anyOf.map((branch) => branch.type);
  const values = anyOf.map(valuesOf);
  if (values.every((list) => list !== undefined) && !("enum" in rest))
    return { ...rest, type, enum: values.flat() } as Node;
  const keywords = anyOf.flatMap((branch) => Object.keys(branch).filter((key) => key !== "type"));
  const own = Object.keys(rest).filter((key) => !key.startsWith("x-"));
  const taken = [...own, "enum", "const", ...type];
  if (new Set([...taken, ...keywords]).size < taken.length + keywords.length) return node;
  return { ...rest, ...Object.assign({}, ...anyOf), type } as Node;
}

/** The values of a schema that lists them and sets no other limit. */
function valuesOf({ type, enum: list, ...others }: Branch): unknown[] | undefined {
  if (Object.keys(others).length > 0) return undefined;
  return type === "boolean" && list === undefined ? [true, false] : (list as unknown[] | undefined);
}
