import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import { formatSource } from "./format-source.ts";

/** The types of any OpenAPI document as openapi-typescript writes them, formatted, under a header of one line. */
export async function documentTypes(document: object, header: string): Promise<string> {
  const source = astToString(await openapiTS(document as OpenAPI3, { defaultNonNullable: false }));
  return formatSource("schema.gen.ts", `${header}\n${source}`);
}
