import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { labelsIn, readQuestions } from "./rules/gaps.ts";

it("cites every gap of gaps.yaml where it matters", () => {
  const cited = new Set(labelsIn(readFileSync(new URL("dist/openapi.json", import.meta.url), "utf8")));
  const gaps = Object.values(readQuestions()).flatMap(({ assumes }) => Object.keys(assumes));
  expect(gaps.length).toBeGreaterThan(100);
  expect(gaps.filter((label) => !cited.has(label))).toEqual([]);
  expect(gaps.length).toBe(new Set(gaps).size);
});
