import type { Context, Node, Visitor } from "./rule.ts";

/** Every property and every parameter has an example, or takes one from its schema. */
export const exampled = (): Visitor => ({
  Parameter(parameter: Node, context: Context) {
    if ("example" in parameter || "examples" in parameter) return;
    if (hasExample(parameter["schema"] as Node, context)) return;
    context.report({
      message: `The parameter ${String(parameter["name"])} needs an example, as no schema gives it one.`,
    });
  },
  SchemaProperties(properties: Record<string, Node>, context: Context) {
    for (const [name, property] of Object.entries(properties)) {
      if (hasExample(property, context)) continue;
      context.report({ message: `The property ${name} needs examples: [...], as no schema gives it one.` });
    }
  },
});

/** Whether a schema has an example, or is made of parts that have theirs. */
function hasExample(schema: Node | undefined, context: Context, from = context.location.source.absoluteRef): boolean {
  if (!schema) return false;
  if (Array.isArray(schema["examples"]) && schema["examples"].length > 0) return true;
  if (typeof schema["$ref"] === "string") {
    const { node, location } = context.resolve({ $ref: schema["$ref"] }, from);
    return hasExample(node, context, location?.source.absoluteRef);
  }
  if ("properties" in schema) return true;
  if ("items" in schema) return hasExample(schema["items"] as Node, context, from);
  return [schema["oneOf"], schema["anyOf"]].some((branches) =>
    ((branches ?? []) as Node[]).some((branch) => hasExample(branch, context, from)),
  );
}
