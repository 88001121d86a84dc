import { nameFrom } from "@d6-integrate/client/observe";
import type { Count, ValueShape } from "@d6-integrate/client/observe";
import type { Difference, DifferenceKind, Home } from "./difference.ts";
import { orderDifferences } from "./order-differences.ts";
import { fieldsOf, resolved, typesOf } from "./schemas.ts";
import type { Node } from "./schemas.ts";

/** What is known of the response that a body came with. */
export type Place = Pick<Difference, "operation" | "status">;

/** The differences of a body and of everything in it. */
export function bodyDifferences(place: Place, shape: ValueShape, node: Node, field = "", home?: Home): Difference[] {
  const schema = resolved(node);
  const known = fieldsOf(node, home?.schema);
  const owner = schema.properties ? [...known.values()][0]?.owner : undefined;
  const isOpenByName = Boolean(schema.additionalProperties && !schema.properties);
  const told = (
    kind: DifferenceKind,
    at: string,
    seen: Count,
    text: string,
    more: Partial<Difference> = {},
  ): Difference => ({ ...place, kind, field: at, seen, text, ...more });
  const found: Difference[] = [];
  if (shape.misfits) {
    const allowed = typesOf(node);
    const types = Object.keys(shape.types ?? {});
    const others = types.filter(
      (type) => !allowed.includes(type) && !(type === "integer" && allowed.includes("number")),
    );
    const kind = others.length > 0 ? "type" : shape.enumeration?.unknown ? "enumeration" : "format";
    const came = kind === "type" ? `came as ${others.join(" and ")}` : "came in a form that the contract does not have";
    const expected =
      kind === "type"
        ? `the contract says ${allowed.join(" or ")}`
        : `formats: ${Object.keys(shape.formats ?? {}).join(", ") || "none"}`;
    found.push(told(kind, field, shape.misfits, `${came}; ${expected}`, { home, shape, types: others }));
  }
  for (const [name, inner] of Object.entries(shape.fields ?? {})) {
    const at = field ? `${field}.${name}` : name;
    const property = known.get(name);
    const innerHome = property?.owner ? { schema: property.owner, property: name } : undefined;
    if (inner.absent && property?.required) {
      found.push(told("missing field", at, inner.absent, "was missing; the contract requires it", { home: innerHome }));
    }
    if (property && inner.types) found.push(...bodyDifferences(place, inner, property.node, at, innerHome));
  }
  for (const { words, style, shape: inner } of shape.unknown ?? []) {
    const name = nameFrom(words, style);
    const at = field ? `${field}.${name}` : name;
    const types = Object.keys(inner.types ?? {});
    // A schema of open names, such as the errors of validation, knows none.
    if (isOpenByName) continue;
    const seen = Object.values(inner.types ?? {})[0] ?? "1";
    found.push(
      told("unknown field", at, seen, `is not in the contract; it came as ${types.join(" and ")}`, {
        home: owner ? { schema: owner, property: name } : undefined,
        shape: inner,
      }),
    );
  }
  if (shape.untold && !isOpenByName) {
    found.push(
      told(
        "untold field",
        field,
        shape.untold,
        "held fields that the contract does not have, whose names cannot be told",
      ),
    );
  }
  found.push(...orderDifferences(shape, schema["x-order"]).map((one) => ({ ...place, field, home, shape, ...one })));
  if (shape.items && schema.items) {
    found.push(...bodyDifferences(place, shape.items, schema.items, `${field}[]`, home));
  }
  return found;
}
