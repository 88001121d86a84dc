import { postgres } from "@d6-integrate/real-servers";
import type { Database } from "@d6-integrate/real-servers";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { v1 } from "../ask.ts";
import { start } from "../command.ts";
import type { Command } from "../command.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", "content-type": "application/json" };
const processes = 4;
const writers = 64;

let database: Database;
let commands: Command[];
let urls: string[];

beforeAll(async () => {
  database = await postgres();
  // All of them find an empty database.
  commands = Array.from({ length: processes }, () => start("--port", "0", "--db", database.url));
  urls = await Promise.all(commands.map(({ ready }) => ready));
});
afterAll(async () => {
  for (const { child } of commands) child.kill("SIGKILL");
  await database[Symbol.asyncDispose]();
});

async function send(url: string, method: string, path: string, body?: object) {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() };
}

const draft = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "" };
const create = (url: string, note: string) => send(url, "POST", `${v1}/notes/1000`, { ...draft, note });
const notesOf = async (url: string): Promise<{ note_id: string; note: string }[]> =>
  (await send(url, "GET", `${v1}/notes/1000`)).body;

/** Does something from as many writers at once, spread over the processes. */
const fromAll = <Result>(work: (url: string, writer: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: writers }, (_, writer) => work(urls[writer % processes]!, writer)));

describe(`${processes} processes and ${writers} writers`, () => {
  it("make the tables and the school once, though all of them start at once", async () => {
    const client = new Client(database.url);
    await client.connect();
    const { rows } = await client.query<{ schools: number; steps: number }>(
      `select (select count(*)::int from d6_mock.sessions where school is not null) as schools,
        (select count(*)::int from d6_mock.kysely_migration) as steps`,
    );
    await client.end();
    expect(rows).toEqual([{ schools: 1, steps: 1 }]);
  });

  it("give no id twice, take no promise twice, lose no update, and book each payment once", async () => {
    const created = await fromAll((url, writer) => create(url, `Writer ${writer}`));
    expect(new Set(created.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(created.map(({ body }) => body.note_id)).size).toBe(writers);

    const promise_to_pays = [{ date_promised: "2024-09-30", amount_promised: "500.00" }];
    const twins = await fromAll((url) => send(url, "PATCH", `${v1}/notes/1000`, { note_id: 6, promise_to_pays }));
    expect(twins.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(twins.filter(({ status }) => status === 400)).toHaveLength(writers - 1);

    // Each writer changes one field of a note that another changes in another field at the same time.
    await fromAll((url, writer) => {
      const note_id = created[writer >> 1]!.body.note_id as string;
      return send(url, "PATCH", `${v1}/notes/1000`, {
        note_id,
        ...(writer % 2 === 0 ? { note: `Changed by ${writer}` } : { date: "2024-04-01" }),
      });
    });
    const found = new Map((await notesOf(urls[0]!)).map((note) => [note.note_id, note]));
    for (let pair = 0; pair < writers / 2; pair++) {
      const note = found.get(created[pair]!.body.note_id as string);
      expect(note).toMatchObject({ note: `Changed by ${pair * 2}`, date: "2024-04-01" });
    }

    const paid = await fromAll((url) => send(url, "POST", "/__mock/promises/12/payments", { amount: "10.00" }));
    expect(new Set(paid.map(({ status }) => status))).toEqual(new Set([201]));
    const promise = await send(urls[1]!, "GET", "/__mock/school/promises/12");
    expect(promise.body.amount_paid).toBe(`${writers * 10}.00`);
    const receipts = paid.flatMap(({ body }) => (body.transactions as { id: number }[]).map(({ id }) => id));
    expect(new Set(receipts).size).toBe(receipts.length);
  });

  it("see one school or the other while it is reset and restored, and never a part of one", async () => {
    await send(urls[0]!, "POST", "/__mock/reset", {});
    await create(urls[0]!, "Kept");
    await send(urls[0]!, "PUT", "/__mock/snapshots/kept");
    const over = new AbortController();
    const reading = fromAll(async (url, writer) => {
      const counts: number[] = [];
      while (!over.signal.aborted) {
        if (writer % 8 === 0) expect((await create(url, `Writer ${writer}`)).status).toBe(200);
        else {
          const { status, body } = await send(url, "GET", `${v1}/notes/1000?include_promise_to_pays=true`);
          expect(status).toBe(200);
          // The three notes of the samples are in each school, with their promises.
          expect(body.find(({ note_id }: { note_id: string }) => note_id === "6").promise_to_pays).toHaveLength(3);
          counts.push(body.length as number);
        }
      }
      return counts;
    });
    for (let turn = 0; turn < 5; turn++) {
      const reset = await send(urls[turn % processes]!, "POST", "/__mock/reset", { what: ["school"] });
      expect(reset).toMatchObject({ status: 200 });
      const restored = await send(urls[(turn + 1) % processes]!, "POST", "/__mock/snapshots/kept/restore");
      expect(restored).toMatchObject({ status: 200 });
    }
    over.abort();
    const counts = (await reading).flat();
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(counts.length).toBeGreaterThan(writers);
    expect((await notesOf(urls[2]!)).some(({ note }) => note === "Kept")).toBe(true);
  });

  it("lose nothing that was acknowledged when two of them are killed, and the others go on", async () => {
    const acknowledged = new Map<string, string>();
    const over = new AbortController();
    const afterwards = [0, 0, 0, 0];
    let areKilled = false;
    const writing = fromAll(async (url, writer) => {
      for (let turn = 0; !over.signal.aborted; turn++) {
        const answer = await create(url, `Writer ${writer}, note ${turn}`).catch(() => undefined);
        if (answer === undefined) return;
        expect(answer.status).toBe(200);
        expect(acknowledged.has(answer.body.note_id as string)).toBe(false);
        acknowledged.set(answer.body.note_id as string, answer.body.note as string);
        if (areKilled) afterwards[writer % processes]! += 1;
      }
    });
    await expect.poll(() => acknowledged.size, { timeout: 60_000, interval: 5 }).toBeGreaterThan(writers * 2);
    for (const command of commands.slice(0, 2)) command.child.kill("SIGKILL");
    await Promise.all(commands.slice(0, 2).map(({ exit }) => exit));
    areKilled = true;
    // Steering waits for nobody who is dead either.
    expect((await send(urls[3]!, "PUT", "/__mock/clock", { today: "2024-04-17" })).status).toBe(200);
    await expect.poll(() => Math.min(...afterwards.slice(2)), { timeout: 60_000, interval: 5 }).toBeGreaterThan(10);
    over.abort();
    await writing;
    const kept = new Map((await notesOf(urls[2]!)).map(({ note_id, note }) => [note_id, note]));
    for (const [id, note] of acknowledged) expect(kept.get(id)).toBe(note);
    expect(afterwards.slice(0, 2)).toEqual([0, 0]);
  });
});
