import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { relativeLinks, withAbsoluteLinks } from "./links.ts";
import { manifestIn } from "./packages.ts";
import type { Manifest } from "./packages.ts";
import { problemsOfManifest, publishedManifest } from "./published-manifest.ts";
import type { Repository } from "./repository.ts";
import { filesIn, packFolder, unpacked } from "./tarball.ts";

/** Turns a tarball of the workspace into the one that is published, in its place. */
export async function finish(tarball: string, folder: string, top: Manifest, repository: Repository): Promise<void> {
  await unpacked(tarball, async (place) => {
    const write = (name: string, text: string): void => writeFileSync(join(place, name), text);
    const manifest = publishedManifest(manifestIn(place), top, repository, folder);
    write("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
    write("README.md", withAbsoluteLinks(readFileSync(join(place, "README.md"), "utf8"), folder, repository));
    await packFolder(place, tarball);
  });
}

/** What is wrong with a tarball that is about to be published, in sentences. */
export function problemsOfTarball(tarball: string): Promise<string[]> {
  return unpacked(tarball, async (place) => {
    const files = new Set(filesIn(place));
    const manifest = manifestIn(place);
    const expected = ["README.md", "LICENSE", "CHANGELOG.md"];
    const missing = expected.filter((name) => !files.has(name));
    const links = files.has("README.md") ? relativeLinks(readFileSync(join(place, "README.md"), "utf8")) : [];
    const changes = missing.includes("CHANGELOG.md") ? "" : readFileSync(join(place, "CHANGELOG.md"), "utf8");
    return [
      ...problemsOfManifest(manifest),
      ...missing.map((name) => `${name} is not in the tarball.`),
      ...[...files].filter((name) => /\.test\.|^src\//.test(name)).map((name) => `${name} is a source or a test.`),
      ...links.map((target) => `README.md has the link ${target}, which only a checkout can follow.`),
      ...(changes === "" || changes.includes(`\n## ${manifest.version}\n`)
        ? []
        : [`CHANGELOG.md has no entry for ${manifest.version}.`]),
    ];
  });
}
