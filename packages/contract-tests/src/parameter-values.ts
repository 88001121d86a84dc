import { resolve } from "./contract.ts";
import type { Parameter } from "./contract.ts";

/** The value that a text on the wire stands for, by the type of its parameter; a text that fits no type stays one. */
export function valueOf(text: string, { schema }: Pick<Parameter, "schema">): unknown {
  const branches = (schema["anyOf"] ?? []) as Parameter["schema"][];
  if (schema.type === "array")
    return text.split(",").map((item) => valueOf(item, { schema: resolve<Parameter["schema"]>(schema.items ?? {}) }));
  if ((schema.type === "integer" || branches.some(({ type }) => type === "integer")) && /^-?\d+$/.test(text))
    return Number(text);
  if (schema.type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
