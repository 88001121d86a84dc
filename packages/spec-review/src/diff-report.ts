import { BadInput } from "./bad-input.ts";

const IMPACTS = ["major", "minor", "patch"] as const;

/** A place as `redocly diff --format=json` reports it; the file is relative to the folder it ran in. */
export interface ReportedPlace {
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
  readonly value?: unknown;
}

/** The part of the JSON report of `redocly diff` that we read. */
export interface DiffReport {
  readonly reportVersion: "1";
  readonly specVersions: { readonly base: string; readonly revision: string };
  readonly summary: Readonly<Record<(typeof IMPACTS)[number], number>>;
  readonly changes: readonly {
    readonly path: string;
    readonly typeName: string;
    readonly kind: string;
    readonly impact: (typeof IMPACTS)[number];
    readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
    readonly property?: string;
    readonly base?: ReportedPlace;
    readonly revision?: ReportedPlace;
  }[];
}

/**
 * Reads the report of `redocly diff`, which is marked experimental: whatever is not exactly the shape that we know is
 * an error, because a misread report could pass a breaking change.
 */
export function parseDiffReport(json: string): DiffReport {
  const report = parse(json);
  if (report.reportVersion !== "1") {
    throw unreadable(`expected reportVersion "1", but it is ${JSON.stringify(report.reportVersion)}`);
  }
  if (!Array.isArray(report.changes)) throw unreadable("expected a list of changes");
  for (const impact of IMPACTS) {
    const counted = report.changes.filter((change) => change.impact === impact).length;
    const claimed = report.summary?.[impact];
    if (counted !== claimed)
      throw unreadable(`its summary claims ${claimed} ${impact} changes, but it lists ${counted}`);
  }
  const total = IMPACTS.reduce((sum, impact) => sum + (report.summary?.[impact] ?? 0), 0);
  if (total !== report.changes.length)
    throw unreadable(`it lists changes of another impact than ${IMPACTS.join(", ")}`);
  return report as DiffReport;
}

function parse(json: string): Partial<DiffReport> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value ? value : {};
  } catch (cause) {
    throw unreadable("expected JSON", cause);
  }
}

function unreadable(reason: string, cause?: unknown): BadInput {
  const message = `Cannot read the report of redocly diff: ${reason}. Use the @redocly/cli version that this package pins.`;
  return new BadInput(message, { cause });
}
