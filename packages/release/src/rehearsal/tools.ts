import { readFileSync } from "node:fs";
import { join } from "node:path";

const modules = join(import.meta.dirname, "../../rehearsal/node_modules");

const places = {
  bun: "bun/bin/bun.exe",
  deno: "deno/deno",
  node20: "node20/bin/node",
  node22: "node22/bin/node",
  node24: "node24/bin/node",
  verdaccio: "verdaccio/bin/verdaccio",
  yarn: "@yarnpkg/cli-dist/bin/yarn.js",
} as const;

export type Tool = keyof typeof places;

/** The file of a tool that the rehearsal has installed. */
export function tool(name: Tool): string {
  return join(modules, places[name]);
}

/** Its version, for the table. */
export function versionOf(name: Tool): string {
  const [scope = "", rest = ""] = places[name].split("/");
  const folder = scope.startsWith("@") ? `${scope}/${rest}` : scope;
  return (JSON.parse(readFileSync(join(modules, folder, "package.json"), "utf8")) as { version: string }).version;
}
