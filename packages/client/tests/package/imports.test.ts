import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { circlesIn, importGraph, roomOf, wrongWays } from "../../../../.ci/import-graph.ts";

const root = join(import.meta.dirname, "../../src");

// A room imports only from itself and from rooms to its right.
const rooms = [
  "entry",
  "extras",
  "values",
  "client",
  "operations",
  "http",
  "pipeline",
  "options",
  "limits",
  "responses",
  "call",
  "errors",
  "generated",
  "base",
];

const graph = importGraph(root);
const files = [...graph.keys()];

test("a circle is found, also one that is not entered at its beginning", () => {
  const arrows = { a: ["b"], b: ["c", "d"], c: [], d: ["e"], e: ["b"] };
  expect(circlesIn(new Map(Object.entries(arrows)))).toEqual(["b -> d -> e -> b"]);
});

test("every import leads to a file of the package", () => {
  expect([...graph].flatMap(([, found]) => found.filter((file) => !graph.has(file)))).toEqual([]);
  expect(files.length).toBeGreaterThan(90);
  expect([...graph.values()].flat().length).toBeGreaterThan(300);
});

test("every file is in a known room", () => {
  expect(new Set(files.map(roomOf))).toEqual(new Set(rooms));
});

test("files form no circle, types included", () => {
  expect(circlesIn(graph)).toEqual([]);
});

test("rooms import in one direction, types included", () => {
  expect(wrongWays(graph, rooms)).toEqual([]);
});

test("only http imports openapi-fetch", () => {
  const importing = files.filter((file) => /["']openapi-fetch["']/.test(readFileSync(join(root, file), "utf8")));
  expect(new Set(importing.map(roomOf))).toEqual(new Set(["http"]));
});
