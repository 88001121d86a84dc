import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const examples = join(import.meta.dirname, "..");

/** A copy of an application, with the packed client in it as a user would install it. */
export interface NextApp {
  folder: string;
  build(): Promise<void>;
  /** Serves what was built; gives the address. */
  start(): Promise<string>;
  remove(): void;
}

/** Copies an application to where nothing of the workspace can help it, and installs what its lockfile says. */
export async function installNextApp(name: string, env: Record<string, string>): Promise<NextApp> {
  const folder = mkdtempSync(join(tmpdir(), `d6-${name}-`));
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !/\/(?:node_modules|\.next)(?:\/|$)/.test(path.slice(examples.length)),
  });
  // What was built before is packed: a second build would take `dist` away from the suites that run beside this one.
  const pack = ["pack", "--config.ignore-scripts=true", "--pack-destination", folder];
  await run("pnpm", pack, { cwd: join(examples, "../packages/client") });
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline"];
  await run("npm", ["ci", ...quiet], { cwd: folder });
  await run(
    "npm",
    ["install", "--no-save", ...quiet, ...globSync("*.tgz", { cwd: folder }).map((file) => `./${file}`)],
    {
      cwd: folder,
    },
  );
  const next = join(folder, "node_modules/next/dist/bin/next");
  const settings = {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  };
  let server: ChildProcess | undefined;
  return {
    folder,
    async build() {
      await run(process.execPath, [next, "build"], settings);
    },
    async start() {
      const port = await freePort();
      server = spawn(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
        ...settings,
        stdio: "ignore",
      });
      const address = `http://127.0.0.1:${port}`;
      await untilServed(address);
      return address;
    },
    remove() {
      server?.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function untilServed(address: string): Promise<void> {
  for (let left = 300; ; left -= 1) {
    try {
      await fetch(`${address}/not-there`);
      return;
    } catch (error) {
      if (left === 0) throw new Error(`Next.js did not listen on ${address} within a minute`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
