import type { Shapes } from "@d6-integrate/client/observe";
import { isMap } from "yaml";
import type { YAMLMap } from "yaml";
import type { Difference } from "../findings/difference.ts";
import type { ContractFiles } from "./contract-files.ts";
import { markObserved } from "./mark.ts";
import { operationIn } from "./operation-file.ts";

/** Declares statuses that the contract did not have. */
export function addStatuses(contract: ContractFiles, differences: readonly Difference[], shapes: Shapes): void {
  for (const { kind, operation: id, status } of differences) {
    if (kind !== "status") continue;
    const found = operationIn(contract, id);
    const responses = found?.node.get("responses");
    if (!found || !isMap(responses)) continue;
    const { media } = shapes.operations[id as keyof Shapes["operations"]]!.responses![String(status) as "409"]!;
    const version = id.slice(0, 2);
    const isError = status >= 400 && media["application/json"]?.body !== undefined;
    const name = `${id}.observed_${status}`;
    const response = found.document.createNode({
      description: "Came in live use. When it comes was not told.",
      ...(isError && {
        content: {
          "application/json": {
            schema: { $ref: `../../../components/schemas/${version.toUpperCase()}Error.yaml` },
            examples: { [`observed_${status}`]: { $ref: `../../../examples/${name}.json#/response` } },
          },
        },
      }),
    }) as YAMLMap;
    markObserved(found.document, response, contract.cite());
    const key = found.document.createNode(String(status));
    Object.assign(key, { type: "QUOTE_DOUBLE" });
    const pair = found.document.createPair(key, response);
    const after = responses.items.findIndex((item) => Number(String(item.key)) > status);
    responses.items.splice(after < 0 ? responses.items.length : after, 0, pair as never);
    if (isError) contract.add(`examples/${name}.json`, exampleOf(version, contract.cite()));
  }
}

function exampleOf(version: string, label: string): string {
  const value = version === "v1" ? { error: "Example" } : { success: false, message: "Example" };
  const evidence = { level: "observed", labels: [label] };
  return `${JSON.stringify({ response: { summary: "Not told in which words", "x-evidence": evidence, value } }, null, 2)}\n`;
}
