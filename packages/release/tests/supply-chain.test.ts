import { globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { manifestIn, publishedPackages, root } from "../src/pack/packages.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const found = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => /(?:^|\/)node_modules$/.test(path) }).toSorted();

const [, version = "", hash = ""] =
  /^pnpm@([\d.]+)\+sha512\.([\da-f]{128})$/.exec(String(manifestIn(root)["packageManager"])) ?? [];

it("pnpm is named with its hash, and workflows bring that version by the hash of its program", () => {
  expect([version, hash]).not.toContain("");
  const lockfile = JSON.parse(read(".github/actions/pnpm/package-lock.json")) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  expect(lockfile.packages["node_modules/@pnpm/exe.linux-x64"]).toMatchObject({
    version,
    integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/),
  });
});

it.each(found(".github/workflows/*.yml"))("%s runs no pnpm but that one", (path) => {
  const { jobs } = parse(read(path)) as { jobs: Record<string, { steps: { uses?: string; run?: string }[] }> };
  expect(read(path)).not.toMatch(/npx.*pnpm/);
  for (const { steps } of Object.values(jobs)) {
    const first = steps.findIndex(({ run = "" }) => /^\s*pnpm /m.test(run));
    const bringing = steps.findIndex(({ uses }) => uses === "./.github/actions/pnpm");
    if (first >= 0) expect(bringing, "pnpm is brought before it is used").toBeGreaterThanOrEqual(0);
    if (first >= 0) expect(bringing).toBeLessThan(first);
  }
});

interface Updates {
  "package-ecosystem": string;
  directories: string[];
  cooldown: { "default-days": number };
}

const { updates } = parse(read(".github/dependabot.yml")) as { updates: Updates[] };

const waits = updates.map(
  ({ cooldown, ...update }) => [update["package-ecosystem"], cooldown["default-days"]] as const,
);

it.each(waits)("dependabot waits with %s as long as the project does", (_, days) => {
  const { minimumReleaseAge } = parse(read("pnpm-workspace.yaml")) as { minimumReleaseAge: number };
  expect(days * 24 * 60).toBe(minimumReleaseAge);
});

it("dependabot looks after every lockfile", () => {
  const lockfiles = [...found("**/{pnpm-lock.yaml,package-lock.json}"), ...found(".github/**/package-lock.json")];
  const folders = lockfiles.map((path) => (dirname(path) === "." ? "/" : `/${dirname(path)}`));
  const { directories } = updates.find((update) => update["package-ecosystem"] === "npm")!;
  expect(folders.length).toBeGreaterThanOrEqual(6);
  expect(folders.filter((folder) => !directories.some((pattern) => matchesGlob(folder, pattern)))).toEqual([]);
});

it("the audit looks at every workspace", () => {
  const folders = found("**/pnpm-lock.yaml").map(dirname);
  const { jobs } = parse(read(".github/workflows/audit.yml")) as {
    jobs: { audit: { strategy: { matrix: { folder: string[] } } } };
  };
  expect(jobs.audit.strategy.matrix.folder.toSorted()).toEqual(folders.toSorted());
});

// The review writes one changeset for all packages that contain the contract, since its text is about the contract.
const changesets = found(".changeset/*.md").filter((path) => !/\/(?:README|contract-[\da-f]+)\.md$/.test(path));
const names = publishedPackages().map(({ manifest }) => manifest.name);

it.each(changesets)("%s is about one package, so that its entry is in one changelog", (path) => {
  const [, front = ""] = /^---\n([^]*?)---\n/.exec(read(path)) ?? [];
  const told = Object.keys((parse(front) as object | null) ?? {});
  expect([told.length, names.includes(told[0]!)]).toEqual([1, true]);
});
