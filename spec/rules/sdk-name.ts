import type { Context, Node, Visitor } from "./rule.ts";

const shape = /^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/;

/** `x-sdk-name` places an operation in the client as `resource.verb`, once per version of the API. */
export const sdkName = (): Visitor => {
  const owners = new Map<string, string>();
  return {
    Operation(operation: Node, context: Context) {
      const name = operation["x-sdk-name"];
      const id = operation["operationId"] as string;
      if (typeof name !== "string" || !shape.test(name)) {
        context.report({
          message: `An operation must name its place in the client: x-sdk-name is ${JSON.stringify(name)}, expected resource.verb in camel case.`,
        });
        return;
      }
      const version = id.slice(0, 2);
      const owner = owners.get(`${version} ${name}`);
      if (owner !== undefined && owner !== id) {
        context.report({ message: `x-sdk-name ${name} of ${id} is taken by ${owner} in the same version.` });
      }
      owners.set(`${version} ${name}`, id);
    },
  };
};
