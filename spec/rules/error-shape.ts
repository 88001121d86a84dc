import type { Context, Node, Visitor } from "./rule.ts";

/** Errors have the shape of their version; an operation that answers in that of another says so in `x-error-shape`. */
export const errorShape = (): Visitor => {
  let version: string | undefined;
  let expected: string | undefined;
  return {
    PathItem: {
      enter(_item: Node, { key }: Context) {
        version = /^\/(v\d+)\//.exec(String(key))?.[1];
      },
      Operation: {
        enter(operation: Node) {
          const shape = (operation["x-error-shape"] as string | undefined) ?? version;
          expected = shape && `${shape.toUpperCase()}Error`;
        },
        Response: {
          MediaType(media: Node, { report, location }: Context) {
            const reference = (media["schema"] as Node | undefined)?.["$ref"];
            const name = typeof reference === "string" ? /(\w+Error)(\.yaml)?$/.exec(reference)?.[1] : undefined;
            if (name === undefined || expected === undefined || name === expected) return;
            report({
              message: `This error has the shape ${name}, expected ${expected} of the path's version (${location.pointer}).`,
            });
          },
        },
      },
    },
  };
};
