import type { Contract } from "@d6-integrate/spec/reader";
import { operationComment } from "../doc-comment.ts";
import type { OperationModel } from "../operation-model.ts";
import { shapeModel } from "../shape-model.ts";
import type { ShapeModel } from "../shape-model.ts";
import { kindOf, typeArguments } from "./functions.ts";
import { header } from "./header.ts";

/**
 * `v1-normalized.gen.ts` and `v2-normalized.gen.ts`: the functions of a version with normalised answers. Those in whose
 * answers nothing is converted are passed on.
 */
export function emitNormalizedFunctions(contract: Contract, all: OperationModel[], version: "v1" | "v2"): string {
  const models = all
    .filter((model) => model.version === version)
    .map((model) => ({ model, shape: outputShape(contract, model) }));
  const changed = models.flatMap(({ model, shape }) => (shape ? [{ model, shape }] : []));
  const rest = models.filter(({ shape }) => !shape).map(({ model }) => model);
  const names = new Set(changed.flatMap(({ shape }) => [...`${shape.shape} ${shape.type}`.matchAll(/\w{8,}/g)].flat()));
  const shapes = [...names].filter((name) => name.endsWith("Shape"));
  const types = [...names].filter((name) => name.startsWith("Normalized"));
  const inputs = changed.map(({ model }) => `${model.typeName}Input`);
  return [
    header,
    ...(changed.some(({ model }) => model.list) ? [`import type { EmptyList } from "../result.ts";`] : []),
    ...importsOf(
      "operation",
      changed.some(({ model }) => !model.paged),
    ),
    ...importsOf(
      "paged",
      changed.some(({ model }) => model.paged),
    ),
    ...(changed.length > 0
      ? [
          `import { normalizer } from "../normalize/shape.ts";`,
          `import type { WithOutput } from "../normalize/types.ts";`,
          `import { ${changed.map(({ model }) => model.id).join(", ")} } from "./operations.gen.ts";`,
          `import { ${shapes.join(", ")} } from "./shapes.gen.ts";`,
          `import type { ${types.join(", ")} } from "./shapes.gen.ts";`,
          `import type * as wire from "./${version}.gen.ts";`,
        ]
      : []),
    "",
    ...(inputs.length > 0 ? [`export type { ${inputs.join(", ")} } from "./${version}.gen.ts";`] : []),
    ...rest.flatMap(({ functionName, typeName }) => [
      `export { ${functionName} } from "./${version}.gen.ts";`,
      `export type { ${typeName}Input, ${typeName}Output, ${typeName}Responses } from "./${version}.gen.ts";`,
    ]),
    "",
    ...changed.flatMap(({ model, shape }) => functionOf(model, shape)),
  ].join("\n");
}

/** What is converted in the one body that all successes of an operation have. */
function outputShape(contract: Contract, { output }: OperationModel): ShapeModel | undefined {
  return output && shapeModel(contract, output);
}

function importsOf(kind: string, used: boolean): string[] {
  const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Function`;
  const from = `"../${kind}-function.ts"`;
  return used ? [`import { ${kind}Function } from ${from};`, `import type { ${type} } from ${from};`] : [];
}

function functionOf(model: OperationModel, { shape, type }: ShapeModel): string[] {
  const { id, functionName, typeName, empty } = model;
  const kind = kindOf(model);
  const args = typeArguments(model).replace(`${typeName}Input`, `wire.${typeName}Input`);
  return [
    `/** What \`${functionName}\` answers. */`,
    `export type ${typeName}Output = ${type}${empty.length > 0 ? " | undefined" : ""};`,
    "",
    `/** Every declared answer of \`${functionName}\`, by status. */`,
    `export type ${typeName}Responses = WithOutput<wire.${typeName}Responses, ${type}>;`,
    "",
    operationComment(model),
    `export const ${functionName}: ${kind}Function<${args}> = /* @__PURE__ */ ${kind.toLowerCase()}Function(${id}, /* @__PURE__ */ normalizer(${shape}));`,
    "",
  ];
}
