import type { Shapes, ValueShape } from "@d6-integrate/client/observe";
import type { Response } from "@d6-integrate/spec";
import type { Home } from "./difference.ts";
import { fieldsOf, operations, resolved } from "./schemas.ts";
import type { Node } from "./schemas.ts";

/** A place of a body that came, and what the contract says there. */
export interface SeenPlace {
  readonly operation: string;
  readonly status: string;
  readonly shape: ValueShape;
  readonly node: Node;
  /** Where it is written; undefined for a body itself and for the items of a list. */
  readonly home: Home | undefined;
}

/** Every place of the bodies that came, as far as the contract has it. */
export function* seenPlaces(shapes: Shapes): Generator<SeenPlace> {
  for (const [operation, { responses = {} }] of Object.entries(shapes.operations)) {
    for (const [status, { media }] of Object.entries(responses)) {
      const declared = operations.get(operation)!.operation.responses[status];
      const node = declared && resolved(declared as Response).content?.["application/json"].schema;
      const shape = media["application/json"]?.body;
      if (node && shape) yield* below({ operation, status, shape, node, home: undefined });
    }
  }
}

function* below(place: SeenPlace): Generator<SeenPlace> {
  yield place;
  const { shape, node, home } = place;
  const known = fieldsOf(node, home?.schema);
  for (const [property, inner] of Object.entries(shape.fields ?? {})) {
    const field = known.get(property);
    if (!field || !inner.types) continue;
    const innerHome = field.owner === undefined ? undefined : { schema: field.owner, property };
    yield* below({ ...place, shape: inner, node: field.node, home: innerHome });
  }
  const { items } = resolved(node);
  if (shape.items && items) yield* below({ ...place, shape: shape.items, node: items, home: undefined });
}
