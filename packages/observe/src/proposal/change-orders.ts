import { levelOf } from "@d6-integrate/spec";
import type { RowOrder } from "@d6-integrate/spec";
import type { Shapes } from "@d6-integrate/client/observe";
import { isMap } from "yaml";
import type { Document, YAMLMap } from "yaml";
import { resolved } from "../findings/schemas.ts";
import { seenPlaces } from "../findings/seen-places.ts";
import type { SeenPlace } from "../findings/seen-places.ts";
import type { ContractFiles } from "./contract-files.ts";
import { markObserved } from "./mark.ts";
import { operationIn } from "./operation-file.ts";

interface SeenOrder {
  readonly place: SeenPlace;
  readonly stated: RowOrder;
  readonly directions: Set<string>;
}

/**
 * Corrects in which order rows come: the other way round where they always came so; not at all where they came in several
 * ways or in none. An assumed order that always held becomes observed.
 */
export function changeOrders(contract: ContractFiles, shapes: Shapes): void {
  for (const { place, stated, directions } of seenOrders(shapes)) {
    const found = listIn(contract, place);
    const order = found?.list.get("x-order");
    if (!found || !isMap(order)) continue;
    const [direction, another] = directions;
    if (another !== undefined || direction === "neither") found.list.delete("x-order");
    else if (direction !== stated.direction) {
      order.set("direction", direction);
      markObserved(found.document, order, contract.cite());
    } else if (levelOf(stated["x-evidence"]) === "assumed") markObserved(found.document, order, contract.cite());
  }
}

/** How the rows of each list came, wherever it came: several operations may share one. */
function seenOrders(shapes: Shapes): Iterable<SeenOrder> {
  const orders = new Map<string, SeenOrder>();
  for (const place of seenPlaces(shapes)) {
    const stated = resolved(place.node)["x-order"];
    if (!stated || !place.shape.order) continue;
    const { home, operation, status } = place;
    const key = home ? `${home.schema} ${home.property}` : `${operation} ${status}`;
    const { directions } = orders.get(key) ?? { directions: new Set<string>() };
    for (const direction of Object.keys(place.shape.order)) directions.add(direction);
    orders.set(key, { place, stated, directions });
  }
  return orders.values();
}

/** The list where it is written: a field of a record, or the body of a response. */
function listIn(
  contract: ContractFiles,
  { home, operation, status }: SeenPlace,
): { document: Document; list: YAMLMap } | undefined {
  const file = home ? undefined : operationIn(contract, operation);
  const document = home ? contract.yaml(`components/schemas/${home.schema}.yaml`) : file?.document;
  const list = home
    ? document?.getIn(["properties", home.property])
    : file?.node.getIn(["responses", status, "content", "application/json", "schema"]);
  return document && isMap(list) ? { document, list } : undefined;
}
