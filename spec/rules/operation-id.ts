import type { Context, Node, Visitor } from "./rule.ts";

const shape = /^v\d[A-Z][A-Za-z]+$/;

/** An operation id begins with the version of its path, and every path begins with a version. */
export const operationId = (): Visitor => {
  let version: string | undefined;
  return {
    PathItem: {
      enter(_item: Node, { key, report }: Context) {
        version = /^\/(v\d+)\//.exec(String(key))?.[1];
        if (version === undefined) report({ message: `The path ${key} must begin with a version, such as /v1/.` });
      },
      Operation(operation: Node, { report }: Context) {
        const id = String(operation["operationId"]);
        if (!shape.test(id) || (version !== undefined && !id.startsWith(version))) {
          report({
            message: `operationId is ${id}, expected ${version ?? "v1"} followed by a verb and a resource, as in v1UpdateNote.`,
          });
        }
      },
    },
  };
};
