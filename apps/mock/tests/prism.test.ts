import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { startMock } from "../src/index.ts";
import type { RunningMock } from "../src/index.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
let pid: number | undefined;
let upstream: RunningMock | undefined;

afterEach(async () => {
  // pnpm starts a shell, and that starts Prism: the group ends together.
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
  pid = undefined;
  await upstream?.close();
  upstream = undefined;
});

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Runs a script of the package as the README says, and waits until it listens. */
async function script(...args: string[]): Promise<string> {
  const port = await freePort();
  const child = spawn("pnpm", ["--silent", "run", ...args, "--port", String(port)], {
    cwd: new URL("..", import.meta.url),
    detached: true,
    stdio: "ignore",
    // Left to itself, Prism's command ends at once in production.
    env: { ...process.env, NODE_ENV: "production" },
  });
  pid = child.pid;
  const url = `http://127.0.0.1:${port}`;
  const listens = () =>
    fetch(`${url}/v1/settings/clients`, { headers }).then(
      () => true,
      () => false,
    );
  await expect.poll(listens, { timeout: 50_000, interval: 50 }).toBe(true);
  return url;
}

describe("the stock command of Prism", { timeout: 60_000 }, () => {
  it("mocks the contract: pnpm prism", async () => {
    const url = await script("prism");
    const answer = await fetch(`${url}/v1/settings/clients`, { headers: { ...headers, prefer: "code=429" } });
    expect(answer.status).toBe(429);
  });

  it("holds another server against the contract: pnpm prism:proxy", async () => {
    const broken = async () => ({ status: 200, body: [{ school_login_id: 1000 }] });
    upstream = await startMock({ port: 0, strict: false, scenarios: [broken] });
    const url = await script("prism:proxy", upstream.url);
    const answer = await fetch(`${url}/v1/settings/clients`, { headers });
    expect(await answer.json()).toEqual([{ school_login_id: 1000 }]);
    expect(answer.headers.get("sl-violations")).toContain("api_type_id");
  });
});
