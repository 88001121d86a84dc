import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "./contract.ts";
import type { Operation } from "./contract.ts";

const root = "https://contract.test/openapi.json";
const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
addFormats.default(ajv);
ajv.addSchema(document, root);

/** What the schema at a pointer of the document says against a value; nothing when the value fits. */
export function against(pointer: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${root}#${encodeURI(pointer)}`);
  if (!validate) throw new Error(`The document has no schema at ${pointer}`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
}

/** What a schema of a parameter says against a value. */
export function againstSchema(schema: object, value: unknown): string[] {
  return ajv.validate(schema, value) ? [] : [ajv.errorsText(ajv.errors)];
}

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Says what is wrong with an answer by the bundled document: its status, content type and body. It asks no mock and no
 * client.
 */
export function judge(operation: Operation, { status, headers, text }: Answer): string[] {
  if (!operation.statuses.includes(status)) return [`${operation.id} declares no status ${status}`];
  const pointer = operation.schemaPointer(status);
  if (pointer === undefined) return text === "" ? [] : [`${operation.id} ${status} has a body, none is declared`];
  const type = headers.get("content-type")?.split(";")[0];
  if (type !== "application/json") return [`${operation.id} ${status} is ${type}, expected application/json`];
  return against(pointer, JSON.parse(text)).map((problem) => `${operation.id} ${status} at ${problem}`);
}
