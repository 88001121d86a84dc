import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A Redis server of one's own, in memory. */
export interface RedisServer extends AsyncDisposable {
  /** `redis://127.0.0.1:port`. It stays the same after `start()`. */
  readonly url: string;
  /** Ends the server at once; what it knew is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/**
 * Why tests with Redis cannot run here, in a sentence to show, or nothing. Tests that only use one can have the one at
 * `REDIS_URL`; tests that kill it need `redis-server` on the path. With `D6_REQUIRE_REDIS=1` a missing one is an error.
 * @throws when Redis is required and missing.
 */
export function redisMissing(use: "use" | "kill"): string | undefined {
  if (use === "use" && process.env["REDIS_URL"]) return undefined;
  if (spawnSync("redis-server", ["--version"]).status === 0) return undefined;
  const sentence =
    "Tests with Redis are left out: redis-server is not on the path. Install it (Debian: apt-get install redis-server).";
  if (process.env["D6_REQUIRE_REDIS"] === "1")
    throw new Error(`${sentence} D6_REQUIRE_REDIS=1 says that they must run.`);
  return sentence;
}

/** The Redis at `REDIS_URL`, or else one of one's own. Others may use it at the same time: take keys of your own. */
export async function redis(): Promise<Pick<RedisServer, "url" | typeof Symbol.asyncDispose>> {
  const url = process.env["REDIS_URL"];
  return url ? { url, [Symbol.asyncDispose]: async () => {} } : redisServer();
}

/** A Redis server of one's own, for tests that kill it. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  let server: ChildProcess | undefined;
  const kill = async () => {
    const running = server;
    server = undefined;
    if (running?.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  };
  const start = async () => {
    const options = { port, bind: "127.0.0.1", save: "", appendonly: "no" };
    server = spawn(
      "redis-server",
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: "ignore" },
    );
    server.unref();
    await listening(port);
  };
  const endWithUs = () => void server?.kill("SIGKILL");
  process.once("exit", endWithUs);
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    [Symbol.asyncDispose]: async () => {
      process.off("exit", endWithUs);
      await kill();
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let left = 200; left > 0; left--) {
    const socket = connect(port, "127.0.0.1");
    const reached = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (reached) return;
    await setTimeout(25);
  }
  throw new Error(`redis-server did not listen on port ${port}`);
}
