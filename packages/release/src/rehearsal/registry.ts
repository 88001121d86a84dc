import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { tool } from "./tools.ts";

/** A registry on this machine. What it does not have itself, it fetches from the registry that npm is set to. */
export interface Registry {
  url: string;
  /** What lets npm publish there. */
  token: string;
  close(): void;
}

const START_MS = 60_000;

export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, "verdaccio.yaml");
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(configuration(folder), null, 2));
  const child = spawn(tool("node24"), [tool("verdaccio"), "--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => child.kill());
  const until = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(
        `Verdaccio does not answer at ${url}. Its exit code is ${child.exitCode}; its settings are in ${config}.`,
      );
    await setTimeout(200);
  }
  return { url, token: await tokenOf(url), close: () => child.kill() };
}

/** Our packages come from here alone, so that nothing published earlier can stand in for them. */
function configuration(folder: string): object {
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", maxage: "60m", max_fails: 10 } },
    packages: {
      "@d6-integrate/*": { access: "$all", publish: "$authenticated" },
      "**": { access: "$all", proxy: "upstream" },
    },
    max_body_size: "20mb",
    web: { enable: false },
    log: { type: "stdout", level: "warn" },
  };
}

/** Makes the one user of the registry. */
async function tokenOf(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:maintainer`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "maintainer", password: "only-for-the-rehearsal" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`Verdaccio made no user: it answered ${response.status}.`);
  return token;
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/-/ping`).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
