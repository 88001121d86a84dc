import { dirname, resolve } from "node:path";

import { BadInput } from "./bad-input.ts";
import type { Change, Place } from "./change.ts";
import { type DiffReport, type ReportedPlace, parseDiffReport } from "./diff-report.ts";
import { type Document, shownPath, withoutFolders } from "./document.ts";
import { runRedocly } from "./redocly.ts";

/** Fields that clients do not act on, and objects that have only such fields. */
const WORDS = new Set([
  "contact",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "license",
  "summary",
  "tags",
  "termsOfService",
  "title",
  "version",
  "Contact",
  "Example",
  "ExamplesMap",
  "ExternalDocs",
  "Info",
  "License",
  "Tag",
]);

/** The differences between two sound documents, as `redocly diff` sees them, in its order. */
export async function diff(base: Document, head: Document, configuration: string): Promise<Change[]> {
  const cwd = dirname(configuration);
  const args = ["diff", base.path, head.path, "--config", configuration, "--format=json", "--fail-on=none"];
  const run = await runRedocly(args, cwd);
  // Warnings say that rules are off or that a part could not be read: the verdict would be too mild.
  const warnings = run.stderr.split("\n").filter((line) => line.startsWith("⚠️"));
  if (run.code !== 0 || warnings.length > 0) {
    const said = withoutFolders(warnings.join("\n") || run.stderr.trim(), base, head);
    throw new BadInput(`Cannot compare ${base.title} with ${head.title}: redocly diff did not finish well.\n${said}`);
  }
  const report = parseDiffReport(run.stdout);
  requireOpenApi3(report.specVersions.base, base);
  requireOpenApi3(report.specVersions.revision, head);

  const place = (reported: ReportedPlace | undefined, { root }: Document): Place | undefined =>
    reported && {
      file: shownPath(resolve(cwd, reported.file), root),
      line: reported.line,
      pointer: reported.pointer,
      value: reported.value,
    };
  return report.changes.map((change) => ({
    severity: severityOf(change),
    kind: change.kind,
    type: change.typeName,
    path: change.path,
    property: change.property,
    reasons: change.verdicts.map(({ ruleId, message }) => ({ rule: ruleId, message })),
    base: place(change.base, base),
    head: place(change.revision, head),
  }));
}

function severityOf({ impact, property, typeName }: DiffReport["changes"][number]): Change["severity"] {
  if (impact === "major") return "breaking";
  return WORDS.has(property ?? typeName) ? "documentation" : "compatible";
}

function requireOpenApi3(version: string, document: Document): void {
  if (version.startsWith("oas3_")) return;
  throw new BadInput(
    `${document.title} is not an OpenAPI 3 document: its version is ${version}. Convert it to OpenAPI 3.`,
  );
}
