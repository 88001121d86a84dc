import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSchool, v1 } from "./ask.ts";
import { run } from "./command.ts";

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "d6-mock-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const remove = `${v1}/notes/1000?note_id=7`;

describe("a school in a file", () => {
  it("goes on where it was left", async () => {
    const db = file("left.db");
    const first = await openSchool({ db });
    await first.ask("DELETE", remove);
    await first.close();
    const second = await openSchool({ db });
    expect((await second.ask("DELETE", remove)).status).toBe(404);
    expect((await second.ask("DELETE", `${v1}/notes/1000?note_id=6`)).status).toBe(200);
    await second.close();
  });

  it("begins anew with a reset, and keeps that too", async () => {
    const db = file("reset.db");
    const first = await openSchool({ db });
    await first.ask("DELETE", remove);
    await first.reset();
    expect((await first.ask("GET", remove)).status).toBe(200);
    await first.ask("DELETE", `${v1}/notes/1000?note_id=6`);
    await first.close();
    const second = await openSchool({ db });
    expect((await second.ask("GET", `${v1}/notes/1000`)).body).toHaveLength(2);
    await second.close();
  });

  it("exchanges snapshots with schools in memory", async () => {
    const kept = await openSchool({ db: file("snapshot.db") });
    const fleeting = await openSchool({ seed: 2 });
    await kept.ask("DELETE", remove);
    await fleeting.restore(await kept.snapshot());
    expect((await fleeting.ask("DELETE", remove)).status).toBe(404);
    await fleeting.ask("DELETE", `${v1}/notes/1000?note_id=6`);
    await kept.restore(await fleeting.snapshot());
    expect((await kept.ask("GET", `${v1}/notes/1000`)).body).toHaveLength(1);
    await kept.close();
  });

  it("refuses a snapshot that is none, and keeps what it has", async () => {
    const kept = await openSchool({ db: file("garbage.db") });
    await expect(kept.restore(new TextEncoder().encode("no database"))).rejects.toThrow("This is no snapshot");
    expect((await kept.ask("GET", `${v1}/notes/1000`)).body).toHaveLength(3);
    await kept.close();
  });

  it("keeps sessions in memory", async () => {
    const db = file("sessions.db");
    const session = { "X-Mock-Session": "one" };
    const first = await openSchool({ db });
    expect((await first.ask("DELETE", remove, undefined, session)).status).toBe(200);
    expect((await first.ask("GET", remove)).status).toBe(200);
    await first.close();
  });

  it("answers while writers and resets meet", async () => {
    const { ask, reset, close } = await openSchool({ db: file("meet.db") });
    const note = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "At the same time" };
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, () => ask("POST", `${v1}/notes/1000`, note))),
      reset(),
      reset(),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await close();
  });

  it.each([
    ["text", () => writeFileSync(file("wrong.db"), "This is a letter to the parents, and not a database.".repeat(99))],
    [
      "the database of something else",
      () => {
        const other = new DatabaseSync(file("wrong.db"));
        other.exec("create table letters (text text)");
        other.close();
      },
    ],
  ])("is not made of %s: one line says so, and the file stays as it is", async (_name, make) => {
    rmSync(file("wrong.db"), { force: true });
    make();
    await expect(openSchool({ db: file("wrong.db") })).rejects.toThrow(
      /^The school cannot be kept in .*wrong\.db: .*\.$/,
    );
    expect(existsSync(file("wrong.db-wal"))).toBe(false);
  });
});

/** Writes one note after another, and remembers those that were acknowledged. */
async function write(url: string, worker: number, acknowledged: Map<string, string>): Promise<void> {
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
  for (let turn = 0; ; turn++) {
    const note = `Writer ${worker}, note ${turn}`;
    const body = JSON.stringify({ accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note });
    const answer = await fetch(`${url}${v1}/notes/1000`, { method: "POST", headers, body })
      .then((response) => response.json() as Promise<{ note_id: string; note: string }>)
      .catch(() => undefined);
    // The server is gone.
    if (!answer) return;
    acknowledged.set(answer.note_id, answer.note);
  }
}

async function notesOf(url: string): Promise<Map<string, string>> {
  const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
  const response = await fetch(`${url}${v1}/notes/1000`, { headers });
  const notes = (await response.json()) as { note_id: string; note: string }[];
  return new Map(notes.map(({ note_id, note }) => [note_id, note]));
}

// Each round starts the command, which takes long from its sources: what is published is killed more often.
const rounds = process.env["D6_MOCK_MAIN"] ? 20 : 5;

describe("a process that is killed under load", () => {
  it(`has every acknowledged write when it comes back, ${rounds} times`, { timeout: 300_000 }, async () => {
    const db = file("killed.db");
    const acknowledged = new Map<string, string>();
    let command = run("--port", "0", "--db", db);
    for (let round = 0; round < rounds; round++) {
      const url = await command.ready;
      const before = acknowledged.size;
      const writers = Array.from({ length: 4 }, (_, index) => write(url, round * 4 + index, acknowledged));
      await expect.poll(() => acknowledged.size, { timeout: 40_000, interval: 5 }).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, 10 * round));
      command.child.kill("SIGKILL");
      await Promise.all([command.exit, ...writers]);

      const left = new DatabaseSync(db);
      expect(left.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
      expect(left.prepare("pragma foreign_key_check").all()).toEqual([]);
      left.close();
      command = run("--port", "0", "--db", db);
      const kept = await notesOf(await command.ready);
      for (const [id, note] of acknowledged) expect(kept.get(id)).toBe(note);
    }
  });

  it("ends soon at SIGTERM with writers at work, and loses nothing that it acknowledged", async () => {
    const db = file("terminated.db");
    const acknowledged = new Map<string, string>();
    const first = run("--port", "0", "--db", db);
    const url = await first.ready;
    const writers = Array.from({ length: 8 }, (_, index) => write(url, index, acknowledged));
    await expect.poll(() => acknowledged.size, { timeout: 40_000, interval: 5 }).toBeGreaterThan(8);
    const start = performance.now();
    first.child.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    // Far from what it takes, since the machine may be busy; without an end of its own the writers would keep it for ever.
    expect(performance.now() - start).toBeLessThan(5000);
    await Promise.all(writers);
    const second = run("--port", "0", "--db", db);
    const kept = await notesOf(await second.ready);
    for (const [id, note] of acknowledged) expect(kept.get(id)).toBe(note);
  });
});
