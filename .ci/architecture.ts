// Draws the house into docs/architecture.md from what the files import; with --check it only says whether the drawing is right.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importGraph, roomOf } from "./import-graph.ts";

type Arrows = Map<string, Set<string>>;

const root = join(import.meta.dirname, "..");
const page = join(root, "docs/architecture.md");

const before = readFileSync(page, "utf8");
const after = before.replaceAll(
  /(<!-- drawing: (\S+) -->\n)[^]*?(<!-- end of drawing -->)/g,
  (_, start: string, subject: string, end: string) => `${start}${drawing(subject)}${end}`,
);

if (!process.argv.includes("--check")) writeFileSync(page, after);
else if (after !== before) {
  console.error("docs/architecture.md draws another house than this one: run pnpm generate and commit the result.");
  process.exitCode = 1;
}

/** The packages of the workspace, or the rooms of one of them. */
function drawing(subject: string): string {
  const arrows = subject === "packages" ? packages() : rooms(subject);
  const lines = [...arrows].flatMap(([from, to]) =>
    to.size === 0 ? [`  ${node(from)}`] : [...to].toSorted().map((other) => `  ${node(from)} --> ${node(other)}`),
  );
  return `\n\`\`\`mermaid\nflowchart LR\n${lines.join("\n")}\n\`\`\`\n\n`;
}

/** Some names of rooms are words of Mermaid. */
function node(name: string): string {
  return `${name.replaceAll(/\W/g, "_")}_["${name}"]`;
}

function packages(): Arrows {
  const folders = globSync(["spec", "packages/*", "apps/*"], { cwd: root }).toSorted();
  const names = new Map(folders.flatMap((folder) => nameOf(folder)));
  const arrows = folders.flatMap((folder): [string, Set<string>][] => {
    const sources = globSync(folder === "spec" ? "**/*.ts" : "src/**/*.{ts,tsx}", { cwd: join(root, folder) });
    const imported = sources
      .filter((file) => !/node_modules|\.test\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, folder, file), "utf8").matchAll(/["'](@d6-integrate\/[\w-]+)/g)])
      .flatMap(([, name = ""]) => names.get(name) ?? []);
    return [[folder, new Set(imported.filter((other) => other !== folder))]];
  });
  return direct(new Map(arrows));
}

function nameOf(folder: string): [string, string][] {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { name: string };
  return [[manifest.name, folder]];
}

function rooms(folder: string): Arrows {
  const arrows: Arrows = new Map();
  for (const [file, imported] of importGraph(join(root, folder, "src"))) {
    const room = roomOf(file);
    const others = arrows.get(room) ?? new Set();
    for (const other of imported) if (roomOf(other) !== room) others.add(roomOf(other));
    arrows.set(room, others);
  }
  arrows.delete(".");
  for (const others of arrows.values()) others.delete(".");
  return direct(arrows);
}

/** Without the arrows that a longer way makes needless. */
function direct(arrows: Arrows): Arrows {
  const reached = (from: string): Set<string> =>
    new Set([...(arrows.get(from) ?? [])].flatMap((to) => [to, ...reached(to)]));
  return new Map(
    [...arrows]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([from, to]) => {
        const indirect = new Set([...to].flatMap((next) => [...reached(next)]));
        return [from, new Set([...to].filter((next) => !indirect.has(next)))];
      }),
  );
}
