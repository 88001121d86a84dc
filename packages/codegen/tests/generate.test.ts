import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, packagesFolder } from "../src/generate.ts";

const files = await generate({ write: false });

test.each(Object.keys(files))("%s is what the contract gives", async (path) => {
  const committed = await readFile(join(packagesFolder, path), "utf8").catch(() => "");
  expect(committed === files[path] ? "up to date" : "run pnpm generate and commit the result").toBe("up to date");
});

test("no other file of the client is named as if it were generated", async () => {
  const present = await readdir(join(packagesFolder, "client/src"), { recursive: true, withFileTypes: true });
  const generated = present.filter((entry) => entry.isFile() && entry.name.endsWith(".gen.ts"));
  const paths = generated.map(({ parentPath, name }) => join(parentPath, name));
  expect(paths.toSorted()).toEqual(
    Object.keys(files)
      .map((path) => join(packagesFolder, path))
      .toSorted(),
  );
});

test("every generated file says on line 1 what made it", () => {
  for (const text of Object.values(files)) expect(text).toMatch(/^\/\/ Generated .*`pnpm generate`.*Do not edit\.\n/);
});
