import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { judge } from "../../src/judge/judge.ts";
import { Cursor } from "../../src/source/cursor.ts";

/** A folder of labelled pairs of documents that are not part of this repository. */
const FOLDER = process.env["SPEC_DIFF_CASES"] ?? "";

const pairs = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, "expect.json")))
  : [];

it("reaches the labelled verdict on every pair of the folder that SPEC_DIFF_CASES names", () => {
  const read = (name: string, file: string) => join(FOLDER, name, file);
  const verdicts = pairs.map((name) => {
    const causes = judge(Cursor.root(read(name, "before.yaml")), Cursor.root(read(name, "after.yaml")));
    return [name, causes.some(({ severity }) => severity === "breaking") ? "breaking" : "harmless"];
  });
  const labels = pairs.map((name) => [
    name,
    (JSON.parse(readFileSync(read(name, "expect.json"), "utf8")) as { label: string }).label,
  ]);
  expect(verdicts).toEqual(labels);
});
