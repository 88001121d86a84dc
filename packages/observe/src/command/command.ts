import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readShapes } from "@d6-integrate/client/observe";
import { reportOf } from "../findings/report.ts";
import { proposePatch } from "../proposal/propose-patch.ts";

export const usage = `Usage: d6-observe report shapes.json [--spec folder --patch file]

Compares shapes, which @d6-integrate/client/observe makes, with the contract, and prints a report in Markdown.

  --spec spec          the folder spec/ of a checkout of the contract, which the patch is for
  --patch file.patch   where to write the proposed change, for \`git apply\`
  -h, --help           this text

Nothing is sent anywhere.`;

/** Runs the command; gives what to print. Throws an Error that says in one line what is wrong. */
export function runCommand(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { spec: { type: "string" }, patch: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const [verb, file, ...rest] = positionals;
  if (values.help) return usage;
  if (verb !== "report" || !file || rest.length > 0) throw new Error(`Expected: report shapes.json.\n\n${usage}`);
  if ((values.spec === undefined) !== (values.patch === undefined)) {
    throw new Error("A patch needs both: --spec, the folder that it is for, and --patch, the file to write.");
  }
  const shapes = readShapes(readFileSync(file, "utf8"));
  if (values.spec !== undefined && values.patch !== undefined) {
    writeFileSync(values.patch, proposePatch(shapes, values.spec));
  }
  return reportOf(shapes);
}
