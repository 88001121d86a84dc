import type { OperationModel } from "../operation-model.ts";
import type { ParameterModel } from "../parameter-model.ts";
import { header } from "./header.ts";

/** `operations.gen.ts`: what the client has to know of each operation at run time, one constant each. */
export function emitOperations(models: OperationModel[]): string {
  const parameters = new Map(
    models.flatMap((model) => model.parameters).map((parameter) => [constantName(parameter), parameter]),
  );
  const lists = new Map(models.flatMap(statusLists).map((statuses) => [statusesName(statuses), statuses]));
  return [
    header,
    `import type { Operation, Parameter } from "../operation.ts";`,
    "",
    ...[...parameters].map(([name, parameter]) => `const ${name}: Parameter = ${parameterLiteral(parameter)};`),
    ...[...lists].map(([name, statuses]) => `const ${name}: readonly number[] = [${statuses.join(", ")}];`),
    "",
    ...models.map((model) => `export const ${model.id}: Operation = ${operationLiteral(model)};\n`),
  ].join("\n");
}

/** Equal parameters share a constant, so that an operation costs a consumer's bundle little. */
function constantName({ in: place, type, required, argument, wireName }: ParameterModel): string {
  const words = [required ? "required" : "optional", place, ...type.split("-")];
  if (argument !== wireName) words.push(...argument.split("_"));
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

/** Equal lists of statuses share a constant too. */
function statusLists({ json, empty, errors }: OperationModel): number[][] {
  return empty.length > 0 ? [json, empty, errors] : [json, errors];
}

function statusesName(statuses: number[]): string {
  return ["statuses", ...statuses].join("_");
}

function parameterLiteral({ in: place, type, required, argument, wireName }: ParameterModel): string {
  return JSON.stringify({
    in: place,
    type,
    ...(required && { required }),
    ...(argument !== wireName && { wireName }),
  });
}

function operationLiteral(model: OperationModel): string {
  const parameters = model.parameters.map((parameter) => `${parameter.argument}: ${constantName(parameter)}`);
  const fields = {
    id: model.id,
    method: model.method,
    path: model.path,
    ...(model.body !== "none" && { body: model.body }),
    ...(model.method !== "GET" && { writes: true }),
    ...(model.list && { list: true }),
    ...(model.deprecated && { deprecated: true }),
    errorShape: model.errorShape,
  };
  const statuses = [
    `json: ${statusesName(model.json)}`,
    ...(model.empty.length > 0 ? [`empty: ${statusesName(model.empty)}`] : []),
    `errors: ${statusesName(model.errors)}`,
  ];
  return `{ ${JSON.stringify(fields).slice(1, -1)}, ${statuses.join(", ")}, parameters: { ${parameters.join(", ")} } }`;
}
