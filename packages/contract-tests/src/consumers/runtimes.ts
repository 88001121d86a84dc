import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const installed = join(import.meta.dirname, "../../node_modules/.cache/runtimes");

/** A runtime from the npm registry. */
export interface Runtime {
  name: string;
  version: string;
  /** The command inside its package. */
  command: string;
}

/** Where the client must work, besides the browser. */
export const nodes: Runtime[] = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"].map((version) => ({
  name: "node",
  version,
  command: "bin/node",
}));
export const bun: Runtime = { name: "bun", version: "1.4.4", command: "bin/bun.exe" };
export const workerd: Runtime = { name: "workerd", version: "1.20261117.1", command: "bin/workerd" };

/** Installs a runtime, unless it has been before, and gives the path of its command. */
export async function install({ name, version, command }: Runtime): Promise<string> {
  const folder = join(installed, `${name}-${version}`);
  const path = join(folder, "node_modules", name, command);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  // These packages bring their binaries by install scripts.
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { [name]: true } }));
  await run("npm", ["install", "--save-exact", "--no-audit", "--no-fund", `${name}@${version}`], { cwd: folder });
  return path;
}
