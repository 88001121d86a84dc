import { docComment, operationComment } from "../doc-comment.ts";
import type { OperationModel } from "../operation-model.ts";
import type { ParameterModel } from "../parameter-model.ts";
import { header } from "./header.ts";

/** `v1.gen.ts` and `v2.gen.ts`: one typed function per operation of a version, with its input and output. */
export function emitFunctions(all: OperationModel[], version: "v1" | "v2"): string {
  const models = all.filter((model) => model.version === version);
  return [
    header,
    `import { operationFunction } from "./operation-function.ts";`,
    `import type { OperationFunction } from "./operation-function.ts";`,
    ...(models.some((model) => model.paged)
      ? [
          `import { pagedFunction } from "./paged-function.ts";`,
          `import type { PagedFunction } from "./paged-function.ts";`,
        ]
      : []),
    ...(models.some((model) => model.list) ? [`import type { EmptyList } from "./result.ts";`] : []),
    `import { ${models.map((model) => model.id).join(", ")} } from "../generated/operations.gen.ts";`,
    `import type { operations } from "../generated/schema.gen.ts";`,
    "",
    ...models.flatMap((model) => [
      inputType(model),
      "",
      outputType(model),
      "",
      responsesType(model),
      "",
      functionOf(model),
      "",
    ]),
  ].join("\n");
}

/** Whether every argument can be left out, so that the input itself can be. */
export function inputIsOptional({ parameters, body }: OperationModel): boolean {
  return body !== "required" && parameters.every((parameter) => !parameter.required);
}

function inputType(model: OperationModel): string {
  const { id, typeName, parameters, body } = model;
  const comment = `/** The arguments of \`${model.functionName}\`. */`;
  if (parameters.length === 0 && body === "none") {
    return `${comment}\nexport type ${typeName}Input = Record<string, never>;`;
  }
  const fields = parameters.map((parameter) => {
    const doc = parameter.description ? `${docComment([parameter.description])}\n` : "";
    return `${doc}${parameter.argument}${optional(parameter.required)}: ${parameterType(id, parameters, parameter)}`;
  });
  if (body !== "none") {
    const type = `operations["${id}"]["requestBody"]["content"]["application/json"]`;
    const wire =
      body === "required"
        ? type
        : type
            .replace(`["requestBody"]`, "")
            .replace(/^operations\["\w+"\]/, `NonNullable<operations["${id}"]["requestBody"]>`);
    fields.push(`/** The request body. */\nbody${optional(body === "required")}: ${wire}`);
  }
  const members = fields.map((field, index) => {
    const required = parameters[index]?.required ?? body === "required";
    return required ? `${field};` : `${field} | undefined;`;
  });
  return `${comment}\nexport interface ${typeName}Input {\n${members.join("\n")}\n}`;
}

function optional(required: boolean): string {
  return required ? "" : "?";
}

/** A place without a required parameter is itself optional in the schema's types. */
function parameterType(id: string, parameters: ParameterModel[], { in: place, wireName }: ParameterModel): string {
  const placeType = `operations["${id}"]["parameters"]["${place}"]`;
  const placeIsRequired = parameters.some((parameter) => parameter.in === place && parameter.required);
  return `${placeIsRequired ? placeType : `NonNullable<${placeType}>`}["${wireName}"]`;
}

function outputType({ id, typeName, functionName, outputs, empty }: OperationModel): string {
  const bodies = outputs.map((status) => `operations["${id}"]["responses"][${status}]["content"]["application/json"]`);
  const all = empty.length > 0 ? [...bodies, "undefined"] : bodies;
  return `/** What \`${functionName}\` answers. */\nexport type ${typeName}Output = ${all.join(" | ")};`;
}

function responsesType({ id, typeName, functionName }: OperationModel): string {
  return `/** Every declared answer of \`${functionName}\`, by status. */\nexport type ${typeName}Responses = operations["${id}"]["responses"];`;
}

/** The type arguments that an operation has as a function and as a method. */
export function typeArguments(model: OperationModel, prefix = ""): string {
  const { typeName, list } = model;
  const input = `[input${inputIsOptional(model) ? "?" : ""}: ${prefix}${typeName}Input]`;
  const empty = list ? ", EmptyList" : "";
  return `${input}, ${prefix}${typeName}Output, ${prefix}${typeName}Responses${empty}`;
}

/** The first word of the names of its type and of what makes it. */
export function kindOf({ paged }: OperationModel): "Paged" | "Operation" {
  return paged ? "Paged" : "Operation";
}

function functionOf(model: OperationModel): string {
  return [
    operationComment(model),
    `export const ${model.functionName}: ${kindOf(model)}Function<${typeArguments(model)}> = /* @__PURE__ */ ${kindOf(model).toLowerCase()}Function(${model.id});`,
  ].join("\n");
}
