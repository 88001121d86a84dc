import type { Coverage, Measure } from "./coverage.ts";
import { mark } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";

/** How many missing things a dimension names; the JSON report has them all. */
const shown = 10;

export const percent = ({ covered, declared }: Measure): string =>
  declared === 0 ? "100" : String(Math.floor((covered / declared) * 1000) / 10);

/** The coverage as a table for a terminal. */
export function reportText(coverage: Coverage, { outcomes, rows, reasons }: Matrix): string {
  const { level, measures, propertiesByMock, exchanges, generatedRequests, generatedAnswers } = coverage;
  const width = Math.max(...measures.map(({ title }) => title.length));
  const operationWidth = Math.max(...rows.map(({ operation }) => operation.length));
  return [
    `TCL  ${"measure".padEnd(width)}  covered      %`,
    ...measures.flatMap((measure) => [
      [
        measure.level === 0 ? "   " : String(measure.level).padStart(3),
        measure.title.padEnd(width),
        `${measure.covered}/${measure.declared}`.padStart(9),
        percent(measure).padStart(5),
      ].join("  "),
      ...measure.missing.slice(0, shown).map((name) => `       not seen: ${name}`),
      ...(measure.missing.length > shown ? [`       and ${measure.missing.length - shown} more`] : []),
    ]),
    "",
    ...outcomes.map((outcome, index) => `${"".padEnd(operationWidth)} ${" │".repeat(index)} ┌ ${outcome}`),
    ...rows.map(({ operation, cells }) => `${operation.padEnd(operationWidth)}  ${cells.map(mark).join(" ")}`),
    "",
    ...[...reasons].map(([reason, count]) => `${String(count).padStart(4)} cells are blank: ${reason}`),
    "",
    `${exchanges} requests to the mock, ${generatedRequests} of them generated; ${generatedAnswers} generated answers.`,
    `The mock itself sent ${propertiesByMock} of the properties of answers.`,
    `Test coverage level ${level} of 7`,
    "",
  ].join("\n");
}
