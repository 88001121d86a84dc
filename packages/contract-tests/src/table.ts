import { statusesOf } from "./contract.ts";
import type { Operation } from "./contract.ts";

/** Cells that a target covered, as `operation status`. */
export type Covered = Set<string>;

export const cell = (operation: Operation, status: number): string => `${operation.id} ${status}`;

/** Every operation by every declared status, with one mark per target; a dot is missing, a blank is not declared. */
export function table(operations: Operation[], covered: Map<string, Covered>): string {
  const statuses = [...new Set(operations.flatMap(statusesOf))].toSorted((a, b) => a - b);
  const width = Math.max(...operations.map(({ id }) => id.length));
  const mark = (operation: Operation, status: number) =>
    operation.responses.has(status)
      ? [...covered.values()].map((cells) => (cells.has(cell(operation, status)) ? "✓" : "·")).join("")
      : "";
  const column = Math.max(covered.size, 3) + 2;
  const rows = operations.map(
    (operation) =>
      operation.id.padEnd(width) + statuses.map((status) => mark(operation, status).padStart(column)).join(""),
  );
  const cells = operations.reduce((total, operation) => total + operation.responses.size, 0);
  const totals = [...covered].map(([target, { size }]) => `${target} ${size}/${cells}`).join(", ");
  return [
    "".padEnd(width) + statuses.map((status) => String(status).padStart(column)).join(""),
    ...rows,
    `${operations.length} operations, marks in the order: ${totals}`,
    "",
  ].join("\n");
}
