import type { Context, Node, Visitor } from "./rule.ts";

const levels = ["seed", "documented", "observed", "assumed"];

/** Operations, responses, parameters and records say how well they are known; a property inherits from its record. */
export const evidence = (): Visitor => {
  const check = (kind: string) => (node: Node, context: Context) => {
    const level = node["x-evidence"];
    if (levels.includes(level as string)) return;
    context.report({
      message: `${kind} must say how well it is known: x-evidence is ${JSON.stringify(level)}, expected one of ${levels.join(", ")}.`,
    });
  };
  return {
    Operation: check("An operation"),
    Response: check("A response"),
    Parameter: check("A parameter"),
    Schema(schema: Node, context: Context) {
      if ("properties" in schema || "x-evidence" in schema) check("A record")(schema, context);
    },
  };
};
