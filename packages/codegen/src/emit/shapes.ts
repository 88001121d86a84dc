import type { Contract, Schema } from "@d6-integrate/spec/reader";
import type { OperationModel } from "../operation-model.ts";
import { converters, fieldShapes, shapeModel, shapeName } from "../shape-model.ts";
import { header } from "./header.ts";

/** `shapes.gen.ts`: for every record that is answered, which fields are converted and the type that comes of it. */
export function emitShapes(contract: Contract, models: OperationModel[]): string {
  const answered = models.flatMap(({ output }) => (output ? [shapeModel(contract, output)?.shape ?? ""] : []));
  const records = inOrder(contract, answered).map((record) => recordOf(contract, record));
  const used = converters.filter((name) => records.some((record) => new RegExp(`\\b${name}\\b`).test(record)));
  return [
    header,
    `import type { Shape } from "../normalize/shape.ts";`,
    `import type { Normalized } from "../normalize/types.ts";`,
    ...(used.length > 0 ? [`import { ${used.join(", ")} } from "../normalize/wire-formats.ts";`] : []),
    `import type * as wire from "./models.gen.ts";`,
    "",
    ...records,
  ].join("\n");
}

function recordOf(contract: Contract, [name, schema]: [string, Schema]): string {
  const fields = fieldShapes(contract, schema);
  const types = fields.map(([field, { type }]) => `${JSON.stringify(field)}: ${type};`);
  const shapes = fields.map(([field, { shape }]) => `${JSON.stringify(field)}: ${shape}`);
  return [
    `/** \`${name}\` with normalised values. */`,
    `export type Normalized${name} = Normalized<wire.${name}, {\n${types.join("\n")}\n}>;`,
    `export const ${shapeName(name)}: Shape = { ${shapes.join(", ")} };`,
    "",
  ].join("\n");
}

/** The records of some shapes, each behind those that it holds: a constant must be there before it is used. */
function inOrder(contract: Contract, shapes: string[]): [string, Schema][] {
  const all = Object.entries(contract.document.components?.schemas ?? {});
  const ordered = new Map<string, Schema>();
  const place = (shape: string): void => {
    const [name, schema] = all.find(([one]) => shapeName(one) === shape.replaceAll(/[[\]]/g, "")) ?? [];
    if (!name || !schema || ordered.has(name)) return;
    for (const [, field] of fieldShapes(contract, schema)) place(field.shape);
    ordered.set(name, schema);
  };
  for (const shape of shapes) place(shape);
  return [...ordered];
}
