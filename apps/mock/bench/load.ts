import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { once } from "node:events";
import type { Contender } from "./contenders.ts";

/** What one start of a server showed. */
export interface Run {
  /** Milliseconds from the start of the process to the first answer with status 200. */
  first: number;
  /** Answers per second. */
  list: number;
  update: number;
  /** Answers per second that the server had of a processor, which is the same on a busy machine. */
  listBusy: number;
  updateBusy: number;
  /** The most memory that the process had, in megabytes. */
  megabytes: number;
}

const path = "/v1/finplus/debtmanagement/debtornotes/notes/1000";
const change = JSON.stringify({ note_id: "7", note: "Asked to be phoned back tomorrow at 10am" });
const head = `${path} HTTP/1.1\r\nHost: bench.test\r\nHTTP-X-USERNAME: demo\r\nHTTP-X-PASSWORD: demo\r\n`;
const list = `GET ${head}\r\n`;
const update = `PATCH ${head}Content-Type: application/json\r\nContent-Length: ${change.length}\r\n\r\n${change}`;
const connections = 10;

/** Starts a server, loads it and ends it. */
export async function measure({ name, start }: Contender, port: number, seconds: number): Promise<Run> {
  const begin = performance.now();
  const child = start(port);
  try {
    await untilAnswers(child, port, name);
    const first = performance.now() - begin;
    const [lists, listBusy] = await load(child, port, list, seconds);
    const [updates, updateBusy] = await load(child, port, update, seconds);
    return { first, list: lists, update: updates, listBusy, updateBusy, megabytes: peak(child) };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
}

/** Waits for the first answer of a server. */
export async function untilAnswers(child: ChildProcess, port: number, name: string): Promise<void> {
  const begin = performance.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with code ${child.exitCode}`);
    if (performance.now() - begin > 60_000) throw new Error(`${name} did not answer within a minute`);
    if ((await perSecond(port, list, 0, 1).catch(() => 0)) > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Answers per second on some connections, after a while of warming up. */
export async function rates(port: number, seconds: number, count: number): Promise<Pick<Run, "list" | "update">> {
  const of = async (request: string) => {
    await perSecond(port, request, 0.5, count);
    return perSecond(port, request, seconds, count);
  };
  return { list: await of(list), update: await of(update) };
}

/** Answers per second, and per second of a processor, after a while of warming up. */
async function load(child: ChildProcess, port: number, request: string, seconds: number): Promise<[number, number]> {
  await perSecond(port, request, 1, connections);
  const begin = performance.now();
  const busy = processorSeconds(child);
  const rate = await perSecond(port, request, seconds, connections);
  const answers = (rate * (performance.now() - begin)) / 1000;
  return [rate, answers / (processorSeconds(child) - busy)];
}

/** Sends a request over and over on some connections, at least once on each, and counts the answers. */
async function perSecond(port: number, request: string, seconds: number, count: number): Promise<number> {
  const begin = performance.now();
  const answered = await Promise.all(
    Array.from({ length: count }, () => repeat(port, request, begin + seconds * 1000)),
  );
  return (answered.reduce((total, answers) => total + answers, 0) * 1000) / (performance.now() - begin);
}

/** Bytes over a bare connection: a client that does more would be measured with the server. */
function repeat(port: number, request: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let answers = 0;
    let text = "";
    socket.setEncoding("latin1");
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("The server hung up")));
    socket.on("data", (chunk: string) => {
      text += chunk;
      if (!isWhole(text)) return;
      if (!text.startsWith("HTTP/1.1 200 ")) reject(new Error(`The server answered ${text.slice(0, 200)}`));
      text = "";
      answers++;
      if (performance.now() < until) socket.write(request);
      else {
        resolve(answers);
        socket.destroy();
      }
    });
  });
}

function isWhole(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const length = /^content-length: (\d+)/im.exec(text.slice(0, end))?.[1];
  return length === undefined ? text.endsWith("0\r\n\r\n") : text.length >= end + 4 + Number(length);
}

/** The most memory that a process and its children had, in megabytes; Linux tells. */
const peak = (child: ChildProcess): number =>
  sum(child, (id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024);

/** How long a process and its children had a processor. */
const processorSeconds = (child: ChildProcess): number =>
  sum(child, (id) => {
    // After the name in brackets: the state is the third field of the file, the ticks are the 14th and 15th.
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });

function sum({ pid }: ChildProcess, figure: (id: string) => number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  return [String(pid), ...children.filter((id) => id.trim() !== "")].map(figure).reduce((one, other) => one + other, 0);
}
