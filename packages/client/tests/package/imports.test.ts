import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

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

const files = globSync("**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));

/** What a file imports from the package itself, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  // Also what is exported again, imported for its effect, on demand, or as a type in a place.
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](?<path>\.[^"']*)["']/g)];
  return specifiers.map(({ groups }) => join(dirname(file), groups!["path"]!));
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string): string => file.split("/")[0]!;

/** Circles of a graph, each as the way around it. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const left = new Set<string>();
  const visit = (node: string, way: string[]): void => {
    if (way.includes(node)) circles.push([...way.slice(way.indexOf(node)), node].join(" -> "));
    if (left.has(node) || way.includes(node)) return;
    for (const next of arrows.get(node) ?? []) visit(next, [...way, node]);
    left.add(node);
  };
  for (const node of arrows.keys()) visit(node, []);
  return circles;
}

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
  const wrong = [...graph].flatMap(([file, found]) =>
    found
      .filter((other) => rooms.indexOf(roomOf(other)) < rooms.indexOf(roomOf(file)))
      .map((other) => `${file} -> ${other}`),
  );
  expect(wrong).toEqual([]);
});

test("only http imports openapi-fetch", () => {
  const importing = files.filter((file) => /["']openapi-fetch["']/.test(readFileSync(join(root, file), "utf8")));
  expect(new Set(importing.map(roomOf))).toEqual(new Set(["http"]));
});
