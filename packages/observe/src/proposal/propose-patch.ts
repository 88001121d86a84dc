import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Shapes } from "@d6-integrate/client/observe";
import { findDifferences } from "../findings/differences.ts";
import { openContract } from "./contract-files.ts";
import { changeFields } from "./change-fields.ts";
import { changeOrders } from "./change-orders.ts";
import { changePages } from "./change-pages.ts";
import { confirmFields } from "./confirm-fields.ts";
import { addStatuses } from "./add-statuses.ts";

/**
 * Proposes how the contract would have to change, as a patch of the files in `spec/` of a checkout, for `git apply`. It
 * widens only: a type or a form is added, a field becomes optional, a field or a status becomes known, an order is corrected.
 * Empty when nothing is to be changed.
 */
export function proposePatch(shapes: Shapes, spec: string): string {
  const contract = openContract(spec);
  const differences = findDifferences(shapes);
  changeFields(contract, differences);
  addStatuses(contract, differences, shapes);
  changeOrders(contract, shapes);
  changePages(contract, differences);
  confirmFields(contract, differences, shapes);
  const changed = contract.changed();
  return Object.entries(changed)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => {
      const file = join(spec, name);
      const before = existsSync(file) ? readFileSync(file, "utf8") : "";
      return createTwoFilesPatch(before ? `a/spec/${name}` : "/dev/null", `b/spec/${name}`, before, text).replace(
        /^=+\n/,
        "",
      );
    })
    .join("");
}
