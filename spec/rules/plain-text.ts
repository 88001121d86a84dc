import type { Context, Node, Visitor } from "./rule.ts";

const label = /\b[A-Z]{3,4}\d?-\d{2}\b/;

/** Evidence is data: its labels stand in `x-evidence`, never in a text for readers. */
export const plainText = (): Visitor => {
  const check = (node: Node, { report }: Context) => {
    const { description = "", summary = "" } = node as { description?: string; summary?: string };
    const cited = label.exec(`${summary} ${description}`)?.[0];
    if (cited)
      report({ message: `A text cites ${cited}: move the label to x-evidence, and say in words what a reader needs.` });
  };
  return {
    Example: check,
    Header: check,
    Operation: check,
    Parameter: check,
    Response: check,
    Schema: check,
    SchemaProperties(properties: Record<string, Node>, context: Context) {
      for (const property of Object.values(properties)) check(property, context);
    },
  };
};
