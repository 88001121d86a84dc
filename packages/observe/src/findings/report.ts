import { document } from "@d6-integrate/spec";
import type { Shapes } from "@d6-integrate/client/observe";
import { findDifferences } from "./differences.ts";
import { judgeStatements } from "./statements.ts";
import type { Verdict } from "./statements.ts";

/** The report on a file of shapes, in Markdown. */
export function reportOf(shapes: Shapes): string {
  const differences = findDifferences(shapes);
  const statements = judgeStatements(shapes, differences);
  const lines = differences.map(
    ({ kind, operation, status, field, text, seen }) =>
      `- **${kind}** ${operation} ${status}${field && ` \`${field}\``}: ${text} (${seen})`,
  );
  const headings: [Verdict, string][] = [
    ["contradicted", "Contradicted"],
    ["confirmed", "Confirmed"],
    ["seen", "Came up, and shapes alone cannot tell"],
    ["not seen", "Not seen"],
  ];
  const sections = headings.flatMap(([verdict, heading]) => {
    const some = statements.filter((one) => one.verdict === verdict);
    const entry = (label: string) => document["x-evidence-entries"][label]!;
    const told = some.map(
      ({ label, seen }) => `- [${label}](${entry(label).link}), ${seen} times: ${entry(label).statement}`,
    );
    const names = some.map(({ label }) => label).join(", ");
    return [`### ${heading}: ${some.length}`, "", ...(verdict === "not seen" ? [names || "None."] : told), ""];
  });
  return [
    "# What the API does, by shapes",
    "",
    `Calls of ${Object.keys(shapes.operations).length} operations. Counts are coarse.`,
    "",
    `## Differences from the contract: ${differences.length}`,
    "",
    ...(lines.length > 0 ? lines : ["None."]),
    "",
    "## Statements of the evidence",
    "",
    "Each is judged by the places of the contract that cite it: read its text before you rely on the verdict.",
    "",
    ...sections,
  ].join("\n");
}
