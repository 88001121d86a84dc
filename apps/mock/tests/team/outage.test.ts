import { postgresServer } from "@d6-integrate/real-servers";
import { expect, it } from "vitest";
import { v1 } from "../ask.ts";
import { run } from "../command.ts";

const headers = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", "content-type": "application/json" };
const notes = `${v1}/notes/1000`;

it(
  "a database that is gone is told as a problem, by the API and by the health, and the mock comes back by itself",
  { timeout: 180_000 },
  async () => {
    await using server = await postgresServer();
    const [first, second] = [run("--port", "0", "--db", server.url), run("--port", "0", "--db", server.url)];
    const urls = [await first.ready, await second.ready];
    const send = (url: string, path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { headers, ...init });
    const change = (url: string, note: string) =>
      send(url, notes, { method: "PATCH", body: JSON.stringify({ note_id: 7, note }) });
    expect((await change(urls[0]!, "Before")).status).toBe(200);

    // Calls are under way when it goes.
    const over = new AbortController();
    const statuses = new Set<number>();
    const asking = Promise.all(
      Array.from({ length: 16 }, async (_, index) => {
        while (!over.signal.aborted) {
          const url = urls[index % 2]!;
          const response = await (index % 4 === 0 ? change(url, "Under way") : send(url, notes));
          statuses.add(response.status);
          await response.text();
          if (response.status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }),
    );
    await server.kill();
    for (const url of urls) {
      for (const path of [notes, "/__mock/health", "/__mock/rules", "/__mock/requests"]) {
        const response = await send(url, path);
        expect([path, response.status]).toEqual([path, 503]);
        expect(response.headers.get("content-type")).toBe("application/problem+json");
        const problem = (await response.json()) as { title: string; detail: string };
        expect(problem.title).toBe("The school's database cannot be reached");
        expect(problem.detail).toContain("PostgreSQL does not answer: ");
      }
    }
    await server.start();
    for (const url of urls) {
      await expect.poll(async () => (await send(url, "/__mock/health")).status, { timeout: 60_000 }).toBe(200);
      expect((await change(url, "Afterwards")).status).toBe(200);
    }
    over.abort();
    await asking;
    expect(statuses).toEqual(new Set([200, 503]));
    // What one of them is told counts at the other again.
    await send(urls[0]!, "/__mock/clock", { method: "PUT", body: '{"today":"2024-05-05"}' });
    expect(await (await send(urls[1]!, "/__mock/clock")).json()).toMatchObject({ today: "2024-05-05" });
    expect([first.child.exitCode, second.child.exitCode]).toEqual([null, null]);
  },
);
