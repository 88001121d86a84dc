import type { ErrorObject } from "ajv/dist/2020.js";
import { statusesOf } from "../contract.ts";
import type { JudgedExchange } from "../recorder.ts";
import { schemas } from "../schemas.ts";
import { placeOf, safeName, shapeOf, typeOf } from "./shape.ts";

/** What of an answer is not as the contract says: statuses, types and places, never a value. */
export function differences({ operation, status, headers, text }: JudgedExchange): string[] {
  if (!operation) return ["an answer to no operation of the contract"];
  const name = `${operation.id} ${status}`;
  const type = headers.get("content-type")?.split(";")[0] ?? "no content type";
  const body = parse(text);
  const response = operation.responses.get(status);
  if (!response) {
    const came = body === undefined ? `${type}, ${text === "" ? "no body" : "a body that is not JSON"}` : shapeOf(body);
    return [`${name}: the contract declares ${statusesOf(operation).join(", ")}; came with ${came}`];
  }
  if (!response.json) return text === "" ? [] : [`${name}: a body came, none is declared`];
  if (type !== "application/json") return [`${name}: ${safeType(type)} came, application/json is declared`];
  if (body === undefined) return [`${name}: ${text === "" ? "no body came" : "the body is not JSON"}`];
  return [
    ...new Set(schemas.errors(response.json.schemaPointer, body).map((error) => `${name} at ${describe(error, body)}`)),
  ];
}

function describe({ instancePath, keyword, params }: ErrorObject, body: unknown): string {
  const came = instancePath
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], body);
  const place = placeOf(instancePath) || "/";
  switch (keyword) {
    case "additionalProperties": {
      const field = String(params["additionalProperty"]);
      return `${place}: ${safeName(field)} is not declared; it is ${shapeOf((came as Record<string, unknown>)[field])}`;
    }
    case "required":
      return `${place}: ${String(params["missingProperty"])} is missing`;
    case "type":
      return `${place}: ${[params["type"]].flat().join(" or ")} is declared, ${typeOf(came)} came`;
    case "enum":
      return `${place}: ${typeOf(came)} came that is not in the list of the contract`;
    default:
      return `${place}: ${typeOf(came)} came that breaks ${keyword} ${String(params[keyword] ?? "")}`.trim();
  }
}

const safeType = (type: string): string => (/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : "no content type");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
