import type { Context, Node, Visitor } from "./rule.ts";

const sentence = /^\S+ .+\.$/s;

/**
 * Nobody has to guess: a schema with a name has a title and a sentence that says what it is; each property and parameter has a
 * description; an operation says who may call it.
 */
export const described = (): Visitor => {
  const isText = (text: unknown): boolean => typeof text === "string" && sentence.test(text.trim());
  return {
    Operation(operation: Node, { report }: Context) {
      if (operation["deprecated"] === true || String(operation["description"]).includes("- **Access:** ")) return;
      report({ message: "An operation must say who may call it: add a line `- **Access:** …` to its description." });
    },
    Parameter(parameter: Node, { report }: Context) {
      if (!isText(parameter["description"]))
        report({ message: `The parameter ${String(parameter["name"])} needs a sentence.` });
    },
    Schema(schema: Node, { report, location }: Context) {
      if (!/^#\/(components\/schemas\/[^/]+)?$/.test(location.pointer)) return;
      if (!schema["title"]) report({ message: "A schema with a name must have a title." });
      if (!isText(schema["description"]))
        report({ message: "A schema with a name must say in a sentence what it is." });
    },
    SchemaProperties(properties: Record<string, Node>, { report }: Context) {
      for (const [name, property] of Object.entries(properties)) {
        if (!isText(property["description"]))
          report({ message: `The property ${name} must say in a sentence what it is.` });
      }
    },
  };
};
