import { visible } from "../text/visible.ts";

/**
 * A report for a log. Nothing in it moves the cursor, and a line that GitHub Actions would take for a command
 * (`::error::`, `##[group]`) gets a character of no width into its mark. `colored` texts keep the colours of the report.
 */
export function withoutCommands(report: string, isColored = false): string {
  const text = isColored ? report : visible(report);
  return text.replaceAll(/^([^\S\n]*):(?=:)/gm, "$1:\u200B").replaceAll("##[", "##\u200B[");
}
