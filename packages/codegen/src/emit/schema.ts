import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type { Document } from "@d6-integrate/spec/reader";
import { header } from "./header.ts";

/** `schema.gen.ts`: the types of the whole contract, as openapi-typescript writes them. */
export async function emitSchema(contract: Document): Promise<string> {
  const document: unknown = JSON.parse(JSON.stringify(contract), withoutPatterns);
  return header + astToString(await openapiTS(document as OpenAPI3));
}

/**
 * A rule for names that fit a pattern becomes an index signature over all names, which contradicts the other fields of
 * the record. Fields without a name in the contract stay out of the types.
 */
function withoutPatterns(key: string, value: unknown): unknown {
  return key === "patternProperties" ? undefined : value;
}
