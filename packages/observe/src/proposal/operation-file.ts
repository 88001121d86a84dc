import { isMap } from "yaml";

import type { Document, YAMLMap } from "yaml";
import { operations } from "../findings/schemas.ts";
import type { ContractFiles } from "./contract-files.ts";

/** The file of an operation and its node there. */
export function operationIn(contract: ContractFiles, id: string): { document: Document; node: YAMLMap } | undefined {
  const declared = operations.get(id);
  const reference = contract.yaml("openapi.yaml")?.getIn(["paths", declared?.path ?? "", "$ref"]);
  const document = typeof reference === "string" ? contract.yaml(reference.replace(/^\.\//, "")) : undefined;
  const node = document?.get(declared?.method ?? "");
  return document && isMap(node) ? { document, node } : undefined;
}
