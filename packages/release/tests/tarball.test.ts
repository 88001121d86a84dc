import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { componentsIn } from "../src/pack/bill.ts";
import { finish, problemsOfTarball } from "../src/pack/finish.ts";
import { manifestIn, root } from "../src/pack/packages.ts";
import { unpacked } from "../src/pack/tarball.ts";

const repository = { url: "https://github.com/owner/name", commit: "0123456" };
const files = {
  "README.md": "# Thing\n\n[Notes](docs/notes.md)\n",
  "CHANGELOG.md": "# thing\n\n## 1.0.0\n\n- First.\n",
  LICENSE: "MIT\n",
  "index.mjs": "export {};\n",
};
let folder: string;
let tarball: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "d6-pack-"));
  tarball = join(folder, "thing.tgz");
});

afterEach(() => rmSync(folder, { recursive: true }));

function pack(contents: Record<string, string>): void {
  const manifest = { name: "thing", version: "1.0.0", description: "A thing", scripts: { test: "vitest" } };
  mkdirSync(join(folder, "package"));
  for (const [name, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...contents }))
    writeFileSync(join(folder, "package", name), text);
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
}

it("a tarball becomes the one that is published", async () => {
  pack(files);
  await finish(tarball, "packages/thing", manifestIn(root), repository);
  expect(await problemsOfTarball(tarball)).toEqual([]);
  const readme = await unpacked(tarball, async (place) => readFileSync(join(place, "README.md"), "utf8"));
  expect(readme).toContain("(https://github.com/owner/name/blob/0123456/packages/thing/docs/notes.md)");
});

it.each([
  [{ ...files, "index.test.ts": "" }, "index.test.ts is a source or a test."],
  [{ ...files, "CHANGELOG.md": "# thing\n" }, "CHANGELOG.md has no entry for 1.0.0."],
])("a tarball that is not as it should be is found out (%#)", async (contents, problem) => {
  pack(contents);
  await finish(tarball, "packages/thing", manifestIn(root), repository);
  expect(await problemsOfTarball(tarball)).toEqual([problem]);
});

it("a tarball that was not finished is found out", async () => {
  pack(files);
  expect(await problemsOfTarball(tarball)).toEqual(
    expect.arrayContaining([
      "package.json has no `repository`.",
      "package.json has `scripts`, which only the workspace needs.",
      "README.md has the link docs/notes.md, which only a checkout can follow.",
    ]),
  );
});

it("a bill of materials has what the files contain, by their licences", () => {
  const dashes = "-".repeat(80);
  const licences = `Contained are:\n\n${dashes}\n@faker-js/faker 10.6.0 (MIT)\n\nText\n\n${dashes}\ncompute-gcd 1.2.1 (see below)\n\nText\n`;
  expect(
    componentsIn("# Licenses\n\n## react - 19.3.1 (MIT)\n\nText\n\n## @base-ui/react - 1.9.0 (MIT)\n"),
  ).toMatchObject([
    { name: "react", version: "19.3.1" },
    { group: "@base-ui", name: "react", version: "1.9.0" },
  ]);
  expect(componentsIn(licences)).toMatchObject([
    { group: "@faker-js", name: "faker", version: "10.6.0", purl: "pkg:npm/%40faker-js/faker@10.6.0" },
    { name: "compute-gcd", version: "1.2.1", licenses: [{ license: { name: "see below" } }] },
  ]);
});
