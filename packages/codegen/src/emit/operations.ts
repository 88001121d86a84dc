import type { OperationModel } from "../operation-model.ts";
import type { ParameterModel } from "../parameter-model.ts";
import { header } from "./header.ts";

/** `operations.gen.ts`: what the client has to know of each operation at run time, one constant each. */
export function emitOperations(models: OperationModel[]): string {
  const parameters = new Map(
    models.flatMap((model) => model.parameters).map((parameter) => [constantName(parameter), parameter]),
  );
  const usual = mostFrequent(models.map(({ errors }) => errors.join(", ")));
  return [
    header,
    `import type { Operation, Parameter } from "../base/operation.ts";`,
    "",
    ...[...parameters]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, parameter]) => `const ${name}: Parameter = ${parameterLiteral(parameter)};`),
    "",
    "/** The statuses from 400 on that an operation declares, unless it says otherwise. */",
    `export const usualErrors: readonly number[] = [${usual}];`,
    "",
    ...models.map((model) => `export const ${model.id}: Operation = ${operationLiteral(model, usual)};\n`),
  ].join("\n");
}

/** Equal parameters share a constant, so that an operation costs a consumer's bundle little. */
function constantName({ in: place, type, required, argument, wireName }: ParameterModel): string {
  const words = [required ? "required" : "optional", place, ...type.split("-")];
  if (argument !== wireName) words.push(...argument.split("_"));
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

function mostFrequent(lists: string[]): string {
  const counts = Map.groupBy(lists, (list) => list);
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? "";
}

function parameterLiteral({ in: place, type, required, argument, wireName }: ParameterModel): string {
  return JSON.stringify({
    in: place,
    type,
    ...(required && { required }),
    ...(argument !== wireName && { wireName }),
  });
}

function operationLiteral(model: OperationModel, usual: string): string {
  const parameters = model.parameters.map((parameter) => `${parameter.argument}: ${constantName(parameter)}`);
  const fields = {
    id: model.id,
    ...(model.method !== "GET" && { method: model.method }),
    path: model.path,
    ...(model.body !== "none" && { body: model.body }),
    ...(model.list && { list: true }),
    ...(model.paged && { paged: true }),
    ...(model.empty.length > 0 && { empty: model.empty }),
    ...(model.errors.join(", ") !== usual && { errors: model.errors }),
  };
  return `{ ${JSON.stringify(fields).slice(1, -1)}, parameters: { ${parameters.join(", ")} } }`;
}
