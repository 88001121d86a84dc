import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { document } from "./index.mjs";

const operations = Object.values(document.paths).flatMap((item) => Object.keys(item)).length;

it.each(["../README.md", "README.md", "../apps/mock/README.md"])("%s says how many operations there are", (page) => {
  const text = readFileSync(new URL(page, import.meta.url), "utf8");
  const numbers = [...text.matchAll(/\b(\d+) operations\b/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([operations]);
});
