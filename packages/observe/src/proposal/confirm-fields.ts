import { levelOf } from "@d6-integrate/spec";
import type { Response } from "@d6-integrate/spec";
import type { Shapes, ValueShape } from "@d6-integrate/client/observe";
import { isMap } from "yaml";
import type { Difference } from "../findings/difference.ts";
import { nameOfComponent, operations, resolved } from "../findings/schemas.ts";
import type { Node } from "../findings/schemas.ts";
import type { ContractFiles } from "./contract-files.ts";
import { markObserved } from "./mark.ts";

/** Raises fields that are assumed and came as the contract says, in every operation that was seen, to observed. */
export function confirmFields(contract: ContractFiles, differences: readonly Difference[], shapes: Shapes): void {
  const differing = new Set(differences.map(({ home }) => `${home?.schema}.${home?.property}`));
  const confirmed = new Set<string>();
  for (const [id, { responses = {} }] of Object.entries(shapes.operations)) {
    for (const [status, { media }] of Object.entries(responses)) {
      const declared = operations.get(id)!.operation.responses[status];
      const schema = declared && resolved(declared as Response).content?.["application/json"].schema;
      const body = media["application/json"]?.body;
      if (schema && body) collect(body, schema, confirmed);
    }
  }
  for (const key of [...confirmed].filter((each) => !differing.has(each))) {
    const [schema, name] = key.split(".") as [string, string];
    const document = contract.yaml(`components/schemas/${schema}.yaml`);
    const property = document?.getIn(["properties", name]);
    if (!document || !isMap(property)) continue;
    const mark = property.toJS(document) as { "x-evidence"?: never };
    if (levelOf(mark["x-evidence"]) !== "assumed") continue;
    markObserved(document, property, contract.cite());
    const facts = contract.yaml("facts/evidence.yaml");
    if (facts?.has(key)) facts.set(key, "observed");
  }
}

function collect(shape: ValueShape, node: Node, into: Set<string>): void {
  const schema = resolved(node);
  const name = nameOfComponent(node);
  for (const [field, inner] of Object.entries(shape.fields ?? {})) {
    const property = schema.properties?.[field];
    if (!property || !inner.types) continue;
    if (name && !inner.misfits) into.add(`${name}.${field}`);
    collect(inner, property, into);
  }
  if (shape.items && schema.items) collect(shape.items, schema.items, into);
}
