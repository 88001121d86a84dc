import type { FilePair } from "../../review/files.ts";
import { type DiffLine, lineDiff } from "../line-diff.ts";
import { escaped } from "./escape.ts";

/** Longer files are not compared line by line: the page would be too long to load, and nobody would read it. */
const MAX_LENGTH = 2_000_000;

/** Two versions of a file next to each other, as far as they differ. */
export function sideBySide({ path, before = "", after = "" }: FilePair): string {
  const isShort = before.length + after.length <= MAX_LENGTH;
  const table = isShort ? textsSideBySide(before, after) : "";
  const shown =
    table === "" ? "<p>Too much differs to be shown line by line: each change above shows its own.</p>" : table;
  return `<details open><summary>${escaped(path)}</summary>${shown}</details>`;
}

/** Two texts next to each other, as far as they differ; nothing when nearly all does. */
export function textsSideBySide(before: string, after: string): string {
  const runs = lineDiff(before, after);
  if (!runs || runs.length === 0) return "";
  const gap = '<tr class="gap"><td colspan="4"></td></tr>';
  return `<table class="lines">${runs.map((run) => rowsOf(run).join("")).join(gap)}</table>`;
}

/** Lines that are gone stand beside those that came in their place. */
function rowsOf(run: readonly DiffLine[]): string[] {
  const rows: string[] = [];
  let [gone, fresh]: [DiffLine[], DiffLine[]] = [[], []];
  const flush = () => {
    for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1)
      rows.push(`<tr>${cellOf(gone[index], "before", "gone")}${cellOf(fresh[index], "after", "new")}</tr>`);
    [gone, fresh] = [[], []];
  };
  for (const line of run) {
    if (line.mark === "-") gone.push(line);
    else if (line.mark === "+") fresh.push(line);
    else {
      flush();
      rows.push(`<tr>${cellOf(line, "before", "")}${cellOf(line, "after", "")}</tr>`);
    }
  }
  flush();
  return rows;
}

function cellOf(line: DiffLine | undefined, side: "before" | "after", mark: string): string {
  if (!line) return "<td></td><td></td>";
  const name = mark === "" ? "" : ` class="${mark}"`;
  return `<td class="number">${line[side] ?? ""}</td><td${name}>${escaped(line.text)}</td>`;
}
