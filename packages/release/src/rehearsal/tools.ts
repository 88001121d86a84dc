import { join } from "node:path";
import { manifestIn } from "../pack/packages.ts";

const workspace = join(import.meta.dirname, "../../rehearsal");

/** The package of each tool, and its file in it. */
const tools = {
  bun: ["bun", "bin/bun.exe"],
  deno: ["deno", "deno"],
  node20: ["node20", "bin/node"],
  node22: ["node22", "bin/node"],
  node24: ["node24", "bin/node"],
  verdaccio: ["verdaccio", "bin/verdaccio"],
  yarn: ["@yarnpkg/cli-dist", "bin/yarn.js"],
} as const;

export type Tool = keyof typeof tools;

/** The file of a tool that the rehearsal has installed. */
export function tool(name: Tool): string {
  return join(workspace, "node_modules", ...tools[name]);
}

/** Its version, for the table. */
export function versionOf(name: Tool): string {
  const pinned = manifestIn(workspace).devDependencies?.[tools[name][0]] ?? "";
  return pinned.slice(pinned.lastIndexOf("@") + 1);
}
