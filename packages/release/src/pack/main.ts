// Packs what is not in the registry yet, as it is published: tarballs, the plan to publish them by, and their bills of materials.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { finish, problemsOfTarball } from "./finish.ts";
import { deadLinks } from "./links.ts";
import { manifestIn, publishedPackages, root } from "./packages.ts";
import { releasesIn, sealPlan } from "./plan.ts";
import { repositoryOf } from "./repository.ts";
import { writeBill } from "./bill.ts";

const target = resolve(root, process.argv[2] ?? "release");

function stopFor(problems: string[]): void {
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exit(1);
}

const repository = repositoryOf(root);
const top = manifestIn(root);
const packages = new Map(publishedPackages().map((found) => [found.manifest.name, found]));
const textAt = (path: string): string => readFileSync(join(root, path), "utf8");
stopFor(
  [...packages.values()].flatMap(({ folder }) =>
    deadLinks(textAt(join(folder, "README.md")), folder, root, textAt).map((text) => `${folder}/README.md: ${text}`),
  ),
);

rmSync(target, { recursive: true, force: true });
execFileSync("pnpm", ["exec", "changeset", "pack", "--out-dir", target], { cwd: root, stdio: "inherit" });
const problems: string[] = [];
const lines: string[] = [];
for (const { name, version, tarball } of releasesIn(target)) {
  const path = join(target, tarball.path);
  const { folder } = packages.get(name)!;
  await finish(path, folder, top, repository);
  problems.push(...(await problemsOfTarball(path)).map((text) => `${name}@${version}: ${text}`));
  lines.push([name, version, tarball.path, await writeBill(name, path, target)].join("\t"));
}
stopFor(problems);
sealPlan(target);
// What the job that publishes reads line by line.
writeFileSync(join(target, "releases.tsv"), lines.map((line) => `${line}\n`).join(""));
console.log(`Packed for ${repository.url} at ${repository.commit}:`);
for (const { name, version, tarball } of releasesIn(target)) console.log(`  ${name}@${version}  ${tarball.path}`);
