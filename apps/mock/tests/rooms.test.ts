import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesIn, importGraph } from "../../../.ci/import-graph.ts";

const graph = importGraph(join(import.meta.dirname, "../src"));
const files = [...graph.keys()];

const arrowsBetweenRooms = new Map(
  [...Map.groupBy(graph, ([file]) => dirname(file))].map(([room, inside]) => [
    room,
    new Set(inside.flatMap(([, found]) => found.map(dirname)).filter((other) => other !== room)),
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
    expect([...arrowsBetweenRooms.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(10);
    expect(circlesIn(arrowsBetweenRooms)).toEqual([]);
    expect(circlesIn(graph)).toEqual([]);
  });
});
