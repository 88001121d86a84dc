import type { Manifest } from "./packages.ts";
import type { Repository } from "./repository.ts";

/** The manifest that a tarball has, as it is published: with what the root says for all packages, without what only the workspace needs. */
export function publishedManifest(packed: Manifest, top: Manifest, { url }: Repository, folder: string): Manifest {
  const { scripts: _scripts, devDependencies: _development, ...published } = packed;
  return {
    ...published,
    author: top["author"],
    license: top["license"],
    keywords: [...new Set([...(top.keywords ?? []), ...(packed.keywords ?? [])])],
    homepage: `${url}/tree/HEAD/${folder}#readme`,
    bugs: `${url}/issues`,
    repository: { type: "git", url: `git+${url}.git`, directory: folder },
  };
}

/** What is wrong with a manifest that is about to be published, in sentences. */
export function problemsOfManifest(manifest: Manifest): string[] {
  const texts = ["description", "license", "author", "homepage", "bugs"];
  const missing = [
    ...texts.filter((field) => typeof manifest[field] !== "string" || manifest[field] === ""),
    ...(manifest.keywords?.length ? [] : ["keywords"]),
    ...(manifest["repository"] ? [] : ["repository"]),
  ].map((field) => `package.json has no \`${field}\`.`);
  const workspace = ["scripts", "devDependencies"].filter((field) => field in manifest);
  const ranges = [...JSON.stringify(manifest).matchAll(/"((?:workspace|catalog):[^"]*)"/g)];
  return [
    ...missing,
    ...workspace.map((field) => `package.json has \`${field}\`, which only the workspace needs.`),
    ...ranges.map(([, range]) => `package.json has the range ${range}, which only the workspace knows.`),
  ];
}
