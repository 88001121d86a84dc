import { componentName } from "@d6-integrate/spec/reader";
import type { Contract, Schema } from "@d6-integrate/spec/reader";

/** What is converted in a value of a schema: the shape as an expression, and the type that comes of it. */
export interface ShapeModel {
  shape: string;
  type: string;
}

// The other formats are left as they are on the wire: amounts and dates are strings for a reason.
const formats: Record<string, ShapeModel> = {
  "int-str": { shape: "integer", type: "number" },
  "int-or-int-str": { shape: "integer", type: "number" },
  "yes-no": { shape: "flag", type: "boolean" },
  text: { shape: "text", type: "string | undefined" },
  phone: { shape: "text", type: "string | undefined" },
  email: { shape: "text", type: "string | undefined" },
  digits: { shape: "text", type: "string | undefined" },
  "amount-str-or-empty": { shape: "text", type: "string | undefined" },
  address: { shape: "lines", type: "string[]" },
  "comma-list": { shape: "commaList", type: "string[]" },
};

/** The converters that shapes name. */
export const converters: string[] = [...new Set(Object.values(formats).map(({ shape }) => shape))];

/** What is converted in a value of a schema; undefined when it is nothing. Named records refer to their own shape. */
export function shapeModel(contract: Contract, node: Schema, above: readonly string[] = []): ShapeModel | undefined {
  const schema = contract.resolve<Schema>(node);
  const format = formats[schema["x-wire"] ?? ""];
  if (format) return format;
  if (schema.items) {
    const items = shapeModel(contract, schema.items, above);
    return items && { shape: `[${items.shape}]`, type: `(${items.type})[]` };
  }
  const name = componentName(node) ?? "";
  if (name !== "" && above.includes(name)) {
    throw new Error(`${name} holds itself; teach shape-model.ts to refer to it later.`);
  }
  const fields = fieldShapes(contract, schema, [...above, name]);
  if (name === "" || fields.length === 0) return undefined;
  return { shape: shapeName(name), type: `Normalized${name}` };
}

/** The fields of a record that are converted. */
export function fieldShapes(
  contract: Contract,
  { properties = {} }: Schema,
  above: readonly string[] = [],
): [string, ShapeModel][] {
  return Object.entries(properties).flatMap(([field, node]) => {
    const model = shapeModel(contract, node, above);
    return model ? [[field, model] as [string, ShapeModel]] : [];
  });
}

/** The constant of a named record. */
export function shapeName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`;
}
