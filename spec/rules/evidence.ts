import { labelsOf, levelOf, levels, readRegister } from "../evidence/register.ts";
import type { Context, Node, Visitor } from "./rule.ts";

/**
 * Operations, responses, parameters and records say how well they are known; a property does where it differs from its
 * record. The level alone is enough for what stands on a page; what was observed or assumed cites an entry that says so.
 */
export const evidence = (): Visitor => {
  const problem = evidenceProblem();

  const check = (kind: string, isRequired: boolean) => (node: Node, context: Context) => {
    if (!isRequired && node["x-evidence"] === undefined) return;
    const found = problem(node["x-evidence"]);
    if (found) context.report({ message: `${kind} must say how well it is known: ${found}.` });
  };
  return {
    Operation: check("An operation", true),
    Response: check("A response", true),
    Header: check("A header", false),
    Parameter: check("A parameter", true),
    Schema(schema: Node, context: Context) {
      check("A record", "properties" in schema)(schema, context);
    },
    // What stands beside a reference is seen here only.
    SchemaProperties(properties: Record<string, Node>, context: Context) {
      for (const [name, property] of Object.entries(properties))
        check(`The property ${name}`, false)(property, context);
    },
    Example(example: Node, context: Context) {
      const labels = labelsOf(example["x-evidence"]);
      if (labels.length > 0) check("An example", true)(example, context);
    },
  };
};

/** What is wrong with a mark, or undefined when nothing is. */
export function evidenceProblem(): (mark: unknown) => string | undefined {
  const register = readRegister();
  return (mark) => {
    const level = levelOf(mark);
    if (!level || !levels.includes(level))
      return `x-evidence is ${JSON.stringify(mark)}, expected a level of ${levels.join(", ")}`;
    const labels = labelsOf(mark);
    const unknown = labels.find((label) => !(label in register));
    if (unknown) return `${unknown} is not in spec/evidence: correct it, or add an entry`;
    if (typeof mark === "object" && labels.length === 0)
      return `x-evidence cites nothing: write ${level} alone, or add labels`;
    if (level === "documented" || level === "seed" || labels.some((label) => register[label]!.level === level))
      return undefined;
    return `x-evidence is ${level}, and no entry that it cites is: write { level: ${level}, labels: [...] }`;
  };
}
