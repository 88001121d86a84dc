import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { judge } from "../../src/judge/judge.ts";
import { Cursor } from "../../src/source/cursor.ts";

/** Labelled pairs of documents; the folder's page says how they are read. Another folder of them can be named. */
const FOLDER = process.env["SPEC_DIFF_CASES"] ?? join(import.meta.dirname, "labelled");

interface Label {
  label: "breaking" | "harmless";
  why: string;
}

const pairs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const label: Label = JSON.parse(readFileSync(join(FOLDER, name, "expect.json"), "utf8"));
    return { name, ...label };
  });

it.each(pairs)("$name is $label: $why", ({ name, label }) => {
  const [before, after] = ["before.yaml", "after.yaml"].map((file) => Cursor.root(join(FOLDER, name, file)));
  const isBreaking = judge(before!, after!).some(({ severity }) => severity === "breaking");
  expect(isBreaking ? "breaking" : "harmless").toBe(label);
});
