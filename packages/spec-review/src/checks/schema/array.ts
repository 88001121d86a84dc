import type { Shape, Together } from "../../schema/shape.ts";
import { type Check, opposite } from "../check.ts";

const remedy = "Add another property for the list with the new rule.";

const uniqueNarrowed = {
  id: "unique-items-narrowed",
  kind: "narrowing",
  about: "Items of a list have to be different now.",
  remedy,
} as const;
const uniqueWidened = {
  id: "unique-items-widened",
  kind: "widening",
  about: "Items of a list may be equal now.",
  remedy,
} as const;
const containsNarrowed = {
  id: "contains-narrowed",
  kind: "narrowing",
  about: "A list has to contain something now.",
  remedy,
} as const;
const containsWidened = {
  id: "contains-widened",
  kind: "widening",
  about: "A list need not contain something any more.",
  remedy,
} as const;

/** What the items of a list have to be. Limits of their number are limits like others. */
export const array: Check = {
  rules: [uniqueNarrowed, uniqueWidened, containsNarrowed, containsWidened],
  compare(scene) {
    const { base, head, side, found, compare } = scene;
    if (!base.kinds.has("array") || !head.kinds.has("array")) return;
    if (head.uniqueItems && !base.uniqueItems)
      found(uniqueNarrowed, "items have to be different", undefined, head.uniqueItems);
    if (base.uniqueItems && !head.uniqueItems) found(uniqueWidened, "items may be equal", base.uniqueItems);

    const places = Math.max(base.prefixItems.length, head.prefixItems.length);
    for (let index = 0; index < places; index += 1) compare(itemAt(base, index), itemAt(head, index));
    compare(base.items, head.items);

    for (let index = 0; index < Math.max(base.contains.length, head.contains.length); index += 1) {
      const [before, after] = [base.contains[index], head.contains[index]];
      if (!before) found(containsNarrowed, "has to contain an item of a certain kind", undefined, after);
      else if (!after) found(containsWidened, "need not contain an item of a certain kind", before);
      else {
        compare([before], [after]);
        // A maximum counts matches, so that more matches allow less.
        if (base.limits.has("maxContains") || head.limits.has("maxContains"))
          compare([before], [after], opposite(side));
      }
    }
  },
};

function itemAt(shape: Shape, index: number): Together {
  return shape.prefixItems[index] ?? shape.items;
}
