import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
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

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
const send = (url: string, method: string, body?: object) =>
  fetch(`${url}${v1}/notes/1000`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
const text = async (url: string): Promise<string> => {
  const notes = (await (await send(url, "GET")).json()) as { note_id: string; note: string }[];
  return notes.find(({ note_id }) => note_id === "7")!.note;
};

describe("two processes on one file", () => {
  it(
    "wait for each other: no write fails, none is lost, and no promise is there twice",
    { timeout: 60_000 },
    async () => {
      const db = file("shared.db");
      // Both may be the first.
      const urls = await Promise.all([run("--port", "0", "--db", db).ready, run("--port", "0", "--db", db).ready]);
      const twin = { note_id: 6, promise_to_pays: [{ date_promised: "2024-09-30", amount_promised: "500.00" }] };
      const note = { accountable_person_id: 90, date: "2024-04-16", note_type_id: 3, note: "At the same time" };
      const answers = await Promise.all(
        Array.from({ length: 80 }, async (_, index) => {
          const response = await send(urls[index % 2]!, "POST", note);
          return { status: response.status, body: (await response.json()) as { note_id: string } };
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(new Set(answers.map(({ body }) => body.note_id)).size).toBe(80);
      const twins = await Promise.all(urls.flatMap((url) => [send(url, "PATCH", twin), send(url, "PATCH", twin)]));
      expect(twins.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(twins.filter(({ status }) => status === 400)).toHaveLength(3);
      const resets = await Promise.all(urls.map((url) => fetch(`${url}/__mock/reset`, { method: "POST" })));
      expect(resets.map(({ status }) => status)).toEqual([200, 200]);
      expect(await Promise.all(urls.map(async (url) => (await (await send(url, "GET")).json()) as unknown))).toEqual([
        expect.objectContaining({ length: 3 }),
        expect.objectContaining({ length: 3 }),
      ]);
    },
  );
});

/** Runs the command with a limit on the size of its files, in kilobytes: to SQLite it is as if the disk were full. */
async function runInLittleRoom(kilobytes: number, db: string): Promise<{ url: string; end(): Promise<unknown> }> {
  const child = spawn(
    "bash",
    ["-c", `ulimit -f ${kilobytes}; exec "$0" src/main.ts --port 0 --db "$1"`, process.execPath, db],
    { cwd: new URL("..", import.meta.url) },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ctrl-C")) resolve(/http:\/\/\S+?:\d+/.exec(output)![0]);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(`The command ended: ${output}`)));
  });
  const exit = once(child, "exit");
  return {
    url,
    end: () => {
      child.kill("SIGKILL");
      return exit;
    },
  };
}

describe("a disk that is full", () => {
  it(
    "is told as a problem, loses nothing that was acknowledged, and leaves the school readable",
    { timeout: 60_000 },
    async () => {
      const db = file("full.db");
      await (await openSchool({ db })).close();
      const { url, end } = await runInLittleRoom(Math.ceil(statSync(db).size / 1024) + 100, db);
      let acknowledged = "";
      let refused: Response | undefined;
      for (let turn = 0; turn < 500 && !refused; turn++) {
        const response = await send(url, "PATCH", { note_id: 7, note: `Turn ${turn}` });
        if (response.status === 200) acknowledged = `Turn ${turn}`;
        else refused = response;
      }
      expect(refused?.status).toBe(507);
      expect(refused?.headers.get("content-type")).toBe("application/problem+json");
      expect(await refused?.json()).toMatchObject({
        title: "The school's file cannot be written",
        detail: expect.stringContaining("Nothing was changed. Make room on the disk"),
      });
      const reset = await fetch(`${url}/__mock/reset`, { method: "POST" });
      expect([reset.status, reset.headers.get("content-type")]).toEqual([507, "application/problem+json"]);
      expect(acknowledged).not.toBe("");
      expect(await text(url)).toBe(acknowledged);
      await end();
      const again = await openSchool({ db });
      expect((await again.ask("GET", `${v1}/notes/1000?note_id=7`)).body[0].note).toBe(acknowledged);
      expect((await again.ask("PATCH", `${v1}/notes/1000`, { note_id: 7, note: "Room again" })).status).toBe(200);
      await again.close();
    },
  );
});

describe("the file of a school", () => {
  it("belongs to its owner alone, and so do the files beside it", async () => {
    const db = file("private.db");
    const school = await openSchool({ db });
    for (const name of [db, `${db}-wal`, `${db}-shm`]) expect((statSync(name).mode & 0o777).toString(8)).toBe("600");
    await school.close();
    writeFileSync(file("empty.db"), "");
    await (await openSchool({ db: file("empty.db") })).close();
    expect(statSync(file("empty.db")).mode & 0o777).toBe(0o600);
  });

  it("has an empty log beside it after the seed and after a reset", async () => {
    const db = file("log.db");
    const school = await openSchool({ db });
    expect(statSync(`${db}-wal`).size).toBe(0);
    await school.ask("DELETE", `${v1}/notes/1000?note_id=7`);
    expect(statSync(`${db}-wal`).size).toBeGreaterThan(0);
    await school.reset();
    expect(statSync(`${db}-wal`).size).toBe(0);
    await school.close();
  });

  it.each(["", "  "])("needs a name: %j is refused", async (db) => {
    await expect(openSchool({ db })).rejects.toThrow(
      `The school cannot be kept in ${JSON.stringify(db)}: a file needs a name. Name another file with --db.`,
    );
  });

  it("is a file whatever it is called", async () => {
    const db = join(folder, ":memory:");
    await (await openSchool({ db })).close();
    expect(existsSync(db)).toBe(true);
  });
});
