import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

import { circlesIn, importGraph, roomOf, wrongWays } from "../../../../.ci/import-graph.ts";

const ROOT = join(import.meta.dirname, "../../src");

/** A room imports only from itself and from rooms to its right. What starts the program is in no room. */
const ROOMS = [
  ".",
  "command",
  "report",
  "review",
  "gate",
  "lint",
  "changes",
  "judge",
  "checks",
  "schema",
  "openapi",
  "documents",
  "source",
  "text",
];

const graph = importGraph(ROOT);
const files = [...graph.keys()];

it("knows where every import leads, and every room", () => {
  expect([...graph].flatMap(([, found]) => found.filter((file) => !graph.has(file)))).toEqual([]);
  expect(new Set(files.map(roomOf))).toEqual(new Set(ROOMS));
  expect(files.length).toBeGreaterThan(90);
  expect([...graph.values()].flat().length).toBeGreaterThan(250);
});

it("has no circle of files, types included", () => {
  expect(circlesIn(graph)).toEqual([]);
});

it("has arrows between rooms in one direction, types included", () => {
  expect(wrongWays(graph, ROOMS)).toEqual([]);
});

it("keeps rooms to about a dozen entries, and files below 300 lines", () => {
  const folders = Map.groupBy(files, dirname);
  const crowded = [...folders].filter(([, entries]) => entries.length > 16).map(([folder]) => folder);
  const long = files.filter((file) => readFileSync(join(ROOT, file), "utf8").split("\n").length > 300);
  expect([crowded, long]).toEqual([[], []]);
});
