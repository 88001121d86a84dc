import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { sample } from "fast-check";
import { anyAttack } from "./requests.ts";
import type { Attack } from "./requests.ts";

export interface FuzzReport {
  /** How many requests were sent, by kind. */
  sent: Record<string, number>;
  /** How many answers came, by status; `none` where the server only hung up. */
  statuses: Record<string, number>;
  /** What must not be: no answer in time, a status from 500 on, an answer that breaks the contract. */
  failures: string[];
  /** What the process held after each quarter, in megabytes. */
  megabytes: number[];
  /** The longest that one connection took, in milliseconds, and what it was about. */
  slowest: { took: number; shown: string };
}

/** How long the server may take for one connection, in milliseconds. */
const patience = 10_000;

/**
 * Sends drawn requests to a mock in its strict mode, where an answer that breaks the contract is a 500, several at a time
 * over connections of their own.
 */
export async function fuzz(url: string, pid: number, requests: number, seed: number): Promise<FuzzReport> {
  const report: FuzzReport = { sent: {}, statuses: {}, failures: [], megabytes: [], slowest: { took: 0, shown: "" } };
  const port = Number(new URL(url).port);
  const quarter = Math.ceil(requests / 4);
  for (let turn = 0; turn < 4; turn++) {
    const attacks = sample(anyAttack, { numRuns: quarter, seed: seed + turn });
    const worker = async () => {
      for (let attack = attacks.pop(); attack; attack = attacks.pop()) await launch(port, attack, report);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    const alive = await fetch(`${url}/__mock/health`).catch(() => undefined);
    if (!alive?.ok) report.failures.push("The mock is gone");
    // What was written goes, so that what grows is not the school.
    await fetch(`${url}/__mock/reset`, { method: "POST" }).catch(() => undefined);
    report.megabytes.push(memoryOf(pid));
  }
  return report;
}

async function launch(port: number, attack: Attack, report: FuzzReport): Promise<void> {
  report.sent[attack.kind] = (report.sent[attack.kind] ?? 0) + 1;
  const start = performance.now();
  const answer = await exchange(port, attack);
  const took = Math.round(performance.now() - start);
  const shown = () => `${attack.kind}: ${JSON.stringify(attack.bytes.toString().slice(0, 400))}`;
  if (took > report.slowest.took) report.slowest = { took, shown: shown() };
  if (answer === undefined) {
    report.failures.push(`No end within ${patience} ms: ${shown()}`);
    return;
  }
  const statuses = [...answer.matchAll(/(?:^|\n)HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status!);
  if (statuses.length === 0 && !attack.isCutOff) report.failures.push(`No answer: ${shown()}`);
  for (const status of statuses.length === 0 ? ["none"] : statuses) {
    report.statuses[status] = (report.statuses[status] ?? 0) + 1;
    // 501 and 503 are answers of the contract that may be asked for by name; none of the requests does.
    if (status.startsWith("5")) report.failures.push(`${status} to ${shown()}: ${answer.slice(-600)}`);
  }
}

function exchange(port: number, { bytes, isCutOff }: Attack): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    const late = setTimeout(() => {
      resolve(undefined);
      socket.destroy();
    }, patience);
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(late);
      resolve(answer);
    });
    if (isCutOff) socket.end(bytes);
    else socket.write(bytes);
  });
}

/** What a process holds, in megabytes; Linux tells. */
function memoryOf(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
