import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { contract } from "./contract.ts";
import type { Document } from "./contract.ts";

const root = "https://contract.test/openapi.json";

/** The schemas of a document, to hold values against. */
export interface Schemas {
  /** What the schema at a JSON pointer of the document finds wrong with a value. */
  errors(pointer: string, value: unknown): ErrorObject[];
  /** The same in words, without the value; nothing when it fits. */
  at(pointer: string, value: unknown): string[];
  /** What a schema of the document, read out of it, says against a value. */
  of(schema: object, value: unknown): string[];
}

/** Compiles the schemas of a document. Records are closed: what is not in the contract must not go over the wire. */
export function createSchemas(source: Document): Schemas {
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
  addFormats.default(ajv);
  ajv.addSchema(JSON.parse(JSON.stringify(source), closed) as object, root);
  const alone = new WeakMap<object, ValidateFunction>();
  const errors = (pointer: string, value: unknown): ErrorObject[] => {
    const validate = ajv.getSchema(`${root}#${encodeURI(pointer)}`);
    if (!validate) throw new Error(`The document has no schema at ${pointer}`);
    return validate(value) === true ? [] : (validate.errors ?? []);
  };
  return {
    errors,
    at: (pointer, value) =>
      errors(pointer, value).map(({ instancePath, message, params }) =>
        `${instancePath || "/"} ${message} ${params["additionalProperty"] ?? ""}`.trim(),
      ),
    of(schema, value) {
      const validate = alone.get(schema) ?? ajv.compile(anchored(schema));
      alone.set(schema, validate);
      return validate(value) ? [] : [ajv.errorsText(validate.errors)];
    },
  };
}

/** A schema whose references lead into the document, wherever it stands. */
function anchored(schema: object): object {
  const text = JSON.stringify(schema, (key, value: unknown) => (key === "$ref" ? `${root}${String(value)}` : value));
  return JSON.parse(text) as object;
}

function closed(key: string, value: unknown): unknown {
  if (key === "properties" || typeof value !== "object" || value === null) return value;
  return "properties" in value && !("additionalProperties" in value)
    ? { ...value, additionalProperties: false }
    : value;
}

/** The schemas of the bundled document. */
export const schemas: Schemas = createSchemas(contract.document);
