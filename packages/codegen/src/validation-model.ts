import { componentName } from "@d6-integrate/spec/reader";
import type { Schema } from "@d6-integrate/spec/reader";
import type { OperationModel } from "./operation-model.ts";

/** What holds an operation against the contract. Schemas are found by name; equal ones have one name. */
export interface OperationSchemas {
  schemas: Record<string, object>;
  /** The schema of the arguments as callers give them, side by side. */
  request: string;
  /** The schemas of the bodies of its answers, each with its statuses. */
  answers: { statuses: number[]; name: string }[];
}

/** The schemas of an operation's request and answers. */
export function operationSchemas(model: OperationModel): OperationSchemas {
  const request = `${model.id}Request`;
  const schemas: Record<string, object> = { [request]: requestSchema(model) };
  const answers = new Map<string, number[]>();
  for (const [status, schema] of model.answers) {
    const name = schemaName(schema) ?? `${model.id}${status}`;
    schemas[name] = rules(schema);
    answers.set(name, [...(answers.get(name) ?? []), status]);
  }
  return { schemas, request, answers: [...answers].map(([name, statuses]) => ({ statuses, name })) };
}

function requestSchema({ parameters, body, bodySchema }: OperationModel): object {
  const named = parameters.map(({ argument, schema, required }) => ({ argument, schema, required }));
  if (body !== "none") named.push({ argument: "body", schema: bodySchema ?? {}, required: body === "required" });
  return rules({
    type: "object",
    properties: Object.fromEntries(named.map(({ argument, schema }) => [argument, schema])),
    required: named.filter(({ required }) => required).map(({ argument }) => argument),
    additionalProperties: false,
  });
}

/** The name of a record, or of a list of one; undefined for another schema. */
function schemaName(schema: Schema): string | undefined {
  const name = componentName(schema);
  if (name) return name;
  const items = schema.type === "array" && schema.items ? schemaName(schema.items) : undefined;
  return items && `listOf${items}`;
}

/** What of a schema a value can break: neither the marks of the contract nor its texts. References are names. */
export function rules<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(rules) as Node;
  if (node === null || typeof node !== "object") return node;
  const rule = (key: string, value: unknown): unknown => {
    if (key === "$ref") return String(value).split("/").at(-1);
    return key === "properties" || key === "patternProperties" ? mapValues(value as object, rules) : rules(value);
  };
  const entries = Object.entries(node).filter(([key]) => !isText(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, rule(key, value)])) as Node;
}

function isText(key: string): boolean {
  return key.startsWith("x-") || ["description", "title", "example", "examples", "default", "deprecated"].includes(key);
}

function mapValues(values: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
