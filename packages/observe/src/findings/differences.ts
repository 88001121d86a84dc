import type { OperationId, ResponseShape, Shapes } from "@d6-integrate/client/observe";
import type { Response } from "@d6-integrate/spec";
import { bodyDifferences } from "./body-differences.ts";
import type { Place } from "./body-differences.ts";
import type { Difference } from "./difference.ts";
import { operations, resolved } from "./schemas.ts";

/** What the API did otherwise than the contract says, each once. */
export function findDifferences(shapes: Shapes): Difference[] {
  return Object.entries(shapes.operations).flatMap(([id, { responses = {} }]) =>
    Object.entries(responses).flatMap(([status, { count, media }]) => {
      const place = { operation: id as OperationId, status: Number(status) };
      const declared = operations.get(id)!.operation.responses[status];
      if (!declared) {
        const types = Object.keys(media).join(", ");
        const text = `is not in the contract; it came with ${types || "a body that was not looked at"}`;
        return [{ ...place, kind: "status" as const, field: "", seen: count, text }];
      }
      return Object.entries(media).flatMap(([type, response]) => [
        ...(type === "application/json"
          ? bodies(place, response, resolved(declared as Response))
          : otherMedia(place, type, response, declared as Response)),
        ...ordersAndPages(place, response),
      ]);
    }),
  );
}

function bodies(place: Place, { body, unknownErrors }: ResponseShape, declared: Response): Difference[] {
  const schema = declared.content?.["application/json"].schema;
  const unknown: Difference[] = unknownErrors
    ? [{ ...place, kind: "error", field: "", seen: unknownErrors, text: "came with an error that no example has" }]
    : [];
  return [...unknown, ...(body && schema ? bodyDifferences(place, body, schema) : [])];
}

function otherMedia(place: Place, type: string, { bodies: kinds }: ResponseShape, declared: Response): Difference[] {
  if (!resolved(declared).content && kinds.empty && !kinds.other && !kinds.json) return [];
  const seen = kinds.other ?? kinds.json ?? kinds.empty ?? "1";
  return [{ ...place, kind: "media type", field: "", seen, text: `came as ${type}; the contract has JSON only` }];
}

function ordersAndPages(place: Place, { order, reversed, pages = {} }: ResponseShape): Difference[] {
  const found: Difference[] = [];
  for (const [name, tally] of [
    ["order", order],
    ["order under reverse_order", reversed],
  ] as const) {
    for (const [direction, seen] of Object.entries(tally ?? {})) {
      // Rows that ascend by their id are what the mock does, so this is what the contract is taken to mean.
      if (direction === (tally === order ? "ascending" : "descending")) continue;
      found.push({ ...place, kind: "order", field: "", seen, text: `${name}: rows came ${direction} by their id` });
    }
  }
  const text = {
    aboveLimit: "held more rows than meta.limit",
    cursorBehindShortPage: "offered a next page behind one that was not full",
  };
  for (const name of ["aboveLimit", "cursorBehindShortPage"] as const) {
    if (pages[name]) found.push({ ...place, kind: "page", field: "", seen: pages[name], text: text[name] });
  }
  return found;
}
