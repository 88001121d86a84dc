import type { Context, Node, Visitor } from "./rule.ts";

/** Each wire format and the keyword that makes a validator enforce it; free text has none. */
const formats: Record<string, "pattern" | "enum" | "format" | undefined> = {
  "int-str": "pattern",
  "int-or-int-str": "pattern",
  "amount-str": "pattern",
  "amount-str-or-empty": "pattern",
  date: "format",
  digits: "pattern",
  "yes-no": "enum",
  "yes-no-partial": "enum",
  "zero-one": "enum",
  "boolean-or-zero-one": "enum",
  address: undefined,
  "comma-list": undefined,
  text: undefined,
  phone: undefined,
  email: undefined,
};

/** `x-wire` names a known format and the schema enforces it, so that docs, validators and normalisers agree. */
export const wireFormat = (): Visitor => ({
  Schema(schema: Node, context: Context) {
    const name = schema["x-wire"];
    if (name === undefined) return;
    if (typeof name !== "string" || !Object.hasOwn(formats, name)) {
      context.report({
        message: `x-wire is ${JSON.stringify(name)}, expected one of ${Object.keys(formats).join(", ")}.`,
      });
      return;
    }
    const keyword = formats[name];
    const branches = (schema["anyOf"] ?? []) as Node[];
    if (keyword && !(keyword in schema) && !branches.some((branch) => keyword in branch)) {
      context.report({
        message: `x-wire ${name} must be backed by the keyword ${keyword} in the same schema or a branch of it.`,
      });
    }
  },
});
