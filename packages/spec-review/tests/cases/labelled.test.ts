import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { applyPatch } from "diff";
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

/** Both documents, each as it is or as a patch: of the base that most have, and of the one before. */
function documentsOf(name: string): [before: string, after: string] {
  const text = (file: string) => {
    const path = join(FOLDER, name, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const before = text("before.yaml") ?? patched(readFileSync(join(FOLDER, "base.yaml"), "utf8"), text("before.patch"));
  return [before, text("after.yaml") ?? patched(before, text("after.patch"))];
}

function patched(document: string, patch: string | undefined): string {
  const found = patch === undefined ? document : applyPatch(document, patch);
  if (found === false) throw new Error(`A patch does not fit:\n${patch}`);
  return found;
}

it("there are pairs", () => {
  expect(pairs.length).toBeGreaterThan(process.env["SPEC_DIFF_CASES"] === undefined ? 60 : 0);
});

it.each(pairs)("$name is $label: $why", ({ name, label }) => {
  const [before, after] = documentsOf(name).map((text) => Cursor.root("/document.yaml", text));
  // Both are at the same path, as in two commits.
  const isBreaking = judge(before!, after!).some(({ severity }) => severity === "breaking");
  expect(isBreaking ? "breaking" : "harmless").toBe(label);
});
