import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { BadInput } from "../source/bad-input.ts";
import { runRedocly } from "./redocly.ts";
import { type Reviewed, staged } from "./staged.ts";

/** How redocly rates a document, each from 0 to 100. */
export interface Score {
  readonly agentReadiness: number;
  readonly discoverability: number;
}

/** The rating of `redocly score`, without any settings of the checkout. */
export async function scoreOf(reviewed: Reviewed, folder: string): Promise<Score> {
  const top = mkdtempSync(join(folder, "score-"));
  const settings = join(top, "redocly.yaml");
  const path = staged(reviewed, top);
  writeFileSync(settings, "rules: {}\n");
  const run = await runRedocly(["score", path, "--format=json", "--config", settings], top);
  try {
    const { agentReadiness, discoverability } = JSON.parse(run.stdout) as Partial<Score>;
    if (typeof agentReadiness === "number" && typeof discoverability === "number")
      return { agentReadiness, discoverability };
  } catch (cause) {
    throw unreadable(reviewed, run.stderr, top, cause);
  }
  throw unreadable(reviewed, run.stderr, top);
}

function unreadable({ document }: Reviewed, stderr: string, top: string, cause?: unknown): BadInput {
  const said = stderr.trim().replaceAll(`${top}/`, "");
  return new BadInput(`Cannot score ${document.title}: redocly gave no rating. It said: ${said || "nothing"}`, {
    cause,
  });
}
