import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { once } from "node:events";
import type { Contender } from "./contenders.ts";

/** What one start of a server showed. */
export interface Run {
  /** Milliseconds from the start of the process to the first answer with status 200. */
  first: number;
  /** Answers per second. */
  list: number;
  update: number;
  /** The most memory that the process had, in megabytes. */
  megabytes: number;
}

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", "Content-Type": "application/json" };
const notes = "/v1/finplus/debtmanagement/debtornotes/notes/1000";
const change = JSON.stringify({ note_id: "7", note: "Asked to be phoned back tomorrow at 10am" });
const connections = 10;

/** Starts a server, loads it and ends it. */
export async function measure({ name, start }: Contender, port: number, seconds: number): Promise<Run> {
  const begin = performance.now();
  const child = start(port);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}`);
      if (performance.now() - begin > 60_000) throw new Error(`${name} did not answer within a minute`);
      if ((await send(agent, port, "GET").catch(() => 0)) === 200) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const first = performance.now() - begin;
    await perSecond(agent, port, "GET", 0.5);
    const list = await perSecond(agent, port, "GET", seconds);
    await perSecond(agent, port, "PATCH", 0.5);
    const update = await perSecond(agent, port, "PATCH", seconds);
    return { first, list, update, megabytes: peak(child) };
  } finally {
    agent.destroy();
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
}

async function perSecond(agent: Agent, port: number, method: "GET" | "PATCH", seconds: number): Promise<number> {
  const begin = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - begin < seconds * 1000) {
        const status = await send(agent, port, method);
        if (status !== 200) throw new Error(`${method} was answered with ${status}`);
        answered++;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - begin);
}

function send(agent: Agent, port: number, method: "GET" | "PATCH"): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = method === "PATCH" ? change : undefined;
    const length = body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
    const call = request({ agent, port, host: "127.0.0.1", path: notes, method, headers: { ...headers, ...length } });
    call.on("error", reject);
    call.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", reject);
    });
    call.end(body);
  });
}

/** The most memory that a process and its children had, in megabytes; Linux tells. */
function peak({ pid }: ChildProcess): number {
  const ids = [String(pid), ...readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")];
  return ids
    .filter((id) => id !== "")
    .map((id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024)
    .reduce((sum, megabytes) => sum + megabytes, 0);
}
