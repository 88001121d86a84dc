import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many changes of a subject were noticed, as the last run found and the repository keeps. */
export interface Score {
  /** What was changed, as a heading. */
  subject: string;
  command: string;
  killed: number;
  total: number;
  survivors: { where: string; why: string }[];
}

const folder = join(import.meta.dirname, "../../scores");

export const scores = (): Score[] =>
  globSync("*.json", { cwd: folder })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Score);

export function keepScore(name: string, score: Score): void {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(score, undefined, 2)}\n`);
}
