import { operations } from "../contract.ts";
import type { Conversation } from "./conversation.ts";
import { allOutcomes, impossible } from "./outcomes.ts";

/** How a call of an operation ended: seen, not seen, or impossible for a reason. */
export type Cell = { seen: boolean } | { reason: string };

export interface Matrix {
  outcomes: string[];
  rows: { operation: string; cells: Cell[] }[];
  /** How many cells are impossible, by reason. */
  reasons: Map<string, number>;
}

/** Every operation by every outcome of the client. */
export function matrix({ outcomes }: Pick<Conversation, "outcomes">): Matrix {
  const rows = operations.map((operation) => ({
    operation: operation.id,
    cells: allOutcomes.map((outcome): Cell => {
      const reason = impossible(operation, outcome);
      return reason === undefined ? { seen: outcomes.has(`${operation.id}: ${outcome}`) } : { reason };
    }),
  }));
  const reasons = new Map<string, number>();
  for (const { cells } of rows) {
    for (const cell of cells) if ("reason" in cell) reasons.set(cell.reason, (reasons.get(cell.reason) ?? 0) + 1);
  }
  return { outcomes: allOutcomes, rows, reasons };
}

/** A cell as a character: a dot is missing, a blank is impossible. */
export const mark = (cell: Cell): string => ("reason" in cell ? " " : cell.seen ? "✓" : "·");
