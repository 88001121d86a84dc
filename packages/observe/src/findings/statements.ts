import { document } from "@d6-integrate/spec";
import type { EvidenceMark, Response } from "@d6-integrate/spec";
import type { Count, Shapes, ValueShape } from "@d6-integrate/client/observe";
import type { Difference } from "./difference.ts";
import { orderDifferences } from "./order-differences.ts";
import { fieldsOf, nameOfComponent, operations, resolved } from "./schemas.ts";
import type { Node } from "./schemas.ts";

export type Verdict = "contradicted" | "confirmed" | "seen" | "not seen";

/** What shapes say of an entry of the evidence. */
export interface Statement {
  readonly label: string;
  readonly verdict: Verdict;
  /** How often the places that cite it came up, at the one that came most. */
  readonly seen: Count | undefined;
}

interface Sight {
  verdict: Verdict;
  seen: Count | undefined;
}

const ranks: readonly Verdict[] = ["not seen", "seen", "confirmed", "contradicted"];
const sizes: readonly (Count | undefined)[] = [undefined, "1", "2-9", "10-99", "100-999", "1000+"];

/**
 * Judges each entry by the places of the contract that cite it, not by its prose. A field that came as declared confirms; a
 * difference there, or another media type or error of a response, contradicts; all else came up, and somebody has to read it.
 */
export function judgeStatements(shapes: Shapes, differences: readonly Difference[]): Statement[] {
  const sights = new Map<string, Sight[]>();
  const tell = (mark: EvidenceMark | undefined, verdict: Verdict, seen: Count | undefined): void => {
    if (typeof mark !== "object") return;
    for (const label of mark.labels) sights.set(label, [...(sights.get(label) ?? []), { verdict, seen }]);
  };
  for (const [id, shape] of Object.entries(shapes.operations)) {
    const { operation } = operations.get(id)!;
    tell(operation["x-evidence"], "seen", shape.calls);
    for (const reference of operation.parameters ?? []) {
      const parameter = resolved(reference as Exclude<typeof reference, { $ref: string }>);
      const used = shape.arguments?.[(parameter["x-sdk-name"] ?? parameter.name) as keyof typeof shape.arguments];
      if (used) tell(parameter["x-evidence"], "seen", used);
    }
    for (const [status, { count, media }] of Object.entries(shape.responses ?? {})) {
      const declared = operation.responses[status];
      if (!declared) continue;
      const response = resolved(declared as Response);
      const json = media["application/json"];
      const here = differences.filter((one) => one.operation === id && String(one.status) === status);
      const differs = here.some(({ kind, field }) => field === "" && kind !== "order" && kind !== "untold field");
      tell(response["x-evidence"], differs ? "contradicted" : "seen", count);
      const schema = response.content?.["application/json"].schema;
      if (json?.body && schema) lookInto(json.body, schema, tell);
    }
  }
  return Object.keys(document["x-evidence-entries"]).map((label) => {
    const found = sights.get(label) ?? [];
    const best = (from: readonly unknown[], key: keyof Sight) =>
      Math.max(0, ...found.map((sight) => from.indexOf(sight[key])));
    return { label, verdict: ranks[best(ranks, "verdict")]!, seen: sizes[best(sizes, "seen")] };
  });
}

function lookInto(
  shape: ValueShape,
  node: Node,
  tell: (mark: EvidenceMark | undefined, verdict: Verdict, seen: Count | undefined) => void,
): void {
  const schema = resolved(node);
  const seen = Object.values(shape.types ?? {})[0];
  if (nameOfComponent(node) && schema.properties) tell(schema["x-evidence"], "seen", seen);
  const known = fieldsOf(node);
  for (const [name, field] of Object.entries(shape.fields ?? {})) {
    const { node: property, required } = known.get(name) ?? {};
    if (!property) continue;
    const isGone = field.absent !== undefined && required === true;
    const times = Object.values(field.types ?? {})[0];
    const differs = field.misfits !== undefined || isGone;
    const mark = resolved(property)["x-evidence"];
    if (times || isGone) tell(mark, differs ? "contradicted" : "confirmed", times ?? field.absent);
    // A field without a mark of its own is as well known as its record.
    if (differs && property["x-evidence"] === undefined)
      tell(schema["x-evidence"], "contradicted", times ?? field.absent);
    lookInto(field, property, tell);
  }
  const order = schema["x-order"];
  const cameInOrder = shape.order ?? shape.reversed;
  if (order && cameInOrder) {
    const verdict = orderDifferences(shape, order).length > 0 ? "contradicted" : "confirmed";
    tell(order["x-evidence"], verdict, Object.values(cameInOrder)[0]);
  }
  if (shape.items && schema.items) lookInto(shape.items, schema.items, tell);
}
