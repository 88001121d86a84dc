import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishedPackages, root } from "../src/pack/packages.ts";
import { kinds } from "../src/rehearsal/consumers/all.ts";
import { firstSteps } from "../src/rehearsal/first-section.ts";
import { markdownOf } from "../src/rehearsal/table.ts";

const pages = [".", ...publishedPackages().map(({ folder }) => folder)].map((folder) => join(folder, "README.md"));

it.each(pages)("%s begins with something to do, and every program that it shows there is run", (page) => {
  const steps = firstSteps(readFileSync(join(root, page), "utf8"));
  const commands = steps.flatMap((step) => ("command" in step ? [step.command] : [])).join("");
  const files = steps.flatMap((step) => ("file" in step ? [step.file] : []));
  expect(steps.length).toBeGreaterThan(0);
  expect(files.filter((file) => !commands.includes(`node ${file}`))).toEqual([]);
});

it("the page of the rehearsal shows every consumer, and that it works", () => {
  const outcomes = kinds.flatMap(({ title, consumers }) =>
    consumers.map(({ name, does }) => ({ title, name, does, works: true })),
  );
  expect(outcomes.length).toBeGreaterThan(50);
  expect(readFileSync(join(root, "docs/rehearsal.md"), "utf8")).toBe(markdownOf(outcomes));
});
