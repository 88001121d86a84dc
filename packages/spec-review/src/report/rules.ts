import { RULES } from "../judge/judge.ts";
import { severityOf } from "../checks/rule.ts";

/** Every rule with what it means for what clients send and receive, one a line. */
export function rulesText(): string {
  const rows = RULES.map((rule) => [rule.id, severityOf(rule, "sent"), severityOf(rule, "received"), rule.about]);
  const all = [["rule", "sent", "received", "about"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`).join("");
}
