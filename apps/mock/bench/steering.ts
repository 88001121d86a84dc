import { createMock } from "../src/index.ts";
import type { Mock } from "../src/index.ts";
import { createJournal } from "../src/control/journal/journal.ts";
import { keptBody } from "../src/control/journal/kept-body.ts";
import { median } from "./median.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
const address = "http://mock.test/v1/finplus/debtmanagement/debtornotes/notes/1000";

/** Requests per second of a processor with 1,000 rules and a full journal, as a part of those without; the median of turns. */
export async function rulesAndJournal(): Promise<number> {
  const [plain, steered] = [await createMock(), await createMock()];
  for (let index = 0; index < 1000; index++) {
    const operation = index % 2 === 0 ? "*" : "v1GetNotes";
    await steered.rule({ operation, match: { query: { nothing: index } }, respond: { status: 500 } });
  }
  for (let turn = 0; turn < 1000; turn++) await ask(steered);
  const ratios: number[] = [];
  for (let turn = 0; turn < 25; turn++) {
    await plain.forgetRequests();
    // One after the other, each first in every second turn: what else the machine does meets both alike.
    const rates = new Map<Mock, number>();
    for (const mock of turn % 2 === 0 ? [plain, steered] : [steered, plain]) rates.set(mock, await rate(mock));
    ratios.push(rates.get(steered)! / rates.get(plain)!);
  }
  await Promise.all([plain.close(), steered.close()]);
  return median(ratios.slice(5));
}

const ask = (mock: Mock): Promise<Response> => mock.fetch(address, { headers });

/** Requests per second of a processor: what else the machine does would decide about others. */
async function rate(mock: Mock): Promise<number> {
  const begin = process.cpuUsage();
  const count = 200;
  for (let turn = 0; turn < count; turn++) await ask(mock);
  const { user, system } = process.cpuUsage(begin);
  return (count * 1e6) / (user + system);
}

/** Megabytes that a journal takes after 3,000 calls of which each side has 100 kB. */
export async function journalMegabytes(): Promise<number> {
  const used = async () => {
    // The memory of buffers is given back a while after they are collected.
    for (let turn = 0; turn < 3; turn++) {
      globalThis.gc?.();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const begin = await used();
  const journal = createJournal();
  for (let turn = 0; turn < 3000; turn++) {
    const body = () => keptBody(`${turn}`.padEnd(100_000, "x"), (text) => text, true);
    journal.add({
      time: Date.now(),
      session: `worker-${turn % 4}`,
      operation: "v1GetNotes",
      method: "GET",
      path: `/api/v1/finplus/debtmanagement/debtornotes/notes/${turn}`,
      query: { note_id: String(turn) },
      headers: { accept: "*/*", "user-agent": `bench ${turn}`, host: "127.0.0.1:4010" },
      body: body(),
      status: 200,
      milliseconds: 1,
      by: "school",
      why: { text: `The school answers 200 (${turn}).` },
      response: { headers: { "content-type": "application/json" }, body: body() },
    });
  }
  const megabytes = ((await used()) - begin) / 1e6;
  return journal.size() > 0 ? megabytes : Number.NaN;
}
