import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import { resolve } from "./contract.ts";
import type { Operation, Schema } from "./contract.ts";

/** Any arguments of an operation that the contract allows: required ones always, optional ones sometimes. */
export function anyInput({ parameters, body }: Operation): Arbitrary<Record<string, unknown>> {
  const bodySchema = body?.json?.schema;
  const named = parameters.map((parameter) => [parameter.argument, parameter] as const);
  const values: Record<string, Arbitrary<unknown>> = Object.fromEntries(
    named.map(([name, { schema }]) => [name, anyValue(schema)]),
  );
  if (bodySchema) values["body"] = anyValue(bodySchema);
  const required = named.filter((entry) => entry[1].required).map(([name]) => name);
  return fc.record(values, { requiredKeys: bodySchema ? [...required, "body"] : required });
}

/** Any value that a schema allows, its boundaries included; the keywords are those that the contract uses in requests. */
export function anyValue(reference: Schema): Arbitrary<unknown> {
  const schema = resolve<Schema>(reference);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  return fc.oneof(...types.map((type) => anyOfType(type, schema)));
}

function anyOfType(type: string, schema: Schema): Arbitrary<unknown> {
  switch (type) {
    case "integer": {
      const min = (schema["minimum"] as number | undefined) ?? -1;
      return fc.oneof(fc.integer({ min, max: 200 }), fc.constantFrom(min, 1000, Number.MAX_SAFE_INTEGER));
    }
    case "boolean":
      return fc.boolean();
    case "string":
      return anyString(schema);
    case "array":
      return fc.array(anyValue(schema.items ?? {}), { maxLength: 3, minLength: 1 });
    case "object":
      return anyObject(schema);
    default:
      throw new Error(`The generator knows no type ${type}; teach it.`);
  }
}

function anyString(schema: Schema): Arbitrary<string> {
  if (schema["format"] === "date") {
    return fc
      .date({ min: new Date("2023-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (typeof schema["pattern"] === "string") {
    return fc
      .stringMatching(new RegExp(schema["pattern"]))
      .map((text) => text.slice(0, 12))
      .filter((text) => new RegExp(schema["pattern"] as string).test(text));
  }
  return fc.string({ unit: "binary", maxLength: 40 });
}

function anyObject(schema: Schema): Arbitrary<unknown> {
  const properties = schema["properties"] ?? {};
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, anyValue(property)])),
    {
      requiredKeys: schema["required"] ?? [],
    },
  );
}
