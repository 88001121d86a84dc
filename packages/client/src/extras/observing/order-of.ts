import type { RowDirection } from "./shapes.ts";

/** How rows come by one of their fields, which holds numbers or days; undefined when nothing can be said of it. */
export function orderOf(rows: readonly unknown[], field: string): RowDirection | undefined {
  const keys = rows.map((row) => keyOf((Object(row) as Record<string, unknown>)[field]));
  const steps = keys.slice(1).map((key, index) => key - keys[index]!);
  if (steps.some(Number.isNaN) || steps.every((step) => step === 0)) return undefined;
  if (steps.every((step) => step >= 0)) return "ascending";
  return steps.every((step) => step <= 0) ? "descending" : "neither";
}

function keyOf(value: unknown): number {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return Date.parse(value);
  return typeof value === "number" || (typeof value === "string" && value !== "") ? Number(value) : Number.NaN;
}
