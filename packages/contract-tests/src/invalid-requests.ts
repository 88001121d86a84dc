import { minimalInput } from "./calls.ts";
import { document } from "./contract.ts";
import type { Operation, Parameter } from "./contract.ts";
import { valueOf } from "./parameter-values.ts";
import { createSchemas } from "./schemas.ts";

/** A request that the contract forbids, and why. */
export interface InvalidRequest {
  why: string;
  /** Path and query, without the base. */
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

const schemas = createSchemas(document);

/** Texts of which each parameter refuses at least one, unless it takes any text. */
const nonsense = ["nonsense", "1.5", "0", "-", "2024-02-30"];

/** For an operation, a request for each thing that can be wrong with it, all else being right. */
export function* invalidRequests(operation: Operation): Generator<InvalidRequest> {
  const { body, ...input } = minimalInput(operation) as { body?: Record<string, unknown> };
  const valid = build(operation, input, body && JSON.stringify(body));
  for (const parameter of operation.parameters) {
    const name = parameter["x-sdk-name"] ?? parameter.name;
    const bad = nonsense.find((text) => schemas.of(parameter.schema, valueOf(text, parameter)).length > 0);
    if (bad) yield { ...build(operation, { ...input, [name]: bad }, valid.body), why: `${parameter.name} is ${bad}` };
    if (parameter.required && parameter.in !== "path") {
      yield { ...build(operation, { ...input, [name]: undefined }, valid.body), why: `${parameter.name} is missing` };
    }
  }
  if (!body) return;
  const bodies: [string, string][] = [
    ["the body is missing", ""],
    ["the body is cut off", valid.body!.slice(0, -1)],
    ["the body is an array", `[${valid.body}]`],
    ["a field is unknown", JSON.stringify({ ...body, unheard_of: 1 })],
    ...Object.keys(body).map((key): [string, string] => [
      `${key} has another type`,
      JSON.stringify({ ...body, [key]: [[body[key]]] }),
    ]),
  ];
  for (const [why, text] of bodies) yield { ...valid, body: text, why };
}

/** A request for an operation with arguments that nobody checks; they go over the wire as text. */
export function build(operation: Operation, input: Record<string, unknown>, body: string | undefined): InvalidRequest {
  const text = (parameter: Parameter): string | undefined => {
    const value = input[parameter["x-sdk-name"] ?? parameter.name] as string | number | boolean | undefined;
    return value === undefined ? undefined : `${value}`;
  };
  const at = (place: Parameter["in"]) =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter.name, text(parameter)] as const)
      .filter((entry): entry is [string, string] => entry[1] !== undefined);
  const path = at("path").reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(value)),
    operation.path,
  );
  const query = new URLSearchParams(at("query")).toString();
  return { why: "", target: query ? `${path}?${query}` : path, headers: Object.fromEntries(at("header")), body };
}
