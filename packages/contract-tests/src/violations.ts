import { boundaries } from "./boundaries.ts";
import { minimalInput } from "./calls.ts";
import { resolve } from "./contract.ts";
import type { Operation, Schema } from "./contract.ts";

/** Arguments of which one thing breaks one keyword of the contract; all else is right. */
export interface Violation {
  /** Where, in the arguments of the client: `/limit`, `/body/promise_to_pays/0/date_promised`. */
  pointer: string;
  keyword: string;
  input: Record<string, unknown>;
}

type Wrong = readonly [pointer: string, keyword: string, value: unknown];

/** Every keyword of every argument and field of an operation, broken once. */
export function* violations(operation: Operation): Generator<Violation> {
  const input = minimalInput(operation);
  for (const parameter of operation.parameters) {
    const name = parameter.argument;
    for (const [inside, keyword, value] of wrongValues(parameter.schema)) {
      yield { pointer: `/${name}${inside}`, keyword, input: { ...input, [name]: value } };
    }
    if (!parameter.required) continue;
    const { [name]: _, ...rest } = input;
    yield { pointer: `/${name}`, keyword: "required", input: rest };
  }
  const bodySchema = operation.body?.json?.schema;
  if (!bodySchema) return;
  // The first edge of an object has all of its fields.
  const [fullest] = boundaries(bodySchema);
  for (const [inside, keyword, value] of wrong(bodySchema, fullest)) {
    yield { pointer: `/body${inside}`, keyword, input: { ...input, body: value } };
  }
  const { body: _, ...rest } = input;
  yield { pointer: "/body", keyword: "required", input: rest };
}

/** A value with each keyword of its schema broken once, at every depth. */
function* wrong(reference: Schema, value: unknown): Generator<Wrong> {
  const schema = resolve<Schema>(reference);
  yield* wrongValues(schema);
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) {
      for (const [inside, keyword, bad] of wrong(schema.items, item)) {
        yield [`/${index}${inside}`, keyword, value.with(index, bad)];
      }
    }
  } else if (typeof value === "object" && value !== null) {
    const properties = schema["properties"] ?? {};
    for (const [name, item] of Object.entries(value)) {
      for (const [inside, keyword, bad] of wrong(properties[name] ?? {}, item)) {
        yield [`/${name}${inside}`, keyword, { ...value, [name]: bad }];
      }
    }
    for (const name of schema["required"] ?? []) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      yield [`/${name}`, "required", rest];
    }
    if (schema["additionalProperties"] === false) yield ["", "additionalProperties", { ...value, unheard_of: 1 }];
  }
}

interface Bounds {
  minimum?: number;
  pattern?: string;
  format?: string;
  anyOf?: Schema[];
  maxLength?: number;
  maxItems?: number;
}

/** Texts of which each pattern of the contract refuses at least one. */
const oddTexts = ["nonsense", "", "-", "1.234"];

/** Values for the place of a schema itself, one for each of its keywords. */
function* wrongValues(reference: Schema): Generator<Wrong> {
  const schema = resolve<Schema>(reference);
  const { minimum, pattern, format, anyOf, maxLength, maxItems } = schema as Bounds;
  const types = [schema.type ?? []].flat();
  if (anyOf) {
    yield ["", "type", [["nested"]]];
    if (anyOf.some((alternative) => alternative.enum)) yield ["", "enum", 7];
    // As text every alternative looks the same: what fits the one for strings fits the others too.
    else for (const text of ["nonsense", "-1"]) yield ["", "pattern", text];
  }
  if (maxLength !== undefined) yield ["", "maxLength", "x".repeat(maxLength + 1)];
  if (maxItems !== undefined) {
    const [item] = boundaries(schema.items ?? {});
    yield ["", "maxItems", Array.from({ length: maxItems + 1 }, () => item)];
  }
  if (types.length > 0) yield ["", "type", types.includes("object") || types.includes("array") ? "text" : [["nested"]]];
  if (schema.enum) yield ["", "enum", types.includes("string") ? "unheard of" : 7];
  if (minimum !== undefined) yield ["", "minimum", minimum - 1];
  if (pattern !== undefined) yield ["", "pattern", oddTexts.find((text) => !new RegExp(pattern).test(text))];
  if (format !== undefined) yield ["", "format", "2024-02-30"];
  if (schema.items && !types.includes("object")) {
    const item = resolve<Schema>(schema.items);
    if (item.type === "integer") yield ["/0", "type", ["nonsense"]];
  }
}
