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
    `import type { Shape } from "./shape.ts";`,
    `import type { Normalized } from "./types.ts";`,
    ...(used.length > 0 ? [`import { ${used.join(", ")} } from "./wire-formats.ts";`] : []),
    `import type * as wire from "../generated/models.gen.ts";`,
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

/**
 * The records of some shapes, each behind those that it holds: a constant must be there before it is used. Those that hold
 * none come first, by name, then those that hold only such, and so on: where a record stands depends on itself alone.
 */
function inOrder(contract: Contract, shapes: string[]): [string, Schema][] {
  const all = Object.entries(contract.document.components?.schemas ?? {});
  const levels = new Map<string, { level: number; schema: Schema }>();
  const levelOf = (shape: string): number => {
    const [name, schema] = all.find(([one]) => shapeName(one) === shape.replaceAll(/[[\]]/g, "")) ?? [];
    if (!name || !schema) return 0;
    const known = levels.get(name);
    if (known) return known.level;
    const level = 1 + Math.max(0, ...fieldShapes(contract, schema).map(([, field]) => levelOf(field.shape)));
    levels.set(name, { level, schema });
    return level;
  };
  for (const shape of shapes) levelOf(shape);
  return [...levels]
    .toSorted(([one, { level }], [other, { level: otherLevel }]) => level - otherLevel || (one < other ? -1 : 1))
    .map(([name, { schema }]) => [name, schema]);
}
