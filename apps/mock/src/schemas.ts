import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv";
import addFormats from "ajv-formats";
import type { Document } from "./contract.ts";

/** The schemas of a contract, to hold values against. */
export interface Schemas {
  /** What the schema at a JSON pointer of the contract has against a value; nothing when it fits. */
  errorsAt(pointer: string, value: unknown): ErrorObject[];
}

const root = "contract";

/** Each schema is compiled when it is first needed. */
export function createSchemas(document: Document): Schemas {
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
  addFormats.default(ajv);
  ajv.addSchema(document, root);
  return {
    errorsAt(pointer, value) {
      const validate = ajv.getSchema(`${root}#${encodeURI(pointer)}`);
      if (!validate) throw new Error(`The contract has no schema at ${pointer}`);
      return validate(value) === true ? [] : (validate.errors ?? []);
    },
  };
}

/** A JSON pointer to what the keys lead to. */
export const pointerTo = (...keys: (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
