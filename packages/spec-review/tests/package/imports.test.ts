import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

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

const files = globSync("**/*.ts", { cwd: ROOT }).filter((file) => !file.endsWith(".test.ts"));

/** What a file imports from the package itself, types and imports on demand included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g)];
  return found.map(([, path = ""]) => join(dirname(file), path));
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string) => dirname(file).split("/")[0]!;

/** Circles of a graph, each as the way around it. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, way: string[]): void => {
    if (way.includes(node)) circles.push([...way.slice(way.indexOf(node)), node].join(" -> "));
    if (done.has(node) || way.includes(node)) return;
    for (const next of arrows.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of arrows.keys()) visit(node, []);
  return circles;
}

it("finds a circle, also one that is not entered at its beginning", () => {
  const arrows = { a: ["b"], b: ["c", "d"], c: [], d: ["e"], e: ["b"] };
  expect(circlesIn(new Map(Object.entries(arrows)))).toEqual(["b -> d -> e -> b"]);
});

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
  const wrong = [...graph].flatMap(([file, found]) =>
    found
      .filter((other) => ROOMS.indexOf(roomOf(other)) < ROOMS.indexOf(roomOf(file)))
      .map((other) => `${file} -> ${other}`),
  );
  expect(wrong).toEqual([]);
});

it("keeps rooms to about a dozen entries, and files below 300 lines", () => {
  const folders = Map.groupBy(files, dirname);
  const crowded = [...folders].filter(([, entries]) => entries.length > 16).map(([folder]) => folder);
  const long = files.filter((file) => readFileSync(join(ROOT, file), "utf8").split("\n").length > 300);
  expect([crowded, long]).toEqual([[], []]);
});
