import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import type { Contract } from "../contract.ts";
import { header } from "./header.ts";

/** `schema.gen.ts`: the types of the whole contract, as openapi-typescript writes them. */
export async function emitSchema(contract: Contract): Promise<string> {
  const tree = await openapiTS(structuredClone(contract) as unknown as OpenAPI3);
  return header + astToString(tree);
}
