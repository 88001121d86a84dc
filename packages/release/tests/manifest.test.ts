import { describe, expect, it } from "vitest";
import { manifestIn, publishedPackages, root } from "../src/pack/packages.ts";
import { problemsOfManifest, publishedManifest } from "../src/pack/published-manifest.ts";

const repository = { url: "https://github.com/owner/name", commit: "0".repeat(40) };
const top = manifestIn(root);
const packages = publishedPackages();

it("five packages are published", () => {
  expect(packages.map(({ manifest }) => manifest.name)).toEqual(
    ["client", "mock", "observe", "spec", "spec-review"].map((name) => `@d6-integrate/${name}`),
  );
});

describe.each(packages)("$manifest.name", ({ folder, manifest }) => {
  const published = publishedManifest(manifest, top, repository, folder);

  it("says where it comes from, and who made it", () => {
    expect(published).toMatchObject({
      author: "The d6-integrate contributors",
      license: "MIT",
      homepage: `https://github.com/owner/name/tree/HEAD/${folder}#readme`,
      bugs: "https://github.com/owner/name/issues",
      repository: { type: "git", url: "git+https://github.com/owner/name.git", directory: folder },
    });
    expect(published.keywords).toEqual([...top.keywords!, ...manifest.keywords!]);
  });

  it("keeps to itself what only the workspace needs", () => {
    expect(manifest.scripts).toBeDefined();
    expect(published.scripts).toBeUndefined();
    expect(published.devDependencies).toBeUndefined();
  });

  it("takes its changelog along", () => {
    expect(manifest["files"]).toContain("CHANGELOG.md");
  });
});

describe("a manifest", () => {
  const [{ manifest, folder } = packages[0]!] = packages;
  const { dependencies: _ranges, publishConfig: _config, ...plain } = manifest;
  const complete = publishedManifest(plain, top, repository, folder);

  it("that is complete has no problem", () => {
    expect(problemsOfManifest(complete)).toEqual([]);
  });

  it.each(["description", "license", "author", "homepage", "bugs", "keywords", "repository"])(
    "without %s has one",
    (field) => {
      const { [field]: _left, ...rest } = complete;
      expect(problemsOfManifest(rest as typeof complete)).toEqual([`package.json has no \`${field}\`.`]);
    },
  );

  it.each([
    [{ scripts: { test: "vitest" } }, "package.json has `scripts`, which only the workspace needs."],
    [{ dependencies: { a: "workspace:*" } }, "package.json has the range workspace:*, which only the workspace knows."],
    [{ dependencies: { a: "catalog:" } }, "package.json has the range catalog:, which only the workspace knows."],
  ])("with %o has one", (more, problem) => {
    expect(problemsOfManifest({ ...complete, ...more })).toEqual([problem]);
  });
});
