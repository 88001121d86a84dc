import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Which files of a folder import which, types and imports on demand included; paths from the folder, tests left out. */
export function importGraph(folder: string): Map<string, string[]> {
  const files = globSync("**/*.{ts,tsx}", { cwd: folder }).filter((file) => !/\.test\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, importsOf(folder, file)]));
}

function importsOf(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), "utf8");
  // Also what is exported again, imported for its effect, on demand, or as a type in a place.
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']*)["']/g)];
  return specifiers.map(([, path = ""]) => join(dirname(file), path)).filter((path) => !path.startsWith(".."));
}

/** Circles of a graph, each as the way around it. */
export function circlesIn(arrows: ReadonlyMap<string, Iterable<string>>): string[] {
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

/** Imports that lead from a room to one on its left. A file beside the rooms is in the room `.`. */
export function wrongWays(graph: ReadonlyMap<string, string[]>, rooms: readonly string[]): string[] {
  const position = (file: string): number => rooms.indexOf(roomOf(file));
  return [...graph].flatMap(([file, found]) =>
    found.filter((other) => position(other) < position(file)).map((other) => `${file} -> ${other}`),
  );
}

export function roomOf(file: string): string {
  const [room = "."] = dirname(file).split("/");
  return room;
}
