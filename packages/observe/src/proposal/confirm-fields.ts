import { levelOf } from "@d6-integrate/spec";
import type { Shapes } from "@d6-integrate/client/observe";
import { isMap } from "yaml";
import type { Difference } from "../findings/difference.ts";
import { seenPlaces } from "../findings/seen-places.ts";
import type { ContractFiles } from "./contract-files.ts";
import { markObserved } from "./mark.ts";

/** Raises fields that are assumed and came as the contract says, in every operation that was seen, to observed. */
export function confirmFields(contract: ContractFiles, differences: readonly Difference[], shapes: Shapes): void {
  // What came in another order came with the fields that it should have.
  const ofFields = differences.filter(({ kind }) => kind !== "order" && kind !== "reverse order");
  const differing = new Set(ofFields.map(({ home }) => `${home?.schema}.${home?.property}`));
  const confirmed = new Set<string>();
  for (const { home, shape } of seenPlaces(shapes)) {
    if (home && !shape.misfits) confirmed.add(`${home.schema}.${home.property}`);
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
