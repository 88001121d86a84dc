import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { rolldown } from "rolldown";
import type { FleetOptions } from "../../src/entry/fleet.ts";
import type { StoreAt } from "./stores.ts";

/** What one process is told to do. */
export interface Orders {
  readonly origin: string;
  readonly store: StoreAt;
  readonly clockOffsetMs: number;
  /** How many calls it makes at once. */
  readonly callers: number;
  readonly schools: readonly number[];
  readonly options: Omit<FleetOptions, "credentials" | "store">;
}

/** How the calls of one process ended. */
export interface Outcome {
  answered: number;
  readonly failed: Record<string, number>;
  longestMs: number;
  /** How long it had to wait for the processor at most. */
  lagMs: number;
}

/** A request as the server saw it. */
export interface Seen {
  readonly at: number;
  readonly school: string;
  /** How many were being answered then, this one included. */
  readonly atOnce: number;
}

export interface FleetRun {
  readonly seen: Seen[];
  readonly outcomes: Outcome[];
  /** How long the server and a process had to wait for the processor at most, together. */
  readonly lagMs: number;
}

/** The program of a process as one file, which starts in a tenth of the time. */
async function bundled(): Promise<string> {
  const file = join(import.meta.dirname, "../../.test/fleet-worker.mjs");
  const bundle = await rolldown({
    input: join(import.meta.dirname, "worker.ts"),
    platform: "node",
    external: ["ioredis", "pg", "rate-limiter-flexible", "redis"],
  });
  await bundle.write({ file, format: "esm" });
  await bundle.close();
  return file;
}

/** Runs processes against a server of this one that counts, while `during` does what it likes. */
export async function runFleet(
  orders: readonly Omit<Orders, "origin">[],
  during: (processes: readonly ChildProcess[]) => Promise<void>,
  respond: RequestListener = (_request, response) => response.end("[]"),
): Promise<FleetRun> {
  const seen: Seen[] = [];
  let atOnce = 0;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const server = createServer((request, response) => {
    atOnce += 1;
    seen.push({ at: performance.now(), school: request.url?.split("/").at(-1) ?? "", atOnce });
    response.on("close", () => (atOnce -= 1));
    response.setHeader("content-type", "application/json");
    respond(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const program = await bundled();
  const processes = orders.map((order) => fork(program, [JSON.stringify({ origin, ...order })]));
  try {
    await Promise.all(processes.map((process) => once(process, "message")));
    delay.enable();
    for (const process of processes) process.send("go");
    await during(processes);
    const living = processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = living.map(async (process) => ((await once(process, "message")) as [Outcome])[0]);
    for (const process of living) process.send("stop");
    const outcomes = await Promise.all(ended);
    return { seen, outcomes, lagMs: delay.max / 1e6 + Math.max(...outcomes.map(({ lagMs }) => lagMs)) };
  } finally {
    delay.disable();
    for (const process of processes) process.kill("SIGKILL");
    server.closeAllConnections();
    server.close();
  }
}

/** The most requests in any window of so many milliseconds that begins with one of them. */
export function mostIn(seen: readonly Seen[], ms: number): number {
  let most = 0;
  for (let first = 0, last = 0; first < seen.length; first++) {
    while (last < seen.length && seen[last]!.at < seen[first]!.at + ms) last += 1;
    most = Math.max(most, last - first);
  }
  return most;
}
