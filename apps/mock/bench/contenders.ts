import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A mock server that is started as a process of its own. */
export interface Contender {
  name: string;
  /** Starts it on a port of 127.0.0.1. */
  start(port: number): ChildProcess;
}

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const contract = require.resolve("@d6-integrate/spec/openapi.json");

const node = (...args: string[]): ChildProcess =>
  // A group of its own, so that what it starts ends with it.
  spawn(process.execPath, args, { stdio: "ignore", detached: true, env: { ...process.env, NODE_ENV: "development" } });

export const school: Contender = {
  name: "d6-mock",
  start: (port) => node(join(here, "../src/main.ts"), "--port", String(port)),
};

/** As it is published: the build, which `pnpm bench` makes anew. */
export const packed: Contender = {
  name: "d6-mock packed",
  start: (port) => node(join(here, "../dist/main.mjs"), "--port", String(port)),
};

/** The same on a port, with more flags. */
export const packedOn = (port: number, ...flags: string[]): ChildProcess =>
  node(join(here, "../dist/main.mjs"), "--port", String(port), ...flags);

const prismCommand = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");

export const prism: Contender = {
  name: "prism mock",
  start: (port) => node(prismCommand, "mock", contract, "--port", String(port)),
};

/** Where those live that are only compared with; nothing but this bench needs them. */
const folder = join(here, ".others");
const versions = { "@scalar/mock-server": "0.14.4", "@hono/node-server": "2.1.8", "@stdy/cli": "0.22.2" };

/**
 * The others, installed from the registry on their first use.
 *
 * @throws Error when they cannot be installed.
 */
export function others(): Contender[] {
  if (!existsSync(join(folder, "node_modules"))) install();
  return [
    { name: "scalar", start: (port) => node(join(folder, "scalar.mjs"), contract, String(port)) },
    {
      name: "steady",
      start: (port) => node(join(folder, "node_modules/@stdy/cli/steady.js"), "--port", String(port), contract),
    },
  ];
}

function install(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
  writeFileSync(
    join(folder, "scalar.mjs"),
    `import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
const [file, port] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(readFileSync(file, "utf8")) });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
`,
  );
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
}
