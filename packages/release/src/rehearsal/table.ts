/** How it went for one consumer. */
export interface Outcome {
  title: string;
  name: string;
  does: string;
  works: boolean;
}

/** The page of a rehearsal. It tells nothing that another run would tell otherwise, so that a change of it is a change. */
export function markdownOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ title, name, does, works }) => [title, name, does, works ? "works" : "**fails**"]);
  const table = [["kind", "with", "what", "outcome"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`;
  const [head = [], ...body] = table;
  return `# The rehearsal of a release

\`pnpm rehearse\` writes this page. It releases the last commit to a registry on the same machine, by the script of the release
workflow, and uses the packages from empty folders as strangers would. A row that fails fails the run.

${[line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n")}
`;
}
