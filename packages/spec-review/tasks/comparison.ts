import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { applyPatch } from "diff";

import { judge } from "../src/judge/judge.ts";
import { Cursor } from "../src/source/cursor.ts";

/**
 * Writes into the README what this review and `redocly diff` say of the labelled pairs. What redocly says takes a second
 * for each pair, so it is kept in a file, by the text of the pair and the version of redocly. `--check` judges anew, but
 * starts no redocly, and ends with 1 where the README or that file is not what the task would write.
 */
const LABELLED = join(import.meta.dirname, "../tests/cases/labelled");
const README = join(import.meta.dirname, "../README.md");
const KEPT = join(LABELLED, "redocly-diff.json");
const isCheck = process.argv.includes("--check");
const [START, END] = ["<!-- comparison -->\n", "<!-- /comparison -->"];

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const { bin, version } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string }; version: string };
const REDOCLY = join(dirname(manifest), bin.redocly);
const folder = mkdtempSync(join(tmpdir(), "d6-spec-review-comparison-"));
writeFileSync(join(folder, "redocly.yaml"), "extends: [diff-recommended]\n");

type Verdict = "breaking" | "harmless" | "no verdict";

function patched(document: string, path: string): string {
  return existsSync(path) ? applyPatch(document, readFileSync(path, "utf8")) || document : document;
}

function oursOf(before: string, after: string): Verdict {
  const [base, head] = [before, after].map((text) => Cursor.root("/document.yaml", text));
  return judge(base!, head!).some(({ severity }) => severity === "breaking") ? "breaking" : "harmless";
}

const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, Verdict>) : {};
const used: Record<string, Verdict> = {};

/** What redocly says, from the file when it has said so before. */
function theirsOf(name: string, before: string, after: string): Verdict {
  const text = createHash("sha256").update([version, before, after].join("\0")).digest("hex").slice(0, 12);
  const key = `${name} ${text}`;
  const verdict = kept[key] ?? (isCheck ? "no verdict" : askRedocly(before, after));
  used[key] = verdict;
  return verdict;
}

function askRedocly(before: string, after: string): Verdict {
  writeFileSync(join(folder, "before.yaml"), before);
  writeFileSync(join(folder, "after.yaml"), after);
  const { stdout } = spawnSync(
    process.execPath,
    [REDOCLY, "diff", "before.yaml", "after.yaml", "--config=redocly.yaml", "--format=json", "--fail-on=none"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    },
  );
  try {
    const { summary } = JSON.parse(stdout) as { summary: { major: number } };
    return summary.major > 0 ? "breaking" : "harmless";
  } catch {
    return "no verdict";
  }
}

const common = readFileSync(join(LABELLED, "base.yaml"), "utf8");
const names = readdirSync(LABELLED, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const results = names.map(({ name }) => {
  const before = patched(common, join(LABELLED, name, "before.patch"));
  const after = patched(before, join(LABELLED, name, "after.patch"));
  const { label } = JSON.parse(readFileSync(join(LABELLED, name, "expect.json"), "utf8")) as { label: Verdict };
  return { name, label, ours: oursOf(before, after), theirs: theirsOf(name, before, after) };
});
rmSync(folder, { recursive: true });

const wrong = (label: Verdict, whose: "ours" | "theirs") =>
  results.filter((result) => result.label === label && result[whose] !== label).length;
const total = (label: Verdict) => results.filter((result) => result.label === label).length;
const differ = results.filter(({ label, ours, theirs }) => ours !== label || theirs !== label);
const table = `
| of ${results.length} labelled pairs | this review | redocly diff ${version} |
| --- | --- | --- |
| breaking, but not called so (of ${total("breaking")}) | ${wrong("breaking", "ours")} | ${wrong("breaking", "theirs")} |
| harmless, but called breaking or not compared (of ${total("harmless")}) | ${wrong("harmless", "ours")} | ${wrong("harmless", "theirs")} |

| pair | label | this review | redocly diff |
| --- | --- | --- | --- |
${differ.map(({ name, label, ours, theirs }) => `| ${name} | ${label} | ${ours} | ${theirs} |`).join("\n")}

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
