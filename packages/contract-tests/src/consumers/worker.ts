import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Serves a module as a worker, asks it once, and gives the JSON that it answers. */
export async function inWorker(
  workerd: string,
  folder: string,
  module: string,
  { baseUrl, query = "" }: { baseUrl: string; query?: string },
): Promise<unknown> {
  writeFileSync(join(folder, "worker.bundle.js"), module);
  writeFileSync(join(folder, "worker.capnp"), configuration(baseUrl));
  const child = spawn(workerd, ["serve", "--control-fd=3", "worker.capnp"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await portOf(child.stdio[3] as Readable);
    const response = await fetch(`http://127.0.0.1:${port}/${query}`);
    if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
    return await response.json();
  } finally {
    child.kill();
  }
}

/** Workers reach no private addresses unless they may; here the mock has one. */
function configuration(baseUrl: string): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.bundle.js", esModule = embed "worker.bundle.js")],
  bindings = [
    (name = "D6_USERNAME", text = "demo"),
    (name = "D6_PASSWORD", text = "demo"),
    (name = "D6_BASE_URL", text = ${JSON.stringify(baseUrl)}),
  ],
  compatibilityDate = "2026-11-01",
);
`;
}

/** workerd tells on its control channel where it listens. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of createInterface({ input: control })) {
    const message = JSON.parse(line) as { event: string; port?: number };
    if (message.event === "listen" && message.port) return message.port;
  }
  throw new Error("workerd ended before it listened.");
}
