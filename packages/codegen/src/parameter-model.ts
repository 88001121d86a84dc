import type { Contract, Operation, Parameter, Schema } from "@d6-integrate/spec/reader";

/** What the emitters know about one argument of an operation. */
export interface ParameterModel {
  /** The name that callers use. */
  argument: string;
  /** The name on the wire. */
  wireName: string;
  in: "path" | "query" | "header";
  type: "integer" | "integer-or-string" | "integer-array" | "integer-or-string-array" | "boolean" | "string";
  required: boolean;
  description: string;
  schema: Schema;
}

/** The arguments that an operation takes beside its body. */
export function parameterModels(contract: Contract, { id, path, parameters }: Operation): ParameterModel[] {
  const models = parameters.map((parameter) => parameterModel(contract, id, parameter));
  const names = models.map((model) => model.argument);
  const twice = names.find((name, index) => name === "body" || names.indexOf(name) !== index);
  if (twice) throw new Error(`${id}: two arguments are called ${twice}; give one an x-sdk-name.`);
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const inPath = models.filter((model) => model.in === "path").map((model) => model.wireName);
  if (inTemplate.length !== inPath.length || !inTemplate.every((name) => inPath.includes(name))) {
    throw new Error(`${id}: its path ${path} and its path parameters (${inPath.join(", ")}) differ.`);
  }
  return models;
}

function parameterModel(contract: Contract, id: string, parameter: Parameter): ParameterModel {
  if (parameter.in === "cookie") throw new Error(`${id}: the client sends no cookies (${parameter.name}).`);
  return {
    argument: parameter.argument,
    wireName: parameter.name,
    in: parameter.in,
    type: typeOf(contract, id, parameter),
    required: parameter.required,
    description: parameter.description,
    schema: parameter.node.schema,
  };
}

function typeOf({ resolve }: Contract, id: string, parameter: Parameter): ParameterModel["type"] {
  const { name, in: place, schema, node } = parameter;
  const type = typeText(schema);
  if (type === "integer" || type === "boolean" || type === "string") return type;
  if (type === "integer string") return "integer-or-string";
  const items = type === "array" && schema.items ? typeText(resolve<Schema>(schema.items)) : "";
  const { style = "form", explode = true } = node;
  const isSent = place === "query" && style === "form" && !explode;
  if (isSent && items === "integer") return "integer-array";
  if (isSent && items === "integer string") return "integer-or-string-array";
  const hint =
    type === "array" ? " A list is one of integers or ids, in a query, with style form and explode false." : "";
  throw new Error(
    `${id}: the client cannot send ${name}: ${type || "an untyped value"}. Teach parameter-model.ts.${hint}`,
  );
}

/** The types that a value may have, those of its alternatives included. */
function typeText({ type = [], anyOf = [] }: Schema): string {
  const all = [type, ...(anyOf as Schema[]).map((branch) => branch.type ?? [])].flat();
  return [...new Set(all)].toSorted().join(" ");
}
