import { evidenceProblem } from "./evidence.ts";
import type { Context, Node, Visitor } from "./rule.ts";

/** `x-order` stands on an array, goes by a field of its rows, and says how well it is known. */
export const order = (): Visitor => {
  const problem = evidenceProblem();
  const check = (schema: Node, { report, resolve, location }: Context): void => {
    if (schema["x-order"] === undefined) return;
    const { by, direction, "x-evidence": mark } = Object(schema["x-order"]) as Node;
    const row = schema["items"] ? resolve(schema["items"] as Node, location.source.absoluteRef).node : undefined;
    const fields = Object.keys(row?.["properties"] ?? {});
    if (!fields.includes(String(by))) {
      report({ message: `x-order goes by ${JSON.stringify(by)}, expected a field of the rows of this array.` });
    }
    if (direction !== "ascending" && direction !== "descending") {
      report({
        message: `The direction of x-order is ${JSON.stringify(direction)}, expected ascending or descending.`,
      });
    }
    const found = problem(mark);
    if (found) report({ message: `x-order must say how well it is known: ${found}.` });
  };
  return {
    Schema: check,
  };
};
