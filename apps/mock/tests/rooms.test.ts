import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesIn, importGraph, roomOf } from "../../../.ci/import-graph.ts";

const graph = importGraph(join(import.meta.dirname, "../src"));
const files = [...graph.keys()];

const arrowsBetween = (room: (file: string) => string) =>
  new Map(
    [...Map.groupBy(graph, ([file]) => room(file))].map(([name, inside]) => [
      name,
      new Set(inside.flatMap(([, found]) => found.map(room)).filter((other) => other !== name)),
    ]),
  );

describe("the rooms of the mock", () => {
  it("are a dozen at most, with a dozen entries at most", () => {
    const rooms = Map.groupBy(files, dirname);
    expect(rooms.size).toBeGreaterThan(5);
    const roots = new Set(files.map((file) => file.split("/")[0]));
    expect(roots.size).toBeLessThanOrEqual(12);
    for (const [room, entries] of rooms) expect([room, entries.length <= 12]).toEqual([room, true]);
  });

  it("form no circle, and neither do their files, types included", () => {
    const folders = arrowsBetween(dirname);
    expect([...folders.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(10);
    expect(circlesIn(folders)).toEqual([]);
    expect(circlesIn(graph)).toEqual([]);
  });

  it("form no circle on their first floor either", () => {
    const rooms = arrowsBetween(roomOf);
    expect(rooms.size).toBeGreaterThan(8);
    expect(circlesIn(rooms)).toEqual([]);
  });
});
