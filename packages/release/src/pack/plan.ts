import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { integrityOf } from "./tarball.ts";

/** A package of a release, and its tarball in the folder of the release. */
export interface Release {
  name: string;
  version: string;
  tarball: { path: string; integrity: string };
}

interface Plan {
  plan: (Release & { kind: string })[][];
}

const fileIn = (folder: string): string => join(folder, "publish-plan.json");
const planIn = (folder: string): Plan => JSON.parse(readFileSync(fileIn(folder), "utf8")) as Plan;
const toPublish = ({ plan }: Plan): Release[] => plan.flat().filter(({ kind }) => kind === "publish");

/** What the plan of changesets publishes, dependencies first. */
export function releasesIn(folder: string): Release[] {
  return toPublish(planIn(folder));
}

/** Writes the digests of the tarballs, as they are now, into the plan. */
export function sealPlan(folder: string): void {
  const plan = planIn(folder);
  for (const { tarball } of toPublish(plan)) tarball.integrity = integrityOf(join(folder, tarball.path));
  writeFileSync(fileIn(folder), `${JSON.stringify(plan, null, 2)}\n`);
}
