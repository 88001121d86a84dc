import type { Parameter } from "./contract.ts";

/** The value that a text on the wire stands for, by the type of its parameter; a text that fits no type stays one. */
export function valueOf(text: string, { schema }: Pick<Parameter, "schema">): unknown {
  if (schema.type === "array") return text.split(",").map((item) => valueOf(item, { schema: schema.items ?? {} }));
  if (schema.type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
