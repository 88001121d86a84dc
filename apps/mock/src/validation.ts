import type { ErrorObject } from "ajv";
import type { Operation, PlacedParameter } from "./contract.ts";
import { textsOf, valueOf } from "./parameters.ts";
import type { Places } from "./parameters.ts";
import type { Schemas } from "./schemas.ts";

/** The vendor's words for what is wrong with a field, where they are known. */
const texts: Record<string, string> = {
  date: "The Date is not valid date format. Expected format is 'Y-m-d'.",
  state: "The State must be a boolean",
};

/** What is wrong with a request, field by field in the words of the vendor's samples; nothing when it fits the contract. */
export function invalidFields(
  schemas: Schemas,
  operation: Operation,
  places: Places,
  body: unknown,
): Record<string, string> {
  const faults = operation.parameters.flatMap((parameter): [string, string][] => {
    const fault = faultOf(schemas, parameter, places);
    return fault === undefined ? [] : [[parameter.name, fault]];
  });
  return Object.fromEntries([...faults, ...bodyFaults(schemas, operation, body)]);
}

function faultOf(schemas: Schemas, parameter: PlacedParameter, places: Places): string | undefined {
  const { name, required, pointer } = parameter;
  const found = textsOf(parameter, places);
  if (found.length === 0) return required ? `The ${name} is required` : undefined;
  // A parameter that comes twice has two values, and no schema of a parameter takes a list.
  const value = found.length > 1 ? found : valueOf(parameter, found[0]!);
  const errors = schemas.errorsAt(pointer, value);
  if (errors.length === 0) return undefined;
  return errors.some(({ keyword }) => keyword === "format") ? texts["date"] : (texts[name] ?? `The ${name} is invalid`);
}

function bodyFaults(schemas: Schemas, { body: declared }: Operation, body: unknown): [string, string][] {
  if (!declared) return [];
  if (body !== undefined) return schemas.errorsAt(declared.pointer, body).map(describe);
  return declared.required ? [["body", "The body is required"]] : [];
}

function describe({ instancePath, keyword, params }: ErrorObject): [string, string] {
  if (keyword === "required") {
    const field = params["missingProperty"] as string;
    return [field, `The ${field} is required`];
  }
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") {
    const field = (params["additionalProperty"] ?? params["unevaluatedProperty"]) as string;
    return [field, `The ${field} is not a field of this call`];
  }
  const field =
    instancePath
      .split("/")
      .slice(1)
      .findLast((segment) => !/^\d+$/.test(segment)) ?? "body";
  return [field, texts[keyword === "format" ? "date" : field] ?? `The ${field} is invalid`];
}
