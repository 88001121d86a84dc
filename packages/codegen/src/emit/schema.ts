import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type { Document } from "@d6-integrate/spec/reader";
import { header } from "./header.ts";

/** `schema.gen.ts`: the types of the whole contract, as openapi-typescript writes them. */
export async function emitSchema(document: Document): Promise<string> {
  return header + astToString(await openapiTS(document as unknown as OpenAPI3));
}
