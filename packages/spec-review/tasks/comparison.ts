import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { applyPatch } from "diff";

import { judge } from "../src/judge/judge.ts";
import { Cursor } from "../src/source/cursor.ts";
import { type OtherTool, type Verdict, otherTools, redoclyDiff } from "./other-tools.ts";

/**
 * Writes into the README what this review and other tools say of the labelled pairs. What they say takes a second for each
 * pair, so it is kept in a file, by tool, version and the text of the pair. `--check` judges anew, but starts no other
 * tool, and ends with 1 where the README or that file is not what the task would write.
 */
const LABELLED = join(import.meta.dirname, "../tests/cases/labelled");
const README = join(import.meta.dirname, "../README.md");
const KEPT = join(LABELLED, "other-tools.json");
const isCheck = process.argv.includes("--check");
const [START, END] = ["<!-- comparison -->\n", "<!-- /comparison -->"];

/** Verdicts by pair, for each tool. */
type Verdicts = Record<string, Record<string, Verdict>>;

const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as Verdicts) : {};
const used: Verdicts = {};
const asked: OtherTool[] = isCheck ? [{ ...redoclyDiff, judge: () => "no verdict" }] : otherTools();
const programOf = (name: string) => name.split(" ")[0];
// Where a tool is not installed, what is kept of it still stands in the table.
const remembered = Object.keys(kept)
  .filter((name) => !asked.some((tool) => programOf(tool.name) === programOf(name)))
  .map((name): OtherTool => ({ name, judge: () => "no verdict" }));
const tools = [...asked, ...remembered];
const folder = mkdtempSync(join(tmpdir(), "d6-spec-review-comparison-"));
writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");

function patched(document: string, path: string): string {
  return existsSync(path) ? applyPatch(document, readFileSync(path, "utf8")) || document : document;
}

function oursOf(before: string, after: string): Verdict {
  const [base, head] = [before, after].map((text) => Cursor.root("/document.yaml", text));
  return judge(base!, head!).some(({ severity }) => severity === "breaking") ? "breaking" : "harmless";
}

/** What another tool says, from the file when it has said so before. */
function verdictOf({ name: tool, judge: ask }: OtherTool, pair: string, before: string, after: string): Verdict {
  const key = `${pair} ${createHash("sha256").update([before, after].join("\0")).digest("hex").slice(0, 12)}`;
  const known = kept[tool]?.[key];
  if (known === undefined) {
    writeFileSync(join(folder, "before.yaml"), before);
    writeFileSync(join(folder, "after.yaml"), after);
  }
  const verdict = known ?? ask(folder);
  (used[tool] ??= {})[key] = verdict;
  return verdict;
}

const common = readFileSync(join(LABELLED, "base.yaml"), "utf8");
const names = readdirSync(LABELLED, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const results = names.map(({ name }) => {
  const before = patched(common, join(LABELLED, name, "before.patch"));
  const after = patched(before, join(LABELLED, name, "after.patch"));
  const { label } = JSON.parse(readFileSync(join(LABELLED, name, "expect.json"), "utf8")) as { label: Verdict };
  const theirs = tools.map((tool) => verdictOf(tool, name, before, after));
  return { name, label, verdicts: [oursOf(before, after), ...theirs] };
});
rmSync(folder, { recursive: true });

const row = (...cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const columns = ["this review", ...tools.map(({ name }) => name)];
const total = (label: Verdict) => results.filter((result) => result.label === label).length;
const wrong = (wanted: Verdict) =>
  columns.map((_, at) => results.filter(({ label, verdicts }) => label === wanted && verdicts[at] !== label).length);
const differ = results.filter(({ label, verdicts }) => verdicts.some((verdict) => verdict !== label));
const table = `
${row(`of ${results.length} labelled pairs`, ...columns)}
${row("---", ...columns.map(() => "---"))}
${row(`breaking, but not called so (of ${total("breaking")})`, ...wrong("breaking"))}
${row(`harmless, but called breaking or not compared (of ${total("harmless")})`, ...wrong("harmless"))}

${row("pair", "label", ...columns)}
${row("---", "---", ...columns.map(() => "---"))}
${differ.map(({ name, label, verdicts }) => row(name, label, ...verdicts)).join("\n")}

`;
const text = readFileSync(README, "utf8");
const [head = "", rest = ""] = text.split(START);
const now = `${head}${START}${table}${END}${rest.split(END)[1] ?? ""}`;
const isSame = (one: string, other: string) => one.replaceAll(/[ -]+/g, " ") === other.replaceAll(/[ -]+/g, " ");
if (!isCheck) {
  writeFileSync(README, now);
  writeFileSync(KEPT, `${JSON.stringify(used, null, 2)}\n`);
} else if (!isSame(now, text) || JSON.stringify(used) !== JSON.stringify(kept)) {
  process.stderr.write("The comparison in the README is not of these pairs and programs: run `pnpm comparison`.\n");
  process.exitCode = 1;
}
