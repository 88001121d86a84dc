import type { Coverage } from "./coverage.ts";
import { mark } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";
import { percent } from "./report-text.ts";

const style = `body { font: 15px system-ui, sans-serif; margin: 2rem; } table { border-collapse: collapse; margin: 1rem 0; }
td, th { border: 1px solid #ccc; padding: 2px 8px; text-align: left; } td.seen { background: #e3f6e3; }
td.missing { background: #fbd9d9; } td.impossible { background: #f3f3f3; } .matrix td + td { text-align: center; }`;

/** The coverage as a page that needs nothing else. */
export function reportHtml({ level, measures }: Coverage, { outcomes, rows, reasons }: Matrix): string {
  const list = (names: string[]) =>
    names.length === 0 ? "" : `<details><summary>${names.length}</summary>${names.map(escape).join("<br>")}</details>`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contract coverage</title><style>${style}</style>
<h1>Contract coverage: level ${level} of 7</h1>
<table><tr><th>TCL<th>measure<th>covered<th>%<th>not seen</tr>
${measures
  .map(
    (measure) =>
      `<tr><td>${measure.level || ""}<td>${escape(measure.title)}<td>${measure.covered} of ${measure.declared}<td>${percent(measure)}<td>${list(measure.missing)}</tr>`,
  )
  .join("\n")}
</table>
<h2>Operations by outcomes of the client</h2>
<table class="matrix"><tr><th>${["operation", ...outcomes].map(escape).join("<th>")}</tr>
${rows
  .map(
    ({ operation, cells }) =>
      `<tr><td>${escape(operation)}${cells
        .map((cell) =>
          "reason" in cell
            ? `<td class="impossible" title="${escape(cell.reason)}">`
            : `<td class="${cell.seen ? "seen" : "missing"}">${mark(cell)}`,
        )
        .join("")}</tr>`,
  )
  .join("\n")}
</table>
<p>${[...reasons].map(([reason, count]) => `${count} cells are impossible: ${escape(reason)}`).join("<br>")}
</html>
`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
