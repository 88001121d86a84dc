import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Verdict = "breaking" | "harmless" | "no verdict";

/** Another program that judges the change from `before.yaml` to `after.yaml`. */
export interface OtherTool {
  /** As the table calls it, with its version. */
  readonly name: string;
  judge(folder: string): Verdict;
}

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const redocly = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string }; version: string };

export const redoclyDiff: OtherTool = {
  name: `redocly diff ${redocly.version}`,
  judge(folder) {
    const args = [join(dirname(manifest), redocly.bin.redocly), "diff", "before.yaml", "after.yaml"];
    const { stdout } = spawnSync(
      process.execPath,
      [...args, "--config=redocly.yaml", "--format=json", "--fail-on=none"],
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
  },
};

/** A program of Go, which no package of npm or Debian has: it is asked where somebody installed it. */
function oasdiff(): OtherTool | undefined {
  const { status, stdout } = spawnSync("oasdiff", ["--version"], { encoding: "utf8" });
  if (status !== 0) return undefined;
  return {
    name: `oasdiff ${/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? "of an unknown version"}`,
    judge(folder) {
      const { status: end } = spawnSync("oasdiff", ["breaking", "before.yaml", "after.yaml", "--fail-on", "ERR"], {
        cwd: folder,
      });
      return end === 0 ? "harmless" : end === 1 ? "breaking" : "no verdict";
    },
  };
}

/** The tools that can be asked on this machine. */
export function otherTools(): OtherTool[] {
  const found = oasdiff();
  return found ? [redoclyDiff, found] : [redoclyDiff];
}
