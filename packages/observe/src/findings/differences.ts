import type { OperationId, PageSight, ResponseShape, Shapes } from "@d6-integrate/client/observe";
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
        ...pageDifferences(place, response),
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
  // An error that is declared without a body may have any: it comes from whatever stands in front.
  const isEmpty = kinds.empty && !kinds.other && !kinds.json;
  if (!resolved(declared).content && (place.status >= 400 || isEmpty)) return [];
  const seen = kinds.other ?? kinds.json ?? kinds.empty ?? "1";
  return [{ ...place, kind: "media type", field: "", seen, text: `came as ${type}; the contract has JSON only` }];
}

const pageTexts: Readonly<Partial<Record<PageSight, string>>> = {
  aboveLimit: "held more rows than meta.limit",
  anotherLimit: "had another meta.limit than the limit that was asked for",
  cursorBehindShortPage: "offered a next page behind one that was not full",
  sameCursor: "offered itself as the next page",
};

function pageDifferences(place: Place, { pages = {} }: ResponseShape): Difference[] {
  return Object.entries(pages).flatMap(([name, seen]) => {
    const page = name as PageSight;
    const text = pageTexts[page];
    return text ? [{ ...place, kind: "page" as const, field: "", seen, text, page }] : [];
  });
}
