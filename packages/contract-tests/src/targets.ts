import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { createMock, startMock } from "@d6-integrate/mock";

/** Something that answers as the contract says. */
export interface Target {
  baseUrl: string;
  fetch(request: Request): Promise<Response>;
  /** Forgets every change. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** The mock as a function: no port, no socket. */
export async function inProcess(): Promise<Target> {
  const mock = await createMock();
  return { baseUrl: "http://127.0.0.1/api", fetch: mock.fetch, reset: mock.reset, close: mock.close };
}

/** The mock as a server. */
export async function overHttp(): Promise<Target> {
  const mock = await startMock({ port: 0 });
  return { baseUrl: `${mock.url}/api`, fetch: (request) => fetch(request), reset: mock.reset, close: mock.close };
}

/** The stock command of Prism on the bundle: the examples of the contract, without a school. */
export async function stockPrism(): Promise<Target> {
  const require = createRequire(import.meta.url);
  const command = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist/index.js");
  const document = require.resolve("@d6-integrate/spec/openapi.json");
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [command, "mock", document, "--port", String(port)], {
    env: { ...process.env, NODE_ENV: "development" },
    stdio: "ignore",
  });
  const close = async () => {
    child.kill("SIGKILL");
  };
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`Prism ended with code ${child.exitCode}`);
    const up = await fetch(baseUrl).then(
      () => true,
      () => false,
    );
    if (up) return { baseUrl, fetch: (request) => fetch(request), reset: async () => {}, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error("Prism did not listen within 30 seconds");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
