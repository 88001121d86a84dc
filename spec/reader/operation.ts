import { readBody, readResponse } from "./bodies.ts";
import type { Body, Response } from "./bodies.ts";
import { methods } from "./document.ts";
import type { Document, Evidence, OperationObject } from "./document.ts";
import { readParameters } from "./parameter.ts";
import type { Parameter } from "./parameter.ts";
import { pointerTo } from "./references.ts";
import type { Resolve } from "./references.ts";

/** One operation of the contract, with every reference followed. */
export interface Operation {
  id: string;
  /** In upper case, as requests have it: `GET`. */
  method: string;
  /** The path template: `/v2/finplus/debtmanagement/debtornotes/notes/{id}`. */
  path: string;
  /** The first segment of the path, of which every operation has one. */
  version: "v1" | "v2";
  /** The first tag; the operation belongs to it in the documentation. */
  tag: string | undefined;
  /** Its place in the client: `debtorNotes.update`. */
  sdkName: string;
  /** The API that a school must have activated, if any. */
  apiType: string | undefined;
  evidence: Evidence | undefined;
  /** The vendor's page. */
  page: string | undefined;
  /** Those of the path first, then its own; its own win. */
  parameters: Parameter[];
  body: Body | undefined;
  /** By status, in the order of the document. */
  responses: ReadonlyMap<number, Response>;
  /** Where it stands in the document, as a JSON pointer. */
  pointer: string;
  /** As it stands in the document, all its marks included. */
  node: OperationObject;
}

/** The operations of a document in its order. */
export function readOperations(document: Document, resolve: Resolve): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => (methods as readonly string[]).includes(key))
      .map((key): Operation => {
        const node = item[key as (typeof methods)[number]]!;
        const pointer = pointerTo("/paths", path, key);
        return {
          id: node.operationId,
          method: key.toUpperCase(),
          path,
          version: path.split("/")[1] as Operation["version"],
          tag: node.tags?.[0],
          sdkName: node["x-sdk-name"],
          apiType: node["x-api-type"],
          evidence: node["x-evidence"],
          page: node.externalDocs?.url,
          parameters: readParameters(resolve, [
            ...(item.parameters ?? []).map(
              (each, index) => [each, pointerTo("/paths", path, "parameters", index)] as const,
            ),
            ...(node.parameters ?? []).map((each, index) => [each, pointerTo(pointer, "parameters", index)] as const),
          ]),
          body: node.requestBody && readBody(resolve, node.requestBody, pointerTo(pointer, "requestBody")),
          responses: new Map(
            Object.entries(node.responses).map(([status, response]) => {
              if (!/^\d{3}$/.test(status)) {
                throw new Error(`${node.operationId} declares the status ${status}, expected three digits.`);
              }
              const place = pointerTo(pointer, "responses", status);
              return [Number(status), readResponse(resolve, Number(status), response, place)];
            }),
          ),
          pointer,
          node,
        };
      }),
  );
}
