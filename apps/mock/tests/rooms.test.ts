import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const house = join(import.meta.dirname, "../src");
const files = globSync("**/*.ts", { cwd: house }).map((file) => join(house, file));

/** The files of the mock that a file imports, types included. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter((path) => path.startsWith(house));

const roomOf = (file: string): string => relative(house, dirname(file)) || "doors";

/** A way that leads back to where it began; undefined when there is none. */
function circle(arrows: Map<string, Set<string>>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (node: string, way: string[]): string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (seen.has(node)) return undefined;
    seen.add(node);
    for (const next of arrows.get(node) ?? []) {
      const found = walk(next, [...way, node]);
      if (found) return found;
    }
    return undefined;
  };
  for (const node of arrows.keys()) {
    const found = walk(node, []);
    if (found) return found;
  }
  return undefined;
}

const arrowsBetween = (nameOf: (file: string) => string): Map<string, Set<string>> => {
  const arrows = new Map<string, Set<string>>(files.map((file) => [nameOf(file), new Set()]));
  for (const file of files) {
    for (const imported of importsOf(file)) {
      if (nameOf(imported) !== nameOf(file)) arrows.get(nameOf(file))!.add(nameOf(imported));
    }
  }
  return arrows;
};

describe("the rooms of the mock", () => {
  it("are a dozen at most, with a dozen entries at most", () => {
    const rooms = Map.groupBy(files, roomOf);
    expect(rooms.size).toBeGreaterThan(5);
    const roots = new Set(files.map((file) => relative(house, file).split("/")[0]));
    expect(roots.size).toBeLessThanOrEqual(12);
    for (const [room, entries] of rooms) expect([room, entries.length <= 12]).toEqual([room, true]);
  });

  it("form no circle, and neither do their files, types included", () => {
    const between = arrowsBetween(roomOf);
    expect([...between.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(10);
    expect(circle(between)).toBeUndefined();
    expect(circle(arrowsBetween((file) => relative(house, file)))).toBeUndefined();
  });
});
